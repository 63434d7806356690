// What somebody filled in is there at the next visit, and the header says so.
import assert from "node:assert/strict";
import { nl } from "../e2e/support/texts.mjs";
import { Browser } from "./support/browser.mjs";
import { answer, isAnswered, noteIs, saysKept, toFirstPrinciple } from "./support/steps.mjs";
import { test } from "./support/in_webkit.mjs";

const NOTE = "We vragen elke ochtend hoe het gaat.";

test("an answer and a note are there after a reload and after the browser was closed, and the header says that they are kept", async (browser, profile) => {
  await toFirstPrinciple(browser);
  await answer(browser, "1.1", 4);
  await browser.type("textarea", NOTE);
  await noteIs(browser, NOTE);
  await browser.until((note) => Object.values(localStorage).some((kept) => kept.includes(note)), NOTE);
  assert.match(await saysKept(browser), /^Bewaard (door de browser )?om \d\d:\d\d/);
  const page = await browser.run(() => location.href);
  await browser.reload();
  await isAnswered(browser, "1.1", 4);
  await noteIs(browser, NOTE);
  assert.equal(await saysKept(browser), nl("keep.found"));
  await browser.close();

  const next = await Browser.start(profile);
  await next.goTo(page);
  await isAnswered(next, "1.1", 4);
  await noteIs(next, NOTE);
  assert.equal(await saysKept(next), nl("keep.found"));
});
