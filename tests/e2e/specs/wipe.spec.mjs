// One step removes everything of the tool from a shared computer, and nothing of anybody else.
import { pagesOf } from "../pages/index.mjs";
import { keptValues, keyOf } from "../support/kept.mjs";
import { keepShelf, SHELF, SPRING } from "../support/measurements.mjs";
import { saved as download } from "../support/saved.mjs";
import { expect, inFirefoxToo, test } from "../support/test.mjs";
import { nl } from "../support/texts.mjs";

const FOREIGN = { "of-the-host-page": " untouched " };
const ofTab = (page) => page.evaluate(() => ({ ...sessionStorage }));

test("wiping removes everything of the tool after one confirmation, from device and tab, and nothing else", async ({ page }) => {
  const { measurements, start } = pagesOf(page);
  await keepShelf(page);
  await page.evaluate(([key, value]) => {
    sessionStorage.setItem(key, value);
    sessionStorage.setItem("of-the-host-page", " untouched ");
  }, [keyOf(SPRING.id), JSON.stringify(SPRING)]);
  await measurements.open();
  await measurements.wipe.click();
  await expect(measurements.dialog).toContainText(nl("wipe.what", { count: 6 }));
  await measurements.answer("wipe.confirm").click();
  await start.isShown();
  await expect(start.goOn).toHaveCount(0);
  await expect(start.kept).toHaveText(nl("keep.nothing"));
  expect(await keptValues(page)).toEqual(FOREIGN);
  expect(await ofTab(page)).toEqual(FOREIGN);
  // Memory is empty too.
  await page.goto("./#/result");
  await expect(start.begin).toBeVisible();
  expect(await keptValues(page)).toEqual(FOREIGN);
});

test("'cancel' or Escape keeps everything", async ({ page }) => {
  const { measurements } = pagesOf(page);
  await keepShelf(page);
  await measurements.open();
  await measurements.wipe.click();
  await expect(measurements.answer("dialog.cancel")).toBeFocused();
  await measurements.answer("dialog.cancel").click();
  await expect(measurements.dialog).toHaveCount(0);
  await expect(measurements.wipe).toBeFocused();
  await measurements.wipe.click();
  await page.keyboard.press("Escape");
  await expect(measurements.dialog).toHaveCount(0);
  expect(await keptValues(page)).toEqual(SHELF);
});

test("the about page offers to wipe everything", inFirefoxToo, async ({ page }) => {
  const { about, start } = pagesOf(page);
  await keepShelf(page);
  await about.open();
  await page.getByRole("button", { name: nl("wipe.button") }).click();
  await page.getByRole("dialog").getByRole("button", { name: nl("wipe.confirm") }).click();
  await start.isShown();
  expect(await keptValues(page)).toEqual(FOREIGN);
});

test("after a file is saved, only a shared computer is offered to be wiped", async ({ page }) => {
  const { start, tasks, principle, measurements, result } = pagesOf(page);
  const offer = page.getByText(nl("wipe.after-download"));
  await keepShelf(page);
  await measurements.open();
  await download(page, measurements.saveAll);
  await expect(measurements.notice).toContainText(".promonitor.json");
  await expect(offer).toHaveCount(0);

  await start.openQuestions();
  await start.shared.check();
  await start.beginAs("Begeleider");
  await tasks.next.click();
  await principle.choose("1.1", 4);
  await result.open();
  await result.isShown();
  await expect(offer).toHaveCount(0);
  await result.openFiles();
  await download(page, result.saveFile);
  await expect(offer).toBeVisible();
  await page.getByRole("button", { name: nl("wipe.button") }).click();
  await page.getByRole("dialog").getByRole("button", { name: nl("wipe.confirm") }).click();
  await start.isShown();
  expect(await keptValues(page)).toEqual(FOREIGN);
});
