// `make firefox`: the tests with the mark of `inFirefoxToo`, in the Firefox that is installed, by WebDriver BiDi.
// Playwright 1.65 asks of it what Firefox ESR 153 does not know yet; until then package.json stays at 1.64.
import config from "./playwright.config.mjs";
import { DOWNLOADS } from "./support/saved.mjs";

const { launchOptions: _ofChromium, ...use } = config.use;

export default {
  ...config,
  outputDir: "out/firefox-results",
  grep: /@firefox/,
  use: {
    ...use,
    // A picture of the page brings a style of its own in it, which its policy forbids.
    screenshot: "off",
    trace: "off",
    browserName: "firefox",
    channel: "moz-firefox",
    launchOptions: { executablePath: process.env.FIREFOX || "/usr/bin/firefox-esr", downloadsPath: DOWNLOADS },
  },
  projects: [{ name: "firefox", use: { viewport: { width: 1280, height: 800 } } }],
};
