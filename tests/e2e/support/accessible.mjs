// axe finds nothing on any page, in either language, in any look; shared by desktop and phone. Another language has the
// same colours: more contrast is asked for in one.
import { pagesOf } from "../pages/index.mjs";
import { expectNoFindings } from "./axe.mjs";
import { everyPage } from "./every_page.mjs";
import { isForced, look, LOOKS } from "./looks.mjs";
import { expectReadableWords } from "./readable.mjs";
import { test } from "./test.mjs";
import { inLanguage } from "./texts.mjs";

const WITH_USUAL_CONTRAST = Object.keys(LOOKS).filter((name) => !LOOKS[name].contrast);

export function accessibleTests() {
  for (const [language, looks] of Object.entries({ nl: Object.keys(LOOKS), en: WITH_USUAL_CONTRAST })) {
    for (const [name, show] of Object.entries(everyPage)) {
      test(`axe finds nothing on ${name}, in any look (${language})`, async ({ page }) => {
        await show(page, pagesOf(page, inLanguage[language]), `lang=${language}`);
        for (const device of looks) {
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
