// A question page is short, keeps where somebody is in sight, and goes on by itself after an answer.
import { pagesOf } from "../pages/index.mjs";
import { expect, test } from "../support/test.mjs";
import { nl } from "../support/texts.mjs";

const bar = (page) => page.locator(".step-bar");
const advance = (page) => page.getByRole("button", { name: nl("step.advance") });

/** Where the cells of a statement's scale stand. */
const cells = (page, statement) => page.locator(`#scale-${statement.replace(".", "\\.")} .step`).evaluateAll((all) =>
  all.map((cell) => { const { top, height, width } = cell.getBoundingClientRect(); return { top: Math.round(top), height: Math.round(height), width: Math.round(width) }; }));

for (const width of [640, 768, 1024, 1280, 1440]) {
  test(`at ${width} pixels the six answers are one row, and an answer moves nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const { principle } = pagesOf(page);
    await principle.open(2);
    const before = await cells(page, "2.1");
    expect(new Set(before.map(({ top }) => top)).size).toBe(1);
    expect(new Set(before.map(({ height }) => height)).size).toBe(1);
    const words = await page.locator(".step-label").evaluateAll((labels) => labels.filter((label) => label.scrollWidth > label.clientWidth + 1).map((label) => label.textContent));
    expect(words).toEqual([]);
    await principle.choose("2.1", 4);
    expect((await cells(page, "2.1")).map(({ width, height }) => [width, height])).toEqual(before.map(({ width, height }) => [width, height]));
  });
}

test("a principle of the whole monitor is at most 1,600 pixels high at 1280", async ({ page }) => {
  const { principle } = pagesOf(page);
  for (const number of [1, 2, 3, 4, 5, 6, 7, 8]) {
    await principle.open(number);
    await expect(principle.statements).toHaveCount(5);
    expect(await page.evaluate(() => document.documentElement.scrollHeight), `principle ${number}`).toBeLessThanOrEqual(1_600);
  }
});

test("in the short version the statement is in sight at 360 × 640, and the notes are folded", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const { principle } = pagesOf(page);
  await principle.open(2, "?perspective=begeleider&scan=quick");
  await expect(principle.legends.first()).toBeInViewport({ ratio: 1 });
  await expect(principle.good).toBeHidden();
});

test("the bar says where somebody is, stays in sight, and does not cover the focus", async ({ page }) => {
  const { principle, tasks } = pagesOf(page);
  await principle.open(2);
  await expect(bar(page)).toContainText("Stap 2 van 8");
  await expect(bar(page)).toContainText("0 van 5");
  await principle.choose("2.1", 3);
  await expect(bar(page)).toContainText("1 van 5");
  await expect(page.locator(".kept")).toHaveCount(1);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(bar(page)).toBeInViewport({ ratio: 1 });
  await principle.next.focus();
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press("Shift+Tab");
    const isCovered = await page.evaluate(() => {
      const { activeElement } = document;
      if (activeElement.closest(".step-bar, header, nav.side")) return false;
      const { top } = activeElement.getBoundingClientRect();
      return top < document.querySelector(".step-bar").getBoundingClientRect().bottom - 1;
    });
    expect(isCovered).toBe(false);
  }
  await bar(page).getByRole("link").click();
  await expect(tasks.heading).toHaveText(nl("tasks.title"));
});

test.describe("after an answer", () => {
  test.use({ viewport: { width: 360, height: 640 }, reducedMotion: "reduce" });

  test("the next open statement comes into view; not after a correction, and not where it was switched off", async ({ page }) => {
    const { principle } = pagesOf(page);
    await principle.open(1);
    const second = page.locator("#statement-1\\.2");
    await principle.choose("1.1", 4);
    await expect(second).toBeInViewport({ ratio: 0.5 });
    await page.evaluate(() => scrollTo(0, 0));
    await page.waitForTimeout(600);
    await principle.choose("1.1", 5);
    const place = await page.evaluate(() => scrollY);
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => scrollY)).toBe(place);
    await expect(advance(page)).toHaveAttribute("aria-pressed", "true");
    await advance(page).click();
    await expect(advance(page)).toHaveAttribute("aria-pressed", "false");
    await page.reload();
    await expect(advance(page)).toHaveAttribute("aria-pressed", "false");
    await principle.choose("1.2", 4);
    const before = await page.evaluate(() => scrollY);
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });

  test("a second press at the same spot answers nothing", async ({ page }) => {
    const { principle } = pagesOf(page);
    await principle.open(1);
    await principle.label("1.1", 3).scrollIntoViewIfNeeded();
    const { x, y, width, height } = await principle.label("1.1", 3).boundingBox();
    await page.mouse.dblclick(x + width / 2, y + height / 2, { delay: 20 });
    await expect(principle.radio("1.1", 3)).toBeChecked();
    await page.waitForTimeout(300);
    expect(await principle.chosen()).toEqual({ 1.1: 3 });
  });

  test("by keyboard nothing scrolls ahead, and the focus stays", async ({ page }) => {
    const { principle } = pagesOf(page);
    await principle.open(1);
    await principle.radio("1.1", 1).focus();
    await page.keyboard.press("4");
    await expect(principle.radio("1.1", 4)).toBeChecked();
    await page.waitForTimeout(300);
    await expect(principle.radio("1.1", 4)).toBeFocused();
    await expect(principle.radio("1.1", 4)).toBeInViewport();
    await expect(page.locator("#legend-1\\.1")).toBeInViewport();
  });
});
