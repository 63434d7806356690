// The radar and the bars are there with the result. The library is for the explorer only: it loads when that is opened, leaves
// nothing behind, and the page does without it.
import { pagesOf } from "../pages/index.mjs";
import { ANSWERS } from "../support/answers.mjs";
import { expectedRows } from "../support/figures.mjs";
import { hold } from "../support/hold.mjs";
import { readInstrument } from "../support/instrument.mjs";
import { keepMeasurement } from "../support/kept.mjs";
import { expect, test } from "../support/test.mjs";
import { nl } from "../support/texts.mjs";

const CHARTS = "**/charts-*.js";
const CHUNK = "**/results-*";
const EXPLORER = "**/explorer-*";
const NOT_LOADED = "error: Failed to load resource: net::ERR_FAILED";
const LAZY = /^\/(charts|draw|questionnaire|results|links|explorer|lazy)-/;
const AHEAD = ["/lazy.css", "/questionnaire.wasm", "/results.wasm"];

test("the pages' chunks come ahead when the page is idle, the chart library with the explorer, each once", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const lazy = () => asked.filter((path) => LAZY.test(path)).map((path) => path.replace(/-\w+\./, ".")).sort();
  const { start, tasks, principle, closing, check, result, explorer } = pagesOf(page);
  await keepMeasurement(page, { answers: ANSWERS });
  await start.open();
  await page.goto("./#/tasks");
  await tasks.isReady();
  for (const [where, shown] of [["principle/8", principle], ["closing", closing], ["check", check]]) {
    await page.goto(`./#/${where}`);
    await expect(shown.heading).toBeVisible();
  }
  await expect.poll(lazy).toEqual(AHEAD);
  await page.waitForLoadState("networkidle");
  expect(lazy()).toEqual(AHEAD);
  await check.next.click();
  await result.isDrawn();
  await page.waitForLoadState("networkidle");
  expect(lazy()).toEqual(AHEAD);
  for (const _ of [1, 2]) {
    await result.explore.click();
    await explorer.isDrawn();
    await page.goBack();
    await result.isDrawn();
    // Slower than a double press, whose second half does nothing; see double_press.
    await page.waitForTimeout(600);
  }
  expect(lazy()).toEqual([...AHEAD, "/charts.js", "/draw.js", "/explorer.wasm"].sort());
});

test("where the person asked to save data, a chunk comes when its page is opened", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const { principle, result } = pagesOf(page);
  await keepMeasurement(page, { answers: ANSWERS });
  await page.goto("./#/principle/8");
  await expect(principle.heading).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(asked.filter((path) => LAZY.test(path))).toEqual([]);
  await result.open();
  await result.isDrawn();
});

test("leaving the explorer disposes the chart, and coming back draws it again", async ({ page }) => {
  const { result, explorer } = pagesOf(page);
  await keepMeasurement(page, { answers: ANSWERS });
  await explorer.open();
  await explorer.isDrawn();
  const place = await explorer.chart.elementHandle();
  const held = () => place.evaluate((element) => ({
    drawings: element.querySelectorAll("svg").length,
    instance: Boolean(element.getAttribute("_echarts_instance_")),
  }));
  expect(await held()).toEqual({ drawings: 1, instance: true });
  await page.getByRole("link", { name: nl("share.back") }).click();
  await result.isDrawn();
  expect(await held()).toEqual({ drawings: 0, instance: false });
  await page.goBack();
  await explorer.isDrawn();
});

test("when the chart library cannot load, the explorer says so, its table is there, and a second try draws it; the result does not need it", async ({ page, watch }) => {
  const { result, explorer } = pagesOf(page);
  await page.route(CHARTS, (route) => route.abort());
  watch.expectMessage(NOT_LOADED);
  await keepMeasurement(page, { answers: ANSWERS });
  await result.open();
  await result.isDrawn();
  expect(await result.figureRows()).toEqual(expectedRows(readInstrument(), ANSWERS));
  await result.explore.click();
  await expect(explorer.chartNote).toHaveText(nl("explore.chart.failed"));
  await expect(explorer.chart.locator("svg")).toHaveCount(0);
  await expect(explorer.rows).toHaveCount(40);
  await page.unroute(CHARTS);
  await page.getByTestId("chart-again").click();
  await explorer.isDrawn();
  await expect(explorer.chart).toBeFocused();
  await expect(page.getByTestId("chart-again")).toBeHidden();
});

test("a page whose chunk does not come says so, keeps all answers, and loads when asked again", async ({ page, watch }) => {
  const { result, principle } = pagesOf(page);
  await page.route(CHUNK, (route) => route.abort());
  watch.expectMessage(NOT_LOADED);
  await keepMeasurement(page, { answers: ANSWERS });
  await result.open();
  await expect(page.getByText(nl("lazy.failed"))).toBeVisible();
  await expect(result.heading).toHaveText(nl("result.title"));
  await page.unroute(CHUNK);
  await page.getByRole("button", { name: nl("lazy.again") }).click();
  await result.isDrawn();
  await expect(result.heading).toBeFocused();
  await page.goto("./#/principle/2");
  await expect(principle.heading).toHaveText("Zo gewoon mogelijk");
  await expect.poll(() => principle.chosen()).toEqual({ 2.1: 5, 2.2: 4, 2.3: 5, 2.4: 5, 2.5: 4 });
});

for (const [what, where, glob] of [["chunk of the result", "result", CHUNK], ["chunk of the explorer", "explore", EXPLORER], ["chart library", "explore", CHARTS]]) {
  test(`somebody who leaves before the ${what} has come notices nothing`, async ({ page }) => {
    const { tasks, result, explorer } = pagesOf(page);
    await keepMeasurement(page, { answers: ANSWERS });
    const release = await hold(page, glob);
    const held = page.waitForRequest(glob);
    await page.goto(`./#/${where}`);
    await held;
    await page.goto("./#/tasks");
    await expect(tasks.answered(40, 40)).toBeVisible();
    const arrived = page.waitForResponse(glob);
    release();
    await (await arrived).finished();
    await page.waitForLoadState("networkidle");
    await expect(tasks.answered(40, 40)).toBeVisible();
    await expect(result.radar).toHaveCount(0);
    await expect(explorer.chart).toHaveCount(0);
    await page.goBack();
    await (where === "result" ? result : explorer).isDrawn();
  });
}
