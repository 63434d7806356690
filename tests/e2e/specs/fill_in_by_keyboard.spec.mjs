// The whole monitor without a mouse.
import { pagesOf } from "../pages/index.mjs";
import { ANSWERS } from "../support/answers.mjs";
import { expectedRows } from "../support/figures.mjs";
import { tabTo } from "../support/focus.mjs";
import { readInstrument } from "../support/instrument.mjs";
import { expect, test } from "../support/test.mjs";

const instrument = readInstrument();

test("a begeleider answers all 40 statements with the keyboard alone, and the focus is always visible", async ({ page }) => {
  test.setTimeout(120_000);
  const { start, tasks, principle, closing, check, result } = pagesOf(page);
  const key = (name) => page.keyboard.press(name);
  await start.open();
  await tabTo(page, start.enter);
  await key("Enter");
  await start.focusIsOnHeading();
  await tabTo(page, start.role("Begeleider"));
  await key("Space");
  await expect(start.role("Begeleider")).toBeChecked();
  // No answer is preselected, so Tab reaches the first of the group.
  await tabTo(page, start.scan("full"));
  await key("ArrowDown");
  await expect(start.scan("quick")).toBeChecked();
  await key("ArrowUp");
  await expect(start.scan("full")).toBeChecked();
  await tabTo(page, start.begin);
  await key("Enter");

  await tasks.focusIsOnHeading();
  await tabTo(page, tasks.next);
  await key("Enter");
  for (const { statements, ...own } of instrument.principles) {
    await principle.isShown(own);
    await principle.focusIsOnHeading();
    for (const { id } of statements) {
      await tabTo(page, principle.radio(id, 1));
      await key(ANSWERS[id] === "unknown" ? "0" : String(ANSWERS[id]));
      await expect(principle.radio(id, ANSWERS[id])).toBeChecked();
      await expect(principle.radio(id, ANSWERS[id])).toBeFocused();
    }
    if (own.number === 1) {
      await tabTo(page, principle.good);
      await page.keyboard.type("We vragen het 3 keer.");
    }
    await tabTo(page, principle.next);
    await key("Enter");
  }
  await closing.focusIsOnHeading();
  await tabTo(page, closing.confidence(1));
  await key("ArrowRight");
  await key("ArrowRight");
  await expect(closing.confidence(3)).toBeChecked();
  await tabTo(page, closing.next);
  await key("Enter");
  await check.focusIsOnHeading();
  await expect(check.allAnswered).toBeVisible();
  await tabTo(page, check.next);
  await key("Enter");
  await result.focusIsOnHeading();
  expect(await result.figureRows()).toEqual(expectedRows(instrument, ANSWERS));
});

test("arrow keys and space answer a statement", async ({ page }) => {
  const { principle } = pagesOf(page);
  await principle.open(1);
  await tabTo(page, principle.radio("1.1", 1));
  await expect(page.locator("input[type=radio]:checked")).toHaveCount(0);
  await page.keyboard.press("Space");
  await expect(principle.radio("1.1", 1)).toBeChecked();
  await tabTo(page, principle.radio("1.2", 1));
  for (let i = 0; i < 3; i += 1) await page.keyboard.press("ArrowDown");
  await expect(principle.radio("1.2", 4)).toBeChecked();
  await expect.poll(() => principle.chosen()).toEqual({ 1.1: 1, 1.2: 4 });
});

test("the focus does not return to an answer when a person types faster than the page is drawn", async ({ page }) => {
  const { principle } = pagesOf(page);
  await principle.open(1);
  await principle.radio("1.1", 1).focus();
  await page.evaluate(() => {
    const draw = window.requestAnimationFrame;
    const held = [];
    window.requestAnimationFrame = (act) => held.push(act);
    window.drawAgain = () => new Promise((done) => { for (const act of [...held, done]) draw(act); });
  });
  await page.keyboard.press("4");
  await expect(principle.radio("1.1", 4)).toBeFocused();
  await principle.next.focus();
  await page.evaluate(() => window.drawAgain());
  await expect(principle.next).toBeFocused();
  await expect(principle.radio("1.1", 4)).toBeChecked();
});

test("a digit with a modifier, another key or a digit in a note answers nothing", async ({ page }) => {
  const { principle } = pagesOf(page);
  await principle.open(1);
  await tabTo(page, principle.radio("1.1", 1));
  for (const key of ["6", "9", "a", "Alt+3", "Control+4"]) await page.keyboard.press(key);
  await principle.good.focus();
  await page.keyboard.type("12345");
  await expect(principle.good).toHaveValue("12345");
  expect(await principle.chosen()).toEqual({});
  // The check above does see an answer when there is one.
  await principle.radio("1.1", 1).focus();
  await page.keyboard.press("2");
  await expect(principle.radio("1.1", 2)).toBeChecked();
});

test("the page does not move the focus when it first opens", async ({ page }) => {
  const { start, principle } = pagesOf(page);
  const focused = () => page.evaluate(() => document.activeElement.tagName);
  await start.open();
  expect(await focused()).toBe("BODY");
  await principle.open(2);
  await principle.isShown(instrument.principles[1]);
  expect(await focused()).toBe("BODY");
});

test("the summary of what is missing before a measurement begins gets the focus and links to each question", async ({ page }) => {
  const { start, tasks } = pagesOf(page);
  await start.openQuestions();
  await tabTo(page, start.begin);
  await page.keyboard.press("Enter");
  await expect(start.errors).toBeFocused();
  await expect(start.errors.getByRole("heading")).toHaveText("Er missen nog 2 dingen");
  await tabTo(page, start.errors.getByRole("link", { name: "Kies je rol" }));
  await page.keyboard.press("Enter");
  await expect(start.role("Begeleider")).toBeFocused();
  await page.keyboard.press("Space");
  await expect(start.errors.getByRole("heading")).toHaveText("Er mist nog één ding");
  await start.card(start.scan("quick")).click();
  await expect(start.errors).toBeHidden();
  await start.begin.press("Enter");
  await expect(tasks.answered(0, 8)).toBeVisible();
});
