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
  await start.openQuestions();
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
  expect(await result.figureRows()).toEqual(expectedRows(instrument, ANSWERS, { scan: "quick" }));
});

test("the radar is readable at every width: all eight names with their scores, no text cut off or over another", async ({ page }) => {
  const { result } = pagesOf(page);
  const answers = Object.fromEntries(allAskedOf(instrument, "begeleider", "quick").map(({ id }) => [id, ANSWERS[id]]));
  await keepMeasurement(page, { scan: "quick", answers });
  await result.open();
  const points = expectedPoints(instrument, expectedRows(instrument, answers, { scan: "quick" }));
  for (const width of [320, 360, 480, 640, 768, 1024, 1280, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await result.isDrawn();
    const words = await result.words();
    for (const { number, short } of instrument.principles) expect(words, `${width} px`).toContain(`${number}. ${short.nl}`);
    expect(await result.clipped(), `cut off at ${width} px`).toEqual([]);
    expect(await result.overlapping(), `over another at ${width} px`).toEqual([]);
    expect(await result.barTexts()).toEqual(points.map((point) => point.replace("te weinig antwoorden", "te weinig")));
    await result.fitsInWidth();
  }
});

test("a tap on a point of the radar opens its statements", async ({ page }) => {
  const { result } = pagesOf(page);
  await keepMeasurement(page, { answers: ANSWERS });
  await result.open();
  await result.isDrawn();
  await result.points.nth(2).tap();
  await expect(page.locator("#row-3 > summary")).toBeFocused();
  await expect(result.answers(3).first()).toBeVisible();
});

test("a tap anywhere on its card selects a choice on the start page", async ({ page }) => {
  const { start } = pagesOf(page);
  await start.openQuestions();
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
