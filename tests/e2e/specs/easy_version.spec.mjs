// The easy version, for clients: one statement per page, large, in easy words, with a drawing beside each answer.
import { pagesOf } from "../pages/index.mjs";
import { allAskedOf, readInstrument } from "../support/instrument.mjs";
import { keepMeasurement, keptMeasurement } from "../support/kept.mjs";
import { expect, test } from "../support/test.mjs";
import { nl } from "../support/texts.mjs";

const instrument = readInstrument();

for (const [index, scan] of ["full", "quick"].entries()) {
  test(`a client answers all ${[26, 8][index]} questions of a ${scan} scan, one per page, and sees the result`, async ({ page }) => {
    const { start, easy, result } = pagesOf(page);
    const asked = allAskedOf(instrument, "client", scan);
    await start.open();
    await start.beginAs("Cliënt", scan);
    for (const [at, statement] of asked.entries()) {
      await easy.asks(statement, at + 1, asked.length);
      await expect(page).toHaveTitle(`Vraag ${at + 1} van ${asked.length} – Pro Monitor`);
      await easy.focusIsOnHeading();
      await expect(easy.statements).toHaveCount(1);
      await easy.choose(statement.id, 1 + (at % 5));
      await easy.next.click();
    }
    await expect(easy.heading).toHaveText(nl("easy.end.title"));
    await easy.focusIsOnHeading();
    await expect(page.getByText(nl("easy.end.all"))).toBeVisible();
    await expect(easy.toFirstOpen).toHaveCount(0);
    await easy.story.fill("Ik heb een eigen sleutel.");
    await expect.poll(async () => (await keptMeasurement(page)).response.closing.story).toBe("Ik heb een eigen sleutel.");
    expect((await keptMeasurement(page)).response.answers)
      .toEqual(Object.fromEntries(asked.map(({ id }, at) => [id, 1 + (at % 5)])));
    await easy.next.click();
    await expect(easy.heading).toHaveText(nl("easy.result.title"));
    await easy.focusIsOnHeading();
    // The highest of what is good first, the lowest of what to talk about.
    const given = asked.map((statement, at) => ({ step: 1 + (at % 5), said: `${statement.easy.nl} ${instrument.scale.steps[at % 5].label.nl}` }));
    const said = (steps) => steps.flatMap((step) => given.filter((one) => one.step === step)).slice(0, 6).map((one) => one.said);
    await expect(easy.good).toHaveText(said([5, 4]));
    await expect(easy.talk).toHaveText(said([1, 2, 3]));
    await easy.fullResult.click();
    await result.isShown();
    await result.details.first().locator("summary").first().click();
    await expect(result.answers(1).first()).toContainText(asked[0].easy.nl);
  });
}

test("with the keyboard alone, a digit chooses an answer, and Tab and Enter go to the next question", async ({ page }) => {
  const { easy } = pagesOf(page);
  const [first, second] = allAskedOf(instrument, "client");
  await page.goto("./?perspective=client#/principle/1");
  await easy.asks(first, 1, 26);
  await page.locator("main input").first().focus();
  await page.keyboard.press("4");
  await expect(easy.radio(first.id, 4)).toBeChecked();
  await expect(easy.radio(first.id, 4)).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByTestId(`clear-${first.id}`)).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(easy.previous).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await easy.asks(second, 2, 26);
  await easy.focusIsOnHeading();
});

test("every answer has words, and each of the five steps a drawing that screen readers skip", async ({ page }) => {
  const { easy } = pagesOf(page);
  await page.goto("./?perspective=client#/principle/1");
  const names = [...instrument.scale.steps.map((step) => step.label.nl), instrument.scale.unknown.nl];
  for (const name of names) await expect(page.getByRole("radio", { name, exact: true })).toBeVisible();
  await expect(page.getByRole("radio")).toHaveCount(6);
  await expect(easy.thermometers).toHaveCount(5);
  const heights = await page.locator(".thermometer rect").evaluateAll((parts) => parts.map((part) => Number(part.getAttribute("height"))));
  expect(heights, "each step is fuller than the one before").toEqual([...heights].sort((a, b) => a - b));
  expect(new Set(heights).size).toBe(5);
  const sizes = await page.locator("main .step").evaluateAll((steps) => steps.map((step) => step.getBoundingClientRect().height));
  for (const height of sizes) expect(height).toBeGreaterThanOrEqual(60);
});

