// A browser that really blocks cookies: reading the property `localStorage` throws.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pagesOf } from "../pages/index.mjs";
import { saved } from "../support/saved.mjs";
import { expect, inFirefoxToo, test as base } from "../support/test.mjs";
import { nl } from "../support/texts.mjs";

/** A browser whose own profile blocks cookies: all of them, or those in frames of other websites. */
const test = base.extend({
  blocked: ["everywhere", { option: true }],
  context: async ({ playwright, browserName, channel, launchOptions, baseURL, locale, timezoneId, blocked }, use) => {
    const profile = mkdtempSync(join(tmpdir(), "pro-monitor-profile-"));
    mkdirSync(join(profile, "Default"));
    writeFileSync(join(profile, "Default/Preferences"), JSON.stringify(CHROMIUM[blocked]));
    const context = await playwright[browserName].launchPersistentContext(profile, {
      ...launchOptions, channel, baseURL, locale, timezoneId, firefoxUserPrefs: FIREFOX[blocked],
    });
    await use(context);
    await context.close();
    rmSync(profile, { recursive: true });
  },
});

const CHROMIUM = {
  "everywhere": { profile: { default_content_setting_values: { cookies: 2 } } },
  "in frames": { profile: { cookie_controls_mode: 1 } },
};
const FIREFOX = {
  "everywhere": { "network.cookie.cookieBehavior": 2 },
  "in frames": { "network.cookie.cookieBehavior": 1 },
};

const TOLD_AT_THE_START = `${nl("keep.denied")} ${nl("keep.in-memory")}`;
const TOLD = `${TOLD_AT_THE_START} ${nl("keep.in-memory.file")}`;
const read = () => {
  try {
    return `there are ${localStorage.length}`;
  } catch (error) {
    return error.name;
  }
};

test("with cookies blocked, everything works, the page says that nothing is kept, and the answers can be saved", inFirefoxToo, async ({ page }) => {
  const { start, tasks, principle, result } = pagesOf(page);
  await start.open();
  expect(await page.evaluate(read)).toBe("SecurityError");
  await expect(start.trouble).toHaveText(TOLD_AT_THE_START);
  await start.beginAs("Begeleider", "quick");
  await tasks.next.click();
  await principle.choose("1.1", 4);
  await expect(principle.kept).toHaveText(nl("keep.failed"));
  await expect(principle.trouble).toHaveText(TOLD);
  const { name, text } = await saved(page, principle.save);
  expect(name).toMatch(/^pro-monitor_begeleider_\d{4}-\d\d-\d\d\.promonitor\.json$/);
  expect(JSON.parse(text).response.answers).toEqual({ 1.1: 4 });
  await page.goto("./#/result");
  await expect(result.heading).toContainText(nl("result.practice.partial"));
  await expect(result.trouble).toHaveText(TOLD);
});

test.describe("in a frame of another website with cookies blocked,", () => {
  test.use({ blocked: "in frames" });

  test("everything works and the page says that nothing is kept", inFirefoxToo, async ({ page, baseURL, watch }) => {
    const body = `<!doctype html><title>host</title><link rel="icon" href="data:,"><iframe width="800" height="600" src="${baseURL}?perspective=begeleider#/principle/1"></iframe>`;
    const server = createServer((_request, response) => response.setHeader("content-type", "text/html").end(body));
    await new Promise((listening) => { server.listen(0, "127.0.0.1", listening); });
    const host = `http://127.0.0.1:${server.address().port}`;
    watch.expectHost(host);
    await page.goto(host);
    const inFrame = pagesOf(page.frameLocator("iframe")).principle;
    // By a script: an automated Firefox sends no keys and no clicks to a frame of another website.
    await inFrame.radio("1.1", 4).evaluate((radio) => radio.click());
    await expect(inFrame.radio("1.1", 4)).toBeChecked();
    await expect(inFrame.trouble).toHaveText(`${nl("keep.denied-frame")} ${nl("footer.own-window")}`);
    expect(await page.frames()[1].evaluate(read)).toBe("SecurityError");
    await page.goto("about:blank");
    server.closeAllConnections();
    server.close();
  });
});
