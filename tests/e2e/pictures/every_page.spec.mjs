// A picture of every page in light and dark at three widths, and in forced colours and as it prints at 1280, in
// out/pictures/. `make pictures` makes all, `make pictures ARGS="-g 'question page'"` some.
import { pagesOf } from "../pages/index.mjs";
import { everyPage } from "../support/every_page.mjs";
import { fileOf, take } from "../support/picture.mjs";
import { test } from "../support/test.mjs";

const WIDTHS = [320, 768, 1280];

for (const [name, show] of Object.entries(everyPage)) {
  test(`pictures of ${name}`, async ({ page }) => {
    await show(page, pagesOf(page), "lang=nl");
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      for (const theme of ["light", "dark"]) await take(page, theme, `${fileOf(name)}-${width}-${theme}`);
    }
    await take(page, "forced colours", `${fileOf(name)}-1280-forced-colours`);
    await page.emulateMedia({ media: "print" });
    await take(page, "light", `${fileOf(name)}-1280-print`);
  });
}
