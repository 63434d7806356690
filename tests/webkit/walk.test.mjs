// The whole way of one person through the tool. The test also fails when a page reports an error.
import assert from "node:assert/strict";
import { allAskedOf, readInstrument } from "../e2e/support/instrument.mjs";
import { nl } from "../e2e/support/texts.mjs";
import { tool } from "./support/machine.mjs";
import { answer, begin, heading } from "./support/steps.mjs";
import { test } from "./support/in_webkit.mjs";

test("a quick scan works from the start page to the result, its link, the list of measurements and the about page", async (browser) => {
  await begin(browser, { role: "Begeleider", scan: "quick" });
  await browser.press("main#content:has(ol.steps) [data-testid=next]");
  for (const { short, statements } of readInstrument().principles) {
    await heading(browser, short.nl);
    const { id } = statements.find(({ core }) => core);
    await answer(browser, id, 4);
    await browser.press("nav.go [data-testid=next]");
  }
  await browser.press('label[for="confidence-4"]');
  await browser.press('[data-testid=next][href$="#/check"]');
  await browser.find("main#content p", nl("check.all"));
  await browser.press('[data-testid=next][href$="#/result"]');
  await browser.find("[data-testid=radar] svg.radar");
  const scores = await browser.run(() => [...document.querySelectorAll("[data-testid=bars] .row .figure")].map(({ textContent }) => textContent));
  assert.equal(scores.length, 8);
  for (const score of scores) assert.match(score, /^4[,.]0/);
  await browser.press("[data-testid=explore]");
  await browser.find("[data-testid=chart] svg");
  await browser.back();
  await browser.press("[data-testid=share]");
  await browser.find("#link");
  const link = await browser.until(() => document.querySelector("#link").value);
  assert.ok(link.startsWith(`${tool}#/pm/`), link);
  await browser.press("footer a", nl("measurements.title"));
  const card = await browser.find(".measurement");
  assert.match(await browser.run((card) => card.textContent, card), /8 van 8 stellingen beantwoord/);
  await browser.press("footer a", nl("footer.about"));
  await browser.find("main#content p", nl("about.licence"));
  // Somebody else opens the link.
  await browser.goTo("about:blank");
  await browser.goTo(link);
  await browser.find("[data-testid=radar] svg.radar");
  await browser.find("main#content *", nl("shared.banner"));
});

test("a client answers one easy question per page, and sees the result", async (browser) => {
  await begin(browser, { role: "Cliënt", scan: "quick" });
  for (const { id, easy } of allAskedOf(readInstrument(), "client", "quick")) {
    await heading(browser, easy.nl);
    await answer(browser, id, 5);
    await browser.press("nav.go [data-testid=next]");
  }
  await heading(browser, nl("easy.end.title"));
  await browser.find("main#content p", nl("easy.end.all"));
  await browser.press("main#content a", nl("easy.end.result"));
  await browser.until((before) => location.hash === "#/result" && ![null, before].includes(document.querySelector("main#content h1")?.textContent ?? null), nl("easy.end.title"));
});
