// The quick scan on a small touch screen.
import { pagesOf } from "../pages/index.mjs";
import { ANSWERS } from "../support/answers.mjs";
import { expectedPoints, expectedRows } from "../support/figures.mjs";
import { allAskedOf, askedOf, readInstrument } from "../support/instrument.mjs";
import { keepMeasurement } from "../support/kept.mjs";
import { expect, test } from "../support/test.mjs";

const instrument = readInstrument();
const LEAST_TARGET = 44;

test("the quick scan takes 8 statements by touch, with large targets and nothing beside the screen", async ({ page }) => {
  const { start, tasks, principle, closing, check, result } = pagesOf(page);
  const isComfortable = async () => {
    await start.fitsInWidth();
    expect(await smallTargets(page)).toEqual([]);
  };
  await start.open();
  await isComfortable();
  await start.card(start.role("Begeleider")).tap();
  await start.card(start.scan("quick")).tap();
  await start.begin.tap();
  await expect(tasks.answered(0, 8)).toBeVisible();
  await isComfortable();
  await tasks.next.tap();
  for (const own of instrument.principles) {
    await principle.isShown(own);
    await isComfortable();
    const [statement, ...more] = askedOf(own, "begeleider", "quick");
    expect(more).toEqual([]);
    await expect(principle.legends).toHaveText([statement.text.nl]);
    await principle.label(statement.id, ANSWERS[statement.id]).tap();
    await expect(principle.radio(statement.id, ANSWERS[statement.id])).toBeChecked();
    await principle.next.tap();
  }
  await expect(closing.heading).toHaveText("Tot slot");
  await isComfortable();
  await closing.confidenceLabel(2).tap();
  await expect(closing.confidence(2)).toBeChecked();
  await closing.next.tap();
  // Slower than a double tap, whose second half does nothing; see double_press.
  await page.waitForTimeout(600);
  await expect(check.allAnswered).toBeVisible();
  await isComfortable();
  await check.next.tap();
  await result.isDrawn();
  await isComfortable();
  expect(await result.rows()).toEqual(expectedRows(instrument, ANSWERS, { scan: "quick" }));
});

test("at 320 pixels the charts are readable: names in a list, figures above the bars, no text cut off", async ({ page }) => {
  const { result } = pagesOf(page);
  const answers = Object.fromEntries(allAskedOf(instrument, "begeleider", "quick").map(({ id }) => [id, ANSWERS[id]]));
  await keepMeasurement(page, { scan: "quick", answers });
  await result.open();
  await result.isDrawn();
  // Principle 6 was answered with "weet ik niet", so it has no axis and no number in the key.
  const scored = instrument.principles.filter(({ number }) => number !== 6);
  await expect(result.radarKey).toHaveText(scored.map(({ number, short }) => `${number}. ${short.nl}`));
  for (const name of await result.radarKey.all()) await expect(name).toBeVisible();
  expect(await result.words(result.radar)).toBe("1 8 7 5 4 3 2");
  const points = expectedPoints(instrument, expectedRows(instrument, answers, { scan: "quick" }));
  const bars = await result.words(result.bars);
  for (const point of points) expect(bars).toContain(point.replace("te weinig antwoorden", "–"));
  for (const chart of [result.radar, result.bars]) {
    expect(await result.clipped(chart)).toEqual([]);
    expect(await result.overlapping(chart)).toEqual([]);
    expect(await result.smallestText(chart)).toBeGreaterThanOrEqual(12);
  }
});

test("a tap anywhere on its card selects a choice on the start page", async ({ page }) => {
  const { start } = pagesOf(page);
  await start.open();
  const card = start.card(start.role("Naaste"));
  await card.scrollIntoViewIfNeeded();
  const { x, y, height } = await card.boundingBox();
  await page.touchscreen.tap(x + 8, y + height - 6);
  await expect(start.role("Naaste")).toBeChecked();
});

test("the about page and a page without questions fit the screen too", async ({ page }) => {
  const { principle, about } = pagesOf(page);
  await principle.open(1, "?perspective=ondersteunend");
  await expect(principle.notice).toBeVisible();
  await principle.fitsInWidth();
  await about.open();
  await about.fitsInWidth();
  expect(await smallTargets(page)).toEqual([]);
});

/** What a person would tap (an answer, a card, a button, a link in a navigation, something that unfolds) and is too low. */
const smallTargets = (page) => page.evaluate((least) => {
  const targets = [...document.querySelectorAll("label.step, .choice, button, a.button, nav a, header a, footer a, summary")]
    .filter((target) => target.checkVisibility());
  if (targets.length < 3) throw new Error("there is hardly anything to tap");
  const low = targets.filter((target) => target.getBoundingClientRect().height < least);
  return low.map((target) => `${target.getBoundingClientRect().height}: ${target.textContent.slice(0, 60)}`);
}, LEAST_TARGET);
