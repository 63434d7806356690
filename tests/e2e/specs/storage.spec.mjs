// What the page says and does when the browser has no storage, is full, drops a write or loses data.
import { pagesOf } from "../pages/index.mjs";
import { denyStorage, emptyStorage, fillStorage } from "../support/faults.mjs";
import { keptMeasurement, keptValues } from "../support/kept.mjs";
import { saved } from "../support/saved.mjs";
import { expect, inFirefoxToo, test } from "../support/test.mjs";
import { nl } from "../support/texts.mjs";

const told = (why) => `${nl(why)} ${nl("keep.in-memory")} ${nl("keep.in-memory.file")}`;

test("the page does not claim to have kept anything before there is an answer", async ({ page }) => {
  const { start } = pagesOf(page);
  await start.open();
  await expect(start.kept).toHaveText(nl("keep.nothing"));
  await expect(start.trouble).toHaveCount(0);
  expect(Object.keys(await keptValues(page))).toEqual([]);
});

test("'kept' comes with the time and is true: the browser holds the answer at that moment", inFirefoxToo, async ({ page }) => {
  const { principle } = pagesOf(page);
  await page.clock.install({ time: new Date("2026-11-02T14:03:20+01:00") });
  await principle.open(1);
  await principle.choose("1.1", 4);
  await expect(principle.kept).toHaveText("Bewaard om 14:03, op dit apparaat, in deze browser");
  const { response, begun } = await keptMeasurement(page);
  expect(response.answers).toEqual({ 1.1: 4 });
  expect(new Date(begun).toISOString().slice(0, 16)).toBe("2026-11-02T13:03");
});

test("without storage everything works, the page says that nothing is kept, and the answers can be saved", async ({ page }) => {
  await denyStorage(page);
  const { start, tasks, principle, result } = pagesOf(page);
  await start.open();
  await expect(start.trouble).toHaveText(`${nl("keep.denied")} ${nl("keep.in-memory")}`);
  await start.beginAs("Begeleider", "quick");
  await tasks.next.click();
  await principle.choose("1.1", 4);
  await expect(principle.kept).toHaveText(nl("keep.failed"));
  await expect(principle.trouble).toHaveText(told("keep.denied"));
  await expect(principle.radio("1.1", 4)).toBeFocused();
  const { name, text } = await saved(page, principle.save);
  expect(name).toMatch(/^pro-monitor_begeleider_\d{4}-\d\d-\d\d\.promonitor\.json$/);
  expect(JSON.parse(text).response.answers).toEqual({ 1.1: 4 });
  await principle.language.click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await principle.language.click();
  await expect.poll(() => principle.chosen()).toEqual({ 1.1: 4 });
  await page.goto("./?lang=nl#/result");
  await expect(result.heading).toContainText(nl("result.practice.partial"));
  await expect(result.trouble).toHaveText(told("keep.denied"));
});

