// Nothing is sent: what the host gets of a whole session is a list of its own files, and after that nothing at all.
import { readdirSync } from "node:fs";
import { pagesOf } from "../pages/index.mjs";
import { ANSWERS } from "../support/answers.mjs";
import { RELEASE, test } from "../support/web_host.mjs";
import { askedOf, readInstrument } from "../support/instrument.mjs";
import { isKeptOffline } from "../support/offline.mjs";
import { expect } from "../support/test.mjs";

const instrument = readInstrument();
const files = new Set(["", ...readdirSync(RELEASE, { recursive: true })].map((path) => `/${path}`));

/** Fills in the quick scan as a begeleider, with a note, up to the result. */
async function fillIn(page) {
  const { start, tasks, principle, closing, check, result } = pagesOf(page);
  await start.beginAs("Begeleider", "quick");
  await tasks.next.click();
  for (const own of instrument.principles) {
    await principle.isShown(own);
    for (const { id } of askedOf(own, "begeleider", "quick")) await principle.choose(id, ANSWERS[id]);
    await principle.good.fill(`Over ${own.short.nl}`);
    await principle.next.click();
  }
  await closing.confidenceLabel(4).click();
  await closing.story.fill("Bij het avondeten bleef iedereen zitten.");
  await closing.next.click();
  await check.next.click();
  await result.isDrawn();
}

/** Takes everything home that the result offers, and looks at the other pages. */
async function handOut(page) {
  const { result, measurements } = pagesOf(page);
  const saved = (button) => Promise.all([page.waitForEvent("download"), button.click()]);
  await saved(result.makePdf);
  await result.openFiles();
  await saved(page.getByTestId("workbook"));
  await saved(result.saveFile);
  await result.language.click();
  await result.language.click();
  await page.evaluate(() => { location.hash = "#/measurements"; });
  await expect(measurements.cards).toHaveCount(1);
  await saved(measurements.saveAll);
  await page.evaluate(() => { location.hash = "#/about"; });
  await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
}

for (const hasServiceWorker of [false, true]) {
  test.describe(hasServiceWorker ? "a browser that keeps the files" : "a browser that keeps nothing", () => {
    test.use({ hasServiceWorker });

    test("asks for files in a whole session, and sends nothing of it", async ({ page, host }) => {
      const { start } = pagesOf(page);
      await start.open();
      if (hasServiceWorker) await isKeptOffline(page);
      await host.isQuiet();
      const loaded = host.asked.length;
      await fillIn(page);
      await handOut(page);
      expect(host.asked.slice(0, 1)).toEqual(["GET /"]);
      for (const { method, url, headers, hasBody } of host.requests) {
        expect([method, hasBody, files.has(url), headers.cookie], url).toEqual(["GET", false, true, undefined]);
        expect(headers.referer ?? "", `from where ${url} was asked`).not.toContain("?");
      }
      if (hasServiceWorker) expect(host.asked.slice(loaded)).toEqual([]);
    });
  });
}
