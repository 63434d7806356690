// In a frame on another website, where WebKit keeps storage apart for that website.
import assert from "node:assert/strict";
import { nl } from "../e2e/support/texts.mjs";
import { Browser } from "./support/browser.mjs";
import { host } from "./support/host.mjs";
import { tool } from "./support/machine.mjs";
import { answer, isAnswered, saysKept } from "./support/steps.mjs";
import { test } from "./support/in_webkit.mjs";

const WEBSITE = "127.0.0.1";

/** Answers a statement in the frame, as somebody who visits that website. */
async function fillInFrame(browser, address) {
  await browser.goTo(address);
  await browser.turnToFrame();
  await browser.press('main#content a[href="#/begin"]');
  await browser.press("fieldset label", "Begeleider");
  await browser.press("button[type=submit]", nl("start.button"));
  await browser.press("main#content:has(ol.steps) [data-testid=next]");
  await answer(browser, "1.1", 4);
  await isAnswered(browser, "1.1", 4);
}

/** Opens the website again, and goes on in its frame. */
async function goOn(browser, address) {
  await browser.goTo(address);
  await browser.turnToFrame();
  assert.equal(await saysKept(browser), nl("keep.frame", { kept: nl("keep.found-session"), website: WEBSITE }));
  await browser.run(() => { location.hash = "/principle/1"; });
  await isAnswered(browser, "1.1", 4);
}

test("in a frame, an answer is kept for that website only, in every tab, and the page says so", async (browser) => {
  const address = await host(WEBSITE);
  await fillInFrame(browser, address);
  assert.match(await saysKept(browser), new RegExp(`^Bewaard om \\d\\d:\\d\\d, tot je de browser sluit, voor ${WEBSITE}`));
  await browser.turnToPage();
  await goOn(browser, address);
  await browser.openTab();
  await goOn(browser, address);
  await browser.goTo(tool);
  await browser.find('main#content a[href="#/begin"]');
  assert.equal(await browser.run(() => document.querySelector(".kept .long").textContent), nl("keep.nothing"));
});

test("in a frame, an answer that was called kept on this device is there after the browser was closed", async (browser, profile) => {
  const address = await host(WEBSITE);
  await fillInFrame(browser, address);
  const said = await saysKept(browser);
  await browser.close();

  const next = await Browser.start(profile);
  await next.goTo(address);
  await next.turnToFrame();
  await next.until(() => document.querySelector(".kept .long").textContent !== "");
  const isThere = await next.run(() => Object.keys(localStorage).some((key) => key.startsWith("pro-monitor/measurement/")));
  assert.equal(isThere, said.includes("op dit apparaat"), `the page said: ${said}`);
});
