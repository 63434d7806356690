// The check for issues works: the browser reports a page that has one.
import { recordIssues, reportedIssues } from "../../support/issues.mjs";
import { expect, test } from "../../support/test.mjs";

test("the browser reports an issue of a page without a doctype", async ({ page }) => {
  await recordIssues(page);
  await page.route("**/quirks.html", (route) => route.fulfill({ contentType: "text/html", body: '<link rel="icon" href="data:,"><p>No doctype' }));
  await page.goto("quirks.html");
  await expect.poll(() => reportedIssues(page).map(({ code }) => code)).toContain("QuirksModeIssue");
});
