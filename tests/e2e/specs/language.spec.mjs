// Dutch and English, switchable at any moment.
import { pagesOf } from "../pages/index.mjs";
import { ANSWERS } from "../support/answers.mjs";
import { hold } from "../support/hold.mjs";
import { readInstrument } from "../support/instrument.mjs";
import { keepMeasurement } from "../support/kept.mjs";
import { expect, test } from "../support/test.mjs";
import { en, nl } from "../support/texts.mjs";

const [, , , , fifth] = readInstrument().principles;

test("switching the language on page 5 keeps answer and note, and the focus stays on the switch", async ({ page }) => {
  const { principle } = pagesOf(page);
  const english = pagesOf(page, en).principle;
  await principle.open(5);
  await principle.choose("5.2", 4);
  await principle.good.fill("Iemand mocht blijven.");
  await expect(page.locator("html")).toHaveAttribute("lang", "nl");
  await principle.language.focus();
  await page.keyboard.press("Enter");

  await english.isShown(fifth, "en");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page).toHaveTitle("Step 5 of 8: Unconditional home – Pro Monitor");
  await expect(english.legends).toHaveText(fifth.statements.map((statement) => statement.text.en));
  await expect.poll(() => english.chosen()).toEqual({ 5.2: 4 });
  await expect(english.good).toHaveValue("Iemand mocht blijven.");
  await expect(english.language).toBeFocused();
  await expect(english.language).toHaveText("Nederlands");
  await expect(english.language).toHaveAttribute("lang", "nl");
  await expect(english.kept).toHaveText(/^Kept at \d\d:\d\d, on this device, in this browser$/);

  await page.reload();
  await english.isShown(fifth, "en");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect.poll(() => english.chosen()).toEqual({ 5.2: 4 });

  await english.language.click();
  await principle.isShown(fifth, "nl");
  await expect(page.locator("html")).toHaveAttribute("lang", "nl");
  await expect(page).toHaveTitle("Stap 5 van 8: Onvoorwaardelijk wonen – Pro Monitor");
  await expect.poll(() => principle.chosen()).toEqual({ 5.2: 4 });
  await expect(principle.good).toHaveValue("Iemand mocht blijven.");
});

test("the next visit has the chosen language, also without ?lang=", async ({ page }) => {
  const { start } = pagesOf(page);
  await start.open();
  await start.language.click();
  await expect(page).toHaveURL(/[?&]lang=en/);
  await start.open();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(start.lead).toHaveText(readInstrument().tagline.en);
});

test("?lang=en shows English on the first visit, from the first paint on", async ({ page }) => {
  const release = await hold(page, "**/*.wasm");
  await page.goto("./?lang=en");
  await expect(page.locator("main:visible")).toHaveCount(1);
  await expect(page.locator("main:visible .lead")).toHaveText(readInstrument().tagline.en);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  release();
  await pagesOf(page, en).start.isReady();
  await expect(page.getByRole("link", { name: en("start.begin"), exact: true })).toBeVisible();
  await expect(page.locator("main .lead")).toHaveText(readInstrument().tagline.en);
});

test("an unknown language falls back to Dutch", async ({ page }) => {
  const { start } = pagesOf(page);
  await start.openQuestions("?lang=fy");
  await expect(page.locator("html")).toHaveAttribute("lang", "nl");
  await expect(start.begin).toHaveText(nl("start.button"));
});

test("switching the language on the start page keeps what was chosen and typed", async ({ page }) => {
  const { start } = pagesOf(page);
  const english = pagesOf(page, en).start;
  await start.openQuestions();
  await start.card(start.role("Teamleider of coach")).click();
  await start.card(start.scan("quick")).click();
  await start.headingFields.click();
  await start.team.fill("De Linde");
  await start.language.click();
  await expect(english.role("Team leader or coach")).toBeChecked();
  await expect(english.scan("quick")).toBeChecked();
  await expect(english.team).toHaveValue("De Linde");
});

test("switching the language on the result page changes sentence, table and charts", async ({ page }) => {
  const { result } = pagesOf(page);
  await keepMeasurement(page, { answers: ANSWERS });
  await result.open();
  await result.isDrawn();
  expect(await result.words()).toContain("2. Zo gewoon mogelijk");
  await result.language.click();
  const english = pagesOf(page, en).result;
  await english.isDrawn();
  await expect(english.heading).toHaveText("You are on your way.");
  await expect(english.firsts.first()).toContainText("Ordinary life");
  await expect(english.table).toContainText("All together");
  expect(await english.words()).toContain("2. Ordinary life 4.6");
  expect(await english.barTexts()).toContain("2. Ordinary life: 4.6");
  await expect(english.language).toBeFocused();
});

test("titles of Dutch sources are marked as Dutch on an English page, and on no Dutch page", async ({ page }) => {
  const { sources } = readInstrument();
  await keepMeasurement(page, { answers: ANSWERS });
  for (const [texts, lang, other] of [[en, "en", "nl"], [nl, "nl", null]]) {
    const { about, result } = pagesOf(page, texts);
    await about.open(`?lang=${lang}`);
    for (const { title } of sources) {
      await expect(about.source(title)).toHaveCount(1);
      expect(await about.source(title).getAttribute("lang"), title).toBe(other);
    }
    await result.open(`?lang=${lang}`);
    const ofIdeas = page.locator("main li .hint span", { hasText: sources.at(-1).title });
    await expect(ofIdeas).not.toHaveCount(0);
    expect(new Set(await ofIdeas.evaluateAll((spans) => spans.map((span) => span.getAttribute("lang"))))).toEqual(new Set([other]));
  }
});
