// The result on paper: printed to PDF by Chromium and read back by poppler.
import { execFileSync } from "node:child_process";
import { pagesOf } from "../pages/index.mjs";
import { ANSWERS } from "../support/answers.mjs";
import { readInstrument } from "../support/instrument.mjs";
import { keepMeasurement } from "../support/kept.mjs";
import { expect, test } from "../support/test.mjs";
import { nl } from "../support/texts.mjs";

const LONG = `${"We eten elke avond samen en niemand moet. ".repeat(118)}Dit is het eind van een lange notitie.`;
const MARGIN = "15mm";

/** Prints the result on A4 from the window as it is now. @returns the path of the PDF */
async function printed(page, info, measurement) {
  const { result } = pagesOf(page);
  await keepMeasurement(page, measurement);
  await result.open();
  await result.isDrawn();
  const path = info.outputPath("printed.pdf");
  await page.pdf({ path, format: "A4", margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } });
  return path;
}

/** The words of each page. */
function pages(path) {
  const text = execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" });
  return text.split("\f").slice(0, -1).map((page) => page.replace(/\s+/g, " ").trim());
}

const FULL = {
  // A score for each principle, so that the radar shows them all.
  heading: { team: "De Linde" }, answers: { ...ANSWERS, 6.1: 3, 6.2: 4, 6.3: 2 },
  notes: Object.fromEntries(readInstrument().principles.map(({ id, number }) => [id, { good: `Notitie ${number} goed.`, better: `Notitie ${number} beter.` }])),
  closing: { confidence: 4, story: "Toen Sam vroeg of hij mocht blijven." },
};

for (const width of [1280, 320]) {
  test(`paper has the content of the result and none of its controls, from a window of ${width} px`, async ({ page }, info) => {
    await page.setViewportSize({ width, height: 800 });
    const path = await printed(page, info, FULL);
    const all = pages(path).join(" ");
    for (const { number, short, statements, dialogue, ideas } of readInstrument().principles) {
      expect(all).toContain(`${number}. ${short.nl}`);
      for (const half of ["goed", "beter"]) expect(all).toContain(`Notitie ${number} ${half}.`);
      const asked = statements.filter(({ perspectives }) => perspectives === undefined || perspectives.includes("begeleider"));
      for (const told of [...asked.map(({ text }) => text.nl), ...dialogue.map(({ nl: text }) => text), ...ideas.map(({ text }) => text.nl)]) {
        expect(all.replace(/- /g, "-")).toContain(told.replace(/- /g, "-"));
      }
    }
    expect(all).toContain("Toen Sam vroeg of hij mocht blijven.");
    for (const control of ["export.pdf", "export.others", "export.file", "result.go-on", "result.distribution-table", "footer.about"]) {
      expect(all).not.toContain(nl(control));
    }
  });
}

for (const width of [1280, 320]) {
  test(`the radar on paper has every name and score, from a window of ${width} px`, async ({ page }, info) => {
    await page.setViewportSize({ width, height: 800 });
    const [sheet] = pages(await printed(page, info, FULL));
    for (const { short } of readInstrument().principles) for (const word of short.nl.split(" ")) expect(sheet).toContain(word);
    expect(sheet).toContain(nl("result.strengths"));
  });
}

test("paper has a note of 5,000 characters to its last word", async ({ page }, info) => {
  const path = await printed(page, info, { answers: ANSWERS, notes: { "menselijke-behoeften": { good: LONG, better: "" } } });
  expect(pages(path).join(" ")).toContain(LONG);
});

