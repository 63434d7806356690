// A questionnaire that changes while a measurement is there: the words that people answered are the words that are shown.
import { pagesOf } from "../pages/index.mjs";
import { changed, serveInstrument } from "../support/broken_instrument.mjs";
import { readInstrument } from "../support/instrument.mjs";
import { keptMeasurement } from "../support/kept.mjs";
import { printed } from "../support/printed.mjs";
import { made, saved } from "../support/saved.mjs";
import { expect, test } from "../support/test.mjs";
import { nl } from "../support/texts.mjs";

const INSTRUMENT = readInstrument();
const [FIRST, SECOND] = INSTRUMENT.principles[0].statements.map((statement) => statement.text.nl);
const OPPOSITE = "Onze zorg begint bij wat de organisatie nodig heeft.";
const LABELS = INSTRUMENT.scale.steps.map((step) => step.label.nl);

const serve = (page, change) => serveInstrument(page, "pro-monitor", changed(change));

/** Answers the first page, and returns to it with the changed questionnaire. */
async function answered(page, change) {
  const { principle } = pagesOf(page);
  await principle.open(1);
  await principle.choose("1.1", 4);
  await principle.choose("1.2", 2);
  await principle.isKept();
  await serve(page, change);
  await page.reload();
  await principle.isReady();
  return principle;
}

const turnFirst = (instrument) => { instrument.principles[0].statements[0].text.nl = OPPOSITE; };

const turnScale = (instrument) => {
  const labels = instrument.scale.steps.map((step) => step.label).reverse();
  instrument.scale.steps.forEach((step, index) => { step.label = labels[index]; });
};

const withoutFirst = (instrument) => {
  instrument.principles[0].statements[0].id = "1.9";
  instrument.principles[0].statements[0].text.nl = "Een andere stelling.";
};

/** The statement and the notice on it. */
const first = (principle) => principle.statements.first();
const notice = (principle) => first(principle).locator(".reworded");
const button = (principle, key) => notice(principle).getByRole("button", { name: nl(key), exact: true });

test("a reworded sentence shows as it was answered, with the sentence of now, and can be confirmed", async ({ page }) => {
  const principle = await answered(page, turnFirst);
  await expect(principle.legends.first()).toHaveText(FIRST);
  await expect.poll(() => principle.chosen()).toEqual({ 1.1: 4, 1.2: 2 });
  await expect(notice(principle)).toContainText(nl("reworded"));
  await expect(notice(principle)).toContainText(OPPOSITE);
  await expect(principle.page.locator(".reworded")).toHaveCount(1);

  // A correction is to the words in which it was asked.
  await principle.choose("1.1", 3);
  await principle.isKept();
  await page.reload();
  await expect(principle.legends.first()).toHaveText(FIRST);
  await expect.poll(() => principle.chosen()).toEqual({ 1.1: 3, 1.2: 2 });

  await button(principle, "reworded.confirm").click();
  await expect(principle.legends.first()).toHaveText(OPPOSITE);
  await expect(notice(principle)).toHaveCount(0);
  await expect(principle.radio("1.1", 3)).toBeFocused();
  await principle.isKept();
  await page.reload();
  await expect(principle.legends.first()).toHaveText(OPPOSITE);
  await expect(notice(principle)).toHaveCount(0);
  await expect.poll(() => principle.chosen()).toEqual({ 1.1: 3, 1.2: 2 });
  expect((await keptMeasurement(page)).instrument.statements["1.1"].nl).toBe(OPPOSITE);
});

test("a reworded sentence can be answered again, in the words of now", async ({ page }) => {
  const principle = await answered(page, turnFirst);
  await button(principle, "reworded.again").click();
  await expect(principle.legends.first()).toHaveText(OPPOSITE);
  await expect.poll(() => principle.chosen()).toEqual({ 1.2: 2 });
  await principle.choose("1.1", 1);
  await principle.isKept();
  await page.goto("./#/result");
  const { result } = pagesOf(page);
  await result.isShown();
  await result.openDetails();
  await expect(result.answers(1).first()).toContainText(OPPOSITE);
  await expect(result.answers(1).first()).toContainText(`1 – ${LABELS[0]}`);
});

