// Storage in a frame of another website, where a browser keeps it apart for that website or refuses it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pagesOf } from "../pages/index.mjs";
import { test as base } from "../support/host.mjs";
import { expect } from "../support/test.mjs";
import { nl } from "../support/texts.mjs";

/** Playwright turns off that Chromium keeps storage apart for each website. The last of two such lists counts. */
const KEPT_APART = "--disable-features=Translate";

const WIDGET = '<pro-monitor lang="nl" mode="quick"></pro-monitor>';

/** A browser with its own profile, in which frames have separate storage for each website. */
const test = base.extend({
  hostName: "127.0.0.1",
  context: async ({ playwright, browserName, launchOptions, baseURL, locale, timezoneId }, use) => {
    const profile = mkdtempSync(join(tmpdir(), "pro-monitor-profile-"));
    mkdirSync(join(profile, "Default"));
    writeFileSync(join(profile, "Default/Preferences"), JSON.stringify({ profile: { cookie_controls_mode: 0 } }));
    const options = { ...launchOptions, args: [...launchOptions.args, KEPT_APART], baseURL, locale, timezoneId };
    const context = await playwright[browserName].launchPersistentContext(profile, options);
    await use(context);
    await context.close();
    rmSync(profile, { recursive: true });
  },
});

test("where a browser stores answers for that website only, the page says so, and finds them again", async ({ page, host }) => {
  await host.open(WIDGET);
  const { start, tasks, principle } = host.pages();
  await host.toFirstPrinciple({ start, tasks, principle });
  await principle.choose("1.1", 4);
  await expect(principle.kept).toHaveText(/^Bewaard om \d\d:\d\d, op dit apparaat, in deze browser, voor 127\.0\.0\.1$/);
  await host.open(WIDGET);
  await expect(start.kept).toHaveText(nl("keep.frame", { kept: nl("keep.found"), website: "127.0.0.1" }));
  await (await host.frame()).evaluate(() => { location.hash = "/principle/1"; });
  await expect(principle.radio("1.1", 4)).toBeChecked();
  // The tool on its own page does not have it.
  const alone = pagesOf(page).start;
  await alone.open("?lang=nl");
  await expect(alone.kept).toHaveText(nl("keep.nothing"));
  await expect(alone.goOn).toHaveCount(0);
});

base.describe("where a browser refuses a frame storage", () => {
  base.use({ hostName: "127.0.0.1" });

  base("the page says so, works, and lets people save the answers as a file", async ({ page, host }) => {
    await host.open(WIDGET);
    const { start, tasks, principle } = host.pages();
    await expect(start.trouble).toHaveText(`${nl("keep.denied-frame")} ${nl("footer.own-window")}`);
    await host.toFirstPrinciple({ start, tasks, principle });
    await principle.choose("1.1", 4);
    await expect(principle.kept).toHaveText(nl("keep.failed"));
    const [file] = await Promise.all([page.waitForEvent("download"), principle.save.click()]);
    expect(file.suggestedFilename()).toMatch(/^pro-monitor_begeleider_\d{4}-\d\d-\d\d\.promonitor\.json$/);
  });
});
