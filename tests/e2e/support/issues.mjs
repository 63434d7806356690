// What the browser itself reports about a page, as its developer tools list it: deprecated features, mixed content, cookies,
// quirks mode, fields without a name or a label, requests that a policy blocks.
import { expect } from "./test.mjs";

const reported = new WeakMap();

/** Records the issues of a page. Go to the app after this. For Chromium. */
export async function recordIssues(page) {
  const session = await page.context().newCDPSession(page);
  const issues = [];
  session.on("Audits.issueAdded", ({ issue }) => issues.push(issue));
  await session.send("Audits.enable");
  reported.set(page, issues);
}

/** The issues that the browser has reported so far, in the form of its DevTools protocol. */
export const reportedIssues = (page) => reported.get(page);

/** The browser has reported nothing so far. */
export function expectNoIssues(page) {
  expect.soft(reportedIssues(page), "issues that the browser reports").toEqual([]);
}
