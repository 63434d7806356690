// The Dutch manual: axe finds nothing, it fits a phone and a desk in light and dark, and every link leads somewhere.
import { expectNoFindings } from "../support/axe.mjs";
import { expectSound } from "../support/layout.mjs";
import { look } from "../support/looks.mjs";
import { expect, test } from "../support/test.mjs";

const MANUAL = "handleiding/";

test("axe finds nothing in the manual and it scrolls only down, at 320 and 1280 pixels, in light and dark", async ({ page }) => {
  await page.goto(MANUAL);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const theme of ["light", "dark"]) {
      await test.step(`${width} pixels, ${theme}`, async () => {
        await look(page, theme);
        await expectNoFindings(page);
        await expectSound(page, `${width} pixels, ${theme}`);
      });
    }
  }
});

test("every link of the manual leads to a part of it or to a file that is served", async ({ page }) => {
  await page.goto(MANUAL);
  const named = await page.locator("[href], [src]").evaluateAll((elements) =>
    elements.map((element) => element.getAttribute("href") ?? element.getAttribute("src")));
  const [parts, files] = [named.filter((address) => address.startsWith("#")), named.filter((address) => !address.startsWith("#"))];
  expect(parts.length).toBeGreaterThan(20);
  for (const part of parts) expect(await page.locator(`[id="${part.slice(1)}"]`).count(), part).toBe(1);
  for (const file of new Set(files)) {
    expect(file, "relative, so that it works under any address and from disk").not.toMatch(/^(\/|[a-z]+:)/);
    expect((await page.request.get(new URL(file, page.url()).href)).status(), file).toBe(200);
  }
});

test("the table of contents names every chapter, and the skip link leads to the text", async ({ page }) => {
  await page.goto(MANUAL);
  const chapters = await page.locator("main h2[id]").evaluateAll((headings) => headings.map(({ id, textContent }) => [`#${id}`, textContent]));
  const contents = await page.locator("nav > ol > li > a").evaluateAll((links) => links.map((link) => [link.getAttribute("href"), link.textContent]));
  expect(contents).toEqual(chapters);
  await page.keyboard.press("Tab");
  await expect(page.locator(".skip")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
  expect(await page.locator("script").count()).toBe(0);
});
