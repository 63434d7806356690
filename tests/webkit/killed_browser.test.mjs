// A browser that is killed: every answer and note that the page called kept is there at the next visit.
import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import { Browser } from "./support/browser.mjs";
import { answer, toFirstPrinciple } from "./support/steps.mjs";
import { test } from "./support/in_webkit.mjs";

/** How often the browser is killed. */
const KILLS = Number(process.env.KILLS || 3);

/** Milliseconds between two answers or words of a person, and between which the browser is killed. */
const PACE = 400;
const SHORTEST = 2_000;
const LONGEST = 9_000;

const STATEMENTS = ["1.1", "1.2", "1.3", "1.4", "1.5"];

/** The page has the statements in an order of its own. */
const ordered = (answers) => JSON.stringify(Object.entries(answers).sort());

/** In the page: tells browser.py what is stored each time that the page says "Bewaard om". */
function tellKept() {
  const line = document.querySelector(".kept");
  new MutationObserver(() => {
    if (!line.textContent.startsWith("Bewaard om")) return;
    const key = Object.keys(localStorage).find((key) => key.startsWith("pro-monitor/measurement/"));
    window.webkit.messageHandlers.kept.postMessage(localStorage[key]);
  }).observe(line, { subtree: true, childList: true, characterData: true });
}

/** Fills in as a person does, until the browser is gone. Before each press, `intended` gets the answers as they will be. */
async function fillIn(browser, intended) {
  for (let round = 0, answers = {}; ; round += 1) {
    for (const [place, statement] of STATEMENTS.entries()) {
      const step = (round + place) % 5 + 1;
      answers = { ...answers, [statement]: step };
      intended.push(ordered(answers));
      await answer(browser, statement, step);
      await pause(PACE);
    }
    for (const word of ["Wij ", "koken ", "samen ", "elke ", "dag. "]) {
      await browser.type("textarea", word);
      await pause(PACE);
    }
  }
}

/** In the page: the answers and the note that it shows. */
const shown = () => {
  const chosen = [...document.querySelectorAll("fieldset.statement input:checked")].map(({ name, value }) => [name, Number(value)]);
  return chosen.length > 0 && { answers: Object.fromEntries(chosen), note: document.querySelector("textarea").value };
};

for (let round = 1; round <= KILLS; round += 1) {
  test(`killed at a random moment (${round}): every answer and note that was called kept is there`, async (browser, profile) => {
    await toFirstPrinciple(browser);
    const page = await browser.run(() => location.href);
    await browser.run(tellKept);
    const after = Math.round(SHORTEST + Math.random() * (LONGEST - SHORTEST));
    const intended = [];
    let isKilled = false;
    const filling = fillIn(browser, intended).catch((error) => { if (!isKilled) throw error; });
    await Promise.race([pause(after), filling]);
    isKilled = true;
    await browser.kill();
    await filling;
    const told = browser.told("kept").map((measurement) => JSON.parse(measurement).response).at(-1);
    assert.ok(told, "the page said that something was kept");

    const next = await Browser.start(profile);
    await next.goTo(page);
    const there = await next.until(shown);
    const [toldAt, thereAt] = [told.answers, there.answers].map((answers) => intended.indexOf(ordered(answers)));
    const about = `killed after ${after} ms: ${JSON.stringify(told)} was called kept, ${JSON.stringify(there)} is there`;
    assert.ok(toldAt >= 0 && thereAt >= toldAt, about);
    assert.ok(there.note.startsWith(Object.values(told.notes)[0]?.good ?? ""), about);
  });
}
