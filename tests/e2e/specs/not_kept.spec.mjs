// What is in memory only is stored as soon as there is room, and never lost without a question.
import { pagesOf } from "../pages/index.mjs";
import { expectNoFindings } from "../support/axe.mjs";
import { emptyStorage, fillStorage } from "../support/faults.mjs";
import { keepMeasurement, keepValues, keptById, keptMeasurement, keyOf, measurementOf } from "../support/kept.mjs";
import { saved } from "../support/saved.mjs";
import { expect, inFirefoxToo, test } from "../support/test.mjs";
import { nl } from "../support/texts.mjs";
import { atBothWidths } from "../support/widths.mjs";

const LONG = "Wat we samen doen, telt. ".repeat(168);
const OTHER = measurementOf({ id: "11111111111111111111111111111111", heading: { label: "vorig jaar" }, notes: { "menselijke-behoeften": { good: LONG, better: LONG } } });

/** Answer 1.1 of the current measurement was kept; then the storage is full. Answer 1.2 and a note are in memory only. */
async function unkept(page) {
  const { principle } = pagesOf(page);
  await keepMeasurement(page, { heading: { label: "deze week" } });
  await keepValues(page, { [keyOf(OTHER.id)]: JSON.stringify(OTHER) });
  await page.goto("./#/principle/1");
  await principle.choose("1.1", 4);
  await principle.isKept();
  await fillStorage(page);
  await principle.choose("1.2", 3);
  await expect(principle.trouble).toBeVisible();
  await principle.good.fill(LONG);
  return pagesOf(page);
}

const question = (page) => page.getByText(nl("keep.replace"));
const goOn = (page) => page.getByRole("button", { name: nl("keep.replace.go-on") });
const stay = (page) => page.getByRole("button", { name: nl("keep.replace.stay") });

test("who makes room in the list keeps what was in memory only", inFirefoxToo, async ({ page }) => {
  const { principle, measurements } = await unkept(page);
  await page.goto("./#/measurements");
  await measurements.button("measurements.delete", "vorig jaar").click();
  await page.goBack();
  await expect(principle.good).toHaveValue(LONG);
  await principle.isKept();
  const { response } = await keptMeasurement(page);
  expect(response.answers).toEqual({ 1.1: 4, 1.2: 3 });
  expect(response.notes["menselijke-behoeften"].good).toBe(LONG);
});

test("room that another tab makes is used at once", async ({ page, context, watch }) => {
  const { principle } = await unkept(page);
  const other = await context.newPage();
  watch.follow(other);
  const { measurements } = pagesOf(other);
  await measurements.open();
  await measurements.button("measurements.delete", "vorig jaar").click();
  await principle.isKept();
  expect((await keptMeasurement(page)).response.notes["menselijke-behoeften"].good).toBe(LONG);
});

atBothWidths(test, () => {
  test("beginning another asks first; who stays has lost nothing, who goes on begins anew", async ({ page }) => {
    const { start, principle } = await unkept(page);
    await page.goto("./#/");
    await start.beginAs("Teamleider of coach");
    await expect(question(page)).toBeVisible();
    await expect(page.locator("#not-kept")).toBeFocused();
    await expectNoFindings(page);
    await page.waitForTimeout(600);
    await stay(page).click();
    await expect(question(page)).toHaveCount(0);
    await page.goto("./#/principle/1");
    await expect(principle.good).toHaveValue(LONG);
    await page.goto("./#/");
    await page.waitForTimeout(600);
    await start.beginAs("Teamleider of coach");
    await page.waitForTimeout(600);
    await goOn(page).click();
    await page.goto("./#/principle/1");
    await expect(principle.good).toHaveValue("");
  });
});

test("opening another asks first; after saving a file there is nothing to ask", async ({ page }) => {
  const { measurements, principle } = await unkept(page);
  await page.goto("./#/measurements");
  await measurements.button("measurements.open", "vorig jaar").click();
  await expect(question(page)).toBeVisible();
  const file = await saved(page, principle.save);
  expect(JSON.parse(file.text).response.notes["menselijke-behoeften"].good).toBe(LONG);
  await page.waitForTimeout(600);
  await stay(page).click();
  await page.waitForTimeout(600);
  await measurements.button("measurements.open", "vorig jaar").click();
  await expect(question(page)).toHaveCount(0);
  await page.goto("./#/principle/1");
  await expect(principle.better).toHaveValue(LONG);
});

test("the browser asks before a reload or closing loses it, and only then", inFirefoxToo, async ({ page }) => {
  const asked = [];
  page.on("dialog", async (dialog) => { asked.push(dialog.type()); await dialog.dismiss(); });
  const { principle } = await unkept(page);
  await page.evaluate(() => { setTimeout(() => location.reload(), 0); });
  await expect.poll(() => asked).toEqual(["beforeunload"]);
  await expect(principle.good).toHaveValue(LONG);
  await emptyStorage(page);
  await principle.choose("1.3", 2);
  await principle.isKept();
  await page.reload();
  await expect(principle.good).toHaveValue(LONG);
  // Text of a moment ago is stored, and not asked about.
  await principle.better.pressSequentially("Rust.");
  await page.reload();
  await expect(principle.better).toHaveValue("Rust.");
  expect(asked).toEqual(["beforeunload"]);
  expect(Object.keys(await keptById(page))).toHaveLength(2);
});
