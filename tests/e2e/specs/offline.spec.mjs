// After the first visit, the tool works without a network.
import { pagesOf } from "../pages/index.mjs";
import { ANSWERS } from "../support/answers.mjs";
import { test } from "../support/web_host.mjs";
import { keepMeasurement } from "../support/kept.mjs";
import { isKeptOffline, versions } from "../support/offline.mjs";
import { saved } from "../support/saved.mjs";
import { expect, inFirefoxToo } from "../support/test.mjs";

test("after one visit, a person without a network reloads, answers, makes the PDF and continues", inFirefoxToo, async ({ page, host }) => {
  const { start, tasks, principle, result } = pagesOf(page);
  await start.open();
  await isKeptOffline(page);
  await host.cut();
  await page.reload();
  await start.isReady();
  await start.beginAs("Begeleider", "quick");
  await tasks.next.click();
  await principle.choose("1.1", 4);
  await principle.next.click();
  await principle.choose("2.1", 5);
  await page.goto("./?lang=nl#/result");
  await result.isShown();
  const report = await saved(page, result.makePdf);
  expect(report.name).toMatch(/^pro-monitor_begeleider_\d{4}-\d\d-\d\d\.pdf$/);
  expect(report.text).toMatch(/^%PDF-1\.7/);
  await page.goto("./?lang=en#/principle/3");
  await principle.isReady();
  await principle.choose("3.1", 2);
  await page.goto("./index.html#/principle/1");
  await expect(principle.radio("1.1", 4)).toBeChecked();
});

test("the charts and the easy version work offline too", async ({ page, host }) => {
  const { result, explorer, easy } = pagesOf(page);
  await keepMeasurement(page, { answers: ANSWERS });
  await page.goto("./");
  await isKeptOffline(page);
  await host.cut();
  await result.open();
  await result.isDrawn();
  await result.explore.click();
  await explorer.isDrawn();
  await keepMeasurement(page, { perspective: "client", answers: { 1.1: 4 } });
  await page.goto("./#/principle/1/1.1");
  await expect(easy.radio("1.1", 4)).toBeChecked();
});

test("the file readers work offline once they were used; before that, the page says that they cannot be fetched", async ({ page, host, watch }) => {
  watch.expectMessage("error: Failed to load resource: net::ERR_CONNECTION_REFUSED");
  const { measurements } = pagesOf(page);
  const file = { "verslag.pdf": "%PDF-1.7 and no report" };
  await measurements.open();
  await isKeptOffline(page);
  await host.cut();
  await measurements.openFiles(file);
  const [[, failed]] = await measurements.told(1);
  await host.start();
  await measurements.open();
  await page.reload();
  await measurements.openFiles(file);
  const [[, read]] = await measurements.told(1);
  expect(read).not.toBe(failed);
  await host.cut();
  await page.reload();
  await measurements.openFiles(file);
  expect(await measurements.told(1)).toEqual([["verslag.pdf", read]]);
});

test("another questionnaire is shown offline as it was on the last visit", async ({ page, host }) => {
  const { start } = pagesOf(page);
  await start.open("?instrument=vernieuwing-a-la-carte");
  await isKeptOffline(page);
  await page.reload();
  await start.isReady();
  const title = (await start.heading.textContent()).trim();
  expect(title).not.toBe("Pro Monitor");
  await host.cut();
  await page.reload();
  await start.isReady();
  await expect(start.heading).toHaveText(title);
  expect(await versions(page)).toHaveLength(1);
});

test("the page can be installed as an app", async ({ page }) => {
  await page.goto("./");
  await isKeptOffline(page);
  const session = await page.context().newCDPSession(page);
  const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
  // A test runs in a private window, in which Chromium installs no app.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(["in-incognito"]);
  const { errors, manifest } = await session.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  expect(manifest.icons).toHaveLength(4);
});
