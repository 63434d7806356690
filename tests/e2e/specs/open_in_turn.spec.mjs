// Files that are given one after another are opened one after another. Each gets its own message, and one that breaks
// its reader stops no other.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pagesOf } from "../pages/index.mjs";
import { expectNoFindings } from "../support/axe.mjs";
import { drop, enlarged, reportsOf, unfoldingPdf } from "../support/given_files.mjs";
import { hold } from "../support/hold.mjs";
import { fileOf, keptById, measurementOf } from "../support/kept.mjs";
import { expect, test } from "../support/test.mjs";
import { nl } from "../support/texts.mjs";

const READERS = { script: "**/report_reader-*.js*", wasm: "**/report_reader-*.wasm" };
const WORKERS = "**/workers-*.js*";
const LARGE = 19_000_000;
const OTHER_PDF = readFileSync(join(import.meta.dirname, "../../fixtures/reports/other-program.pdf"));

const named = (label) => ({ id: `id-of-${label}`, heading: { label }, answers: { 1.1: 4 } });
const added = (file, title) => [file, nl("files.added", { title })];
const titles = async (page) => Object.values(await keptById(page)).map(({ heading }) => heading.label).sort();

test.beforeEach(async ({ page }) => page.clock.setFixedTime("2026-11-22T13:00:00"));

for (const isLoaded of [false, true]) {
  test(`a large PDF and another 20 ms later, with the reader ${isLoaded ? "there" : "on its way"}, are both opened`, async ({ page }) => {
    const { measurements } = pagesOf(page);
    const [a, b] = await reportsOf(page, [[named("A"), "pdf"], [named("B"), "pdf"]]);
    await measurements.open();
    if (isLoaded) {
      await measurements.openFiles({ "other.pdf": OTHER_PDF });
      await measurements.told(1);
    }
    const release = await hold(page, READERS.wasm);
    await drop(page, [{ "A.pdf": enlarged(a, LARGE) }, { "B.pdf": b }], 20);
    release();
    expect(await measurements.told(2)).toEqual([added("A.pdf", "A"), added("B.pdf", "B")]);
    expect(await titles(page)).toEqual(["A", "B"]);
  });
}

test("a workbook and then a PDF, chosen and dropped, are both opened", async ({ page }) => {
  const { measurements } = pagesOf(page);
  const [a, b] = await reportsOf(page, [[named("A"), "workbook"], [named("B"), "pdf"]]);
  await measurements.open();
  const release = await hold(page, "**/*_reader-*.wasm");
  await measurements.openFiles({ "A.xlsx": a });
  await drop(page, [{ "B.pdf": b }], 0);
  release();
  expect(await measurements.told(2)).toEqual([added("A.xlsx", "A"), added("B.pdf", "B")]);
  expect(await titles(page)).toEqual(["A", "B"]);
});

test("five files in two drops each get their own message, in the order in which they came", async ({ page }) => {
  const { measurements } = pagesOf(page);
  const [a, b, c] = await reportsOf(page, [[named("A"), "pdf"], [named("B"), "workbook"], [named("C"), "pdf"]]);
  await measurements.open();
  const first = { "A.pdf": enlarged(a, LARGE), "other.pdf": OTHER_PDF, "B.xlsx": b };
  await drop(page, [first, { "C.pdf": c, "D.json": fileOf(measurementOf(named("D"))) }], 20);
  expect((await measurements.told(5)).map(([name, ...lines]) => [name, lines.length, lines[0]])).toEqual([
    ["A.pdf", 1, nl("files.added", { title: "A" })],
    ["other.pdf", 1, expect.not.stringContaining("verbinding")],
    ["B.xlsx", 1, nl("files.added", { title: "B" })],
    ["C.pdf", 1, nl("files.added", { title: "C" })],
    ["D.json", 1, nl("files.added", { title: "D" })],
  ]);
  expect(await titles(page)).toEqual(["A", "B", "C", "D"]);
});

test("a PDF that unfolds beyond its reader's memory is too large, and the next file is opened", async ({ page, watch }) => {
  const { measurements } = pagesOf(page);
  const [b] = await reportsOf(page, [[named("B"), "pdf"]]);
  await measurements.open();
  watch.expectMessage("warning: RuntimeError: unreachable");
  await drop(page, [{ "heavy.pdf": unfoldingPdf(600_000_000) }, { "B.pdf": b }], 20);
  expect(await measurements.told(2)).toEqual([["heavy.pdf", nl("files.too-heavy")], added("B.pdf", "B")]);
  await expectNoFindings(page);
});

