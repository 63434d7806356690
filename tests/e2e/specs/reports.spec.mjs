// The report: a worker makes it in the browser, beside a page that stays responsive.
import { pagesOf } from "../pages/index.mjs";
import { ANSWERS } from "../support/answers.mjs";
import { expectNoFindings } from "../support/axe.mjs";
import { hold } from "../support/hold.mjs";
import { keepMeasurement, keptById } from "../support/kept.mjs";
import { longestTask } from "../support/main_thread.mjs";
import { withWords } from "../support/measurements.mjs";
import { printed } from "../support/printed.mjs";
import { expect, test } from "../support/test.mjs";
import { en, nl } from "../support/texts.mjs";

const SCRIPT = "**/report_worker-*.js*";
const WASM = "**/report_worker-*.wasm";
const FILE = "pro-monitor_De-Linde_najaar-2026_begeleider_2026-11-22.pdf";
const FILLED_IN = {
  heading: { team: "De Linde", label: "najaar 2026" }, answers: ANSWERS,
  notes: { "menselijke-behoeften": { good: "We eten elke avond samen – ook op zondag.", better: "" } },
};

test.use({ acceptDownloads: true });
test.beforeEach(async ({ page }) => page.clock.setFixedTime("2026-11-22T13:00:00"));

async function openResult(page, query) {
  const { result } = pagesOf(page);
  await keepMeasurement(page, FILLED_IN);
  await result.open(query);
  await result.isShown();
  await result.withWords.check();
  return result;
}

/** Clicks, and returns the name and the path of the file that the browser saves. */
async function saved(page, button) {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return { name: download.suggestedFilename(), path: await download.path() };
}

for (const [language, texts, sentence] of [["nl", nl, "Jullie zijn op weg."], ["en", en, "You are on your way."]]) {
  test(`the report in ${language} is a PDF that other programs read, and it carries the measurement`, async ({ page }) => {
    const result = await openResult(page, `?lang=${language}`);
    const { name, path } = await saved(page, result.makePdf);
    expect(name).toBe(FILE);
    await expect(result.told).toHaveText(texts("keep-file.saved", { file: FILE }));
    expect(printed("qpdf", "--check", path)).toContain("No syntax or stream encoding errors found");
    const words = printed("pdftotext", "-layout", path, "-").replace(/\s+/g, " ");
    expect(words).toContain(sentence);
    expect(words).toContain("We eten elke avond samen – ook op zondag.");
    const [, attachment] = /1: (\S+)/.exec(printed("pdfdetach", "-list", path));
    const carried = JSON.parse(printed("qpdf", `--show-attachment=${attachment}`, path));
    const kept = Object.values(await keptById(page)).map(withWords);
    expect(carried).toEqual({ promonitor: 1, measurements: kept });
  });
}

test("the report worker is fetched with the first report, and only once", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname.replace(/-\w+\./, ".")));
  const result = await openResult(page);
  await result.isDrawn();
  await page.waitForLoadState("networkidle");
  const worker = () => asked.filter((path) => path.startsWith("/report_worker"));
  expect(worker()).toEqual([]);
  await saved(page, result.makePdf);
  await saved(page, result.makePdf);
  expect(worker()).toEqual(["/report_worker.js", "/report_worker.wasm"]);
});

test("the same measurement makes the same bytes", async ({ page }) => {
  const result = await openResult(page);
  const hash = async () => printed("sha256sum", (await saved(page, result.makePdf)).path).split(" ")[0];
  expect(await hash()).toBe(await hash());
});

test("the page stays responsive while a report is made", async ({ browser, page }) => {
  const result = await openResult(page);
  await result.isDrawn();
  // Browsers call 50 ms a long task; on the page's own thread a report would take several times that.
  expect(await longestTask(browser, page, () => saved(page, result.makePdf))).toBeLessThan(50);
});

test("a report can be stopped and made again", async ({ page }) => {
  const result = await openResult(page);
  const release = await hold(page, WASM);
  await result.makePdf.click();
  await expect(result.told).toHaveText(nl("export.fetching"));
  await expectNoFindings(page);
  await result.stopMaking.click();
  await expect(result.told).toHaveText(nl("export.stopped"));
  await expect(result.stopMaking).toHaveCount(0);
  expect(page.workers()).toEqual([]);
  release();
  expect((await saved(page, result.makePdf)).name).toBe(FILE);
});

test("a report can be stopped while the script for all workers is on its way", async ({ page }) => {
  const result = await openResult(page);
  const release = await hold(page, "**/workers-*.js*");
  await result.makePdf.click();
  await expect(result.told).toHaveText(nl("export.fetching"));
  await result.stopMaking.click();
  await expect(result.told).toHaveText(nl("export.stopped"));
  release();
  expect((await saved(page, result.makePdf)).name).toBe(FILE);
});

test("a report that is stopped and asked for again at once is made once", async ({ page }) => {
  const result = await openResult(page);
  const names = [];
  page.on("download", (download) => names.push(download.suggestedFilename()));
  const release = await hold(page, WASM);
  await result.makePdf.click();
  await expect(result.told).toHaveText(nl("export.fetching"));
  release();
  // In one task: no drawing, and no answer of the worker, comes between.
  await page.evaluate(async () => {
    document.querySelector("[data-testid=stop]").click();
    await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve));
    document.querySelector("[data-testid=pdf]").click();
  });
  await expect(result.told).toHaveText(nl("keep-file.saved", { file: FILE }));
  await expect.poll(() => names).toEqual([FILE]);
});

