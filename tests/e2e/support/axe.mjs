// What axe finds wrong on a page, by the rules of WCAG 2.0 to 2.2 A and AA and axe's own best practices.
import axe from "axe-core";
import { expect } from "./test.mjs";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Rules that must have looked at something: a rule without anything to judge finds nothing wrong either. */
const LOOKED_AT = ["color-contrast", "document-title", "html-has-lang", "page-has-heading-one"];

/** The same while a dialog is open: axe then skips the page behind it. */
const LOOKED_AT_IN_DIALOG = ["color-contrast", "button-name", "aria-valid-attr-value"];

/**
 * With `forced` colours axe does not judge contrast: it reads the colours that are not shown then.
 * @param {string} [where] goes before a fault: the look, or the state of the page
 */
export async function expectNoFindings(page, { forced = false, where } = {}) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const isAsked = await page.locator("dialog:modal").count() > 0;
  const { found, passed } = await page.evaluate(run, { values: RULES, rules: { "color-contrast": { enabled: !forced } } });
  const title = ["axe", where].filter(Boolean).join(", ");
  expect.soft(found, title).toEqual([]);
  const lookedAt = isAsked ? LOOKED_AT_IN_DIALOG : LOOKED_AT;
  expect.soft(passed, `${title}: the rules that looked at something`).toEqual(expect.arrayContaining(forced ? lookedAt.slice(1) : lookedAt));
}

/** In the page. */
async function run({ values, rules }) {
  const { violations, passes } = await window.axe.run({ runOnly: { type: "tag", values }, rules, resultTypes: ["violations"], iframes: false });
  const describe = ({ id, help, nodes }) => ({ id, help, where: nodes.map((node) => `${node.target} ${node.failureSummary}`) });
  return { found: violations.map(describe), passed: passes.map((rule) => rule.id) };
}
