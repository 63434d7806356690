// One test for each page state: it opens the page once, then runs the checks on it as steps.
import { pagesOf } from "../pages/index.mjs";
import { everyPage } from "./every_page.mjs";
import { expect, test } from "./test.mjs";
import { inLanguage } from "./texts.mjs";

/**
 * A fault does not stop the checks that follow. Each check leaves the page as it found it.
 * @param {"nl" | "en"} language
 * @param {{ name: string, prepare?: (page) => Promise<void>, run: (page) => Promise<void> }[]} checks of `page_checks.mjs`
 */
export function everyPageTests(language, checks) {
  const names = checks.map(({ name }) => name).join(", ");
  for (const [state, show] of Object.entries(everyPage)) {
    test(`${state} (${language}): ${names}`, async ({ page }) => {
      for (const { prepare } of checks) await prepare?.(page);
      await show(page, pagesOf(page, inLanguage[language]), `lang=${language}`);
      const before = await wordsOf(page);
      for (const { name, run } of checks) await test.step(name, () => run(page));
      expect(await wordsOf(page), "the page still shows what the checks were run on").toBe(before);
    });
  }
}

/** The words of the dialog that is open, else of the page; without those in drawings, which depend on the width. */
function wordsOf(page) {
  return page.evaluate(() => {
    const shown = (document.querySelector("dialog:modal") ?? document.body).cloneNode(true);
    for (const other of shown.querySelectorAll("svg, script")) other.remove();
    return shown.textContent;
  });
}
