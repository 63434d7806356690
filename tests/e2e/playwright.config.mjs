// Drives the release in dist/ in a real Chromium, served the way `make serve` does it.
import { defineConfig, devices } from "@playwright/test";

// The server takes a free port and prints it; Playwright hands it to the specs by this name.
const port = process.env.SERVED_PORT;

/**
 * The features of Chromium that are off. The lists of the address bar are two extra pages per window: without them the tests
 * take a quarter less time. The others are those that the pinned Playwright turns off itself (`disabledFeatures` in its
 * coreBundle.js); of two such switches only the last counts.
 */
const WITHOUT = [
  "WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup",
  "AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose", "DialMediaRouteProvider", "GlobalMediaControls",
  "HttpsUpgrades", "LensOverlay", "MediaRouter", "PaintHolding", "ThirdPartyStoragePartitioning",
  "BlockOriginHeaderModificationOnRedirect", "AvoidCorsURLLoaderRestartOnRedirect", "Translate", "AutoDeElevate",
  "OptimizationHints", "NetworkTimeServiceQuerying", "AimEnabled",
];

const launchOptions = {
  executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
  args: [
    "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--no-first-run", `--disable-features=${WITHOUT}`,
  ],
};

/** Debian's Chromium of the same version without a window around the page: it shows a page in a third less time. */
const WITHOUT_WINDOW = {
  launchOptions: { ...launchOptions, executablePath: process.env.CHROMIUM || "/usr/bin/chromium-headless-shell" },
};

/** The specs that judge how pages look, most of them in pictures. */
const LOOKS = ["**/every_page/*.spec.mjs", "**/keyboard_walk*.spec.mjs"];

const DESKTOP = { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 800 } };
const PHONE = { ...devices["Desktop Chrome"], viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };

export default defineConfig({
  testDir: "specs",
  outputDir: "out/results",
  // Accessibility trees and focus orders; `make snapshots` writes them again.
  snapshotPathTemplate: "snapshots/{arg}{ext}",
  reporter: [["list"], ["./support/last_words.mjs"]],
  // A test that passes only the second time hides a fault.
  retries: 0,
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // Room for a busy machine: what a person waits for has its own, tighter limits.
  timeout: 180_000,
  expect: { timeout: 10_000 },
  webServer: {
    command: "node ../../.ci/serve.mjs ../../dist 0", wait: { stdout: /localhost:(?<served_port>\d+)/ }, stdout: "ignore", stderr: "pipe",
  },
  use: {
    baseURL: `http://localhost:${port}/`,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    screenshot: "only-on-failure",
    // A record of every step takes a third of the time: TRACE=1 make e2e ARGS=...
    trace: process.env.TRACE ? "retain-on-failure" : "off",
    launchOptions,
  },
  // What a person does runs in the whole browser; how each page looks, in the browser without its window.
  projects: [
    { name: "desktop", testIgnore: ["**/*.phone.spec.mjs", ...LOOKS], use: DESKTOP },
    { name: "phone", testMatch: "**/*.phone.spec.mjs", testIgnore: LOOKS, use: PHONE },
    { name: "every page, desktop", testMatch: LOOKS, testIgnore: "**/*.phone.spec.mjs", use: { ...DESKTOP, ...WITHOUT_WINDOW } },
    { name: "every page, phone", testMatch: LOOKS, testIgnore: "**/!(*.phone).spec.mjs", use: { ...PHONE, ...WITHOUT_WINDOW } },
  ],
});