test("the easy version says it too", async ({ page }) => {
  const { easy } = pagesOf(page);
  const then = INSTRUMENT.principles[0].statements[0].easy.nl;
  await page.goto("./?perspective=client#/principle/1/1.1");
  await easy.choose("1.1", 4);
  await easy.isKept();
  await serve(page, (instrument) => { instrument.principles[0].statements[0].easy.nl = "Het omgekeerde."; });
  await page.reload();
  await expect(easy.heading).toHaveText(then);
  await expect(page.locator(".reworded")).toContainText("Het omgekeerde.");
  await page.getByRole("button", { name: nl("reworded.again"), exact: true }).click();
  await expect(easy.heading).toHaveText("Het omgekeerde.");
  await expect.poll(() => easy.chosen()).toEqual({});
});

test("check page, result, PDF, workbook and CSV have the words that were answered, and no link is made of them", async ({ page }) => {
  const principle = await answered(page, turnFirst);
  await expect(principle.legends.first()).toHaveText(FIRST);
  await page.goto("./#/check");
  await expect(page.getByRole("heading", { name: nl("reworded.list") })).toBeVisible();
  await expect(page.getByRole("link", { name: FIRST, exact: true })).toHaveAttribute("href", "#/principle/1/1.1");
  await page.goto("./#/result");
  const { result } = pagesOf(page);
  await result.isShown();
  await result.openDetails();
  await expect(result.answers(1).first()).toContainText(FIRST);
  await expect(page.locator("main")).not.toContainText(OPPOSITE);
  const pdf = await made(page, result.makePdf);
  const words = printed("pdftotext", "-raw", pdf.path, "-").replace(/\s+/g, " ");
  expect(words).toContain(FIRST);
  expect(words).not.toContain(OPPOSITE);
  const csv = await saved(page, page.getByTestId("csv"));
  expect(csv.text).toContain(FIRST);
  expect(csv.text).not.toContain(OPPOSITE);
  const workbook = await made(page, page.getByTestId("workbook"));
  const cells = printed("unzip", "-p", workbook.path, "xl/sharedStrings.xml");
  expect(cells).toContain(FIRST);
  expect(cells).not.toContain(OPPOSITE);
  await page.goto("./#/share");
  await expect(page.getByText(nl("link.refused-wording"))).toBeVisible();
});

test("a scale that is turned round keeps its names in a measurement that was begun before", async ({ page }) => {
  const principle = await answered(page, turnScale);
  await expect(page.getByText(nl("reworded.scale"))).toBeVisible();
  await expect(principle.label("1.1", 4)).toContainText(LABELS[3]);
  await expect(principle.label("1.1", 4)).not.toContainText(LABELS[1]);
  await principle.choose("1.3", 5);
  await principle.isKept();
  await page.goto("./#/result");
  const { result } = pagesOf(page);
  await result.isShown();
  await result.openDetails();
  for (const [index, told] of [`4 – ${LABELS[3]}`, `2 – ${LABELS[1]}`, `5 – ${LABELS[4]}`].entries()) {
    await expect(result.answers(1).nth(index)).toContainText(told);
  }
  await page.goto("./#/share");
  await expect(page.getByText(nl("link.refused-wording"))).toBeVisible();
  // A new measurement is asked on the scale of now.
  const { start } = pagesOf(page);
  await start.home.click();
  await start.beginAs("Begeleider");
  await page.goto("./#/principle/1");
  await expect(principle.label("1.1", 4)).toContainText(LABELS[1]);
  await expect(page.getByText(nl("reworded.scale"))).toHaveCount(0);
});

test("a statement that is gone is named with its answer", async ({ page }) => {
  const principle = await answered(page, withoutFirst);
  await expect(principle.legends.first()).toHaveText("Een andere stelling.");
  await expect(page.locator(".reworded")).toHaveCount(0);
  await page.goto("./#/result");
  const gone = page.locator(".card.gone");
  await expect(gone.getByRole("heading")).toHaveText(nl("result.gone"));
  await expect(gone.getByRole("listitem")).toHaveCount(1);
  await expect(gone).toContainText(FIRST);
  await expect(gone).toContainText(`4 – ${LABELS[3]}`);
  await expect(gone).not.toContainText(SECOND);
});
