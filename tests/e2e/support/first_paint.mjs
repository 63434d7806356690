// What the page shows before the program has loaded, and that nothing jumps when it has; shared by desktop and phone.
import { pagesOf } from "../pages/index.mjs";
import { hold } from "./hold.mjs";
import { readInstrument } from "./instrument.mjs";
import { expect, test } from "./test.mjs";
import { inLanguage } from "./texts.mjs";

const { title, tagline } = readInstrument();

export function firstPaintTests() {
  for (const language of ["nl", "en"]) {
    test(`heading and text are there before the program, and do not move when it starts (${language})`, async ({ page }) => {
      const release = await hold(page, "**/*.wasm");
      const { start } = pagesOf(page, inLanguage[language]);
      const [heading, lead, facts] = ["h1", ".lead", ".facts li"].map((what) => page.locator(`main ${what}:visible`));
      await page.goto(`./?lang=${language}`);
      await expect(heading).toHaveText(title[language]);
      await expect(lead).toHaveText(tagline[language]);
      await expect(facts).toHaveText(["time", "privacy", "tone"].map((fact) => inLanguage[language](`start.${fact}`)));
      await expect(start.language).toHaveCount(0);
      const boxes = async () => [await heading.boundingBox(), await lead.boundingBox(), await facts.last().boundingBox()];
      const before = await boxes();
      release();
      await start.isShown();
      await start.isReady();
      expect(await boxes()).toEqual(before);
    });
  }

  test("what the first question needs is asked for in one round trip; the icon and the manifest come after it", async ({ page }) => {
    const asked = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname.replace(/-[A-Z0-9]{8}/, "")));
    const release = await hold(page, "**/app-*.js");
    await page.goto("./", { waitUntil: "commit" });
    const first = ["/", "/app.js", "/app.wasm", "/crash.js", "/instruments/pro-monitor.json"];
    await expect.poll(() => asked.toSorted()).toEqual(first);
    await expect(page.locator("main h1:visible")).toBeVisible();
    const [icon, manifest] = ["icon", "manifest"].map((rel) => page.locator(`link[rel=${rel}]`));
    await expect(icon).toHaveAttribute("href", "data:,");
    await expect(manifest).toHaveCount(0);
    expect(asked.toSorted()).toEqual(first);
    release();
    await pagesOf(page).start.isReady();
    await expect(icon).toHaveAttribute("href", "icon.svg");
    await expect(manifest).toHaveAttribute("href", "manifest.webmanifest");
  });

  test("a link to a later page does not show the start page first", async ({ page }) => {
    const release = await hold(page, "**/*.wasm");
    const { principle } = pagesOf(page);
    await page.goto("./?perspective=begeleider#/principle/2");
    await expect(page.locator("header.top")).toBeVisible();
    await expect(page.locator("main:visible")).toHaveCount(0);
    const header = await page.locator("header.top").boundingBox();
    release();
    await expect(principle.heading).toHaveText("Zo gewoon mogelijk");
    expect(await page.locator("header.top").boundingBox()).toEqual(header);
  });

  test("the browser counts no layout shift while the page loads", async ({ page }) => {
    await page.addInitScript(() => {
      window.shifts = [];
      new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map((entry) => entry.value)))
        .observe({ type: "layout-shift", buffered: true });
    });
    const release = await hold(page, "**/*.wasm");
    const { start } = pagesOf(page);
    await page.goto("./");
    await expect(page.locator("main h1:visible")).toBeVisible();
    release();
    await start.isReady();
    await start.link.scrollIntoViewIfNeeded();
    expect(await page.evaluate(() => window.shifts)).toEqual([]);
  });
}
