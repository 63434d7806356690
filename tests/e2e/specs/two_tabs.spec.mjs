// Two real tabs with one measurement.
import { pagesOf } from "../pages/index.mjs";
import { keepMeasurement, keptMeasurement } from "../support/kept.mjs";
import { expect, inFirefoxToo, test } from "../support/test.mjs";

const soon = { timeout: 1_000 };

/** Two tabs, both on the first principle of one measurement. */
async function twoTabs(page, context, watch) {
  const other = await context.newPage();
  watch.follow(other);
  const [one, two] = [pagesOf(page).principle, pagesOf(other).principle];
  await one.open(1);
  await one.choose("1.5", 1);
  await two.open(1, "");
  return { one, two, other };
}

test("an answer in either tab appears in the other within a second", inFirefoxToo, async ({ page, context, watch }) => {
  const { one, two } = await twoTabs(page, context, watch);
  await expect(two.radio("1.5", 1)).toBeChecked();
  await one.choose("1.1", 4);
  await expect(two.radio("1.1", 4)).toBeChecked(soon);
  await two.choose("1.2", "unknown");
  await expect(one.radio("1.2", "unknown")).toBeChecked(soon);
  await two.choose("1.1", 2);
  await expect(one.radio("1.1", 2)).toBeChecked(soon);
  expect((await keptMeasurement(page)).response.answers).toEqual({ 1.1: 2, 1.2: "unknown", 1.5: 1 });
});

test("the start page, the list of principles and the result follow the other tab", inFirefoxToo, async ({ page, context, watch }) => {
  const { one, other } = await twoTabs(page, context, watch);
  const { start, tasks, result } = pagesOf(other);
  await start.home.click();
  await expect(other.getByText("Begeleider: 1 van 40 stellingen beantwoord.")).toBeVisible();
  await one.choose("1.1", 4);
  await expect(other.getByText("Begeleider: 2 van 40 stellingen beantwoord.")).toBeVisible(soon);
  await other.goto("./#/tasks");
  await expect(tasks.answered(2, 40)).toBeVisible();
  await one.choose("1.2", 4);
  await expect(tasks.answered(3, 40)).toBeVisible(soon);
  await other.goto("./#/result");
  await expect.poll(async () => (await result.figureRows())[0].given).toBe("3");
  await one.choose("1.3", 4);
  await expect.poll(async () => (await result.figureRows())[0].given).toBe("4");
  await result.isDrawn();
  await expect(result.heading).toHaveCount(1);
});

test("the end of the easy version follows the other tab", async ({ page, context, watch }) => {
  await keepMeasurement(page, { perspective: "client" });
  const other = await context.newPage();
  watch.follow(other);
  const [{ easy: one }, { easy: end }] = [pagesOf(page), pagesOf(other)];
  await other.goto("./#/check");
  await expect(end.toFirstOpen).toHaveAttribute("href", "#/principle/1/1.1");
  await page.goto("./#/principle/1/1.1");
  await one.choose("1.1", 4);
  await expect(end.toFirstOpen).not.toHaveAttribute("href", "#/principle/1/1.1", soon);
});

test("two notes typed at once in two tabs are both kept, and neither caret jumps", inFirefoxToo, async ({ page, context, watch }) => {
  const { one, two } = await twoTabs(page, context, watch);
  await one.good.focus();
  await two.better.focus();
  const [good, better] = ["Elke dag samen koken.", "Vaker naar buiten."];
  await Promise.all([
    one.good.pressSequentially(good, { delay: 20 }),
    two.better.pressSequentially(better, { delay: 20 }),
  ]);
  for (const tab of [one, two]) {
    await expect(tab.good).toHaveValue(good, soon);
    await expect(tab.better).toHaveValue(better, soon);
  }
  // Only one window has the focus, but each tab has its own focused field; Firefox's locators look at both.
  expect(await one.good.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await one.good.evaluate((field) => field.selectionStart)).toBe(good.length);
  await expect.poll(async () => (await keptMeasurement(page)).response.notes["menselijke-behoeften"]).toEqual({ good, better });
});

for (const first of ["the first", "the second"]) {
  test(`closing ${first} of two tabs loses nothing`, async ({ page, context, watch }) => {
    const { one, two, other } = await twoTabs(page, context, watch);
    await one.choose("1.1", 4);
    await two.choose("1.2", 3);
    await one.good.fill("In de ene.");
    await two.better.fill("In de andere.");
    const [closed, left] = first === "the first" ? [page, other] : [other, page];
    await closed.close({ runBeforeUnload: true });
    await expect.poll(() => closed.isClosed()).toBe(true);
    await left.reload();
    const rest = pagesOf(left).principle;
    await rest.isReady();
    await expect.poll(() => rest.chosen()).toEqual({ 1.1: 4, 1.2: 3, 1.5: 1 });
    await expect(rest.good).toHaveValue("In de ene.");
    await expect(rest.better).toHaveValue("In de andere.");
  });
}

test("a measurement that the other tab starts changes nothing in this one", async ({ page, context, watch }) => {
  const { one, two, other } = await twoTabs(page, context, watch);
  const { id } = await keptMeasurement(page);
  const { start, tasks } = pagesOf(other);
  await two.home.click();
  await start.beginAs("Naaste", "quick");
  await expect(tasks.answered(0, 8)).toBeVisible();
  await one.choose("1.1", 4);
  await one.isKept();
  await expect.poll(() => one.chosen()).toEqual({ 1.1: 4, 1.5: 1 });
  expect((await keptMeasurement(page)).id).not.toBe(id);
  const own = await page.evaluate((id) => localStorage.getItem(`pro-monitor/measurement/${id}`), id);
  expect(JSON.parse(own).response.answers).toEqual({ 1.1: 4, 1.5: 1 });
});

test("data that the other tab clears is reported here, and not put back without asking", inFirefoxToo, async ({ page, context, watch }) => {
  const { one, other } = await twoTabs(page, context, watch);
  await other.evaluate(() => localStorage.clear());
  await expect(one.trouble).toContainText("verdwenen", soon);
  await expect.poll(() => one.chosen()).toEqual({ 1.5: 1 });
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
