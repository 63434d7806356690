// Pages that let in only what says that it may be let in (Cross-Origin-Embedder-Policy): the whole tool works there.
import { test } from "../support/host.mjs";
import { pagesOf } from "../pages/index.mjs";
import { expect } from "../support/test.mjs";
import { saved } from "../support/saved.mjs";
import { atBothWidths } from "../support/widths.mjs";

const WIDGET = '<pro-monitor lang="nl" mode="quick"></pro-monitor>';
const ISOLATED = { "cross-origin-embedder-policy": "require-corp", "cross-origin-opener-policy": "same-origin" };

/** By mouse to the result, and a report made by the worker. */
async function makesReport(page, { start, tasks, principle, result }, toResult) {
  await start.isShown();
  await start.beginAs("Begeleider", "quick");
  await tasks.next.click();
  await principle.choose("1.1", 4);
  await toResult();
  await result.isDrawn();
  const [pdf] = await Promise.all([page.waitForEvent("download"), result.makePdf.click()]);
  expect(pdf.suggestedFilename()).toMatch(/\.pdf$/);
  await result.openFiles();
  expect(JSON.parse((await saved(page, result.saveFile)).text)).toBeTruthy();
}

atBothWidths(test, () => {
  for (const [name, headers] of Object.entries({
    "require-corp": ISOLATED,
    "credentialless": { ...ISOLATED, "cross-origin-embedder-policy": "credentialless" },
  })) {
    test(`a page with ${name} shows the tool, and a report is made in it`, async ({ page, host }) => {
      await host.open(WIDGET, { headers });
      expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
      await host.fits();
      await makesReport(page, host.pages(), async () => (await host.frame()).evaluate(() => { location.hash = "/result"; }));
    });
  }

  test("a plain frame on such a page works too", async ({ page, host }) => {
    await host.open(`<iframe title="Pro Monitor" width="100%" height="700" src="${host.tool}/?lang=nl" allow="clipboard-write; web-share; camera" sandbox="allow-scripts allow-same-origin allow-forms allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox"></iframe>`, { headers: ISOLATED });
    await host.pages("body").start.isShown();
  });

  test("on its own page everything of the tool loads under its own policy", async ({ page, baseURL }) => {
    await page.goto(`${baseURL}?scan=quick`);
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    await makesReport(page, pagesOf(page), () => page.evaluate(() => { location.hash = "/result"; }));
  });
});
