// What the page says and does when the browser keeps nothing, is full, or holds something unreadable.
import { pagesOf } from "../pages/index.mjs";
import { keepValues, keptMeasurement, keptValues } from "../support/kept.mjs";
import { expect, test } from "../support/test.mjs";
import { nl } from "../support/texts.mjs";

test("before anything is filled in, the page does not claim that it was kept", async ({ page }) => {
  const { start } = pagesOf(page);
  await start.open();
  await expect(start.kept).toHaveText(nl("keep.nothing"));
  expect(Object.keys(await keptValues(page))).toEqual([]);
});

test("'kept' is said with the time, and is true: the browser holds the answer at that moment", async ({ page }) => {
  const { principle } = pagesOf(page);
  await page.clock.install({ time: new Date("2026-11-02T14:03:20+01:00") });
  await principle.open(1);
  await principle.choose("1.1", 4);
  await expect(principle.kept).toHaveText("Bewaard om 14:03, op dit apparaat, in deze browser");
  const { response, begun } = await keptMeasurement(page);
  expect(response.answers).toEqual({ 1.1: 4 });
  expect(new Date(begun).toISOString().slice(0, 16)).toBe("2026-11-02T13:03");
});

test("where the browser refuses its storage, everything works and the page says that nothing is kept", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", { get() { throw new DOMException("denied", "SecurityError"); } });
  });
  const { start, tasks, principle, result } = pagesOf(page);
  await start.open();
  await start.beginAs("Begeleider", "quick");
  await tasks.next.click();
  await principle.choose("1.1", 4);
  await expect(principle.kept).toHaveText(nl("keep.failed"));
  await expect(principle.kept).toHaveRole("alert");
  await principle.language.click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await principle.language.click();
  await expect.poll(() => principle.chosen()).toEqual({ 1.1: 4 });
  await page.goto("./?lang=nl#/result");
  await expect(result.heading).toContainText(nl("result.practice.partial"));
});

test("when the storage is full, the page says that the answers are not kept, and filling in goes on", async ({ page }) => {
  const { start, tasks, principle } = pagesOf(page);
  await start.open();
  await fillStorage(page);
  await start.beginAs("Begeleider");
  await tasks.next.click();
  await principle.choose("1.1", 4);
  await principle.choose("1.2", 2);
  await expect(principle.kept).toHaveText(nl("keep.failed"));
  await expect(principle.kept).toHaveRole("alert");
  await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("ballast")).forEach((key) => localStorage.removeItem(key)));
  await principle.choose("1.3", 5);
  await expect(principle.kept).toHaveText(/^Bewaard om \d\d:\d\d/);
  expect((await keptMeasurement(page)).response.answers).toEqual({ 1.1: 4, 1.2: 2, 1.3: 5 });
});

test("when the storage fills up half-way, what was kept before is still there", async ({ page }) => {
  const { principle } = pagesOf(page);
  await principle.open(1);
  await principle.choose("1.1", 4);
  await fillStorage(page);
  const before = await keptMeasurement(page);
  await principle.good.fill("Een notitie die er niet meer bij past. ".repeat(100));
  await expect(principle.kept).toHaveText(nl("keep.failed"));
  expect(await keptMeasurement(page)).toEqual(before);
});

const UNREADABLE = {
  "cut off": '{"format":1,"id":"x","instrument":{"id":"pro-mon',
  "of a newer version": '{"format":99,"id":"x","response":{"answers":{"1.1":4}}}',
  "not a measurement": '[1, 2,  3]',
  "empty": "",
};
for (const [what, value] of Object.entries(UNREADABLE)) {
  test(`a kept value that is ${what} stays byte for byte as it is, and the page says so`, async ({ page }) => {
    const kept = {
      "pro-monitor/current/pro-monitor": "x",
      "pro-monitor/measurement/x": value,
      "of-the-host-page": " untouched ",
    };
    await keepValues(page, kept);
    const { start, tasks, principle } = pagesOf(page);
    await start.open();
    await expect(start.kept).toHaveText(nl("keep.unreadable"));
    await expect(start.kept).toHaveRole("alert");
    expect(await keptValues(page)).toEqual(kept);
    await start.beginAs("Begeleider");
    await tasks.next.click();
    await principle.choose("1.1", 4);
    await expect(principle.kept).toHaveText(/^Bewaard om/);
    const now = await keptValues(page);
    expect(now["pro-monitor/measurement/x"]).toBe(value);
    expect(now["of-the-host-page"]).toBe(" untouched ");
  });
}

test("a kept answer to a statement that the questionnaire no longer has is not thrown away", async ({ page }) => {
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

/** Fills local storage to the last characters, for real. */
async function fillStorage(page) {
  await page.evaluate(() => {
    for (let size = 1024 * 1024; size >= 1; size = Math.floor(size / 2)) {
      for (let part = 0; part < 20; part += 1) {
        try {
          localStorage.setItem(`ballast-${size}-${part}`, "x".repeat(size));
        } catch {
          break;
        }
      }
    }
  });
}
