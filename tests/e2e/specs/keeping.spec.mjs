// When answers are on the device, and when the page says so.
import { pagesOf } from "../pages/index.mjs";
import { keptMeasurement } from "../support/kept.mjs";
import { expect, inFirefoxToo, test } from "../support/test.mjs";
import { nl } from "../support/texts.mjs";

const PRINCIPLE = "menselijke-behoeften";

/** Measures, in the page, how long after the last key the whole text was on the device. */
async function timeKeys(page) {
  await page.evaluate((principle) => {
    const now = () => performance.now();
    window.keyed = new Map();
    window.longest = 0;
    document.addEventListener("input", ({ target }) => keyed.set(target.value, now()), true);
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key, value) {
      setItem.call(this, key, value);
      if (!key.startsWith("pro-monitor/measurement/")) return;
      const text = JSON.parse(this.getItem(key)).response.notes[principle]?.good;
      if (!keyed.has(text)) return;
      // All keys up to this one are kept now; the oldest of them waited longest.
      const waited = now() - keyed.get(text);
      longest = Math.max(longest, waited);
      keyed.clear();
    };
  }, PRINCIPLE);
}

test("a note is on the device within half a second after the last key, and the page does not claim it earlier", inFirefoxToo, async ({ page }, testInfo) => {
  const { principle } = pagesOf(page);
  await principle.open(1);
  await timeKeys(page);
  for (const word of ["Rust ", "in huis, ", "elke dag ", "samen koken ", "en eten."]) {
    await principle.good.pressSequentially(word, { delay: 30 });
    await expect(principle.kept).toHaveText(nl("keep.pending"));
    await principle.isKept();
  }
  const longest = await page.evaluate(() => longest);
  testInfo.annotations.push({ type: "longest time between the last key and its verified save", description: `${Math.round(longest)} ms` });
  console.log(`longest time between the last key and its verified save: ${Math.round(longest)} ms`);
  expect(longest).toBeGreaterThan(0);
  expect(longest).toBeLessThan(500);
});

test("typing without a pause is kept too", async ({ page }) => {
  const { principle } = pagesOf(page);
  await principle.open(1);
  const text = "Wij koken elke dag samen en dan eten we samen. ".repeat(2);
  const length = async () => (await keptMeasurement(page)).response.notes[PRINCIPLE]?.good.length ?? 0;
  const typing = principle.good.pressSequentially(text, { delay: 60 });
  await expect.poll(length).toBeGreaterThan(0);
  expect(await length()).toBeLessThan(text.length);
  await typing;
  await expect.poll(length).toBe(text.length);
});

test("a note is kept when the tab closes right after the last key", inFirefoxToo, async ({ page, context, watch }) => {
  const { principle } = pagesOf(page);
  await principle.open(1);
  await principle.good.fill("Tot de laatste letter");
  const begun = Date.now();
  await page.close({ runBeforeUnload: true });
  expect(Date.now() - begun).toBeLessThan(1_000);
  const next = await context.newPage();
  watch.follow(next);
  const again = pagesOf(next).principle;
  await again.open(1, "");
  await expect(again.good).toHaveValue("Tot de laatste letter");
});

test("a note is kept at once when the page is hidden", async ({ page }) => {
  const { principle } = pagesOf(page);
  await principle.open(1);
  await principle.good.focus();
  const kept = await principle.good.evaluate((field, principle) => {
    field.value = "Net getypt";
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    const good = () => {
      const key = Object.keys(localStorage).find((key) => key.startsWith("pro-monitor/measurement/"));
      return JSON.parse(localStorage.getItem(key)).response.notes[principle]?.good;
    };
    const before = good();
    document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
    return [before, good()];
  }, PRINCIPLE);
  expect(kept).toEqual([undefined, "Net getypt"]);
});

test("the check page asks the browser once per tab for persistent storage, and its answer changes nothing", inFirefoxToo, async ({ page }) => {
  const { principle, check } = pagesOf(page);
  await page.addInitScript(() => {
    window.asked = 0;
    // An empty page has no storage manager.
    if (navigator.storage) navigator.storage.persist = () => { window.asked += 1; return Promise.reject(new Error("no")); };
  });
  const asked = () => page.evaluate(() => window.asked);
  await principle.open(1);
  await principle.choose("1.1", 4);
  expect(await asked()).toBe(0);
  for (const where of ["check", "tasks", "check"]) await page.goto(`./?perspective=begeleider#/${where}`);
  await expect(check.heading).toHaveText(nl("check.title"));
  await expect.poll(asked).toBe(1);
  await principle.isKept();
  await page.reload();
  await expect(check.heading).toHaveText(nl("check.title"));
  expect(await asked()).toBe(0);
});

test("a browser that already keeps storage is not asked", async ({ page }) => {
  const { principle, check } = pagesOf(page);
  await page.addInitScript(() => {
    window.asked = 0;
    navigator.storage.persisted = () => Promise.resolve(true);
    navigator.storage.persist = () => { window.asked += 1; return Promise.resolve(true); };
  });
  await principle.open(1);
  await principle.choose("1.1", 4);
  await page.goto("./?perspective=begeleider#/check");
  await expect(check.heading).toHaveText(nl("check.title"));
  expect(await page.evaluate(() => window.asked)).toBe(0);
});
