// Everything that one taps is large enough, on the smallest screen.
import { pagesOf } from "../../pages/index.mjs";
import { everyPage } from "../../support/every_page.mjs";
import { expectLargeTargets } from "../../support/targets.mjs";
import { test } from "../../support/test.mjs";

for (const [name, show] of Object.entries(everyPage)) {
  test(`what one taps is at least 44 by 44 pixels: ${name}`, async ({ page }) => {
    await show(page, pagesOf(page), "lang=nl");
    await expectLargeTargets(page);
  });
}
