// What axe finds wrong on a page, by the rules of WCAG 2.2 A and AA and axe's own best practices.
import { AxeBuilder } from "@axe-core/playwright";
import { expect } from "./test.mjs";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

export async function expectNoFindings(page) {
  const { violations, passes } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const told = violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map((node) => `${node.target} ${node.failureSummary}`) }));
  expect(told).toEqual([]);
  // Rules that found nothing to look at would find nothing wrong either.
  expect(passes.map((rule) => rule.id)).toEqual(expect.arrayContaining(["color-contrast", "document-title", "html-has-lang", "page-has-heading-one"]));
}
