// A person compares last year's measurement with this year's: what moved, what that can mean, and what is not comparable.
import { pagesOf } from "../pages/index.mjs";
import { expectNoFindings } from "../support/axe.mjs";
import { reportsOf } from "../support/given_files.mjs";
import { readInstrument } from "../support/instrument.mjs";
import { expectSound } from "../support/layout.mjs";
import { expect, test } from "../support/test.mjs";
import { nl } from "../support/texts.mjs";
import { keepAll, LAST_YEAR, OLD_WORDS, TEAM_LAST_YEAR, TEAM_THIS_YEAR, THIS_YEAR, YEARS } from "../support/years.mjs";

const HEADLINE = "Twee uitgangspunten gingen vooruit, één kwam lager uit, vijf bleven ongeveer gelijk.";
const NOW = readInstrument().principles[0].statements[0].text.nl;

for (const width of [320, 1280]) {
  test(`at ${width} pixels a result leads to the comparison with the one other measurement`, async ({ page }) => {
    const { compare, result } = pagesOf(page);
    await page.setViewportSize({ width, height: 800 });
    await keepAll(page, LAST_YEAR, THIS_YEAR);
    await result.open();
    await result.isShown();
    await page.getByRole("link", { name: nl("compare.with", { title: "najaar 2025" }) }).click();
    await compare.isShown();
    await compare.focusIsOnHeading();
    await expect(compare.heading).toHaveText(HEADLINE);
    await expect(compare.row(2)).toContainText("2. Zo gewoon mogelijk");
    await expect(compare.row(2)).toContainText("2,0 – 3,0");
    await expect(compare.row(2)).toContainText("Vooruit.");
    await expect(compare.row(8)).toContainText("Lager.");
    await expect(compare.moments).toHaveText([/^najaar 2025, 1 persoon/, /^najaar 2026, 1 persoon/]);
    await compare.openAll();
    await expectSound(page, `the comparison at ${width}`);
    await expectNoFindings(page);
  });

  test(`at ${width} pixels measurements are chosen in the list and compared with the keyboard`, async ({ page }) => {
    const { compare, measurements } = pagesOf(page);
    await page.setViewportSize({ width, height: 800 });
    await keepAll(page, LAST_YEAR, THIS_YEAR);
    await measurements.open();
    for (const title of ["najaar 2025", "najaar 2026"]) {
      await measurements.card(title).getByRole("checkbox").focus();
      await page.keyboard.press("Space");
    }
    const go = page.getByTestId("compare");
    for (let presses = 0; !(await go.evaluate((it) => it === document.activeElement)); presses += 1) {
      expect(presses, "the way to the link by Tab").toBeLessThan(60);
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    await compare.isShown();
    await compare.focusIsOnHeading();
    await expect(compare.heading).toHaveText(HEADLINE);
    await compare.row(1).focus();
    await page.keyboard.press("Enter");
    await expect(compare.statements(1)).toHaveCount(5);
  });
}

test("who answered is told before the first figure", async ({ page }) => {
  const { compare } = pagesOf(page);
  const relative = { ...THIS_YEAR, response: { ...THIS_YEAR.response, perspective: "naaste" } };
  await keepAll(page, LAST_YEAR, relative);
  await compare.open([LAST_YEAR.id, relative.id]);
  await compare.isShown();
  await expect(compare.answered).toHaveText("De laatste keer deden ook mee: Naaste. De laatste keer deden niet mee: Begeleider. Een verschil kan daarvan komen.");
  const isFirst = await compare.answered.evaluate((told) =>
    [...document.querySelectorAll("main .radar, main .row, main table")].every((figure) => told.compareDocumentPosition(figure) & Node.DOCUMENT_POSITION_FOLLOWING));
  expect(isFirst).toBe(true);
});

test("a reworded statement shows both wordings and is in no score", async ({ page }) => {
  const { compare } = pagesOf(page);
  const high = { ...THIS_YEAR, response: { ...THIS_YEAR.response, answers: { ...THIS_YEAR.response.answers, 1.1: 5 } } };
  await keepAll(page, LAST_YEAR, high);
  await compare.open([LAST_YEAR.id, high.id]);
  await compare.isShown();
  await expect(compare.row(1)).toContainText("3,0 – 3,0");
  await expect(compare.row(1)).toContainText("Gelijk. Over 4 van de 5 stellingen.");
  await expect(compare.reworded).toContainText(OLD_WORDS);
  await expect(compare.reworded).toContainText(NOW);
  await compare.row(1).click();
  await expect(compare.statements(1).first()).toContainText("Niet vergelijkbaar. De woorden zijn veranderd.");
  await compare.figures.locator("summary").click();
  expect(await compare.cells("1. Menselijke behoeften")).toEqual(["3,0", "1", "3,0", "1", "0", "Gelijk."]);
  expect(await compare.cells(NOW)).toEqual(["3,0", "1", "5,0", "1", "", "Niet vergelijkbaar. De woorden zijn veranderd."]);
});

test("of a team it is told how many people chose otherwise at least", async ({ page }) => {
  const { compare } = pagesOf(page);
  await keepAll(page, TEAM_LAST_YEAR, TEAM_THIS_YEAR);
  await compare.open([TEAM_LAST_YEAR.id, TEAM_THIS_YEAR.id]);
  await compare.isShown();
  await expect(compare.heading).toHaveText("Eén uitgangspunt ging vooruit, zeven bleven ongeveer gelijk.");
  await expect(compare.answered).toContainText("Elke keer vulden 12 mensen in");
  await expect(compare.row(1)).toContainText(/Vooruit\. Minstens \d mensen kozen hoger\./);
  await compare.figures.locator("summary").click();
  await expect(compare.table).toContainText(nl("compare.column.consensus", { moment: "najaar 2026" }));
});

test("five years are a line in time, in any order of the address", async ({ page }) => {
  const { compare } = pagesOf(page);
  await keepAll(page, ...YEARS);
  await compare.open(YEARS.map(({ id }) => id).reverse());
  await compare.isShown();
  await expect(compare.moments).toHaveText(YEARS.map(({ heading }) => new RegExp(`^${heading.label}, 1 persoon`)));
  await expect(compare.row(1).locator("svg.bar circle")).toHaveCount(5);
  await expect(compare.row(1)).toContainText("1,0 – 4,0");
  await expectSound(page, "five years");
});

test("a reload and the way back keep what was chosen", async ({ page }) => {
  const { compare } = pagesOf(page);
  await keepAll(page, ...YEARS);
  await compare.open([YEARS[4].id]);
  await expect(compare.ticks).toHaveCount(5);
  await expect(compare.ticks.first()).toBeChecked();
  await compare.go.click();
  await expect(compare.problem).toBeFocused();
  await compare.ticks.nth(1).check();
  await compare.go.click();
  await compare.isShown();
  await expect(compare.moments).toHaveCount(2);
  await page.reload();
  await compare.isShown();
  await expect(compare.moments).toHaveCount(2);
  await page.goBack();
  await expect(compare.ticks).toHaveCount(5);
});

test("a measurement that is not on the device any more is told", async ({ page }) => {
  const { compare } = pagesOf(page);
  await keepAll(page, LAST_YEAR, THIS_YEAR);
  await compare.open([LAST_YEAR.id, THIS_YEAR.id, "gone"]);
  await compare.isShown();
  await expect(compare.missing).toHaveText(nl("compare.missing", { count: 1 }));
  await compare.open([LAST_YEAR.id, "gone", "gone too"]);
  await expect(compare.ticks).toHaveCount(2);
  await expect(compare.missing).toHaveText(nl("compare.missing", { count: 2 }));
});

test("a measurement of another questionnaire is not compared", async ({ page }) => {
  const { compare } = pagesOf(page);
  const other = { ...LAST_YEAR, instrument: { ...LAST_YEAR.instrument, id: "iets-anders" } };
  await keepAll(page, other, THIS_YEAR);
  await compare.open([other.id, THIS_YEAR.id]);
  await expect(page.locator("main#content .notice")).toHaveText(nl("compare.other-instrument", { id: "iets-anders" }));
  await compare.chooseOthers.click();
  await expect(page.getByText(nl("compare.none"))).toBeVisible();
});

test("from a PDF that is opened it is two presses to the comparison", async ({ page }) => {
  const { compare, measurements } = pagesOf(page);
  const { id, heading, begun, response: { answers } } = LAST_YEAR;
  const [pdf] = await reportsOf(page, [[{ id, heading, begun, answers }, "pdf"]]);
  await keepAll(page, THIS_YEAR);
  await measurements.open();
  await measurements.openFiles({ "verslag-2025.pdf": pdf });
  await measurements.told(1);
  await measurements.button("measurements.open", heading.label).click();
  await page.getByTestId("compare").click();
  await compare.isShown();
  await expect(compare.moments).toHaveText([/^najaar 2025/, /^najaar 2026/]);
});

test("on paper every statement is there and no button", async ({ page }) => {
  const { compare } = pagesOf(page);
  await keepAll(page, LAST_YEAR, THIS_YEAR);
  await compare.open([LAST_YEAR.id, THIS_YEAR.id]);
  await compare.isShown();
  await page.emulateMedia({ media: "print" });
  await expect(compare.statements(8).last()).toBeVisible();
  await expect(compare.table).toBeVisible();
  await expect(compare.chooseOthers).toBeHidden();
});
