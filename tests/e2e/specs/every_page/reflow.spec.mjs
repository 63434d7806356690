// A page fits its window from 320 to 1440 pixels, and at 400 % zoom of a screen of 1280 × 1024.
import { pagesOf } from "../../pages/index.mjs";
import { everyPage } from "../../support/every_page.mjs";
import { expectSound } from "../../support/layout.mjs";
import { test } from "../../support/test.mjs";

const WIDTHS = [320, 375, 414, 479, 481, 600, 767, 768, 991, 992, 1100, 1280, 1440];

for (const [name, show] of Object.entries(everyPage)) {
  test(`from 320 to 1440 pixels, and at 400 % zoom, nothing is beside the window or cut off: ${name}`, async ({ page }) => {
    await show(page, pagesOf(page), "lang=nl");
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await expectSound(page, `${width} pixels wide`);
    }
    await page.setViewportSize({ width: 320, height: 256 });
    await expectSound(page, "at 400 % zoom");
  });
}
