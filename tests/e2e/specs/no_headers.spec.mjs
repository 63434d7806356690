// A host that sends no headers: the policy that the page sets itself holds.
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pagesOf } from "../pages/index.mjs";
import { expect, inFirefoxToo } from "../support/test.mjs";
import { RELEASE, test } from "../support/web_host.mjs";

test.beforeEach(async ({ host }, info) => {
  const folder = info.outputPath("site");
  cpSync(RELEASE, folder, { recursive: true });
  writeFileSync(join(folder, "_headers"), "");
  await host.deploy(folder);
});

test("the whole page works under its own policy", inFirefoxToo, async ({ page }) => {
  const { principle, result } = pagesOf(page);
  const answer = await page.goto("./?perspective=begeleider#/principle/1");
  expect(answer.headers()).not.toHaveProperty("content-security-policy");
  await principle.choose("1.1", 4);
  await result.open();
  await result.isDrawn();
});

/** What a page under attack could hold, each with what the policy calls it. */
const ATTACKS = {
  "an inline script": { told: "script-src-elem: inline ", act: () => {
    document.body.append(Object.assign(document.createElement("script"), { textContent: "window.wasHere = true;" }));
  } },
  "an inline style": { told: "style-src-elem: inline ", act: () => {
    document.head.append(Object.assign(document.createElement("style"), { textContent: "h1 { opacity: 0; }" }));
    window.wasHere = getComputedStyle(document.querySelector("h1")).opacity === "0";
  } },
  "a request to another website": { told: /^connect-src: http:\/\/127\.0\.0\.1:1\//, act: async () => {
    window.wasHere = await fetch("http://127.0.0.1:1/", { mode: "no-cors" }).then(() => true, () => false);
  } },
  "a script of another website": { told: /^script-src-elem: http:\/\/127\.0\.0\.1:1\//, act: () => {
    document.body.append(Object.assign(document.createElement("script"), { src: "http://127.0.0.1:1/x.js" }));
  } },
};

for (const [name, { told, act }] of Object.entries(ATTACKS)) {
  test(`the page refuses ${name}`, inFirefoxToo, async ({ page, watch }) => {
    // Chromium announces a request that it then refuses.
    watch.expectHost("http://127.0.0.1:1");
    watch.expectRefused(typeof told === "string" ? told : expect.stringMatching(told));
    const { start } = pagesOf(page);
    await start.open();
    await page.evaluate(act);
    await expect.poll(() => watch.violations).toHaveLength(1);
    expect(await page.evaluate(() => window.wasHere ?? false)).toBe(false);
  });
}
