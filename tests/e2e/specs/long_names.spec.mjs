// No text that a person can type makes a page scroll sideways.
import { ANSWERS } from "../support/answers.mjs";
import { keepMeasurement } from "../support/kept.mjs";
import { expect, test } from "../support/test.mjs";

const LONG = "voornaam.achternaam-van-een-heel-lange-organisatie@kennisplein-gehandicaptensector.voorbeeld.nl";
const NOTES = { "menselijke-behoeften": { good: LONG.repeat(3), better: LONG } };
const PAGES = ["/", "/tasks", "/principle/1", "/closing", "/check", "/result", "/explore", "/share", "/elsewhere", "/measurements"];

for (const width of [320, 1280]) {
  test(`names and notes of one long word fit on every page at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await keepMeasurement(page, { heading: { team: LONG, organisation: LONG, label: LONG }, answers: ANSWERS, notes: NOTES, closing: { story: LONG } });
    for (const route of PAGES) {
      await page.goto(`./#${route}`);
      // The static first page has a heading in each language.
      await expect(page.locator("main h1")).toHaveCount(1);
      await expect(page.locator("main h1")).toBeVisible();
      await expect(page.locator("main [role=status]", { hasText: /komt eraan/ })).toHaveCount(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), route).toBeLessThanOrEqual(width);
    }
  });
}