/** A reader that greets the page and then never answers. */
const SILENT = "onmessage = () => {}; postMessage({ protocol: 3, ready: true });";

test("a file that keeps its reader busy for 15 s is too large; the time to fetch the reader does not count", async ({ page }) => {
  await page.clock.install({ time: "2026-11-22T13:00:00" });
  const { measurements } = pagesOf(page);
  await measurements.open();
  let release;
  const released = new Promise((resolve) => { release = resolve; });
  await page.route(READERS.script, async (route) => {
    await released;
    // On an isolated page a worker's script has to be isolated too.
    const headers = { "Content-Type": "text/javascript", "Cross-Origin-Embedder-Policy": "require-corp" };
    await route.fulfill({ headers, body: SILENT });
  });
  await measurements.openFiles({ "busy.pdf": OTHER_PDF });
  await page.clock.runFor(60_000);
  await expect(measurements.reports).toHaveCount(0);
  release();
  await expect.poll(() => page.workers().length).toBe(1);
  await expect(async () => {
    await page.clock.runFor(1_000);
    expect(await measurements.told(1)).toEqual([["busy.pdf", nl("files.too-heavy")]]);
  }).toPass();
  expect(page.workers()).toEqual([]);
});

const GONE = {
  "is gone": { status: 404, contentType: "text/plain", body: "not found" },
  "is answered with a page": { status: 200, contentType: "text/html; charset=utf-8", body: "<!doctype html><title>start</title>" },
};

for (const [what, answer] of Object.entries(GONE)) {
  for (const part of ["script", "wasm"]) {
    test(`after a deploy, when the ${part} of the reader ${what} the page asks for a reload; once it is back a second try works`, async ({ page, watch }) => {
      const { measurements } = pagesOf(page);
      const [a] = await reportsOf(page, [[named("A"), "pdf"]]);
      await measurements.open();
      await page.route(READERS[part], (route) => route.fulfill(answer));
      if (part === "script" && answer.status === 404) watch.expectMessage("error: Failed to load resource: the server responded with a status of 404 (Not Found)");
      if (part === "wasm") watch.expectMessage(expect.stringMatching(new RegExp(`^warning: report_reader-\\w+\\.wasm: HTTP status ${answer.status}$`)));
      await measurements.openFiles({ "A.pdf": a });
      expect(await measurements.told(1)).toEqual([["A.pdf", nl("files.reader-outdated")]]);
      await expect(measurements.reports.getByRole("button", { name: nl("update.load") })).toBeVisible();
      await expectNoFindings(page);
      await page.unroute(READERS[part]);
      await measurements.openFiles({ "A.pdf": a });
      expect(await measurements.told(1)).toEqual([added("A.pdf", "A")]);
    });
  }
}

test("after a deploy, when the script for all workers is gone the page asks for a reload; once it is back a second try works", async ({ page, watch }) => {
  const { measurements } = pagesOf(page);
  const [a] = await reportsOf(page, [[named("A"), "pdf"]]);
  await measurements.open();
  watch.expectMessage("error: Failed to load resource: the server responded with a status of 404 (Not Found)");
  await page.route(WORKERS, (route) => route.fulfill(GONE["is gone"]));
  await measurements.openFiles({ "A.pdf": a });
  expect(await measurements.told(1)).toEqual([["A.pdf", nl("files.reader-outdated")]]);
  await page.unroute(WORKERS);
  await measurements.openFiles({ "A.pdf": a });
  expect(await measurements.told(1)).toEqual([added("A.pdf", "A")]);
});

test("when the script of the reader cannot be fetched the page says so, and a second try works", async ({ page, watch }) => {
  const { measurements } = pagesOf(page);
  const [a] = await reportsOf(page, [[named("A"), "pdf"]]);
  await measurements.open();
  watch.expectMessage("error: Failed to load resource: net::ERR_FAILED");
  await page.route(READERS.script, (route) => route.abort());
  await measurements.openFiles({ "A.pdf": a });
  expect(await measurements.told(1)).toEqual([["A.pdf", nl("files.reader-unreachable")]]);
  await page.unroute(READERS.script);
  await measurements.openFiles({ "A.pdf": a });
  expect(await measurements.told(1)).toEqual([added("A.pdf", "A")]);
});
