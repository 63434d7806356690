// The looks on another website: the themes, the page's own colours, the demo pages.
import { contrast } from "../../../src/browser/embed/colours.js";
import { palette, unreadable } from "../../../src/browser/embed/palette.js";
import { demoPages, demoServer } from "../../../.ci/demo.mjs";
import { expectNoFindings } from "../support/axe.mjs";
import { test } from "../support/host.mjs";
import { expect, inFirefoxToo } from "../support/test.mjs";

const GROUNDS = ["surface", "raised", "sunken", "accent-soft", "warm-soft"];

const WARM = [0.7, 0.33, 0.12];

const own = (style) => `<pro-monitor lang="nl" style="${style}"></pro-monitor>`;
const token = async (host, name) => (await host.frame()).evaluate((name) => getComputedStyle(document.documentElement).getPropertyValue(name), name);

test("every readable choice of three colours gives a readable palette", () => {
  let seed = 7;
  const random = () => { seed = (seed * 16_807) % 2_147_483_647; return Math.round((seed / 2_147_483_647) * 255) / 255; };
  const bases = Array.from({ length: 40_000 }, () => {
    const [surface, text, accent] = [0, 1, 2].map(() => [random(), random(), random()]);
    return { surface, text, accent };
  }).filter((base) => unreadable(base).length === 0);
  expect(bases.length).toBeGreaterThan(1_000);
  const lowest = (fronts, backs) => Math.min(...bases.map((base) => {
    const colours = palette(base, WARM);
    return Math.min(...backs.flatMap((back) => fronts.map((front) => contrast(colours[front], colours[back]))));
  }));
  expect(lowest(["text", "muted", "accent"], GROUNDS)).toBeGreaterThanOrEqual(4.5);
  expect(lowest(["control", "focus", "warm"], GROUNDS)).toBeGreaterThanOrEqual(3);
  expect(lowest(["on-accent"], ["accent"])).toBeGreaterThanOrEqual(4.5);
});

test("the tool uses the colours, font and corners of the page, in any CSS notation, and follows a change", inFirefoxToo, async ({ page, host }) => {
  await host.open(own("--pm-accent: hsl(20 77% 30%); --pm-surface: oklch(0.98 0.01 80); --pm-text: #2b1d12; --pm-font: Georgia, serif; --pm-radius: 2px"));
  await host.pages().start.isReady();
  await expect.poll(() => token(host, "--pm-accent")).toBe("#873912");
  const body = page.frameLocator("pro-monitor iframe").locator("body");
  await expect(body).toHaveCSS("font-family", "Georgia, serif, system-ui, sans-serif");
  await expect(body).toHaveCSS("color", "rgb(43, 29, 18)");
  await host.pages().start.toQuestions();
  await expect(body.locator(".card")).toHaveCSS("border-radius", "2px");
  await expectNoFindings(await host.frame());
  await page.locator("pro-monitor").evaluate((element) => { element.style.cssText = "--pm-accent: #17408b"; });
  await expect.poll(() => token(host, "--pm-accent")).toBe("#17408b");
  await expect.poll(() => token(host, "--pm-surface")).toBe("#fbf9f5");
});

test("an unreadable pair is refused, and the console says what would pass", async ({ host, watch }) => {
  watch.expectMessage("warning: Pro Monitor: --pm-accent #ffcc00 on --pm-surface #ffffff has a contrast of 1.51, and needs 4.5. With --pm-accent: #8f7200 it would pass. Until then the theme's own colours are shown.");
  await host.open(own("--pm-accent: #fc0; --pm-surface: white; --pm-text: black; --pm-radius: 0"));
  await host.pages().start.isReady();
  await expect.poll(() => token(host, "--pm-radius")).toBe("min(0px, 2rem)");
  expect(await token(host, "--pm-accent")).toBe("#0b5f6e");
  expect(contrast([0x8f / 255, 0x72 / 255, 0], [1, 1, 1])).toBeGreaterThanOrEqual(4.5);
});

for (const name of demoPages()) {
  test(`axe finds nothing on the demo page ${name}, light or dark, nor in its frame`, async ({ page, host, watch }) => {
    const server = demoServer(host.tool);
    await new Promise((listening) => { server.listen(0, "127.0.0.1", listening); });
    const origin = `http://127.0.0.1:${server.address().port}`;
    watch.expectHost(origin);
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${origin}/${name}`);
      await page.locator("iframe").scrollIntoViewIfNeeded();
      await host.pages("body").start.isReady();
      await expectNoFindings(page);
      await expectNoFindings(await host.frame("body"));
    }
    await page.goto("about:blank");
    server.closeAllConnections();
    server.close();
  });
}
