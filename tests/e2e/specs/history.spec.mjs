// Back, forward, deep links and wrong addresses.
import { pagesOf } from "../pages/index.mjs";
import { readInstrument } from "../support/instrument.mjs";
import { keepMeasurement, keptMeasurement } from "../support/kept.mjs";
import { expect, test } from "../support/test.mjs";
import { nl } from "../support/texts.mjs";

const [first, second, third] = readInstrument().principles;

test("back and forward go through the pages, and the answers stay", async ({ page }) => {
  const { start, tasks, principle } = pagesOf(page);
  await start.open();
  await start.beginAs("Begeleider");
  await tasks.next.click();
  await principle.isShown(first);
  await principle.choose("1.1", 4);
  await principle.next.click();
  await principle.isShown(second);
  await principle.choose("2.3", "unknown");
  await principle.next.click();
  await principle.isShown(third);

  await page.goBack();
  await principle.isShown(second);
  await expect.poll(() => principle.chosen()).toEqual({ 2.3: "unknown" });
  await page.goBack();
  await principle.isShown(first);
  await expect.poll(() => principle.chosen()).toEqual({ 1.1: 4 });
  await principle.focusIsOnHeading();
  await page.goBack();
  await expect(tasks.answered(2, 40)).toBeVisible();
  await page.goBack();
  await expect(start.begin).toBeVisible();
  await page.goBack();
  await expect(start.goOn).toBeVisible();

  for (let step = 0; step < 4; step += 1) await page.goForward();
  await principle.isShown(second);
  await expect.poll(() => principle.chosen()).toEqual({ 2.3: "unknown" });
  await page.goForward();
  await principle.isShown(third);
  expect((await keptMeasurement(page)).response.answers).toEqual({ 1.1: 4, 2.3: "unknown" });
});

test("every page shows its own answers, whatever was chosen on the page before", async ({ page }) => {
  const { principle } = pagesOf(page);
  // Between neighbouring pages, answers differ in both directions.
  const given = [[5, 5, 4, "unknown", 3], [1, 4, "unknown", 2, 5], ["unknown", 1, 1, 3, 2]];
  const answers = given.map((steps, index) => Object.fromEntries(steps.map((step, at) => [`${index + 1}.${at + 1}`, step])));
  await keepMeasurement(page, { answers: Object.assign({}, ...answers) });
  await principle.open(1, "");
  await expect.poll(() => principle.chosen()).toEqual(answers[0]);
  const walk = [["next", 1], ["next", 2], ["previous", 1], ["previous", 0], ["next", 1]];
  for (const [link, index] of walk) {
    // Slower than a double press, whose second half does nothing; see double_press.
    await page.waitForTimeout(600);
    await principle[link].click();
    await principle.isShown([first, second, third][index]);
    await expect.poll(() => principle.chosen()).toEqual(answers[index]);
  }
});

test("an unfolded example does not stay unfolded on the next page", async ({ page }) => {
  const { principle } = pagesOf(page);
  await principle.open(1);
  const example = principle.statements.first().locator("details");
  await example.locator("summary").click();
  await expect(example).toHaveAttribute("open");
  await principle.next.click();
  await principle.isShown(second);
  await expect(example).toContainText(second.statements[0].example.nl);
  await expect(example).not.toHaveAttribute("open");
});

test("every page links to the about page, and back returns to it", async ({ page }) => {
  const { start, about, principle } = pagesOf(page);
  await principle.open(1);
  await principle.choose("1.1", 4);
  for (const where of ["", "tasks", "principle/1", "closing", "check", "result"]) {
    // Reloaded: the previous page has a language switch too.
    await page.goto("about:blank");
    await page.goto(`./#/${where}`);
    await start.isReady();
    await expect(page.getByText(nl("lazy.loading"))).toHaveCount(0);
    const title = await page.title();
    await about.about.click();
    await about.isShown();
    await about.focusIsOnHeading();
    await page.goBack();
    await expect(page).toHaveTitle(title);
    await expect(start.heading).not.toHaveText(nl("about.title"));
  }
});

