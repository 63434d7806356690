// The two copies of what is stored: local storage, and a database whose transactions are on the disk when they are complete.
import { pagesOf } from "../pages/index.mjs";
import { keptMeasurement, keptValues } from "../support/kept.mjs";
import { expect, inFirefoxToo, test } from "../support/test.mjs";
import { nl } from "../support/texts.mjs";

const KEPT_BY_BROWSER = new RegExp(`^${nl("keep.kept-browser", { time: "\\d\\d:\\d\\d" })}$`);

/** Fills the only copy in the database with a transaction that stays open until `release` is called. */
async function holdDatabase(page) {
  await page.evaluate(() => new Promise((done) => {
    let isHeld = true;
    window.release = () => { isHeld = false; };
    indexedDB.open("pro-monitor").onsuccess = ({ target }) => {
      const store = target.result.transaction("values", "readwrite").objectStore("values");
      const stay = () => { if (isHeld) store.get("x").onsuccess = stay; };
      stay();
      done();
    };
  }));
}

/** The texts in the database: key → text. */
function inDatabase(page) {
  return page.evaluate(() => new Promise(async (done) => {
    if (!(await indexedDB.databases()).some(({ name }) => name === "pro-monitor")) return done({});
    indexedDB.open("pro-monitor").onsuccess = ({ target }) => {
      const store = target.result.transaction("values").objectStore("values");
      const keys = store.getAllKeys();
      const texts = store.getAll();
      store.transaction.oncomplete = () => {
        target.result.close();
        done(Object.fromEntries(keys.result.map((key, place) => [key, texts.result[place]])));
      };
    };
  }));
}

test("\"Bewaard\" waits for the disk, and does not come for an answer that was followed by another", inFirefoxToo, async ({ page }) => {
  const { principle } = pagesOf(page);
  await principle.open(1);
  await principle.choose("1.1", 4);
  await principle.isKept();
  await holdDatabase(page);
  await principle.choose("1.2", 2);
  await expect(principle.kept).toHaveText(nl("keep.pending"));
  await principle.choose("1.3", 5);
  await page.waitForTimeout(500);
  await expect(principle.kept).toHaveText(nl("keep.pending"));
  await page.evaluate(() => window.release());
  await principle.isKept();
  expect(await inDatabase(page)).toEqual(await keptValues(page));
});

test("without a database the page says that only the browser keeps it, and everything goes on", inFirefoxToo, async ({ page }) => {
  await page.addInitScript(() => { IDBFactory.prototype.open = () => { throw new DOMException("no", "SecurityError"); }; });
  const { principle } = pagesOf(page);
  await principle.open(1);
  await principle.choose("1.1", 4);
  await expect(principle.kept).toHaveText(KEPT_BY_BROWSER);
  await page.reload();
  await principle.isReady();
  await expect.poll(() => principle.chosen()).toEqual({ 1.1: 4 });
});

test("without the script of the database the page says that only the browser keeps it", async ({ page, watch }) => {
  watch.expectMessage("error: Failed to load resource: net::ERR_FAILED");
  await page.route("**/database-*.js", (route) => route.abort());
  const { principle } = pagesOf(page);
  await principle.open(1);
  await principle.choose("1.1", 4);
  await expect(principle.kept).toHaveText(KEPT_BY_BROWSER);
});

test("what local storage lost comes back, and of a lagging copy each answer is merged", inFirefoxToo, async ({ page }) => {
  const { principle } = pagesOf(page);
  await principle.open(1);
  await principle.choose("1.1", 4);
  await principle.isKept();
  const early = await keptValues(page);
  await principle.choose("1.2", 2);
  await principle.good.fill("Samen koken");
  await principle.isKept();
  const whole = await keptMeasurement(page);
  for (const left of [{}, early]) {
    await page.goto("about:blank");
    await page.goto("./handleiding/");
    await page.evaluate((values) => { localStorage.clear(); Object.assign(localStorage, values); }, left);
    await principle.open(1);
    await expect.poll(() => principle.chosen()).toEqual({ 1.1: 4, 1.2: 2 });
    expect((await keptMeasurement(page)).response).toEqual(whole.response);
  }
});

test("what only local storage has goes to the database once", inFirefoxToo, async ({ page }) => {
  const { start, principle } = pagesOf(page);
  await principle.open(1);
  await principle.choose("1.1", 4);
  await principle.isKept();
  await page.goto("about:blank");
  await page.goto("./handleiding/");
  await page.evaluate(() => new Promise((done) => { indexedDB.deleteDatabase("pro-monitor").onsuccess = () => done(); }));
  await start.open();
  await expect.poll(() => inDatabase(page)).toEqual(await keptValues(page));
});

test("on a shared computer nothing goes to the database", inFirefoxToo, async ({ page }) => {
  const { start, tasks, principle } = pagesOf(page);
  await start.openQuestions();
  await start.shared.check();
  await start.beginAs("Begeleider");
  await tasks.next.click();
  await principle.choose("1.1", 4);
  await principle.isKept();
  expect(Object.keys(await inDatabase(page))).toEqual([]);
});

test("what is deleted is deleted in both", inFirefoxToo, async ({ page }) => {
  const { principle, measurements } = pagesOf(page);
  await principle.open(1);
  await principle.choose("1.1", 4);
  await principle.isKept();
  await measurements.open();
  await measurements.button("measurements.delete", "Begeleider").click();
  await expect(measurements.cards).toHaveCount(0);
  await expect.poll(() => inDatabase(page)).toEqual({});
  await page.reload();
  await expect(measurements.cards).toHaveCount(0);
});
