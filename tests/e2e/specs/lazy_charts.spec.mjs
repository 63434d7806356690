// The charts load when they are asked for, leave nothing behind, and the page does without them.
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
const NOT_LOADED = "error: Failed to load resource: net::ERR_FAILED";
const LAZY = /^\/(charts|questionnaire|results|links|lazy)-/;
const AHEAD = ["/lazy.css", "/questionnaire.wasm", "/results.wasm"];

test("the pages' chunks come ahead when the page is idle, the chart library with the result, each once", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const lazy = () => asked.filter((path) => LAZY.test(path)).map((path) => path.replace(/-\w+\./, ".")).sort();
  const { start, tasks, principle, closing, check, result } = pagesOf(page);
  await keepMeasurement(page, { answers: ANSWERS });
  await start.open();
  await start.goOn.click();
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
  await page.goBack();
  // Slower than a double press, whose second half does nothing; see double_press.
  await page.waitForTimeout(600);
  await check.next.click();
  await result.isDrawn();
  expect(lazy()).toEqual([...AHEAD, "/charts.js"].sort());
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

test("leaving the result disposes the charts, and coming back draws them again", async ({ page }) => {
  const { tasks, result } = pagesOf(page);
  await keepMeasurement(page, { answers: ANSWERS });
  await result.open();
  await result.isDrawn();
  const places = await result.charts.elementHandles();
  const held = () => Promise.all(places.map((place) => place.evaluate((element) => ({
    drawings: element.querySelectorAll("svg").length,
    instance: Boolean(element.getAttribute("_echarts_instance_")),
  }))));
  expect(await held()).toEqual([{ drawings: 1, instance: true }, { drawings: 1, instance: true }]);
  await page.getByRole("link", { name: nl("result.go-on") }).click();
  await expect(tasks.heading).toHaveText(nl("tasks.title"));
  expect(await held()).toEqual([{ drawings: 0, instance: false }, { drawings: 0, instance: false }]);
  await page.goBack();
  await result.isDrawn();
  await expect(result.charts.locator("svg")).toHaveCount(2);
});

test("the charts follow the width of the window", async ({ page }) => {
  const { result } = pagesOf(page);
  await keepMeasurement(page, { answers: ANSWERS });
  await result.open();
  await result.isDrawn();
  await expect(result.radarKey.first()).toBeHidden();
  await page.setViewportSize({ width: 360, height: 800 });
  await expect.poll(() => result.words(result.radar)).toBe("1 8 7 5 4 3 2");
  await expect(result.radarKey.first()).toBeVisible();
  await expect.poll(() => result.clipped(result.bars)).toEqual([]);
  await result.fitsInWidth();
});

test("when the chart library cannot load, the page says so, the table is there, and a second try draws the charts", async ({ page, watch }) => {
  const { result } = pagesOf(page);
  await page.route(CHARTS, (route) => route.abort());
  watch.expectMessage(NOT_LOADED);
  await keepMeasurement(page, { answers: ANSWERS });
  await result.open();
  await expect(result.chartNotes).toHaveText(Array(2).fill(nl("result.chart.failed")));
  await expect(result.charts.locator("svg")).toHaveCount(0);
  expect(await result.rows()).toEqual(expectedRows(readInstrument(), ANSWERS));
  await page.unroute(CHARTS);
  for (const _ of [1, 2]) await page.getByTestId("chart-again").filter({ visible: true }).first().click();
  await expect(result.charts.locator("svg")).toHaveCount(2);
  await expect(result.charts.last()).toBeFocused();
  await expect(page.getByTestId("chart-again").filter({ visible: true })).toHaveCount(0);
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

for (const [what, glob] of [["chunk of the result", CHUNK], ["chart library", CHARTS]]) {
  test(`somebody who leaves before the ${what} has come notices nothing`, async ({ page }) => {
    const { tasks, result } = pagesOf(page);
    await keepMeasurement(page, { answers: ANSWERS });
    const release = await hold(page, glob);
    const held = page.waitForRequest(glob);
    await result.open();
    await held;
    await page.goto("./#/tasks");
    await expect(tasks.answered(40, 40)).toBeVisible();
    const arrived = page.waitForResponse(glob);
    release();
    await (await arrived).finished();
    await page.waitForLoadState("networkidle");
    await expect(tasks.answered(40, 40)).toBeVisible();
    await expect(result.charts).toHaveCount(0);
    await page.goBack();
    await result.isDrawn();
  });
}
