// A person may set more space between lines, paragraphs, letters and words (WCAG 1.4.12) and loses nothing.
import { pagesOf } from "../../pages/index.mjs";
import { everyPage } from "../../support/every_page.mjs";
import { expectSound } from "../../support/layout.mjs";
import { expect, test } from "../../support/test.mjs";
import { MORE_SPACE, restyle } from "../../support/typography.mjs";

for (const [name, show] of Object.entries(everyPage)) {
  test(`text can have more space: ${name}`, async ({ page }) => {
    await show(page, pagesOf(page), "lang=nl");
    await restyle(page, MORE_SPACE);
    const { letterSpacing, fontSize } = await page.locator("main h1").evaluate((heading) => ({ ...getComputedStyle(heading) }));
    expect(parseFloat(letterSpacing)).toBeCloseTo(0.12 * parseFloat(fontSize), 1);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await expectSound(page, `${width} pixels wide`);
    }
  });
}
