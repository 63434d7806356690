// When the program stops or does not come: a page without it says so, and hands out the answers.
import { pagesOf } from "../pages/index.mjs";
import { denyStorage } from "../support/faults.mjs";
import { keptMeasurement } from "../support/kept.mjs";
import { saved } from "../support/saved.mjs";
import { expect, inFirefoxToo, test } from "../support/test.mjs";

// A build of its own, in which an address panics; see the Makefile.
const PANICS = `http://localhost:${process.env.PANICS_PORT}/`;

const crashed = (page) => ({
  heading: page.getByRole("heading", { level: 1, name: "Er ging iets mis in dit hulpmiddel" }),
  save: page.getByRole("button", { name: "Bewaar je antwoorden als bestand" }),
  saveAll: page.getByRole("button", { name: "Bewaar alles wat er staat als bestand" }),
  reload: page.getByRole("button", { name: "Laad de pagina opnieuw" }),
});

test.describe("a panic", () => {
  test.use({ baseURL: PANICS });

  test("shows a page that says what happened, hands out the answers, and a reload finds them", inFirefoxToo, async ({ page, watch }) => {
    watch.expectCrash();
    const { principle } = pagesOf(page);
    await principle.open(1);
    await principle.choose("1.1", 4);
    await principle.good.fill("Net voor de klap.");
    await principle.isKept();
    await panic(page);
    const told = crashed(page);
    await expect(told.heading).toBeVisible();
    await expect(page).toHaveTitle("Er ging iets mis in dit hulpmiddel");
    const { name, text } = await saved(page, told.save);
    expect(name).toBe("pro-monitor.promonitor.json");
    const { promonitor, measurements } = JSON.parse(text);
    expect(promonitor).toBe(1);
    expect(measurements).toEqual([await keptMeasurement(page)]);
    const all = JSON.parse((await saved(page, told.saveAll)).text);
    expect(Object.keys(all).every((key) => key.startsWith("pro-monitor/"))).toBe(true);
    await page.goto("about:blank");
    await page.goto("./#/principle/1");
    await principle.isReady();
    await expect.poll(() => principle.chosen()).toEqual({ 1.1: 4 });
    await expect(principle.good).toHaveValue("Net voor de klap.");
  });

  test("with answers that could not be kept: the file has them", async ({ page, watch }) => {
    watch.expectCrash();
    await denyStorage(page);
    const { principle } = pagesOf(page);
    await principle.open(1);
    await principle.choose("1.1", 4);
    await panic(page);
    const { measurements } = JSON.parse((await saved(page, crashed(page).save)).text);
    expect(measurements.map(({ response }) => response.answers)).toEqual([{ 1.1: 4 }]);
  });

  test("stops the program: nothing of it is called again", async ({ page, watch }) => {
    watch.expectCrash();
    const { principle } = pagesOf(page);
    await principle.open(1);
    await principle.good.fill("Nog niet bewaard");
    await panic(page);
    await expect(crashed(page).heading).toBeVisible();
    const before = await keptMeasurement(page);
    await page.evaluate(() => {
      location.hash = "#/panic?again";
      location.hash = "#/panic";
      for (const event of ["storage", "pagehide", "pageshow", "visibilitychange"]) window.dispatchEvent(new Event(event));
    });
    await expect(crashed(page).heading).toBeVisible();
    expect(await keptMeasurement(page)).toEqual(before);
    expect(watch.errors).toHaveLength(1);
  });

  test("the page for a crash is in English for who reads English", async ({ page, watch }) => {
    watch.expectCrash();
    const { start } = pagesOf(page);
    await start.open("?lang=en");
    await panic(page);
    await expect(page.getByRole("heading", { level: 1, name: "Something went wrong in this tool" })).toBeVisible();
    await expect(page.getByRole("button")).toHaveText(["Load the page again"]);
  });
});

test("when the program does not come, the page says so, hands out the answers, and a reload helps", inFirefoxToo, async ({ page, watch }) => {
  const { principle } = pagesOf(page);
  await principle.open(1);
  await principle.choose("1.1", 4);
  await principle.isKept();
  watch.expectMessage("error: Failed to load resource: net::ERR_FAILED");
  await page.route("**/app-*.wasm", (route) => route.abort());
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Het hulpmiddel kon niet laden" })).toBeVisible();
  const { measurements } = JSON.parse((await saved(page, crashed(page).save)).text);
  expect(measurements).toEqual([await keptMeasurement(page)]);
  await page.unroute("**/app-*.wasm");
  await crashed(page).reload.click();
  await principle.isReady();
  await expect.poll(() => principle.chosen()).toEqual({ 1.1: 4 });
});

async function panic(page) {
  await page.evaluate(() => { location.hash = "#/panic"; });
}
