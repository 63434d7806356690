// A picture of every message about keeping, in out/pictures/: at 320 and 1280 in Dutch, in the dark, and in English.
import { test } from "@playwright/test";
import { pagesOf } from "../pages/index.mjs";
import { everyTrouble } from "../support/every_trouble.mjs";
import { fileOf, take } from "../support/picture.mjs";
import { inLanguage } from "../support/texts.mjs";

for (const [name, show] of Object.entries(everyTrouble)) {
  for (const language of ["nl", "en"]) {
    test(`pictures of ${name} (${language})`, async ({ page }) => {
      await show(page, pagesOf(page, inLanguage[language]), `lang=${language}`);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await take(page, "light", `trouble-${fileOf(name)}-${width}-${language}`);
      }
      if (language === "nl") await take(page, "dark", `trouble-${fileOf(name)}-1280-dark`);
    });
  }
}
