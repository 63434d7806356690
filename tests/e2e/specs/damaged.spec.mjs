// A stored value that is damaged is never replaced; where the journal has an earlier version, a person continues with that.
import { pagesOf } from "../pages/index.mjs";
import { keepValues, keptMeasurement, keptValues } from "../support/kept.mjs";
import { saved } from "../support/saved.mjs";
import { expect, inFirefoxToo, test } from "../support/test.mjs";
import { nl } from "../support/texts.mjs";

const CURRENT = "pro-monitor/current/pro-monitor";
const KEY = "pro-monitor/measurement/x";

const DAMAGED = {
  "cut off": '{"format":2,"id":"x","instrument":{"id":"pro-mon',
  "other JSON": "[1, 2,  3]",
  "of wrong types": '{"format":2,"id":"x","revision":"four","response":{"answers":[]}}',
  "empty": "",
  "10 MB of text": "te lang ".repeat(640_000),
};

for (const [what, value] of Object.entries(DAMAGED)) {
  test(`a stored value that is ${what}, without a journal: the page reports it, leaves every byte in place and offers it as a file`, inFirefoxToo, async ({ page }) => {
    const before = { [CURRENT]: "x", [KEY]: value, "of-the-host-page": " untouched " };
    await keepValues(page, before);
    const { start, tasks, principle } = pagesOf(page);
    await start.open();
    await expect(start.trouble).toHaveText(nl("keep.unreadable"));
    expect(await keptValues(page)).toEqual(before);
    expect((await saved(page, start.saveDamaged)).text).toBe(value);
    await start.beginAs("Begeleider");
    await tasks.next.click();
    await principle.choose("1.1", 4);
    await principle.isKept();
    const now = await keptValues(page);
    expect(now[KEY]).toBe(value);
    expect(now[CURRENT]).not.toBe("x");
    expect(now["of-the-host-page"]).toBe(" untouched ");
  });

  test(`a stored value that is ${what}, with a copy on the disk: a person continues from the copy, and the damaged value stays`, async ({ page }) => {
    const { principle } = pagesOf(page);
    await principle.open(1);
    await principle.choose("1.1", 4);
    await principle.isKept();
    const { id } = await keptMeasurement(page);
    const key = `pro-monitor/measurement/${id}`;
    await damage(page, key, value);
    await principle.isReady();
    await expect(principle.trouble).toHaveText(/^Wat bewaard was, is beschadigd of weg\. Je gaat verder met de versie van \d+ \w+ \d{4} om \d\d:\d\d\./);
    await expect.poll(() => principle.chosen()).toEqual({ 1.1: 4 });
    expect((await saved(page, principle.saveDamaged)).text).toBe(value);
    await principle.choose("1.2", 3);
    await principle.isKept();
    expect((await keptValues(page))[key]).toBe(value);
    expect((await keptMeasurement(page)).response.answers).toEqual({ 1.1: 4, 1.2: 3 });
    await page.reload();
    await principle.isReady();
    await expect.poll(() => principle.chosen()).toEqual({ 1.1: 4, 1.2: 3 });
    await expect(principle.trouble).toHaveCount(0);
  });
}

test("the notice about a damaged value leads to where it can be deleted, and then goes away", async ({ page }) => {
  await keepValues(page, { [CURRENT]: "x", [KEY]: "damaged", "pro-monitor/journal/x/0": "damaged too" });
  const { start, measurements } = pagesOf(page);
  await start.open();
  await expect(start.trouble).toHaveText(nl("keep.unreadable"));
  await page.getByRole("button", { name: nl("measurements.title") }).click();
  await measurements.button("measurements.delete", `${nl("measurements.damaged.title")} x`).click();
  await measurements.answer("measurements.delete").click();
  await expect(measurements.cards).toHaveCount(0);
  expect(await keptValues(page)).toEqual({});
  await start.home.click();
  await start.isShown();
  await expect(start.trouble).toHaveCount(0);
});

test("a value of a newer version stays, with its journal, and the page says so", inFirefoxToo, async ({ page }) => {
  const before = { [CURRENT]: "x", [KEY]: '{"format":99,"id":"x","response":{"answers":{"1.1":4}}}', "pro-monitor/journal/x/0": '{"format":99}' };
  await keepValues(page, before);
  const { start, tasks } = pagesOf(page);
  await start.open();
  await expect(start.trouble).toHaveText(nl("keep.newer-found"));
  expect((await saved(page, start.saveDamaged)).text).toBe(before[KEY]);
  expect(await keptValues(page)).toEqual(before);
  await start.beginAs("Begeleider");
  await expect(tasks.answered(0, 40)).toBeVisible();
  expect(await keptValues(page)).toMatchObject({ [KEY]: before[KEY], "pro-monitor/journal/x/0": '{"format":99}' });
});

test("a value that is damaged while the page is open stays, and the answers are kept under another id", inFirefoxToo, async ({ page }) => {
  const { principle } = pagesOf(page);
  await principle.open(1);
  await principle.choose("1.1", 4);
  const { id } = await keptMeasurement(page);
  await page.evaluate((key) => localStorage.setItem(key, "damaged"), `pro-monitor/measurement/${id}`);
  await principle.choose("1.2", 2);
  await expect(principle.trouble).toContainText("is beschadigd");
  expect((await saved(page, principle.saveDamaged)).text).toBe("damaged");
  const now = await keptMeasurement(page);
  expect(now.id).not.toBe(id);
  expect(now.response.answers).toEqual({ 1.1: 4, 1.2: 2 });
});

test("a value of a newer version that appears while the page is open stays", async ({ page }) => {
  const { principle } = pagesOf(page);
  await principle.open(1);
  await principle.choose("1.1", 4);
  const key = `pro-monitor/measurement/${(await keptMeasurement(page)).id}`;
  await page.evaluate((key) => localStorage.setItem(key, '{"format":99}'), key);
  await principle.choose("1.2", 2);
  await expect(principle.trouble).toHaveText(`${nl("keep.newer")} ${nl("keep.in-memory")} ${nl("keep.in-memory.file")}`);
  expect((await keptValues(page))[key]).toBe('{"format":99}');
  expect(JSON.parse((await saved(page, principle.save)).text).response.answers).toEqual({ 1.1: 4, 1.2: 2 });
});

/** Damages a value as the next visit would find it. It leaves the page, so that the autosave does not repair it. */
async function damage(page, key, value) {
  await keepValues(page, { [key]: value });
  await page.goto("./#/principle/1");
}
