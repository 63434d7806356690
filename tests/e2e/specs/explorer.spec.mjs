// The explorer: which statements make a result high or low.
import { pagesOf } from "../pages/index.mjs";
import { ANSWERS, NOTES } from "../support/answers.mjs";
import { expectNoFindings } from "../support/axe.mjs";
import { allAskedOf, readInstrument } from "../support/instrument.mjs";
import { keepMeasurement } from "../support/kept.mjs";
import { expect, test } from "../support/test.mjs";
import { nl } from "../support/texts.mjs";

const instrument = readInstrument();
const all = allAskedOf(instrument, "begeleider");
const ids = all.map(({ id }) => id);
const isScored = (id) => typeof ANSWERS[id] === "number";
/** In the order of the questionnaire where two are equal; those without a score last. */
const byScore = (sign) => [...ids.filter(isScored)].sort((a, b) => sign * (ANSWERS[a] - ANSWERS[b])).concat(ids.filter((id) => !isScored(id)));

async function opened(page) {
  const { result, explorer } = pagesOf(page);
  await keepMeasurement(page, { answers: ANSWERS, notes: NOTES });
  await result.open();
  await result.explore.click();
  await expect(explorer.heading).toBeFocused();
  await explorer.isDrawn();
  return explorer;
}

test("the chart and the table have the same 40 statements, and sort together", async ({ page }) => {
  const explorer = await opened(page);
  expect(await explorer.statements()).toEqual(ids);
  expect(await explorer.drawn()).toEqual(ids);
  await explorer.order.selectOption({ label: nl("explore.order.lowest") });
  await expect.poll(() => explorer.statements()).toEqual(byScore(1));
  await expect.poll(() => explorer.drawn()).toEqual(byScore(1));
  // The head of a column sorts too, and the list of orders says so.
  await explorer.sortByScore.click();
  await expect.poll(() => explorer.drawn()).toEqual(byScore(-1));
  await expect(explorer.order.locator("option:checked")).toHaveText(nl("explore.order.highest"));
  await expect(explorer.table.locator("th[aria-sort]")).toHaveAttribute("aria-sort", "descending");
});

test("a lens, what was not known, and what has a note can be chosen", async ({ page }) => {
  const explorer = await opened(page);
  const [, employee] = instrument.lenses;
  await explorer.lens.selectOption({ label: employee.label.nl });
  await expect.poll(() => explorer.drawn()).toEqual(ids.filter((id) => id.startsWith("7.")));
  await expect(page.locator("main").getByRole("status")).toHaveText(nl("explore.count", { count: 5 }));
  await explorer.lens.selectOption({ label: nl("explore.lens.all") });
  await explorer.kind.selectOption({ label: nl("explore.kind.unknown") });
  await expect.poll(() => explorer.statements()).toEqual(ids.filter((id) => !isScored(id)));
  await explorer.kind.selectOption({ label: nl("explore.kind.noted") });
  const noted = instrument.principles.filter(({ id }) => NOTES[id]).map(({ number }) => String(number));
  await expect.poll(() => explorer.statements()).toEqual(ids.filter((id) => noted.includes(id.split(".")[0])));
});

test("a press on a bar, and Enter on a statement of the table, show its sentence, note and idea", async ({ page }) => {
  const explorer = await opened(page);
  const principle = instrument.principles.find(({ id }) => NOTES[id]);
  const [statement, other] = all.filter(({ id }) => id.startsWith(`${principle.number}.`));
  await explorer.statement(statement.id).focus();
  await page.keyboard.press("Enter");
  await expect(explorer.picked).toBeFocused();
  for (const words of [statement.text.nl, principle.ideas[0].text.nl, NOTES[principle.id].good]) await expect(explorer.picked).toContainText(words);
  const label = explorer.chart.locator("svg text", { hasText: new RegExp(`^${other.id.replace(".", "\\.")}$`) });
  await label.scrollIntoViewIfNeeded();
  const number = await label.boundingBox();
  await page.mouse.click(number.x + number.width + 30, number.y + number.height / 2);
  await expect(explorer.picked).toContainText(other.text.nl);
});

test("the explorer has no faults of accessibility and fits on a phone", async ({ page }) => {
  const explorer = await opened(page);
  await expectNoFindings(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await explorer.fitsInWidth();
  await expectNoFindings(page);
});

test("a result that somebody shared has its explorer folded under it, drawn when it is opened", async ({ page }) => {
  const { share, shared, explorer } = pagesOf(page);
  await keepMeasurement(page, { answers: ANSWERS });
  await share.open();
  await shared.openLink(await share.link());
  await shared.isDrawn();
  await expect(explorer.chart).toHaveCount(0);
  await shared.explore.click();
  await explorer.isDrawn();
  await expect(page.locator("#explorer > summary")).toBeFocused();
  expect(await explorer.drawn()).toEqual(ids);
  await expectNoFindings(page);
});