test("the end says how many questions are open, without pressure, and leads to the first", async ({ page }) => {
  const { easy } = pagesOf(page);
  const asked = allAskedOf(instrument, "client");
  await keepMeasurement(page, { perspective: "client", answers: { [asked[0].id]: 5, [asked[2].id]: "unknown" } });
  await page.goto("./#/closing");
  await expect(page.getByText(nl("easy.end.some", { count: 24 }))).toBeVisible();
  await easy.toFirstOpen.click();
  await easy.asks(asked[1], 2, 26);
});

test("a later visit starts at the first open question; back, forward and a reload keep their question", async ({ page }) => {
  const { start, easy } = pagesOf(page);
  const asked = allAskedOf(instrument, "client");
  await keepMeasurement(page, { perspective: "client", answers: { [asked[0].id]: 5 } });
  await start.open();
  await start.goOn.click();
  await easy.asks(asked[1], 2, 26);
  await easy.choose(asked[1].id, 2);
  await easy.next.click();
  await easy.asks(asked[2], 3, 26);
  await page.reload();
  await easy.asks(asked[2], 3, 26);
  await page.goBack();
  await easy.asks(asked[1], 2, 26);
  await expect(easy.radio(asked[1].id, 2)).toBeChecked();
  await page.goForward();
  await easy.asks(asked[2], 3, 26);
  await easy.previous.click();
  await easy.asks(asked[1], 2, 26);
});

test("switching the language keeps the question and its answer", async ({ page }) => {
  const { easy } = pagesOf(page);
  const [, second] = allAskedOf(instrument, "client");
  await page.goto(`./?perspective=client#/principle/1/${second.id}`);
  await easy.choose(second.id, 3);
  await easy.language.click();
  await expect(easy.heading).toHaveText(second.easy.en);
  await expect(easy.radio(second.id, 3)).toBeChecked();
  await expect(page).toHaveTitle("Question 2 of 26 – Pro Monitor");
});

test("without a voice on the device, no button offers to read aloud", async ({ page }) => {
  const { easy } = pagesOf(page);
  await page.goto("./?perspective=client#/principle/1");
  await easy.asks(allAskedOf(instrument, "client")[0], 1, 26);
  expect(await page.evaluate(() => speechSynthesis.getVoices().length), "the test browser has no voice").toBe(0);
  await expect(easy.readAloud).toHaveCount(2);
  for (const button of await easy.readAloud.all()) await expect(button).toBeHidden();
});

// The test browser has no voices, so the test provides some and records what they say.
test("reading aloud uses a voice on the device, never an online one, and can be stopped", async ({ page }) => {
  await page.addInitScript(() => {
    const voice = (name, lang, localService) => ({ name, lang, localService });
    speechSynthesis.getVoices = () => [voice("Afar", "nl-NL", false), voice("English", "en-GB", true), voice("Here", "nl_NL", true)];
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
    window.said = [];
    speechSynthesis.speak = (told) => { window.said.push(told); };
    speechSynthesis.cancel = () => { const told = window.said.at(-1); if (told && !told.over) { told.over = true; told.onend(); } };
  });
  const { easy } = pagesOf(page);
  const [first, second] = allAskedOf(instrument, "client");
  await page.goto("./?perspective=client#/principle/1");
  const sentence = page.getByRole("button", { name: nl("easy.read-sentence") });
  const answers = page.getByRole("button", { name: nl("easy.read-answers") });
  await sentence.click();
  await expect(sentence).toHaveAttribute("aria-pressed", "true");
  const said = () => page.evaluate(() => window.said.map(({ text, voice, over }) => [text, voice.name, Boolean(over)]));
  expect(await said()).toEqual([[first.easy.nl, "Here", false]]);
  await sentence.click();
  await expect(sentence).toHaveAttribute("aria-pressed", "false");
  await answers.click();
  const [, [told]] = await said();
  for (const step of instrument.scale.steps) expect(told).toContain(step.label.nl);
  await easy.next.click();
  await easy.asks(second, 2, 26);
  expect((await said()).at(-1)[2], "the next page is silent").toBe(true);
});
