// The messages about keeping, and the page for a crash, are for everybody.
import { pagesOf } from "../pages/index.mjs";
import { expectNoFindings } from "../support/axe.mjs";
import { fillStorage } from "../support/faults.mjs";
import { expect, test } from "../support/test.mjs";

test("axe finds nothing wrong with both messages on one page, which fits a phone", async ({ page }) => {
  const { principle } = pagesOf(page);
  await principle.open(1);
  await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("/measurement/")).forEach((key) => localStorage.setItem(key, "damaged")));
  await principle.choose("1.1", 4);
  await expect(principle.trouble).toHaveCount(1);
  await fillStorage(page);
  await principle.good.fill("Een notitie die er niet meer bij past. ".repeat(100));
  await expect(principle.trouble).toHaveCount(2);
  await expectNoFindings(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await principle.fitsInWidth();
});

test("axe finds nothing wrong with the page for a program that did not come", async ({ page, watch }) => {
  watch.expectMessage("error: Failed to load resource: net::ERR_FAILED");
  await page.route("**/app-*.wasm", (route) => route.abort());
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1, name: "Het hulpmiddel kon niet laden" })).toBeVisible();
  await expectNoFindings(page);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
