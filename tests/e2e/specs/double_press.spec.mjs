// The second half of a double click or double tap presses nothing that the first half brought up.
import { pagesOf } from "../pages/index.mjs";
import { keptMeasurement } from "../support/kept.mjs";
import { expect, test } from "../support/test.mjs";

const answersOf = async (page) => (await keptMeasurement(page)).response.answers;

for (const gap of [60, 120, 250, 400]) {
  test(`two presses on Next, ${gap} ms apart, seven times: no answer that nobody gave`, async ({ page }) => {
    await page.goto("./?perspective=client&scan=quick#/principle/1");
    const heading = page.locator("main h1");
    // The static first page has a heading in each language.
    await expect(heading).toHaveCount(1);
    for (let step = 0; step < 7; step += 1) {
      const before = await heading.textContent();
      await page.getByTestId("next").scrollIntoViewIfNeeded();
      const next = await page.getByTestId("next").boundingBox();
      const [x, y] = [next.x + next.width / 2, next.y + next.height / 2];
      await page.mouse.click(x, y);
      await page.waitForTimeout(gap);
      await page.mouse.click(x, y);
      await expect(heading).not.toHaveText(before);
      // Longer than a double press takes: the next press is one of its own.
      await page.waitForTimeout(600);
    }
    expect(await answersOf(page)).toEqual({});
  });
}

test("a double click on Begin lands on the task list", async ({ page }) => {
  const { start, tasks } = pagesOf(page);
  await start.openQuestions();
  await start.card(start.roles.getByRole("radio").first()).click();
  await start.card(start.scan("full")).click();
  await start.begin.dblclick();
  await tasks.isReady();
  await page.waitForTimeout(700);
  await tasks.isReady();
});

test("a press a little later at the same spot acts", async ({ page }) => {
  await page.goto("./?perspective=client&scan=quick#/principle/1");
  const next = page.getByTestId("next");
  await next.click();
  await page.waitForTimeout(600);
  const radio = page.locator("main .step").first();
  await radio.click();
  await expect(page.locator("main input:checked")).toHaveCount(1);
});

test("quick presses on one control, and on different ones, all act", async ({ page }) => {
  const { principle } = pagesOf(page);
  await principle.open(1);
  const steps = page.locator("#statement-1\\.1 .step");
  for (let step = 0; step < 5; step += 1) await steps.nth(step).click();
  await expect(page.locator("#statement-1\\.1 input:checked")).toHaveValue("5");
  const example = page.locator("#statement-1\\.1 summary");
  await example.click();
  await example.click();
  await expect(page.locator("#statement-1\\.1 details")).not.toHaveAttribute("open");
});

test("a key right after a press acts", async ({ page }) => {
  await page.goto("./?perspective=client&scan=quick#/principle/1");
  await page.getByTestId("next").click();
  await page.keyboard.press("Tab");
  await page.keyboard.press("2");
  await expect(page.locator("main input:checked")).toHaveValue("2");
});
