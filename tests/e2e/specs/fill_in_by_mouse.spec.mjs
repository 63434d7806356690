// The whole monitor by mouse, with figures that agree with a second, independent calculation.
import { pagesOf } from "../pages/index.mjs";
import { ANSWERS, UNKNOWN_COUNT } from "../support/answers.mjs";
import { expectedPoints, expectedRows } from "../support/figures.mjs";
import { readInstrument } from "../support/instrument.mjs";
import { keepMeasurement } from "../support/kept.mjs";
import { expect, test } from "../support/test.mjs";
import { nl } from "../support/texts.mjs";

const instrument = readInstrument();

test("a begeleider answers all 40 statements with the mouse and sees the result", async ({ page }) => {
  const { start, tasks, principle, closing, check, result } = pagesOf(page);
  await start.open();
  await start.beginAs("Begeleider");
  await expect(tasks.answered(0, 40)).toBeVisible();
  await tasks.next.click();
  for (const { statements, ...own } of instrument.principles) {
    await principle.isShown(own);
    await expect(page).toHaveTitle(`Stap ${own.number} van 8: ${own.short.nl} – Pro Monitor`);
    await expect(principle.legends).toHaveText(statements.map((statement) => statement.text.nl));
    for (const { id } of statements) await principle.choose(id, ANSWERS[id]);
    await principle.next.click();
  }
  await closing.confidenceLabel(4).click();
  await closing.story.fill("Bij het avondeten bleef iedereen zitten.");
  await closing.next.click();
  await expect(check.allAnswered).toBeVisible();
  await expect(check.unknown(UNKNOWN_COUNT, "Weet ik niet")).toBeVisible();
  await expect(check.open).toHaveCount(0);
  await check.next.click();

  await expect(result.heading).toHaveText(
    "Jullie zijn op weg. Het verst zijn jullie met ‘Zo gewoon mogelijk’. De eerste kans om te groeien: ‘Medewerkers’.",
  );
  expect(await result.rows()).toEqual(expectedRows(instrument, ANSWERS));
  await result.isDrawn();
  await result.openDetails();
  await expect(page.getByText("Bij het avondeten bleef iedereen zitten.")).toBeVisible();
  await expect(page.getByText("Redelijk veel vertrouwen")).toBeVisible();
});

test("the table shows the figures that the rules of scoring give, worked out by hand", async ({ page }) => {
  const { result } = pagesOf(page);
  await keepMeasurement(page, { answers: ANSWERS });
  await result.open();
  const row = (label, score, percent, given, unknown, open) => ({ label, score, percent, given, unknown, open });
  expect(await result.rows()).toEqual([
    row("1. Menselijke behoeften", "3,3", "56%", "4", "1", "0"), // (4 + 3 + 4 + 2) / 4 = 3.25
    row("2. Zo gewoon mogelijk", "4,6", "90%", "5", "0", "0"), // 23 / 5 = 4.6
    row("3. Passende omgeving", "3,0", "50%", "5", "0", "0"), // 15 / 5 = 3
    row("4. (Zelf)vertrouwen", "2,6", "40%", "5", "0", "0"), // 13 / 5 = 2.6
    row("5. Onvoorwaardelijk wonen", "2,8", "44%", "4", "1", "0"), // 11 / 4 = 2.75: 43.75 %
    row("6. Ondersteuningsrelatie", "te weinig antwoorden", "", "2", "3", "0"), // 2 of 5 is less than half
    row("7. Medewerkers", "1,4", "10%", "5", "0", "0"), // 7 / 5 = 1.4
    row("8. Hele organisatie", "2,3", "31%", "4", "1", "0"), // 9 / 4 = 2.25: 31.25 %
    row("Samen: Cliënt", "3,2", "56%", "", "", ""), // (3.25 + 4.6 + 3 + 2.6 + 2.75) / 5 = 3.24, of 6 asked
    row("Samen: Medewerker", "1,4", "10%", "", "", ""),
    row("Samen: Organisatie", "2,3", "31%", "", "", ""),
    row("Alles samen", "2,8", "46%", "", "", ""), // 19.85 / 7 = 2.8357…: 45.89 %
  ]);
  await expect(result.average).toHaveText(nl("result.average", { score: "2,8", percent: 46 }));
  await expect(page.getByText(nl("result.answers", { count: 34 }))).toBeVisible();
});

test("both charts carry the Dutch names and give the same figures as their text alternatives", async ({ page }) => {
  const { result } = pagesOf(page);
  await keepMeasurement(page, { answers: ANSWERS });
  await result.open();
  await result.isDrawn();
  const points = expectedPoints(instrument, expectedRows(instrument, ANSWERS));
  expect(points).toHaveLength(8);
  for (const [chart, text] of [[result.radar, "result.radar.alt"], [result.bars, "result.bars.alt"]]) {
    await expect(chart).toHaveRole("img");
    await expect(chart).toHaveAccessibleName(nl(text, { points: points.join(", ") }));
    expect(await result.clipped(chart)).toEqual([]);
  }
  const radar = await result.words(result.radar);
  // Principle 6 has too few answers: no axis in the radar, a dash in the bars.
  for (const { number, short } of instrument.principles) expect(radar.includes(short.nl)).toBe(number !== 6);
  const bars = await result.words(result.bars);
  for (const point of points) expect(bars).toContain(point.replace("te weinig antwoorden", "–"));
  await expect(result.chartNotes).toHaveCount(0);
});

test("the strengths, the chances and the agenda follow from the figures", async ({ page }) => {
  const { result } = pagesOf(page);
  await keepMeasurement(page, { answers: ANSWERS });
  await result.open();
  await expect(result.strengths.getByRole("listitem")).toHaveText([
    "Zo gewoon mogelijk4,6", "Menselijke behoeften3,3", "Passende omgeving3,0",
  ]);
  await expect(result.chances.getByRole("listitem")).toHaveText([
    "Medewerkers1,4", "Hele organisatie2,3", "(Zelf)vertrouwen2,6",
  ]);
  // With one person everybody agrees, so the lowest score comes first; 4.5, 7.1, 7.3 and 7.5 were rated 1.
  const lowest = ["4.5", "7.1", "7.3", "7.5", "1.4"];
  const sentences = instrument.principles.flatMap((principle) => principle.statements)
    .filter((statement) => lowest.includes(statement.id))
    .sort((a, b) => lowest.indexOf(a.id) - lowest.indexOf(b.id))
    .map((statement) => statement.text.nl);
  await expect(page.locator(".agenda li strong")).toHaveText(sentences);
});
