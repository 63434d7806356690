// With text twice as large, everything can still be read: on a whole screen, and on half of one.
import { pagesOf } from "../../pages/index.mjs";
import { everyPage } from "../../support/every_page.mjs";
import { expectSound } from "../../support/layout.mjs";
import { expect, test } from "../../support/test.mjs";
import { restyle, setDefaultFontSize, TWICE_AS_LARGE } from "../../support/typography.mjs";

const sizeOfText = (page) => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));

async function expectSoundOnBothScreens(page, how) {
  expect(await sizeOfText(page), how).toBe(32);
  for (const width of [1280, 640]) {
    await page.setViewportSize({ width, height: 800 });
    await expectSound(page, `${how}, ${width} pixels wide`);
  }
}

for (const [name, show] of Object.entries(everyPage)) {
  test(`text can be twice as large: ${name}`, async ({ page }) => {
    await show(page, pagesOf(page), "lang=nl");
    await setDefaultFontSize(page, 32);
    await expectSoundOnBothScreens(page, "set in the browser");
    await setDefaultFontSize(page, 16);
    await restyle(page, TWICE_AS_LARGE);
    await expectSoundOnBothScreens(page, "set on the page");
  });
}
