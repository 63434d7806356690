// axe finds nothing on any page: in Dutch in any look; in English, which has the same colours, in light, dark and forced
// colours. Shared by desktop and phone.
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
      test(`axe finds nothing on ${name}, in ${looks.length} looks (${language})`, async ({ page }) => {
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
