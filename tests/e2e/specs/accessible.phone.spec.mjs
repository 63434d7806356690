// axe finds nothing on any page of a small phone, and no page is wider than its screen.
import { pagesOf } from "../pages/index.mjs";
import { expectNoFindings } from "../support/axe.mjs";
import { everyPage } from "../support/every_page.mjs";
import { test } from "../support/test.mjs";

for (const [name, show] of Object.entries(everyPage)) {
  test(`at 320 pixels axe finds nothing on ${name}, and it fits`, async ({ page }) => {
    const pages = pagesOf(page);
    await show(page, pages, "lang=nl");
    await expectNoFindings(page);
    await pages.start.fitsInWidth();
  });
}
