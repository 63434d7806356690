// A browser that is killed: everything that the page called kept is there at the next visit.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pagesOf } from "../pages/index.mjs";
import { keptMeasurement } from "../support/kept.mjs";
import { expect, inFirefoxToo, test as base } from "../support/test.mjs";

/** How often the browser is killed; `make bench-kill` does it 50 times. */
const KILLS = Number(process.env.KILLS || 5);

/** Milliseconds between two answers or words of a person, and between which the browser is killed. */
const PACE = 400;
const SHORTEST = 2_000;
const LONGEST = 9_000;

const test = base.extend({
  /** Opens a browser on a profile that outlives it. */
  visit: async ({ playwright, browserName, channel, launchOptions, baseURL, locale, timezoneId }, use) => {
    const profile = mkdtempSync(join(tmpdir(), "pro-monitor-killed-"));
    await use(async () => {
      const context = await playwright[browserName].launchPersistentContext(profile, { ...launchOptions, channel, baseURL, locale, timezoneId });
      return { context, page: context.pages()[0] ?? await context.newPage(), kill: () => kill(profile) };
    });
    await kill(profile);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  },
});

/** Kills every process of the browser with this profile, and waits until they are gone. */
async function kill(profile) {
  for (let mine = processes(profile); mine.length; mine = processes(profile)) {
    for (const id of mine) {
      try {
        process.kill(id, "SIGKILL");
      } catch {
        // It went with another one.
      }
    }
    await new Promise((done) => setTimeout(done, 50));
  }
}

function processes(profile) {
  return readdirSync("/proc").filter((name) => /^\d+$/.test(name)).map(Number).filter((id) => {
    try {
      return id !== process.pid && readFileSync(`/proc/${id}/cmdline`, "utf8").includes(profile);
    } catch {
      return false;
    }
  });
}

/** Has the page report what is stored each time that it says "Bewaard". */
async function reportKept(page, report) {
  await page.exposeBinding("reportKept", (_source, text) => report(JSON.parse(text)));
  await page.evaluate(() => {
    const line = document.querySelector(".kept");
    const look = () => {
      if (!line.textContent.startsWith("Bewaard om")) return;
      const key = Object.keys(localStorage).find((key) => key.startsWith("pro-monitor/measurement/"));
      window.reportKept(localStorage[key]);
    };
    new MutationObserver(look).observe(line, { subtree: true, childList: true, characterData: true });
  });
}

/** Fills in as a person does, by mouse and while typing, until the browser is gone. */
async function fillIn(page) {
  const { principle } = pagesOf(page);
  const rest = () => page.waitForTimeout(PACE);
  for (let round = 0; ; round += 1) {
    for (const [place, legend] of (await principle.legends.all()).entries()) {
      await legend.locator("xpath=..").locator("label").nth((round + place) % 5).click();
      await rest();
    }
    for (const word of ["Wij ", "koken ", "samen ", "elke ", "dag. "]) {
      await principle.good.pressSequentially(word, { delay: 40 });
      await rest();
    }
  }
}

const isGone = (error) => /closed|crashed|disconnected|Target/i.test(String(error));

for (let round = 1; round <= KILLS; round += 1) {
  test(`killed at a random moment (${round}): every answer and note that was called kept is there`, inFirefoxToo, async ({ visit }, testInfo) => {
    const first = await visit();
    const { principle } = pagesOf(first.page);
    await principle.open(1);
    let kept;
    await reportKept(first.page, (measurement) => { kept = measurement; });
    const after = SHORTEST + Math.random() * (LONGEST - SHORTEST);
    testInfo.annotations.push({ type: "killed after", description: `${Math.round(after)} ms` });
    const filling = fillIn(first.page).catch((error) => { if (!isGone(error)) throw error; });
    await first.page.waitForTimeout(after);
    await first.kill();
    await filling;

    const second = await visit();
    const again = pagesOf(second.page).principle;
    await again.open(1);
    const there = (await keptMeasurement(second.page)).response;
    expect(kept, "the page said that something was kept").toBeTruthy();
    expect(there.answers).toMatchObject(kept.response.answers);
    const note = (response) => Object.values(response.notes)[0]?.good ?? "";
    expect(note(there).slice(0, note(kept.response).length)).toBe(note(kept.response));
    await expect.poll(() => again.chosen()).toEqual(there.answers);
    await second.context.close();
  });
}
