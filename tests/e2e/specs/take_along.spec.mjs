// What a person takes along of a result: the picture as a file or on the clipboard, the sentence, the measurement.
import { readFileSync } from "node:fs";
import { PNG } from "pngjs";
import { pagesOf } from "../pages/index.mjs";
import { ANSWERS } from "../support/answers.mjs";
import { keepMeasurement } from "../support/kept.mjs";
import { made } from "../support/saved.mjs";
import { expect, test } from "../support/test.mjs";
import { nl } from "../support/texts.mjs";

const NAME = /^pro-monitor_De-Linde_najaar-2026_begeleider_\d{4}-\d\d-\d\d\./;
const HEADING = { team: "De Linde", label: "najaar 2026" };

async function opened(page) {
  const { result } = pagesOf(page);
  await keepMeasurement(page, { heading: HEADING, answers: ANSWERS });
  await result.open();
  await result.isDrawn();
  return result;
}

/** The policy of the page holds for what it parses. */
const withoutStyle = (svg) => svg.replace(/<style>.*?<\/style>/s, "");

/** How many pixels of a PNG have another colour than its corner. */
function drawnPixels({ data, width, height }) {
  const corner = data.readUInt32LE(0);
  let count = 0;
  for (let at = 0; at < width * height; at += 1) if (data.readUInt32LE(at * 4) !== corner) count += 1;
  return count;
}

/** What a person gets who pastes: the types of the files, and the text. */
async function pasted(page) {
  await page.evaluate(() => {
    const field = document.createElement("textarea");
    window.pasted = new Promise((done) => {
      field.onpaste = ({ clipboardData }) => done({ files: [...clipboardData.files].map(({ type }) => type), text: clipboardData.getData("text") });
    });
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press("Control+v");
  const got = await page.evaluate(() => window.pasted);
  await page.evaluate(() => document.querySelector("body > textarea").remove());
  return got;
}

test("the radar is saved as a picture of 1600 by 900, with a name that tells whose it is", async ({ page }) => {
  await opened(page);
  const { name, path } = await made(page, page.getByTestId("picture-png"));
  expect(name).toMatch(NAME);
  const picture = PNG.sync.read(readFileSync(path));
  expect([picture.width, picture.height]).toEqual([1600, 900]);
  expect(drawnPixels(picture)).toBeGreaterThan(20_000);
});

test("the picture in SVG holds the title, whose it is and every score, and asks nobody for anything", async ({ page }) => {
  const result = await opened(page);
  const { name, path } = await made(page, page.getByTestId("picture-svg"));
  expect(name).toMatch(NAME);
  const svg = readFileSync(path, "utf8");
  const texts = await page.evaluate((svg) => {
    const parsed = new DOMParser().parseFromString(svg, "image/svg+xml");
    return [...parsed.querySelectorAll("text")].map((text) => text.textContent);
  }, withoutStyle(svg));
  expect(texts[0]).toBe(await result.heading.textContent());
  expect(texts[1]).toContain("De Linde · najaar 2026");
  expect(texts[1]).toContain("1 persoon");
  for (const { score } of (await result.figureRows()).slice(0, 8)) expect(texts).toContain(score === "te weinig antwoorden" ? "te weinig" : score);
  expect(svg).not.toMatch(/(?:href|url)[(=]"?https?:/);
});

test("a name that looks like code stays a text in the picture", async ({ page }) => {
  const { result } = pagesOf(page);
  await keepMeasurement(page, { heading: { team: "<script>alert(1)</script> & \"x\"" }, answers: ANSWERS });
  await result.open();
  await result.isDrawn();
  const { path } = await made(page, page.getByTestId("picture-svg"));
  const note = await page.evaluate((svg) => new DOMParser().parseFromString(svg, "image/svg+xml").querySelectorAll("text")[1].textContent, withoutStyle(readFileSync(path, "utf8")));
  expect(note).toContain("<script>alert(1)</script> & \"x\"");
});

test("the picture and the sentence are copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const result = await opened(page);
  await page.getByTestId("picture-copy").click();
  await expect(page.getByText(nl("take.copied"))).toBeVisible();
  expect((await pasted(page)).files).toEqual(["image/png"]);
  await page.getByTestId("sentence-copy").click();
  await expect(page.getByText(nl("take.copied"))).toHaveCount(2);
  const copied = (await pasted(page)).text;
  expect(copied).toContain(await result.heading.textContent());
  expect(copied).toContain(await result.average.textContent());
});

test("where copying is refused, the page says what else to do", async ({ page }) => {
  await page.addInitScript(() => { navigator.clipboard.write = () => Promise.reject(new DOMException("no", "NotAllowedError")); });
  await opened(page);
  await page.getByTestId("picture-copy").click();
  await expect(page.getByText(nl("take.not-copied"))).toBeVisible();
});

test("Ctrl+S saves the measurement as a file, and not the page", async ({ page }) => {
  const { principle } = pagesOf(page);
  await keepMeasurement(page, { heading: HEADING, answers: { 1.1: 4 } });
  await principle.open(1);
  const saved = async () => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
    expect(JSON.parse(readFileSync(await download.path(), "utf8")).response.answers).toEqual({ 1.1: 4 });
    return download.suggestedFilename();
  };
  // Until a later part of the program is there, the name is plain.
  await expect.poll(saved).toMatch(NAME);
});
