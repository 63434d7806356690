// Another questionnaire by ?instrument=, and what a person sees when it has faults.
import { pagesOf } from "../pages/index.mjs";
import { BROKEN, changed, serveInstrument } from "../support/broken_instrument.mjs";
import { readInstrument } from "../support/instrument.mjs";
import { keptMeasurement } from "../support/kept.mjs";
import { expect, test } from "../support/test.mjs";
import { nl } from "../support/texts.mjs";

const NOT_FOUND = "error: Failed to load resource: the server responded with a status of 404 (Not Found)";

test("the page lists all faults of a questionnaire at once, each with its place and what was expected", async ({ page }) => {
  const { broken } = pagesOf(page);
  await serveInstrument(page, "kapot", BROKEN.severalFaults);
  await broken.open("?instrument=kapot");
  const { perspectives, sources } = readInstrument();
  const ids = (items) => items.map((item) => item.id).join(", ");
  const told = await broken.told();
  const at = (place) => told.filter((problem) => problem.place === place).map((problem) => problem.told).join(" | ");
  expect(at("colour")).toContain(nl("expected.field"));
  expect(at("tagline.en")).toContain(nl("expected.language", { language: "Engels" }));
  expect(at("scale.steps")).toContain(nl("expected.items.exact", { most: 5 }));
  expect(at("principles[0].statements[1].perspectives[0]")).toContain(nl("expected.perspective", { words: ids(perspectives) }));
  expect(at("principles[0].statements[1].perspectives[0]")).toContain("begeleidster");
  expect(at("principles[0].statements")).toContain(nl("expected.core"));
  expect(at("principles[1].statements[0].source")).toContain(nl("expected.source", { words: ids(sources) }));
  expect(at("principles[1].statements[1].id")).toContain(nl("expected.unique"));
  expect(told).toHaveLength(7);
  await expect(page.getByText("instruments/kapot.json")).toContainText("7 punten");
  await expect(page).toHaveTitle(nl("broken.title"));
});

test("a broken questionnaire links to the usual one and keeps the settings of the website around it", async ({ page }) => {
  const { broken, start } = pagesOf(page);
  await serveInstrument(page, "kapot", BROKEN.severalFaults);
  await broken.open("?instrument=kapot&theme=cce&host=https%3A%2F%2Fexample.org");
  await broken.back.click();
  await start.isReady();
  expect(new URL(page.url()).search).toBe("?theme=cce&host=https%3A%2F%2Fexample.org");
  await expect(start.heading).toHaveText("Pro Monitor");
});

test("a repaired questionnaire works after a reload", async ({ page }) => {
  const { broken, start } = pagesOf(page);
  await serveInstrument(page, "kapot", BROKEN.severalFaults);
  await broken.open("?instrument=kapot");
  await serveInstrument(page, "kapot", changed((instrument) => { instrument.title.nl = "Onze monitor"; }));
  await page.getByRole("link", { name: nl("broken.reload") }).click();
  await start.isReady();
  await expect(start.heading).toHaveText("Onze monitor");
});

test("the page names a questionnaire that does not exist", async ({ page, watch }) => {
  watch.expectMessage(NOT_FOUND);
  const { broken } = pagesOf(page);
  await broken.open("?instrument=bestaat-niet");
  await expect(page.getByText(nl("broken.missing", { file: "instruments/bestaat-niet.json" }))).toBeVisible();
});

for (const address of ["https://example.org/pro-monitor.json", "//example.org/pro-monitor.json", "data:application/json,{}"]) {
  test(`a questionnaire on another website is refused and never requested: ${address}`, async ({ page }) => {
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    const { broken } = pagesOf(page);
    await broken.open(`?instrument=${encodeURIComponent(address)}`);
    await expect(page.getByText(nl("broken.elsewhere"))).toBeVisible();
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((url) => /example|data:/.test(new URL(url).origin + new URL(url).protocol))).toEqual([]);
  });
}

