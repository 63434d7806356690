// Each answer can be taken back: by mouse, by touch and by keyboard.
import { pagesOf } from "../pages/index.mjs";
import { keptMeasurement } from "../support/kept.mjs";
import { expect, test } from "../support/test.mjs";

const answersOf = async (page) => (await keptMeasurement(page)).response.answers;

test("a button under an answered statement opens it again, and the focus stays in the group", async ({ page }) => {
  const { principle } = pagesOf(page);
  await principle.open(1);
  const clear = page.getByTestId("clear-1.1");
  await expect(clear).toBeHidden();
  const before = await page.locator("#statement-1\\.2").boundingBox();
  await principle.choose("1.1", 4);
  await expect(clear).toBeVisible();
  expect(await page.locator("#statement-1\\.2").boundingBox(), "nothing moves when one answers").toEqual(before);
  await clear.click();
  await expect(page.locator("#statement-1\\.1 input:checked")).toHaveCount(0);
  await expect(principle.radio("1.1", 1)).toBeFocused();
  await expect.poll(() => answersOf(page)).toEqual({});
  await page.reload();
  await expect(page.locator("input[type=radio]:checked")).toHaveCount(0);
});

for (const key of ["Delete", "Backspace"]) {
  test(`${key} takes back the answer of the group that has the focus, and of no other`, async ({ page }) => {
    const { principle } = pagesOf(page);
    await principle.open(1);
    await principle.choose("1.1", 4);
    await principle.choose("1.2", 2);
    await page.keyboard.press(key);
    await expect.poll(() => answersOf(page)).toEqual({ 1.1: 4 });
    await expect(principle.radio("1.2", 1)).toBeFocused();
    await page.keyboard.press("3");
    await expect.poll(() => answersOf(page)).toEqual({ 1.1: 4, 1.2: 3 });
  });
}

test("Delete in a note takes back no answer", async ({ page }) => {
  const { principle } = pagesOf(page);
  await principle.open(1);
  await principle.choose("1.1", 4);
  await page.locator("#note-good").fill("abc");
  await page.keyboard.press("Home");
  await page.keyboard.press("Delete");
  await expect(page.locator("#note-good")).toHaveValue("bc");
  await expect.poll(() => answersOf(page)).toEqual({ 1.1: 4 });
});

test("the confidence in the follow-up can be taken back", async ({ page }) => {
  const { principle, closing } = pagesOf(page);
  await principle.open(1);
  await page.goto("./#/closing");
  await closing.confidence(3).check();
  await expect.poll(async () => (await keptMeasurement(page)).response.closing.confidence).toBe(3);
  await page.getByTestId("clear-confidence").click();
  await expect.poll(async () => (await keptMeasurement(page)).response.closing.confidence ?? null).toBeNull();
});

test("the easy version has the same button", async ({ page }) => {
  await page.goto("./?perspective=client#/principle/1");
  const first = page.locator("main input").first();
  await first.check();
  await page.locator("main .clear").click();
  await expect(page.locator("main input:checked")).toHaveCount(0);
  await expect(first).toBeFocused();
});
