// A tab stays with its own measurement; what the browser gives back of a shared computer is not shown unasked.
import assert from "node:assert/strict";
import { nl } from "../e2e/support/texts.mjs";
import { tool } from "./support/machine.mjs";
import { answer, heading, isAnswered, noteIs, saysKept, toFirstPrinciple } from "./support/steps.mjs";
import { test } from "./support/in_webkit.mjs";

const SECRET = "Sam wil een hond.";

test("a reload, back and forward stay with the measurement of the tab, not with the one that another tab began", async (browser) => {
  await toFirstPrinciple(browser, { role: "Begeleider" });
  await answer(browser, "1.1", 4);
  await saysKept(browser);
  const first = await browser.tab();
  const second = await browser.openTab();
  await toFirstPrinciple(browser, { role: "Teamleider of coach" });
  await answer(browser, "1.1", 2);
  await saysKept(browser);

  await browser.turnTo(first);
  await browser.reload();
  await isAnswered(browser, "1.1", 4);
  await browser.goTo(`${tool}handleiding/`);
  await browser.back();
  await isAnswered(browser, "1.1", 4);
  await browser.forward();
  await browser.back();
  await browser.reload();
  await isAnswered(browser, "1.1", 4);
  await browser.turnTo(second);
  await browser.reload();
  await isAnswered(browser, "1.1", 2);
});

/** Fills in on a shared computer; returns the address of the page. */
async function fillInShared(browser) {
  await toFirstPrinciple(browser, { role: "Begeleider", isShared: true });
  await answer(browser, "1.1", 4);
  await browser.type("textarea", SECRET);
  await browser.until((note) => Object.values(sessionStorage).some((kept) => kept.includes(note)), SECRET);
  await saysKept(browser);
  return browser.run(() => location.href);
}

/** A copy of the tab, with what it has stored, as the browser makes it of a tab that a page opens; shown is a page without the tool. */
async function copyTab(browser) {
  const before = await browser.tabs();
  await browser.run((url) => { open(url); }, `${tool}icon.svg`);
  const [copy] = (await browser.tabs()).filter((tab) => !before.includes(tab));
  await browser.turnTo(copy);
  await browser.until(() => location.pathname === "/icon.svg" && document.readyState === "complete");
  const copied = await browser.run(() => Object.values(sessionStorage).join());
  assert.ok(copied.includes(SECRET), "the browser copied what the tab has stored");
}

const stored = (browser) => browser.run(() => [...Object.values(sessionStorage), ...Object.values(localStorage)].join());
const pageText = (browser) => browser.run(() => document.body.innerText + [...document.querySelectorAll("textarea")].map(({ value }) => value));

test("on a shared computer, a copy of the tab has no answers, and the tab itself keeps them", async (browser) => {
  const page = await fillInShared(browser);
  const own = await browser.tab();
  await copyTab(browser);
  await browser.goTo(page);
  await browser.find('main#content a[href="#/begin"], main#content form');
  assert.ok(!(await stored(browser)).includes(SECRET));
  assert.ok(!(await pageText(browser)).includes(SECRET));
  await browser.turnTo(own);
  await browser.reload();
  await isAnswered(browser, "1.1", 4);
  await noteIs(browser, SECRET);
});

test("on a shared computer, a tab that was closed and comes back asks first; somebody else erases the answers", async (browser) => {
  const page = await fillInShared(browser);
  const own = await browser.tab();
  await browser.goTo(`${tool}icon.svg`);
  await copyTab(browser);
  const copy = await browser.tab();
  await browser.turnTo(own);
  await browser.closeTab();
  await browser.turnTo(copy);
  await browser.goTo(page);
  await heading(browser, nl("returned.title"));
  assert.ok(!(await pageText(browser)).includes(SECRET));
  await browser.press("button", nl("returned.erase"));
  await browser.find('main#content a[href="#/begin"]');
  assert.ok(!(await stored(browser)).includes(SECRET));
});

test("on a shared computer, who goes back to the tool a minute later is asked first, and goes on", async (browser) => {
  await fillInShared(browser);
  await browser.goTo(`${tool}handleiding/`);
  // WebKit keeps the page itself, as it was; the tool looks at the moment at which it was left.
  await browser.run(() => { sessionStorage["pro-monitor/left"] -= 60_000; });
  await browser.back();
  await heading(browser, nl("returned.title"));
  assert.ok(!(await pageText(browser)).includes(SECRET));
  await browser.press("button", nl("returned.mine"));
  await noteIs(browser, SECRET);
  await isAnswered(browser, "1.1", 4);
});