test("a file that is not JSON is refused with the line of the fault", async ({ page }) => {
  const { broken } = pagesOf(page);
  await serveInstrument(page, "tekst", '{\n  "format": 1,\n  "id": oeps\n}');
  await broken.open("?instrument=tekst");
  const [problem, ...more] = await broken.told();
  expect(more).toEqual([]);
  expect(problem.place).toBe(nl("broken.whole"));
  expect(problem.told).toMatch(/regel 3, teken \d+/);
});

test("a file over 1 MiB is refused", async ({ page }) => {
  const { broken } = pagesOf(page);
  await serveInstrument(page, "groot", changed((instrument) => { instrument.about[0].nl = "a".repeat(1024 * 1024); }));
  await broken.open("?instrument=groot");
  const [problem, ...more] = await broken.told();
  expect(more).toEqual([]);
  expect(problem.told).toContain(nl("expected.bytes", { most: 1024 * 1024 }));
});

test("text in a questionnaire is shown as text, never as HTML", async ({ page }) => {
  const { start } = pagesOf(page);
  const html = '<img src=x onerror="document.title = 1"><b>vet</b>';
  await serveInstrument(page, "html", changed((instrument) => { instrument.title.nl = html; }));
  await start.open("?instrument=html");
  await expect(start.heading).toHaveText(html);
});

for (const [name, title] of [["verhaal-pro-persona", "Het verhaal van Pro Persona"], ["vernieuwing-a-la-carte", "Vernieuwing à la carte"]]) {
  test(`the questionnaire ${name} works from start to result`, async ({ page }) => {
    const { start, tasks, principle, closing, check, result } = pagesOf(page);
    const instrument = readInstrument(name);
    await start.open(`?instrument=${name}`);
    await expect(start.heading).toHaveText(title);
    await start.beginAs(instrument.perspectives[0].label.nl, "quick");
    await expect(tasks.answered(0, 6)).toBeVisible();
    await tasks.next.click();
    for (const own of instrument.principles) {
      await principle.isShown(own);
      await principle.statements.locator("label.step").nth(own.number % 5).click();
      await principle.next.click();
    }
    // Slower than a double press, whose second half does nothing; see double_press.
    await page.waitForTimeout(600);
    await closing.next.click();
    await page.waitForTimeout(600);
    await check.next.click();
    await result.isDrawn();
    expect((await result.figureRows()).map((row) => row.label)).toEqual([
      ...instrument.principles.map(({ number, short }) => `${number}. ${short.nl}`),
      ...instrument.lenses.map((lens) => `Samen: ${lens.label.nl}`),
      "Alles samen",
    ]);
  });
}

test("the console stays empty with another questionnaire, also seconds after loading", async ({ page }) => {
  const { start } = pagesOf(page);
  await start.open("?instrument=verhaal-pro-persona");
  // Chromium warns of an unused preloaded file 3 seconds after the page has loaded, not earlier.
  const complaint = await page.waitForEvent("console", { timeout: 5_000 }).catch(() => undefined);
  expect(complaint?.text()).toBeUndefined();
});

test("one questionnaire leaves the answers to another alone", async ({ page }) => {
  const { principle, start } = pagesOf(page);
  await principle.open(1, "?perspective=begeleider");
  await principle.choose("1.1", 5);
  const before = await keptMeasurement(page, "pro-monitor");
  await start.open("?instrument=verhaal-pro-persona");
  await expect(start.goOn).toHaveCount(0);
  await principle.open(1, "?instrument=verhaal-pro-persona&perspective=teamleider");
  expect(await principle.chosen()).toEqual({});
  await principle.choose(readInstrument("verhaal-pro-persona").principles[0].statements[0].id, 1);
  expect((await keptMeasurement(page, "verhaal-pro-persona")).response.perspective).toBe("teamleider");
  expect(await keptMeasurement(page, "pro-monitor")).toEqual(before);
  await principle.open(1, "");
  await expect.poll(() => principle.chosen()).toEqual({ 1.1: 5 });
});
