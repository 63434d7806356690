// The messages about keeping, and the pages for a program that crashed or could not load, are accessible and fit a phone.
import { pagesOf } from "../pages/index.mjs";
import { expectNoFindings } from "../support/axe.mjs";
import { everyTrouble } from "../support/every_trouble.mjs";
import { expect, test } from "../support/test.mjs";

const NOT_LOADED = "error: Failed to load resource: net::ERR_FAILED";

for (const [name, message] of [
  ["both messages"], ["answers that disappeared"], ["the dialog before something damaged is deleted"],
  ["a program that cannot load", NOT_LOADED], ["no script at all", NOT_LOADED],
]) {
  test(`${name}: axe finds nothing, and it fits 320 pixels`, async ({ page, watch }) => {
    if (message) watch.expectMessage(message);
    await everyTrouble[name](page, pagesOf(page), "lang=nl");
    await expectNoFindings(page);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
