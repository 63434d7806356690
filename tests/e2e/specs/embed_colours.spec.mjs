// A page that changes its colours after the tool has loaded: the tool follows, in whatever way the page does it.
import { test } from "../support/host.mjs";
import { expect, inFirefoxToo } from "../support/test.mjs";
import { atBothWidths } from "../support/widths.mjs";

const WIDGET = '<pro-monitor lang="nl"></pro-monitor>';
const LIGHT = "--pm-surface: #ffffff; --pm-text: #222222; --pm-accent: #17408b";
const DARK = "--pm-surface: #101418; --pm-text: #f0f0f0; --pm-accent: #9cc3ff";
const STYLE = `<style>
  :root { ${LIGHT} }
  :root.dark, body.dark, .around.dark pro-monitor, [data-theme="dark"], [aria-label="dark"] { ${DARK} }
  @media (prefers-color-scheme: dark) { :root { ${DARK} } }
</style>`;

const surface = async (host) => (await host.frame()).evaluate(() => getComputedStyle(document.body).backgroundColor);
const isDark = (host) => expect.poll(() => surface(host)).toBe("rgb(16, 20, 24)");
const isLight = (host) => expect.poll(() => surface(host)).toBe("rgb(255, 255, 255)");

/** What a page does to become dark, and to become light again. */
const SWITCHES = {
  "a class on <html>": (isOn) => document.documentElement.classList.toggle("dark", isOn),
  "a class on <body>": (isOn) => document.body.classList.toggle("dark", isOn),
  "a class on a box around it": (isOn) => document.querySelector(".around").classList.toggle("dark", isOn),
  "data-theme on <html>": (isOn) => document.documentElement.toggleAttribute("data-theme", isOn) && document.documentElement.setAttribute("data-theme", "dark"),
  "any attribute of a box around it": (isOn) => document.querySelector(".around").setAttribute("aria-label", isOn ? "dark" : ""),
  "its own style": (isOn) => { document.querySelector("pro-monitor").style.cssText = isOn ? "--pm-surface: #101418; --pm-text: #f0f0f0; --pm-accent: #9cc3ff" : ""; },
  "the style of <html>": (isOn) => { document.documentElement.style.cssText = isOn ? "--pm-surface: #101418; --pm-text: #f0f0f0; --pm-accent: #9cc3ff" : ""; },
  "a style sheet that is added": (isOn) => {
    if (isOn) document.head.append(Object.assign(document.createElement("style"), { id: "added", textContent: ":root { --pm-surface: #101418; --pm-text: #f0f0f0; --pm-accent: #9cc3ff }" }));
    else document.getElementById("added").remove();
  },
  "a style sheet whose text changes": (isOn) => {
    const style = document.getElementById("later") ?? document.head.appendChild(Object.assign(document.createElement("style"), { id: "later" }));
    style.textContent = isOn ? "pro-monitor { --pm-surface: #101418; --pm-text: #f0f0f0; --pm-accent: #9cc3ff }" : "";
  },
};

/** What only a browser with transitions of such properties tells of. */
const UNSEEN = {
  "a rule that a script adds": (isOn) => {
    const [sheet] = document.styleSheets;
    if (isOn) sheet.insertRule("html body pro-monitor { --pm-surface: #101418; --pm-text: #f0f0f0; --pm-accent: #9cc3ff }", sheet.cssRules.length);
    else sheet.deleteRule(sheet.cssRules.length - 1);
  },
  "an adopted style sheet": (isOn) => {
    const sheet = new CSSStyleSheet();
    if (isOn) sheet.replaceSync(":root { --pm-surface: #101418 !important; --pm-text: #f0f0f0 !important; --pm-accent: #9cc3ff !important }");
    document.adoptedStyleSheets = [sheet];
  },
};

async function follows(page, host, change) {
  await host.open(`<div class="around">${WIDGET}</div>`, { head: STYLE });
  await host.pages().start.isReady();
  await isLight(host);
  await page.evaluate(change, true);
  await isDark(host);
  await page.evaluate(change, false);
  await isLight(host);
}

atBothWidths(test, () => {
  for (const [name, change] of Object.entries(SWITCHES)) {
    test(`the tool follows ${name}`, inFirefoxToo, async ({ page, host }) => follows(page, host, change));
  }
  for (const [name, change] of Object.entries(UNSEEN)) {
    test(`the tool follows ${name}`, async ({ page, host }) => follows(page, host, change));
  }

  // Not in Firefox: this driver cannot change the colours that a device asks for there.
  test("the tool follows the device, in the colours that the page has for it", async ({ page, host }) => {
    await page.emulateMedia({ colorScheme: "light" });
    await host.open(WIDGET, { head: STYLE });
    await host.pages().start.isReady();
    await isLight(host);
    await page.emulateMedia({ colorScheme: "dark" });
    await isDark(host);
  });

  test("a page without motion is followed too", async ({ page, host }) => {
    await host.open(WIDGET, { head: `${STYLE}<style>*, *::before { transition: none !important; animation: none !important }</style>` });
    await host.pages().start.isReady();
    await isLight(host);
    await page.evaluate(SWITCHES["a class on <html>"], true);
    await isDark(host);
  });

  test("what changed while the element was not displayed shows when it is", async ({ page, host }) => {
    await host.open(`<div class="around">${WIDGET}</div>`, { head: STYLE });
    await host.pages().start.isReady();
    await isLight(host);
    await page.evaluate(() => { document.querySelector(".around").hidden = true; });
    await page.evaluate(SWITCHES["a class on <html>"], true);
    await page.evaluate(() => { document.querySelector(".around").hidden = false; });
    await isDark(host);
  });

  test("a class that changes no token sends no message", async ({ page, host }) => {
    await host.open(WIDGET, { head: STYLE });
    await host.pages().start.isReady();
    await isLight(host);
    await (await host.frame()).evaluate(() => { window.got = 0; addEventListener("message", () => { window.got += 1; }); });
    await page.evaluate(() => { document.documentElement.className = "menu-is-open"; });
    await page.evaluate(SWITCHES["a class on <body>"], true);
    await isDark(host);
    expect(await (await host.frame()).evaluate(() => window.got)).toBe(1);
  });
});