test("in a sandboxed frame without storage everything works, and the page says that nothing is kept", inFirefoxToo, async ({ page }) => {
  const body = '<!doctype html><title>host</title><link rel="icon" href="data:,"><iframe sandbox="allow-scripts" width="800" height="600" src="./?perspective=begeleider#/principle/1"></iframe>';
  await page.route("**/host.html", (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto("host.html");
  const inFrame = pagesOf(page.frameLocator("iframe")).principle;
  await inFrame.label("1.1", 4).click();
  await expect(inFrame.radio("1.1", 4)).toBeChecked();
  await expect(inFrame.trouble).toHaveText(`${nl("keep.denied-frame")} ${nl("footer.own-window")}`);
});

test("storage that is full at the first write: the page says so, answering goes on, and the message leaves when there is room", inFirefoxToo, async ({ page }) => {
  const { start, tasks, principle } = pagesOf(page);
  await start.open();
  await fillStorage(page);
  await start.beginAs("Begeleider");
  await tasks.next.click();
  await principle.choose("1.1", 4);
  await principle.choose("1.2", 2);
  await expect(principle.kept).toHaveText(nl("keep.failed"));
  await expect(principle.trouble).toHaveText(told("keep.full"));
  await emptyStorage(page);
  await principle.choose("1.3", 5);
  await expect(principle.kept).toHaveText(/^Bewaard om \d\d:\d\d/);
  await expect(principle.trouble).toHaveCount(0);
  expect((await keptMeasurement(page)).response.answers).toEqual({ 1.1: 4, 1.2: 2, 1.3: 5 });
});

test("storage that fills up later: what was kept before stays, and the file has everything", inFirefoxToo, async ({ page }) => {
  const { principle } = pagesOf(page);
  await principle.open(1);
  await principle.choose("1.1", 4);
  await fillStorage(page);
  const before = await keptMeasurement(page);
  const note = "Een notitie die er niet meer bij past. ".repeat(100);
  await principle.good.fill(note);
  await expect(principle.trouble).toHaveText(told("keep.full"));
  await expect(principle.good).toBeFocused();
  expect(await keptMeasurement(page)).toEqual(before);
  const { text } = await saved(page, principle.save);
  expect(JSON.parse(text).response.notes["menselijke-behoeften"].good).toBe(note);
});

test("an unchanged message is not announced again", async ({ page }) => {
  const { principle } = pagesOf(page);
  await principle.open(1);
  await fillStorage(page);
  await principle.good.fill("Een notitie. ".repeat(300));
  await expect(principle.trouble).toHaveText(told("keep.full"));
  await principle.trouble.evaluate((alert) => { alert.dataset.same = ""; });
  await principle.better.fill("Nog een notitie. ".repeat(300));
  await principle.choose("1.1", 4);
  await expect(principle.trouble).toHaveAttribute("data-same");
});

test("data that is cleared while the page is open is not put back without asking, and the answers are not lost", inFirefoxToo, async ({ page }) => {
  const { principle } = pagesOf(page);
  await principle.open(1);
  await principle.choose("1.1", 4);
  await page.evaluate(() => localStorage.clear());
  await principle.choose("1.2", 2);
  await expect(principle.trouble).toHaveText(told("keep.disappeared"));
  expect(await keptValues(page)).toEqual({});
  expect(JSON.parse((await saved(page, principle.save)).text).response.answers).toEqual({ 1.1: 4, 1.2: 2 });
  expect(await keptValues(page)).toEqual({});
  await principle.keepAgain.click();
  await expect(principle.trouble).toHaveCount(0);
  await principle.isKept();
  expect((await keptMeasurement(page)).response.answers).toEqual({ 1.1: 4, 1.2: 2 });
});

// No browser drops a write on request, so this one fault is simulated.
test("a silently dropped write is noticed", inFirefoxToo, async ({ page }) => {
  const { principle } = pagesOf(page);
  await principle.open(1);
  await page.evaluate(() => { Storage.prototype.setItem = () => {}; });
  await principle.choose("1.1", 4);
  await expect(principle.kept).toHaveText(nl("keep.failed"));
  await expect(principle.trouble).toHaveText(told("keep.not-read-back"));
});

test("the last answer wins even when the clock goes back", inFirefoxToo, async ({ page }) => {
  const { principle } = pagesOf(page);
  await page.clock.install({ time: new Date("2026-11-02T14:03:20+01:00") });
  await principle.open(1);
  await principle.choose("1.1", 4);
  await page.clock.setSystemTime(new Date("2020-01-01T08:00:00+01:00"));
  await principle.choose("1.1", 2);
  await expect(principle.kept).toHaveText("Bewaard om 08:00, op dit apparaat, in deze browser");
  await page.reload();
  await principle.isReady();
  await expect.poll(() => principle.chosen()).toEqual({ 1.1: 2 });
});

test("an answer to a statement that the questionnaire no longer has is not thrown away", async ({ page }) => {
  const { principle } = pagesOf(page);
  await principle.open(1);
  await principle.choose("1.1", 4);
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((key) => key.startsWith("pro-monitor/measurement/"));
    const measurement = JSON.parse(localStorage.getItem(key));
    measurement.response.answers["9.9"] = 2;
    localStorage.setItem(key, JSON.stringify(measurement));
  });
  await page.reload();
  await principle.isReady();
  await principle.choose("1.2", 3);
  expect((await keptMeasurement(page)).response.answers).toEqual({ 1.1: 4, 1.2: 3, 9.9: 2 });
});
