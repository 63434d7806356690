// An element that a page moves loads its frame again: the step stays, and what the browser did not keep is said to be gone.
import { test } from "../support/host.mjs";
import { expect } from "../support/test.mjs";
import { nl, en } from "../support/texts.mjs";
import { atBothWidths } from "../support/widths.mjs";

const HERE_AND_THERE = '<main id="here"><pro-monitor lang="nl"></pro-monitor></main><aside id="there"></aside>';

const MOVES = {
  "to another place": () => document.getElementById("there").append(document.querySelector("pro-monitor")),
  "with what is around it": () => document.body.append(document.getElementById("here")),
  "away, and back a moment later": () => new Promise((done) => {
    const element = document.querySelector("pro-monitor");
    element.remove();
    setTimeout(() => { document.getElementById("there").append(element); done(); }, 300);
  }),
};

/** The browser refuses a frame every storage, as one that blocks it does. */
const withoutStorage = (page) => page.addInitScript(() => {
  if (window.parent === window) return;
  for (const name of ["localStorage", "sessionStorage", "indexedDB"]) {
    Object.defineProperty(window, name, { get() { throw new DOMException("denied", "SecurityError"); } });
  }
});

/** The element has had this message: the frame sends ten a second at most. */
const knows = (host, message) => expect.poll(() => host.said()).toContainEqual(expect.objectContaining(message));

const lost = (page) => page.frameLocator("pro-monitor iframe").getByText(nl("moved.lost"));

atBothWidths(test, () => {
  for (const [name, move] of Object.entries(MOVES)) {
    test(`moved ${name}, the tool is at the same step, with what was kept`, async ({ page, host }) => {
      await host.open(HERE_AND_THERE);
      const { start, tasks, principle } = host.pages();
      await host.toFirstPrinciple({ start, tasks, principle });
      await principle.choose("1.1", 4);
      await principle.isKept();
      const first = await principle.heading.textContent();
      await (await host.frame()).evaluate(() => { location.hash = "/principle/3"; });
      await expect(principle.heading).not.toHaveText(first);
      const heading = await principle.heading.textContent();
      await knows(host, { kind: "page", fragment: "#/principle/3" });
      await page.evaluate(move);
      await principle.isReady();
      await expect(principle.heading).toHaveText(heading);
      await (await host.frame()).evaluate(() => { location.hash = "/principle/1"; });
      await expect(principle.radio("1.1", 4)).toBeChecked();
      await expect(lost(page)).toHaveCount(0);
    });
  }

  test("moved where nothing is kept, the tool says what is lost, once", async ({ page, host }) => {
    await withoutStorage(page);
    await host.open(HERE_AND_THERE);
    const { start, tasks, principle } = host.pages();
    await host.toFirstPrinciple({ start, tasks, principle });
    await principle.choose("1.1", 4);
    await knows(host, { kind: "progress", answered: 1 });
    await page.evaluate(MOVES["to another place"]);
    await expect(start.begin).toBeVisible();
    await expect(lost(page)).toBeVisible();
    await expect(lost(page)).toHaveRole("alert");
    await host.fits();
    await (await host.frame()).evaluate(() => location.reload());
    await expect(start.begin).toBeVisible();
    await expect(lost(page)).toHaveCount(0);
  });

  test("only a note that is lost is said to be lost too, in the language of the tool", async ({ page, host }) => {
    await withoutStorage(page);
    await host.open(HERE_AND_THERE.replace('"nl"', '"en"'));
    const { start, tasks, principle } = host.pages("pro-monitor", en);
    await start.isShown();
    await host.fits();
    await start.toQuestions();
    await start.card(start.scan("quick")).click();
    await start.roles.getByRole("radio").first().check({ force: true });
    await start.begin.click();
    await tasks.next.click();
    await principle.notes.click();
    await principle.good.fill("Only a note.");
    await knows(host, { kind: "progress", answered: 0 });
    await page.evaluate(MOVES["to another place"]);
    await expect(page.frameLocator("pro-monitor iframe").getByText(en("moved.lost"))).toBeVisible();
  });

  test("moved before anything was begun, nothing is said to be lost", async ({ page, host }) => {
    await withoutStorage(page);
    await host.open(HERE_AND_THERE);
    const { start } = host.pages();
    await start.isShown();
    await host.fits();
    await page.evaluate(MOVES["to another place"]);
    await start.isShown();
    await host.fits();
    await expect(lost(page)).toHaveCount(0);
  });

  test("another questionnaire begins at its own start", async ({ page, host }) => {
    await host.open(HERE_AND_THERE);
    const { start, tasks, principle } = host.pages();
    await host.toFirstPrinciple({ start, tasks, principle });
    await page.locator("pro-monitor").evaluate((element) => element.setAttribute("instrument", "verhaal-pro-persona"));
    await start.isShown();
    expect(await (await host.frame()).evaluate(() => location.hash)).toBe("");
  });
});