test("the next page starts at its top", async ({ page }) => {
  const { principle } = pagesOf(page);
  await principle.open(1);
  await principle.next.scrollIntoViewIfNeeded();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await principle.next.click();
  await principle.focusIsOnHeading();
  await expect(principle.heading).toBeInViewport();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
});

test("a deep link without a measurement explains itself, and Begin leads to the page it names", async ({ page }) => {
  const { start, principle } = pagesOf(page);
  await page.goto("./#/principle/3");
  await start.isReady();
  await expect(start.notice).toHaveText(nl("start.wanted"));
  await start.beginAs("Begeleider");
  await principle.isShown(third);
  await principle.focusIsOnHeading();
  await expect(page).toHaveURL(/#\/principle\/3$/);
});

test("the start page mentions no other page to somebody who came for the start page", async ({ page }) => {
  const { start } = pagesOf(page);
  await start.open();
  await start.isShown();
  await expect(start.notice).toHaveCount(0);
  await start.toQuestions();
  await expect(start.notice).toHaveCount(0);
});

test("a deep link to a statement moves the focus to its answers", async ({ page }) => {
  const { principle } = pagesOf(page);
  await principle.open("3/3.2");
  await expect(principle.radio("3.2", 1)).toBeFocused();
  await expect(principle.label("3.2", 1)).toBeInViewport();
  await principle.choose("3.2", 4);
  await page.goto("./#/tasks");
  await page.goto("./#/principle/3/3.2");
  await expect(principle.radio("3.2", 4)).toBeFocused();
});

test("?perspective= starts a measurement at once, on the page of the link", async ({ page }) => {
  const { principle } = pagesOf(page);
  await page.goto("./?perspective=begeleider#/principle/1");
  await principle.isShown(first);
  await expect(principle.statements).toHaveCount(5);
  await principle.choose("1.1", 5);
  await page.reload();
  await principle.isShown(first);
  await expect.poll(() => principle.chosen()).toEqual({ 1.1: 5 });
});

test("?perspective= never replaces a measurement that was started", async ({ page }) => {
  const { principle } = pagesOf(page);
  await principle.open(1, "?perspective=begeleider");
  await principle.choose("1.1", 5);
  await principle.open(1, "?perspective=client");
  await page.getByRole("button", { name: nl("start-link.go-on") }).click();
  await expect.poll(() => principle.chosen()).toEqual({ 1.1: 5 });
  expect((await keptMeasurement(page)).response.perspective).toBe("begeleider");
});

test("an unknown role in the address is ignored, and a person is asked for one", async ({ page }) => {
  const { start } = pagesOf(page);
  await page.goto("./?perspective=koning#/principle/1");
  await start.isReady();
  await expect(start.notice).toBeVisible();
});

for (const fragment of ["#/nope", "#/principle/two", "#nope", "#/%E0%A4%A"]) {
  test(`the unknown address ${fragment} shows the start page`, async ({ page }) => {
    const { start } = pagesOf(page);
    await start.open(fragment);
    await expect(start.lead).toHaveText(readInstrument().tagline.nl);
    await start.isShown();
  });
}

test("a principle that does not exist shows the task list", async ({ page }) => {
  const { tasks, principle } = pagesOf(page);
  await principle.open(99);
  await expect(tasks.heading).toHaveText("Alle uitgangspunten");
  await expect(tasks.answered(0, 40)).toBeVisible();
  await expect(page).toHaveTitle("Alle uitgangspunten – Pro Monitor");
});

test("a new measurement leaves the earlier one on the device", async ({ page }) => {
  const { start, tasks, principle } = pagesOf(page);
  await principle.open(1);
  await principle.choose("1.1", 5);
  const { id } = await keptMeasurement(page);
  await start.home.click();
  await expect(start.goOn).toBeVisible();
  await start.beginAs("Naaste", "quick");
  await expect(tasks.answered(0, 8)).toBeVisible();
  const now = await keptMeasurement(page);
  expect(now.id).not.toBe(id);
  const earlier = await page.evaluate((id) => localStorage.getItem(`pro-monitor/measurement/${id}`), id);
  expect(JSON.parse(earlier).response.answers).toEqual({ 1.1: 5 });
});
