// On a shared computer nothing stays after the tab is closed.
import { pagesOf } from "../pages/index.mjs";
import { keptMeasurement, keptValues } from "../support/kept.mjs";
import { expect, inFirefoxToo, test } from "../support/test.mjs";
import { nl } from "../support/texts.mjs";

/** Starts on a shared computer and gives one answer. */
async function beginShared(page) {
  const { start, tasks, principle } = pagesOf(page);
  await start.openQuestions();
  await start.shared.check();
  await start.beginAs("Begeleider");
  await tasks.next.click();
  await principle.choose("1.1", 4);
  await expect(principle.kept).toHaveText(/^Bewaard om \d\d:\d\d, alleen in dit tabblad$/);
  return principle;
}

test("on a shared computer a reload keeps the answers, and local storage stays empty", inFirefoxToo, async ({ page }) => {
  const principle = await beginShared(page);
  expect(await keptValues(page)).toEqual({});
  await page.reload();
  await principle.isReady();
  await expect(principle.kept).toHaveText(nl("keep.found-tab"));
  await expect.poll(() => principle.chosen()).toEqual({ 1.1: 4 });
  await principle.language.click();
  expect(await keptValues(page)).toEqual({});
});

test("on a shared computer nothing is left once the tab is closed", inFirefoxToo, async ({ page, context, watch }) => {
  await beginShared(page);
  await page.close({ runBeforeUnload: true });
  const next = await context.newPage();
  watch.follow(next);
  const { start } = pagesOf(next);
  await start.open();
  await expect(start.kept).toHaveText(nl("keep.nothing"));
  await expect(start.goOn).toHaveCount(0);
  expect(await next.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test("without a shared computer, the next measurement is kept on the device again", async ({ page }) => {
  const principle = await beginShared(page);
  const { start, tasks } = pagesOf(page);
  await principle.home.click();
  await start.isShown();
  await page.reload();
  await start.toQuestions();
  await expect(start.shared).toBeChecked();
  await start.shared.uncheck();
  await start.beginAs("Naaste", "quick");
  await expect(tasks.answered(0, 8)).toBeVisible();
  await page.reload();
  await expect(tasks.answered(0, 8)).toBeVisible();
  expect((await keptMeasurement(page)).response.perspective).toBe("naaste");
});
