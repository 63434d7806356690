// Agreements: made where they arise, changed, moved over the board, kept, and carried by the files.
import { pagesOf } from "../pages/index.mjs";
import { ANSWERS } from "../support/answers.mjs";
import { keepMeasurement, keptMeasurement } from "../support/kept.mjs";
import { saved as download } from "../support/saved.mjs";
import { expect, test } from "../support/test.mjs";
import { nl } from "../support/texts.mjs";

const WHAT = "Samen koken op woensdag, de cliënt kiest het recept";

test("an agreement of three fields is made, shown on the result, and there after a reload", async ({ page }) => {
  const { agreements, result } = pagesOf(page);
  await keepMeasurement(page, { answers: ANSWERS });
  await result.open();
  await page.getByTestId("agreements").click();
  await expect(page.getByText(nl("agreements.none"))).toBeVisible();
  await agreements.make({ what: WHAT, who: "Lotte", when: "2026-12-12" });
  await expect(agreements.done).toHaveText(nl("agreements.kept", { what: WHAT }));
  await expect(agreements.done).toBeFocused();
  await expect(agreements.card(WHAT)).toContainText("12 december 2026");
  await page.reload();
  await expect(agreements.card(WHAT)).toContainText("Lotte");
  await page.getByRole("link", { name: nl("share.back") }).click();
  await expect(page.locator(".details")).toContainText(WHAT);
});

test("an agreement without an owner is shown as such, and one without words is asked for them", async ({ page }) => {
  const { agreements } = pagesOf(page);
  await keepMeasurement(page, { answers: ANSWERS });
  await agreements.open();
  await agreements.begin.click();
  await agreements.save.click();
  await expect(agreements.dialog).toContainText(nl("agreements.what-missing"));
  await expect(agreements.what).toBeFocused();
  await agreements.fill({ what: WHAT });
  await expect(agreements.card(WHAT)).toContainText(nl("agreements.nobody"));
  expect(Object.values((await keptMeasurement(page)).actions)).toEqual([{ what: WHAT }]);
});

test("an agreement begins at a statement to talk about and at an idea, and remembers where", async ({ page }) => {
  const { agreements, result } = pagesOf(page);
  await keepMeasurement(page, { answers: ANSWERS });
  await result.open();
  await result.isDrawn();
  const statement = await page.locator(".agenda li strong").first().textContent();
  await page.locator(".agenda .to-agreement a").first().click();
  await expect(agreements.dialog).toContainText(nl("agreements.about", { words: statement }));
  await agreements.fill({ what: WHAT });
  await page.getByRole("link", { name: nl("share.back") }).click();
  const idea = page.locator(".ideas .columns > div").first();
  await idea.locator(".to-agreement a").click();
  await expect(agreements.what).not.toHaveValue("");
  await agreements.fill({});
  const { actions } = await keptMeasurement(page);
  const [first, second] = Object.values(actions).sort((one) => (one.what === WHAT ? -1 : 1));
  expect(first.statement).toBeDefined();
  expect(second.principle).toBeDefined();
  expect(second.what.length).toBeGreaterThan(10);
});

test("an agreement moves to another phase by its list, by keyboard too, the focus stays and a line says so", async ({ page }) => {
  const { agreements } = pagesOf(page);
  await keepMeasurement(page, { answers: ANSWERS });
  await agreements.open();
  await agreements.make({ what: WHAT });
  const move = agreements.card(WHAT).getByLabel(nl("agreements.move"));
  await move.selectOption("ontwerpen");
  await expect(agreements.done).toHaveText(nl("agreements.moved", { what: WHAT, phase: "Ontwerpen" }));
  await expect(agreements.columns.filter({ has: agreements.card(WHAT) }).getByRole("heading", { level: 2 })).toHaveText("Ontwerpen 1");
  const again = agreements.card(WHAT).getByLabel(nl("agreements.move"));
  await expect(again).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(agreements.columns.filter({ has: agreements.card(WHAT) }).getByRole("heading", { level: 2 })).toHaveText("Uitproberen 1");
  await expect(agreements.card(WHAT).getByLabel(nl("agreements.move"))).toBeFocused();
});

test("what is still to do comes first in the list, by date; an agreement is changed and deleted", async ({ page }) => {
  const { agreements } = pagesOf(page);
  await keepMeasurement(page, { answers: ANSWERS });
  await agreements.open();
  for (const [what, when] of [["later", "2027-03-01"], ["zonder datum", ""], ["eerst", "2026-12-01"]]) {
    await agreements.make({ what, when });
    await page.waitForTimeout(600);
  }
  await agreements.showList.click();
  await expect(agreements.list.locator("strong")).toHaveText(["eerst", "later", "zonder datum"]);
  await page.getByRole("button", { name: `${nl("agreements.change")}: eerst` }).click();
  await agreements.state.selectOption("done");
  await agreements.save.click();
  await expect(agreements.list.locator("strong")).toHaveText(["later", "zonder datum", "eerst"]);
  await page.getByRole("button", { name: `${nl("agreements.change")}: later` }).click();
  await agreements.remove.click();
  await expect(agreements.done).toHaveText(nl("agreements.removed", { what: "later" }));
  await expect(agreements.list.locator("strong")).toHaveText(["zonder datum", "eerst"]);
});

test("agreements go along in the file and come back with it", async ({ page, browser, baseURL }) => {
  const { agreements, result } = pagesOf(page);
  await keepMeasurement(page, { answers: ANSWERS, heading: { label: "najaar" } });
  await agreements.open();
  await agreements.make({ what: WHAT, who: "Lotte", phase: "uitproberen" });
  await result.open();
  await result.isDrawn();
  await result.openFiles();
  const { name, text } = await download(page, result.saveFile);
  const context = await browser.newContext({ baseURL });
  const other = pagesOf(await context.newPage());
  await other.measurements.open();
  await other.measurements.openFiles({ [name]: text });
  await other.measurements.button("measurements.open", "najaar").click();
  await other.agreements.open();
  await expect(other.agreements.card(WHAT)).toContainText("Lotte");
  await context.close();
});
