// When the program crashes or cannot load, a page that needs no program says so and offers the answers as files.
import { pagesOf } from "../pages/index.mjs";
import { crash, makeCrashable } from "../support/crash.mjs";
import { denyStorage } from "../support/faults.mjs";
import { keptMeasurement } from "../support/kept.mjs";
import { saved } from "../support/saved.mjs";
import { expect, inFirefoxToo, test } from "../support/test.mjs";
import { inLanguage, nl } from "../support/texts.mjs";

const crashPage = (page) => ({
  heading: page.getByRole("heading", { level: 1, name: "Er ging iets mis in dit hulpmiddel" }),
  save: page.getByRole("button", { name: "Bewaar je antwoorden als bestand" }),
  saveAll: page.getByRole("button", { name: "Bewaar alles van dit hulpmiddel als bestand" }),
  reload: page.getByRole("button", { name: "Laad de pagina opnieuw" }),
});

const NOT_LOADED = { level: 1, name: "Het hulpmiddel kon niet laden" };

test.describe("a crash", () => {
  test.beforeEach(async ({ page, watch }) => {
    watch.expectCrash();
    await makeCrashable(page);
  });

  test("shows a page that says what happened and offers the answers as files; a reload finds them", inFirefoxToo, async ({ page }) => {
    const { principle } = pagesOf(page);
    await principle.open(1);
    await principle.choose("1.1", 4);
    await principle.good.fill("Net voor de klap.");
    await principle.isKept();
    await crash(page);
    const shown = crashPage(page);
    await expect(shown.heading).toBeVisible();
    await expect(page).toHaveTitle("Er ging iets mis in dit hulpmiddel");
    const { name, text } = await saved(page, shown.save);
    expect(name).toBe("pro-monitor.promonitor.json");
    const { promonitor, measurements } = JSON.parse(text);
    expect(promonitor).toBe(1);
    expect(measurements).toEqual([await keptMeasurement(page)]);
    const all = JSON.parse((await saved(page, shown.saveAll)).text);
    expect(Object.keys(all).every((key) => key.startsWith("pro-monitor/"))).toBe(true);
    await page.goto("about:blank");
    await page.goto("./#/principle/1");
    await principle.isReady();
    await expect.poll(() => principle.chosen()).toEqual({ 1.1: 4 });
    await expect(principle.good).toHaveValue("Net voor de klap.");
  });

  test("right after a key: the file has what was typed, and brings it back after a reload", inFirefoxToo, async ({ page }) => {
    const { principle, measurements } = pagesOf(page);
    await principle.open(1);
    await principle.choose("1.1", 4);
    const good = "Net voor de klap.";
    // In the next task, so that nothing can be kept in between.
    await principle.good.evaluate((field, text) => {
      field.value = text;
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      setTimeout(window.crash);
    }, good);
    const { text } = await saved(page, crashPage(page).save);
    const [{ id, response }] = JSON.parse(text).measurements;
    expect(response).toMatchObject({ answers: { 1.1: 4 }, notes: { "menselijke-behoeften": { good } } });
    expect((await keptMeasurement(page)).response.notes).toEqual({});
    await page.goto("about:blank");
    await measurements.open();
    await measurements.openFiles({ "pro-monitor.promonitor.json": text });
    expect(await measurements.told(1)).toEqual([["pro-monitor.promonitor.json", nl("files.updated", { title: "Begeleider" })]]);
    expect(await keptMeasurement(page)).toMatchObject({ id, response });
  });

  test("while nothing could be kept: the file has the answers", async ({ page }) => {
    await denyStorage(page);
    const { principle } = pagesOf(page);
    await principle.open(1);
    await principle.choose("1.1", 4);
    await crash(page);
    // The page before it has a button with the same words.
    await expect(crashPage(page).heading).toBeVisible();
    const { measurements } = JSON.parse((await saved(page, crashPage(page).save)).text);
    expect(measurements.map(({ response }) => response.answers)).toEqual([{ 1.1: 4 }]);
  });

  test("stops the program: nothing of it runs again", async ({ page, watch }) => {
    const { principle } = pagesOf(page);
    await principle.open(1);
    await principle.good.fill("Nog niet bewaard");
    await crash(page);
    await expect(crashPage(page).heading).toBeVisible();
    const before = await keptMeasurement(page);
    await page.evaluate(() => {
      window.crash();
      location.hash = "#/tasks";
      for (const event of ["storage", "pagehide", "pageshow", "visibilitychange"]) window.dispatchEvent(new Event(event));
    });
    await expect(crashPage(page).heading).toBeVisible();
    expect(await keptMeasurement(page)).toEqual(before);
    expect(watch.errors).toHaveLength(1);
  });

  test("shows its page in English to somebody who reads English", async ({ page }) => {
    const { start } = pagesOf(page);
    await start.open("?lang=en");
    await crash(page);
    await expect(page.getByRole("heading", { level: 1, name: "Something went wrong in this tool" })).toBeVisible();
    await expect(page.getByRole("button")).toHaveText(["Load the page again"]);
  });
});

test("a program that cannot load: the page says so and offers the answers as a file, and a reload helps", inFirefoxToo, async ({ page, watch }) => {
  const { principle } = pagesOf(page);
  await principle.open(1);
  await principle.choose("1.1", 4);
  await principle.isKept();
  watch.expectMessage("error: Failed to load resource: net::ERR_FAILED");
  await page.route("**/app-*.wasm", (route) => route.abort());
  await page.reload();
  await expect(page.getByRole("heading", NOT_LOADED)).toBeVisible();
  const { measurements } = JSON.parse((await saved(page, crashPage(page).save)).text);
  expect(measurements).toEqual([await keptMeasurement(page)]);
  await page.unroute("**/app-*.wasm");
  await crashPage(page).reload.click();
  await principle.isReady();
  await expect.poll(() => principle.chosen()).toEqual({ 1.1: 4 });
});

test("a script that cannot load: the page says so and offers the answers as a file, and a reload helps", inFirefoxToo, async ({ page, watch }) => {
  const { principle } = pagesOf(page);
  await principle.open(1);
  await principle.choose("1.1", 4);
  await principle.isKept();
  watch.expectMessage("error: Failed to load resource: net::ERR_FAILED");
  watch.expectMissingScript();
  await page.route("**/app-*.js", (route) => route.abort());
  await page.reload();
  await expect(page.getByRole("heading", NOT_LOADED)).toBeVisible();
  const { measurements } = JSON.parse((await saved(page, crashPage(page).save)).text);
  expect(measurements).toEqual([await keptMeasurement(page)]);
  await page.unroute("**/app-*.js");
  await crashPage(page).reload.click();
  await principle.isReady();
  await expect.poll(() => principle.chosen()).toEqual({ 1.1: 4 });
});

for (const [language, message, reload] of [
  ["nl", "Het hulpmiddel kon niet laden. Controleer je verbinding en laad de pagina opnieuw.", "laad de pagina opnieuw"],
  ["en", "The tool could not load. Check your connection and load the page again.", "load the page again"],
]) {
  test(`no script at all: the static page says so, and a reload helps (${language})`, async ({ page, watch }) => {
    watch.expectMessage("error: Failed to load resource: net::ERR_FAILED");
    const scripts = /\/(app|crash)-\w+\.js$/;
    await page.route(scripts, (route) => route.abort());
    await page.goto(`./?lang=${language}#/principle/1`);
    await expect(page.getByRole("alert")).toHaveText(message);
    await page.unroute(scripts);
    await page.getByRole("link", { name: reload }).click();
    const { start } = pagesOf(page, inLanguage[language]);
    await start.isReady();
    await start.isShown();
  });
}
