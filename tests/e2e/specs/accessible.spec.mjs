// axe finds nothing on any page, in either language, light or dark.
import { pagesOf } from "../pages/index.mjs";
import { inLanguage } from "../support/texts.mjs";
import { expectNoFindings } from "../support/axe.mjs";
import { everyPage } from "../support/every_page.mjs";
import { test } from "../support/test.mjs";

for (const language of ["nl", "en"]) {
  for (const colorScheme of ["light", "dark"]) {
    test.describe(`in ${language}, ${colorScheme}`, () => {
      test.use({ colorScheme });
      for (const [name, show] of Object.entries(everyPage)) {
        test(`axe finds nothing on ${name}`, async ({ page }) => {
          await show(page, pagesOf(page, inLanguage[language]), `lang=${language}`);
          await expectNoFindings(page);
        });
      }
    });
  }
}
