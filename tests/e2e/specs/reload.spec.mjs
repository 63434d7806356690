// A reload in the middle loses nothing.
import { pagesOf } from "../pages/index.mjs";
import { keptMeasurement } from "../support/kept.mjs";
import { expect, inFirefoxToo, test } from "../support/test.mjs";
import { nl } from "../support/texts.mjs";

test("a reload on a question page keeps the page, the answers and the notes, and the page says that they are kept", inFirefoxToo, async ({ page }) => {
  const { principle } = pagesOf(page);
  await principle.open(1);
  await principle.choose("1.1", 4);
  await principle.next.click();
  await principle.choose("2.1", 5);
  await principle.choose("2.4", "unknown");
  await principle.good.fill("Elke dag samen koken.");
  await principle.better.fill("Vaker naar buiten.");
  await expect(principle.kept).toHaveText(/^Bewaard om \d\d:\d\d, op dit apparaat, in deze browser$/);
  await page.reload();
  await principle.isReady();
  await expect(principle.heading).toHaveText("Zo gewoon mogelijk");
  await expect.poll(() => principle.chosen()).toEqual({ 2.1: 5, 2.4: "unknown" });
  await expect(principle.good).toHaveValue("Elke dag samen koken.");
  await expect(principle.better).toHaveValue("Vaker naar buiten.");
  await expect(principle.kept).toHaveText(nl("keep.found"));
  await principle.previous.click();
  await expect(principle.heading).toHaveText("Menselijke behoeften");
  await expect.poll(() => principle.chosen()).toEqual({ 1.1: 4 });
});

test("an answer is kept even when the page is reloaded at once", async ({ page }) => {
  const { principle } = pagesOf(page);
  await principle.open(3);
  await principle.label("3.1", 2).click();
  await page.reload();
  await principle.isReady();
  await expect.poll(() => principle.chosen()).toEqual({ 3.1: 2 });
});

test("a note is kept while a person types, not only when they leave the field", async ({ page }) => {
  const { principle } = pagesOf(page);
  await principle.open(3);
  await principle.good.pressSequentially("Rust in huis");
  await expect(principle.good).toBeFocused();
  await page.reload();
  await principle.isReady();
  await expect(principle.good).toHaveValue("Rust in huis");
});

test("a changed answer replaces the earlier one, and a reload keeps the closing answers too", async ({ page }) => {
  const { principle, closing } = pagesOf(page);
  await principle.open(1);
  await principle.choose("1.1", 2);
  await principle.choose("1.1", "unknown");
  await page.goto("./#/closing");
  await closing.confidenceLabel(5).click();
  await closing.story.fill("De verhuizing.");
  await page.reload();
  await closing.isReady();
  await expect(closing.confidence(5)).toBeChecked();
  await expect(closing.story).toHaveValue("De verhuizing.");
  const { response } = await keptMeasurement(page);
  expect(response.answers).toEqual({ 1.1: "unknown" });
  expect(response.closing).toEqual({ confidence: 5, story: "De verhuizing." });
});

test("the start page offers to continue the measurement", async ({ page }) => {
  const { start, tasks, principle } = pagesOf(page);
  await principle.open(1);
  await principle.choose("1.1", 3);
  await start.open();
  await expect(page.getByText("Begeleider: 1 van 40 stellingen beantwoord.")).toBeVisible();
  await start.goOn.click();
  await expect(tasks.answered(1, 40)).toBeVisible();
  await expect(tasks.item(1)).toContainText("1 van 5");
  await expect(tasks.item(2)).toContainText("nog open");
});
