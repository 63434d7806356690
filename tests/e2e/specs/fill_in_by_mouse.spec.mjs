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

  await expect(result.heading).toHaveText("Jullie zijn op weg.");
  await expect(result.firsts).toHaveText([/^Het verst\s*Zo gewoon mogelijk 4,6$/, /^De eerste kans\s*Medewerkers 1,4$/]);
  expect(await result.figureRows()).toEqual(expectedRows(instrument, ANSWERS));
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
  expect(await result.figureRows()).toEqual([
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

test("the radar has all eight axes with name and score, and each can be read and pressed", async ({ page }) => {
  const { result } = pagesOf(page);
  await keepMeasurement(page, { answers: ANSWERS });
  await result.open();
  await result.isDrawn();
  const points = expectedPoints(instrument, expectedRows(instrument, ANSWERS));
  expect(points).toHaveLength(8);
  await expect(result.radar).toHaveRole("group");
  await expect(result.radar).toHaveAccessibleName(nl("result.radar.alt"));
  for (const [index, point] of points.entries()) {
    await expect(result.points.nth(index)).toHaveRole("link");
    await expect(result.points.nth(index)).toHaveAccessibleName(point);
  }
  const words = await result.words();
  // Principle 6 has too few answers.
  for (const point of points) expect(words).toContain(point.replace(/: (?=\d)/, " ").replace(": te weinig antwoorden", " te weinig"));
  await expect(result.radar.locator(".dot")).toHaveCount(7);
  await expect(result.radar.locator(".hole")).toHaveCount(1);
  expect(await result.barTexts()).toEqual(points.map((point) => point.replace("te weinig antwoorden", "te weinig")));
});

test("a point of the radar opens its statements, by keyboard and by mouse, and the page stays where it is in the history", async ({ page }) => {
  const { result } = pagesOf(page);
  await keepMeasurement(page, { answers: ANSWERS });
  await result.open();
  await result.isDrawn();
  const [, , third, , fifth] = await result.points.all();
  await third.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#row-3 > summary")).toBeFocused();
  await expect(result.answers(3)).toHaveCount(5);
  await expect(result.answers(3).first()).toBeInViewport();
  await fifth.click();
  await expect(page.locator("#row-5 > summary")).toBeFocused();
  await expect(result.answers(5).first()).toBeVisible();
  await result.radar.locator(".dot").first().click();
  await expect(page.locator("#row-1 > summary")).toBeFocused();
  await result.chances.getByRole("link").first().click();
  await expect(page.locator("#row-7 > summary")).toBeFocused();
  expect(page.url()).toMatch(/#\/result$/);
});

test("the lowest score is a mark, and a score that is missing a dashed line", async ({ page }) => {
  const { result } = pagesOf(page);
  await keepMeasurement(page, { answers: { ...Object.fromEntries(Object.entries(ANSWERS).map(([id]) => [id, 1])), ...Object.fromEntries([1, 2, 3, 4, 5].map((at) => [`6.${at}`, "unknown"])) } });
  await result.open();
  await result.isDrawn();
  await expect(result.rows.locator(".bar-value")).toHaveCount(7);
  for (const bar of await result.rows.locator(".bar-value").all()) {
    await expect(bar).toHaveAttribute("x2", "0%");
    await expect(bar).toHaveCSS("stroke-linecap", "round");
  }
  await expect(result.rows.nth(5).locator(".missing")).toHaveCSS("stroke-dasharray", "3px, 4px");
  await expect(result.rows.nth(5).locator(".bar-value")).toHaveCount(0);
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
