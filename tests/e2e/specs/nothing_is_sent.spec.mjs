// Nothing is sent: in a whole session the host only gets requests for its own files, and none once these are cached.
import { readdirSync } from "node:fs";
import { pagesOf } from "../pages/index.mjs";
import { go, isKeptOffline } from "../support/offline.mjs";
import { RELEASE, test } from "../support/web_host.mjs";
import { expect } from "../support/test.mjs";

const files = new Set(["", ...readdirSync(RELEASE, { recursive: true })].map((path) => `/${path}`));

/** Starts as a begeleider, answers, writes notes and goes to the result. */
async function fillIn(page) {
  const { start, tasks, principle, closing, check, result } = pagesOf(page);
  await start.beginAs("Begeleider", "quick");
  await tasks.next.click();
  await principle.choose("1.1", 4);
  await principle.notes.click();
  await principle.good.fill("We koken elke dag samen.");
  await principle.next.click();
  await principle.choose("2.1", "unknown");
  await go(page, "/closing");
  await closing.confidenceLabel(4).click();
  await closing.story.fill("Bij het avondeten bleef iedereen zitten.");
  await closing.next.click();
  // Slower than a double press, whose second half does nothing; see double_press.
  await page.waitForTimeout(600);
  await check.next.click();
  await result.isDrawn();
}

/** Saves every file that the result offers, and visits the other pages. */
async function handOut(page) {
  const { result, measurements } = pagesOf(page);
  const saved = (button) => Promise.all([page.waitForEvent("download"), button.click()]);
  await saved(result.makePdf);
  await result.openFiles();
  await saved(page.getByTestId("workbook"));
  await saved(result.saveFile);
  await result.language.click();
  await result.language.click();
  await go(page, "/measurements");
  await expect(measurements.cards).toHaveCount(1);
  await saved(measurements.saveAll);
  await go(page, "/about");
  await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
}

/** The browser itself checks for a new version, at every load and whenever a page starts a worker. */
const isLook = ({ url, headers }) => url === "/service_worker.js" && headers["service-worker"] === "script";

for (const hasServiceWorker of [false, true]) {
  test.describe(hasServiceWorker ? "a browser that caches the files" : "a browser that caches nothing", () => {
    test.use({ hasServiceWorker });

    test("requests files in a whole session, and sends nothing of it", async ({ page, host }) => {
      const { start } = pagesOf(page);
      await start.open();
      if (hasServiceWorker) await isKeptOffline(page);
      await host.isQuiet();
      const loaded = host.requests.length;
      await fillIn(page);
      await handOut(page);
      expect(host.asked.slice(0, 1)).toEqual(["GET /"]);
      for (const { method, url, headers, hasBody } of host.requests) {
        expect([method, hasBody, files.has(url), headers.cookie], url).toEqual(["GET", false, true, undefined]);
        expect(headers.referer ?? "", `from where ${url} was asked`).not.toContain("?");
      }
      if (hasServiceWorker) expect(host.requests.slice(loaded).filter((request) => !isLook(request))).toEqual([]);
    });
  });
}
