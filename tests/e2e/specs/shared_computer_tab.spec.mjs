// A browser gives a tab of a shared computer back in many ways; the next person finds no answers in it.
import { pagesOf } from "../pages/index.mjs";
import { expectNoFindings } from "../support/axe.mjs";
import { expect, inFirefoxToo, test } from "../support/test.mjs";
import { nl } from "../support/texts.mjs";
import { atBothWidths } from "../support/widths.mjs";

const SECRET = "Sam wil een hond.";

async function fillIn(page) {
  const { start, tasks, principle } = pagesOf(page);
  await start.openQuestions();
  await start.shared.check();
  await start.beginAs("Begeleider");
  await tasks.next.click();
  await principle.choose("1.1", 4);
  await principle.good.fill(SECRET);
  await principle.isKept();
  // The script that guards the tab is there.
  await expect.poll(async () => (await own(page)).some((key) => key.startsWith("pro-monitor/tab"))).toBe(true);
  return principle;
}

/** Goes to a page of this website that is not the tool's. */
async function emptyPage(page) {
  const body = '<!doctype html><title>before</title><link rel="icon" href="data:,">';
  await page.route("**/before.html", (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto("./before.html");
}

/** The tab as a browser opens it again, or restores or copies it: a new page with its session storage. */
async function givenBack(page, context, watch, { minutes = 0, isClosed = true } = {}) {
  const url = page.url();
  if (isClosed) await emptyPage(page);
  const had = await page.evaluate(() => ({ ...sessionStorage }));
  if (isClosed) await page.close();
  const back = await context.newPage();
  watch.follow(back);
  await emptyPage(back);
  await back.evaluate(([all, away]) => {
    for (const [key, value] of Object.entries(all)) sessionStorage[key] = key.startsWith("pro-monitor/left") ? value - away : value;
  }, [had, minutes * 60_000]);
  await back.goto(url);
  await expect(back.getByRole("banner").getByRole("button")).toBeVisible();
  return back;
}

const question = (page) => page.getByRole("heading", { name: nl("returned.title") });
const own = (page) => page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith("pro-monitor/")));

/** Nothing of the answers is on the page or in the tab. */
async function isErased(page) {
  await expect(question(page)).toHaveCount(0);
  await expect(page.getByText(SECRET)).toHaveCount(0);
  await expect(page.locator("textarea")).toHaveCount(0);
  expect(await own(page)).toEqual([]);
}

atBothWidths(test, () => {
  test("a tab that was closed a moment ago asks first, and goes on for its own person", async ({ page, context, watch }) => {
    await fillIn(page);
    const back = await givenBack(page, context, watch, { minutes: 1 });
    await expect(question(back)).toBeVisible();
    await expect(back.getByText(SECRET)).toHaveCount(0);
    await expect(back.locator("input[type=radio], textarea")).toHaveCount(0);
    await expectNoFindings(back);
    await back.getByRole("button", { name: nl("returned.mine") }).click();
    await expect(pagesOf(back).principle.good).toHaveValue(SECRET);
    await back.reload();
    await expect(pagesOf(back).principle.good).toHaveValue(SECRET);
  });
});

test("somebody else erases them", inFirefoxToo, async ({ page, context, watch }) => {
  await fillIn(page);
  const back = await givenBack(page, context, watch);
  await back.getByRole("button", { name: nl("returned.erase") }).click();
  await pagesOf(back).start.isShown();
  await isErased(back);
});

test("a tab that comes back after more than five minutes has erased them", async ({ page, context, watch }) => {
  await fillIn(page);
  const back = await givenBack(page, context, watch, { minutes: 6 });
  await isErased(back);
});

test("a copy of the tab has nothing; the tab itself keeps all", inFirefoxToo, async ({ page, context, watch }) => {
  const principle = await fillIn(page);
  const copy = await givenBack(page, context, watch, { isClosed: false });
  await isErased(copy);
  await expect(principle.good).toHaveValue(SECRET);
  await principle.choose("1.2", 3);
  await page.reload();
  await expect(principle.radio("1.2", 3)).toBeChecked();
  await expect(principle.good).toHaveValue(SECRET);
});

test("a tab whose browser was killed asks first; the last change says when that was", async ({ page, context, watch }) => {
  await fillIn(page);
  const had = await page.evaluate(() => ({ ...sessionStorage }));
  await page.close();
  const back = await context.newPage();
  watch.follow(back);
  await emptyPage(back);
  await back.evaluate((all) => {
    for (const [key, value] of Object.entries(all)) if (!key.startsWith("pro-monitor/left")) sessionStorage[key] = value;
  }, had);
  await back.goto("./#/principle/1");
  await expect(question(back)).toBeVisible();
  await emptyPage(back);
  await back.clock.setFixedTime(Date.now() + 10 * 60_000);
  await back.goto("./#/principle/1");
  await expect(pagesOf(back).start.begin).toBeVisible();
  await isErased(back);
});

test("who goes to another page of this website and back is asked", async ({ page }) => {
  await fillIn(page);
  await page.goto("./handleiding/");
  await page.goBack();
  await expect(question(page)).toBeVisible();
});

test("after erasing, a new measurement in the tab is guarded in the same way", async ({ page, context, watch }) => {
  await fillIn(page);
  const back = await givenBack(page, context, watch);
  await back.getByRole("button", { name: nl("returned.erase") }).click();
  await fillIn(back);
  const copy = await givenBack(back, context, watch, { isClosed: false });
  await isErased(copy);
});