test("a workbook asked for while the PDF is made follows it, and the page names both files", async ({ page }) => {
  const result = await openResult(page);
  const names = [];
  page.on("download", (download) => names.push(download.suggestedFilename()));
  await result.openFiles();
  const release = await hold(page, WASM);
  await result.makePdf.click();
  await page.getByTestId("workbook").click();
  release();
  const workbook = FILE.replace(".pdf", ".xlsx");
  await expect(result.told).toHaveText([FILE, workbook].map((file) => nl("keep-file.saved", { file })).join(" "));
  await expect.poll(() => names).toEqual([FILE, workbook]);
});

test("a second click while a report is made does nothing", async ({ page }) => {
  const result = await openResult(page);
  const names = [];
  page.on("download", (download) => names.push(download.suggestedFilename()));
  const release = await hold(page, WASM);
  await result.makePdf.dblclick();
  release();
  await expect(result.told).toHaveText(nl("keep-file.saved", { file: FILE }));
  await expect.poll(() => names).toEqual([FILE]);
});

for (const [what, glob, messages] of [["script", SCRIPT, ["error: Failed to load resource: net::ERR_FAILED"]], ["wasm", WASM, ["warning: TypeError: Failed to fetch"]]]) {
  test(`when the ${what} of the worker cannot be fetched the page says so, and a second try works`, async ({ page, watch }) => {
    const result = await openResult(page);
    messages.forEach((message) => watch.expectMessage(message));
    await page.route(glob, (route) => route.abort());
    await result.makePdf.click();
    await expect(result.told).toHaveText(nl("export.unreachable"));
    await expect(result.reminder).toBeVisible();
    await expectNoFindings(page);
    await page.unroute(glob);
    expect((await saved(page, result.makePdf)).name).toBe(FILE);
    await expect(result.reminder).toBeHidden();
  });
}

for (const [what, glob] of [["script", SCRIPT], ["wasm", WASM]]) {
  test(`when the ${what} of the worker is gone from the server the page asks for a reload, which helps`, async ({ page, watch }) => {
    const result = await openResult(page);
    if (glob === SCRIPT) watch.expectMessage("error: Failed to load resource: the server responded with a status of 404 (Not Found)");
    else watch.expectMessage(expect.stringMatching(/^warning: report_worker-\w+\.wasm: HTTP status 404$/));
    await page.route(glob, (route) => route.fulfill({ status: 404, contentType: "text/plain", body: "not found" }));
    await result.makePdf.click();
    await expect(result.told).toHaveText(nl("export.outdated"));
    await expectNoFindings(page);
    await page.unroute(glob);
    await page.getByRole("button", { name: nl("update.load") }).click();
    await result.isShown();
    await result.withWords.check();
    expect((await saved(page, result.makePdf)).name).toBe(FILE);
  });
}

/** On an isolated page a worker's script has to be isolated too. */
const ISOLATED = { "Content-Type": "text/javascript", "Cross-Origin-Embedder-Policy": "require-corp" };
const OLD = `onmessage = () => {}; postMessage({ protocol: 0, ready: true });`;

test("an old worker from the browser's cache is replaced by a new copy", async ({ page }) => {
  const result = await openResult(page);
  const asked = [];
  await page.route(SCRIPT, (route) => {
    const { search } = new URL(route.request().url());
    asked.push(search);
    return search ? route.continue() : route.fulfill({ headers: ISOLATED, body: OLD });
  });
  expect((await saved(page, result.makePdf)).name).toBe(FILE);
  expect(asked).toEqual(["", "?protocol=3"]);
});

test("when the server has only an old worker the page asks for a reload", async ({ page }) => {
  const result = await openResult(page);
  await page.route(SCRIPT, (route) => route.fulfill({ headers: ISOLATED, body: OLD }));
  await result.makePdf.click();
  await expect(result.told).toHaveText(nl("export.outdated"));
  expect(page.workers()).toEqual([]);
});

test("a worker ends after a minute without a job", async ({ page }) => {
  await page.clock.install({ time: "2026-11-22T13:00:00" });
  const result = await openResult(page);
  await saved(page, result.makePdf);
  await page.clock.runFor(59_000);
  expect(page.workers()).toHaveLength(1);
  await page.clock.runFor(2_000);
  await expect.poll(() => page.workers().length).toBe(0);
  expect((await saved(page, result.makePdf)).name).toBe(FILE);
});

test("leaving the page stops the report", async ({ page }) => {
  const { tasks } = pagesOf(page);
  const result = await openResult(page);
  await hold(page, WASM);
  await result.makePdf.click();
  await expect(result.told).toHaveText(nl("export.fetching"));
  await page.locator(".export").getByRole("link", { name: nl("tasks.title") }).click();
  await expect(tasks.heading).toHaveText(nl("tasks.title"));
  await expect.poll(() => page.workers().length).toBe(0);
});

test("by keyboard the focus stays on the button, and the status says what happens", async ({ page }) => {
  const result = await openResult(page);
  await result.makePdf.focus();
  const download = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  await download;
  await expect(result.told).toHaveText(nl("keep-file.saved", { file: FILE }));
  await expect(result.makePdf).toBeFocused();
});
