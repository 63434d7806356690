// From every page the others are one step away, the result answers at a glance, and nothing moves on the way.
import { pagesOf } from "../pages/index.mjs";
import { ANSWERS } from "../support/answers.mjs";
import { allAskedOf, readInstrument } from "../support/instrument.mjs";
import { keepMeasurement, keptMeasurement } from "../support/kept.mjs";
import { expect, test } from "../support/test.mjs";
import { nl } from "../support/texts.mjs";

const instrument = readInstrument();
const PAGES = ["/", "/tasks", "/principle/3", "/closing", "/check", "/result", "/explore", "/share", "/elsewhere", "/measurements", "/about"];

for (const [device, viewport] of Object.entries({ phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 800 } })) {
  test(`on a ${device} every page leads in one step to the questions, the result and all measurements`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await keepMeasurement(page, { answers: { 1.1: 4 } });
    for (const from of PAGES) {
      await page.goto(`./#${from}`);
      await expect(page.locator("main#content h1")).toBeVisible();
      for (const to of ["#/tasks", "#/result", "#/measurements"]) {
        await expect(page.locator(`a[href="${to}"]:visible`).first(), `${from} to ${to}`).toBeVisible();
      }
    }
  });
}

test("there is no way to a result before anything is answered", async ({ page }) => {
  const { principle } = pagesOf(page);
  await principle.open(1);
  const toResult = page.getByRole("navigation", { name: nl("nav.title") }).getByRole("link", { name: nl("nav.result") });
  await expect(toResult).toBeHidden();
  await principle.choose("1.1", 4);
  await expect(toResult).toBeVisible();
});

test("the list of tasks has its states at the right, lens by lens, and its button on the first screen of a phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const { tasks } = pagesOf(page);
  await keepMeasurement(page, { answers: { 1.1: 4 } });
  await page.goto("./#/tasks");
  await expect(tasks.next).toBeInViewport({ ratio: 1 });
  await expect(page.locator(".tasks h2")).toHaveText(instrument.lenses.map(({ label }) => label.nl));
  const [name, state] = await tasks.item(1).evaluate((item) => {
    const range = document.createRange();
    range.selectNodeContents(item.querySelector("a > span:last-child").firstChild);
    return [range, item.querySelector(".state")].map((part) => { const { left, right } = part.getBoundingClientRect(); return { left, right }; });
  });
  expect(state.left).toBeGreaterThan(name.right);
});

test("after a quick scan one can answer the rest, and the eight answers stay", async ({ page }) => {
  const { check, tasks } = pagesOf(page);
  const answers = Object.fromEntries(allAskedOf(instrument, "begeleider", "quick").map(({ id }) => [id, 4]));
  await keepMeasurement(page, { scan: "quick", answers });
  await page.goto("./#/check");
  await expect(check.heading).toHaveText(nl("easy.end.title"));
  await check.askAll.click();
  await expect(tasks.answered(8, 40)).toBeVisible();
  await expect.poll(async () => (await keptMeasurement(page)).response).toMatchObject({ scan: "full", answers });
  await page.reload();
  await expect(tasks.answered(8, 40)).toBeVisible();
});

test("at 1280 the picture of a result ends above 800 pixels, and the page above 2,600; nothing asks to go on", async ({ page }) => {
  const { result } = pagesOf(page);
  await keepMeasurement(page, { answers: ANSWERS });
  await result.open();
  await result.isDrawn();
  expect(await page.locator(".picture").evaluate((picture) => picture.getBoundingClientRect().bottom)).toBeLessThanOrEqual(800);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(2_600);
  await expect(page.getByText(nl("result.go-on"))).toHaveCount(0);
});

test("a client's result fits on two screens of a tablet", async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 1_100 });
  const { easy } = pagesOf(page);
  const answers = Object.fromEntries(allAskedOf(instrument, "client").map(({ id }, at) => [id, 1 + (at % 5)]));
  await keepMeasurement(page, { perspective: "client", answers });
  await page.goto("./#/result");
  await expect(easy.good).toHaveCount(6);
  await expect(easy.talk).toHaveCount(6);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(2_200);
});

test("over a whole walk the layout shifts by at most 0.01", async ({ page }) => {
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => window.shifts.push(...list.getEntries().filter((entry) => !entry.hadRecentInput).map(({ value }) => value)))
      .observe({ type: "layout-shift", buffered: true });
  });
  const { start, tasks, principle, closing, check, result } = pagesOf(page);
  await start.open();
  await start.beginAs("Begeleider", "quick");
  await tasks.next.click();
  for (const own of instrument.principles) {
    await principle.isShown(own);
    const [{ id }] = own.statements.filter(({ core }) => core);
    await principle.choose(id, 4);
    await page.waitForTimeout(600);
    await principle.next.click();
  }
  await expect(closing.heading).toHaveText(nl("closing.title"));
  await page.waitForTimeout(600);
  await closing.next.click();
  await page.waitForTimeout(600);
  await check.next.click();
  await result.isDrawn();
  const shift = await page.evaluate(() => window.shifts.reduce((sum, value) => sum + value, 0));
  console.log(`layout shift of the walk: ${shift.toFixed(4)}`);
  expect(shift).toBeLessThanOrEqual(0.01);
});
