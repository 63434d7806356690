// Open answers and "weet ik niet" are not errors, and never count in an average.
import { pagesOf } from "../pages/index.mjs";
import { ANSWERS } from "../support/answers.mjs";
import { expectedRows } from "../support/figures.mjs";
import { allAskedOf, readInstrument } from "../support/instrument.mjs";
import { keepMeasurement } from "../support/kept.mjs";
import { expect, test } from "../support/test.mjs";
import { nl } from "../support/texts.mjs";

const instrument = readInstrument();
const all = allAskedOf(instrument, "begeleider");

test("only 'weet ik niet' gives no average and a calm sentence", async ({ page }) => {
  const { check, result } = pagesOf(page);
  await keepMeasurement(page, { answers: Object.fromEntries(all.map(({ id }) => [id, "unknown"])) });
  await page.goto("./#/check");
  await expect(check.allAnswered).toBeVisible();
  await expect(check.unknown(40, "Weet ik niet")).toBeVisible();
  await check.next.click();
  await expect(result.heading).toHaveText("Er zijn nog te weinig antwoorden voor een uitkomst.");
  await expect(result.average).toHaveCount(0);
  const rows = await result.figureRows();
  expect(rows.map((row) => row.score)).toEqual(Array(12).fill("te weinig antwoorden"));
  expect(rows.map((row) => row.percent)).toEqual(Array(12).fill(""));
  expect(rows.slice(0, 8).map((row) => row.unknown)).toEqual(Array(8).fill("5"));
  await result.isDrawn();
  await expect(result.radar.locator(".dot")).toHaveCount(0);
  await expect(result.radar.locator(".hole")).toHaveCount(8);
  expect(await result.words()).toContain("1. Menselijke behoeften te weinig");
  await expect(result.points.first()).toHaveAccessibleName("1. Menselijke behoeften: te weinig antwoorden");
  expect(await result.barTexts()).toContain("1. Menselijke behoeften: te weinig");
});

test("no answers at all give a calm result that offers to continue", async ({ page }) => {
  const { result, tasks } = pagesOf(page);
  await result.open("?perspective=begeleider");
  await expect(result.heading).toHaveText("Er zijn nog te weinig antwoorden voor een uitkomst.");
  await page.getByRole("link", { name: nl("result.go-on") }).click();
  await expect(tasks.answered(0, 40)).toBeVisible();
});

test("the check page lists every open statement, and each link leads to its statement", async ({ page }) => {
  const { check, principle } = pagesOf(page);
  const isOpen = (statement) => Number(statement.id.split(".")[1]) % 2 === 0;
  const answers = Object.fromEntries(all.filter((statement) => !isOpen(statement)).map(({ id }) => [id, ANSWERS[id]]));
  const open = all.filter(isOpen);
  await keepMeasurement(page, { answers });
  await page.goto("./#/check");
  await expect(check.someOpen(16)).toBeVisible();
  await expect(check.open).toHaveText(open.map((statement) => statement.text.nl));
  for (const [index, { id }] of open.entries()) {
    // Slower than a double press, whose second half does nothing; see double_press.
    await page.waitForTimeout(600);
    await check.open.nth(index).click();
    await expect(principle.radio(id, 1)).toBeFocused();
    await page.goBack();
    await expect(check.open).toHaveCount(16);
  }
});

test("an open statement leaves the list once it is answered", async ({ page }) => {
  const { check, principle } = pagesOf(page);
  const answers = { ...ANSWERS };
  delete answers["4.2"];
  await keepMeasurement(page, { answers });
  await page.goto("./#/check");
  await expect(check.someOpen(1)).toBeVisible();
  await check.open.click();
  await principle.choose("4.2", 3);
  await page.goBack();
  await expect(check.allAnswered).toBeVisible();
  await expect(check.open).toHaveCount(0);
});

test("few answers give a first picture: scores where half is answered, and no overall average", async ({ page }) => {
  const { result } = pagesOf(page);
  const answers = { 1.1: 4, 1.2: 3, 1.3: 5, 2.1: 2, 2.2: 2 };
  await keepMeasurement(page, { answers });
  await result.open();
  await expect(result.heading).toContainText("Dit is een eerste beeld. Voor een gemiddelde zijn er nog te weinig antwoorden.");
  await expect(result.average).toHaveCount(0);
  const rows = await result.figureRows();
  expect(rows).toEqual(expectedRows(instrument, answers));
  expect(rows[0]).toMatchObject({ score: "4,0", percent: "75%", given: "3", unknown: "0", open: "2" });
  // Two of five is less than half.
  expect(rows[1]).toMatchObject({ score: "te weinig antwoorden", given: "2", open: "3" });
});

test("a principle without a score is a gap in the radar, rather than the lowest score", async ({ page }) => {
  const { result } = pagesOf(page);
  await keepMeasurement(page, { answers: ANSWERS });
  await result.open();
  await result.isDrawn();
  // Principle 6 has too few answers: its axis is dashed, and one line goes from 7 round to 5.
  await expect(result.radar.locator(".dot")).toHaveCount(7);
  await expect(result.radar.locator(".missing")).toHaveCount(1);
  const line = await result.radar.locator(".line").getAttribute("d");
  expect(line.split("L")).toHaveLength(7);
  expect(line).not.toMatch(/Z/);
});