test("the radar and the table of figures fit on one sheet, each bar is with its statements, and no heading ends a sheet", async ({ page }, info) => {
  const sheets = pages(await printed(page, info, FULL));
  const together = (...texts) => expect(sheets.filter((sheet) => texts.every((text) => sheet.includes(text))), texts.join()).not.toEqual([]);
  together(nl("result.strengths"), ...readInstrument().principles.map(({ short }) => short.nl.split(" ").at(-1)));
  for (const { number, short, statements } of readInstrument().principles) together(`${number}. ${short.nl}`, statements[0].text.nl);
  together(nl("result.table"), nl("result.table.overall"));
  const headings = [nl("result.notes.good"), nl("result.notes.better"), nl("result.dialogue"), nl("result.ideas"), nl("result.agenda"), nl("result.bars"), nl("result.closing")];
  for (const sheet of sheets) for (const heading of headings) expect(sheet.endsWith(heading), `${heading} at the foot of: ${sheet.slice(-80)}`).toBe(false);
});

test("nothing is wider than the paper", async ({ page }, info) => {
  const path = await printed(page, info, FULL);
  const boxes = execFileSync("pdftotext", ["-bbox", path, "-"], { encoding: "utf8" });
  const words = [...boxes.matchAll(/<word xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)"/g)].map(([, left, right]) => [Number(left), Number(right)]);
  expect(words.length).toBeGreaterThan(1000);
  // 15 mm are 42.5 of the 595 points of A4; Chromium rounds them, and a figure may stick out by one.
  expect(Math.min(...words.map(([left]) => left))).toBeGreaterThanOrEqual(41.9);
  expect(Math.max(...words.map(([, right]) => right))).toBeLessThan(555);
});

/** Prints a page as Ctrl+P does, which leaves the paper and its margins to the page. @returns the path of the PDF */
async function printedAsIs(page, info) {
  const path = info.outputPath("as_is.pdf");
  await page.pdf({ path, preferCSSPageSize: true });
  return path;
}

/** Where the words of a PDF are, with the width and height of their page, in points. */
function words(path) {
  const boxes = execFileSync("pdftotext", ["-bbox", path, "-"], { encoding: "utf8" });
  return boxes.split("<page ").slice(1).flatMap((sheet) => {
    const [, width, height] = sheet.match(/width="([\d.]+)" height="([\d.]+)"/).map(Number);
    const found = sheet.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)/g);
    return [...found].map(([, left, top, right, bottom, word]) => ({ left: Number(left), top: Number(top), right: width - right, bottom: height - bottom, word }));
  });
}

for (const [name, half] of [["good", 0], ["better", 1]]) {
  test(`a question page on paper has all 60 lines of the note ${name}`, async ({ page }, info) => {
    const lines = Array.from({ length: 60 }, (_, index) => `Regel ${index + 1} van 60.`);
    const [{ id }] = readInstrument().principles;
    await keepMeasurement(page, { answers: ANSWERS, notes: { [id]: { good: "", better: "", [name]: lines.join("\n") } } });
    await page.goto("./#/principle/1");
    await expect(page.locator("textarea").nth(half)).toHaveValue(lines.join("\n"));
    // The rules for paper come with the later style, when the page is idle.
    await expect.poll(() => page.evaluate(() => document.styleSheets.length)).toBe(2);
    const path = await printedAsIs(page, info);
    const all = pages(path).join(" ");
    for (const line of lines) expect(all).toContain(line);
    for (const { word, left, right, top, bottom } of words(path)) {
      expect(Math.min(left, right, top, bottom), word).toBeGreaterThan(25);
    }
  });
}

test("the result on paper keeps a margin of its own, also before the numbers of lists", async ({ page }, info) => {
  const { result } = pagesOf(page);
  await keepMeasurement(page, FULL);
  await result.open();
  await result.isDrawn();
  const found = words(await printedAsIs(page, info));
  expect(found.filter(({ word }) => /^\d+\.$/.test(word))).not.toEqual([]);
  for (const { word, left, right, top, bottom } of found) expect(Math.min(left, right, top, bottom), word).toBeGreaterThan(25);
});

test("the list of principles on paper does not offer to continue elsewhere", async ({ page }, info) => {
  await keepMeasurement(page, FULL);
  await page.goto("./#/tasks");
  const link = page.getByRole("link", { name: nl("elsewhere.title") });
  await expect(link).toBeVisible();
  expect(pages(await printedAsIs(page, info)).join(" ")).not.toContain(nl("elsewhere.title"));
});
