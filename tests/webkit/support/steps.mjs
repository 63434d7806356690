// What a person does on the pages of the tool, in the tests of several topics.
import { nl } from "../../e2e/support/texts.mjs";
import { tool } from "./machine.mjs";

/** The page with this heading is shown. */
export const heading = (browser, text) => browser.find("main#content h1", text);

/** From the start page into the questions: to the list of tasks, or in the easy version the first question. */
export async function begin(browser, { role, scan = "full", isShared = false }) {
  await browser.goTo(tool);
  await browser.press('main#content a[href="#/begin"]');
  await browser.press("fieldset label", role);
  await browser.press("fieldset label", nl(`start.scan.${scan}`));
  if (isShared) await browser.press('label[for="shared"]');
  await browser.press("button[type=submit]", nl("start.button"));
}

/** From the start page to the first principle. */
export async function toFirstPrinciple(browser, told = { role: "Begeleider" }) {
  await begin(browser, told);
  await browser.press("main#content:has(ol.steps) [data-testid=next]");
  await browser.find("fieldset.statement");
}

/** Gives a statement an answer: 1 to 5, or "unknown". */
export const answer = (browser, statement, step) => browser.press(`label[for="${statement}-${step}"]`);

/** The answer of a statement is chosen on the page. */
export const isAnswered = (browser, statement, step) =>
  browser.until((selector) => document.querySelector(selector)?.checked, `input[name="${statement}"][value="${step}"]`);

/** The page says that everything is kept, in these words. */
export const saysKept = (browser) => browser.until(() => {
  const said = document.querySelector(".kept .long")?.textContent;
  return said?.startsWith("Bewaard") && said;
});

/** What goes well, as the note on the page has it, is this text. */
export const noteIs = (browser, text) => browser.until((text) => document.querySelector("textarea")?.value === text, text);
