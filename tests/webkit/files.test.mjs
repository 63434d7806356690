// The report and the workbook are made in WebKit, and WebKit opens them again as the measurement that they came from.
import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ANSWERS, NOTES } from "../e2e/support/answers.mjs";
import { fileOf, measurementOf } from "../e2e/support/kept.mjs";
import { nl } from "../e2e/support/texts.mjs";
import { tool } from "./support/machine.mjs";
import { test } from "./support/in_webkit.mjs";

const TITLE = "najaar 2026";
const FILLED_IN = measurementOf({
  heading: { team: "De Linde", label: TITLE }, answers: ANSWERS, notes: NOTES, closing: { confidence: 4, story: "Toen Sam vroeg of hij mocht blijven." },
});

/** What each file begins with. */
const KINDS = { pdf: ["%PDF-", /^pro-monitor_De-Linde_.*\.pdf$/], workbook: ["PK\u0003\u0004", /^pro-monitor_De-Linde_.*\.xlsx$/] };

/** Opens a file with this content on the page with all measurements, as a person chooses it. */
async function openFile(browser, profile, name, content) {
  writeFileSync(join(profile, name), content);
  await browser.goTo(`${tool}#/measurements`);
  await browser.find("main#content h2", nl("files.title"));
  await browser.type("input[type=file]", join(profile, name));
  await browser.find(".report *", nl("files.added", { title: TITLE }));
}

/** The measurements on the device with their keys, but for the wording of their questions, which comes with opening. */
async function kept(browser) {
  const stored = await browser.run(() => Object.entries(localStorage).filter(([key]) => key.startsWith("pro-monitor/measurement/")));
  return stored.map(([key, value]) => [key, { ...JSON.parse(value), instrument: undefined }]);
}

async function wipe(browser) {
  await browser.goTo(`${tool}#/measurements`);
  await browser.press("button", nl("wipe.button"));
  await browser.press("dialog button", nl("wipe.confirm"));
  await browser.find('main#content a[href="#/begin"]');
  assert.deepEqual(await kept(browser), []);
}

for (const [kind, [start, name]] of Object.entries(KINDS)) {
  test(`a report as ${kind} gives back the whole measurement`, async (browser, profile) => {
    await openFile(browser, profile, "it.promonitor.json", fileOf(FILLED_IN));
    await browser.press(".measurement button", `${nl("measurements.open")}: ${TITLE}`);
    await browser.press('label[for="with-words"]');
    // Ticking it brings words: slower than a double press, whose second half does nothing.
    await pause(600);
    // By a script: this driver takes the summary at the foot of the page for out of view.
    if (kind !== "pdf") await browser.run(() => { document.querySelector("details.files").open = true; });
    await browser.press(`[data-testid=${kind}]`);
    const file = await browser.downloaded();
    assert.match(file.name, name);
    assert.equal(file.bytes.subarray(0, start.length).toString("latin1"), start);
    const before = await kept(browser);
    await wipe(browser);

    await openFile(browser, profile, "kopie (2)", file.bytes);
    assert.deepEqual(await kept(browser), before);
    const [[, { response }]] = before;
    assert.deepEqual([response.answers, response.notes, response.closing], [ANSWERS, NOTES, FILLED_IN.response.closing]);
  });
}
