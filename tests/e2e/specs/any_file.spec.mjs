// Files that are dropped on any page are opened, and a file that holds no measurement is told for what it is.
import { pagesOf } from "../pages/index.mjs";
import { dropOnPage } from "../support/given_files.mjs";
import { fileOf, keepMeasurement } from "../support/kept.mjs";
import { SPRING } from "../support/measurements.mjs";
import { expect, test } from "../support/test.mjs";
import { nl, opening } from "../support/texts.mjs";

for (const hash of ["", "#/principle/1", "#/result", "#/about", "#/share"]) {
  test(`a file that is dropped on ${hash || "the start page"} is opened, and is not left to the browser`, async ({ page }) => {
    await keepMeasurement(page, { answers: { 1.1: 4 } });
    await page.goto(`./${hash}`);
    const { measurements } = pagesOf(page);
    // The static first page has a heading in each language, until the program is there.
    await measurements.isReady();
    await expect(page.locator("main h1")).toBeVisible();
    expect(await dropOnPage(page, { "a.promonitor.json": fileOf(SPRING) })).toEqual({ dragover: true, drop: true });
    await expect(page).toHaveURL(/#\/measurements$/);
    expect(await measurements.told(1)).toEqual([["a.promonitor.json", nl("files.added", { title: "voorjaar 2026" })]]);
    // What was opened is not opened again when somebody comes back.
    await page.goto("./#/about");
    await measurements.open();
    await expect(measurements.reports).toHaveCount(0);
  });
}

test("a text that is dragged is left to the browser", async ({ page }) => {
  await page.goto("./");
  await expect(page.locator("main h1")).toBeVisible();
  expect(await dropOnPage(page, {})).toEqual({ dragover: false, drop: false });
  await expect(page).not.toHaveURL(/measurements/);
});

test("a measurement in UTF-16 is opened, and what is no measurement is told for what it is", async ({ page }) => {
  const { measurements } = pagesOf(page);
  await measurements.open();
  await measurements.openFiles({
    "utf-16.json": Buffer.from(`\uFEFF${fileOf(SPRING)}`, "utf16le"),
    "answers.csv": "\uFEFFresponse_id;instrument_id;instrument_version;begun;perspective;scan;principle_id;principle;statement_id;statement;answer\r\n",
    "page.html": "<!doctype html><title>Pro Monitor</title>",
    "picture.png": Buffer.from("89504e470d0a1a0a0000", "hex"),
    "mail.eml": "Received: by mail.example\r\nMIME-Version: 1.0\r\n",
  });
  const words = opening("nl");
  expect(await measurements.told(5)).toEqual([
    ["utf-16.json", nl("files.added", { title: "voorjaar 2026" })],
    ["answers.csv", words["other.csv"]],
    ["page.html", words["other.web-page"]],
    ["picture.png", words["other.image"]],
    ["mail.eml", words["other.mail"]],
  ]);
});
