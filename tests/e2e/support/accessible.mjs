// axe finds nothing on any page, in either language, in any look; shared by desktop and phone.
import { pagesOf } from "../pages/index.mjs";
import { expectNoFindings } from "./axe.mjs";
import { everyPage } from "./every_page.mjs";
import { isForced, look, LOOKS } from "./looks.mjs";
import { expectReadableWords } from "./readable.mjs";
import { test } from "./test.mjs";
import { inLanguage } from "./texts.mjs";

export function accessibleTests() {
  for (const language of ["nl", "en"]) {
    for (const [name, show] of Object.entries(everyPage)) {
      test(`axe finds nothing on ${name}, in any look (${language})`, async ({ page }) => {
        await show(page, pagesOf(page, inLanguage[language]), `lang=${language}`);
        for (const device of Object.keys(LOOKS)) {
          await test.step(device, async () => {
            await look(page, device);
            await expectNoFindings(page, { forced: isForced(device) });
            if (isForced(device)) await expectReadableWords(page);
          });
        }
      });
    }
  }
}
