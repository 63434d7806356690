// A link that begins a measurement does not put a second person into the first one's.
import { pagesOf } from "../pages/index.mjs";
import { ANSWERS } from "../support/answers.mjs";
import { expectNoFindings } from "../support/axe.mjs";
import { keepMeasurement, keptById, keptMeasurement } from "../support/kept.mjs";
import { expect, inFirefoxToo, test } from "../support/test.mjs";
import { nl } from "../support/texts.mjs";
import { atBothWidths } from "../support/widths.mjs";

const SECRET = "Sam wil een hond.";

/** What a colleague filled in before. */
const EARLIER = {
  perspective: "begeleider", scan: "quick", heading: { team: "De Linde" }, answers: { 1.1: 4 },
  notes: { "menselijke-behoeften": { good: SECRET, better: "" } },
};

const question = (page) => page.getByRole("heading", { name: nl("start-link.title") });
const anew = (page, role) => page.getByRole("button", { name: nl("start-link.begin", { role }) });
const goOn = (page) => page.getByRole("button", { name: nl("start-link.go-on") });

atBothWidths(test, () => {
  for (const [what, link, role] of [
    ["another role", "?perspective=teamleider#/principle/1", "Teamleider of coach"],
    ["another scan", "?perspective=begeleider&scan=full#/principle/1", "Begeleider"],
    ["another role, on its way to the list", "?perspective=teamleider&scan=quick#/tasks", "Teamleider of coach"],
  ]) {
    test(`a link for ${what} asks, shows nothing of what is there, and begins anew`, inFirefoxToo, async ({ page }) => {
      await keepMeasurement(page, EARLIER);
      await page.goto(`./${link}`);
      await expect(question(page)).toBeVisible();
      await expect(page.getByText(/Begeleider: 1 van 8 stellingen beantwoord\. Laatst veranderd op 2 november 2026 om/)).toBeVisible();
      await expect(page.getByText(SECRET)).toHaveCount(0);
      await expect(page.locator("input:checked")).toHaveCount(0);
      await expectNoFindings(page);
      await anew(page, role).click();
      await expect(question(page)).toHaveCount(0);
      await expect.poll(async () => Object.keys(await keptById(page)).length).toBe(2);
      expect((await keptMeasurement(page)).response.answers).toEqual({});
      await page.reload();
      await expect(page.getByRole("banner").getByRole("button")).toBeVisible();
      await expect(question(page)).toHaveCount(0);
      expect((await keptMeasurement(page)).response.answers).toEqual({});
    });
  }

  test("who goes on is not asked again by a reload", async ({ page }) => {
    const { principle } = pagesOf(page);
    await keepMeasurement(page, EARLIER);
    await page.goto("./?perspective=teamleider#/principle/1");
    await goOn(page).click();
    await expect(principle.radio("1.1", 4)).toBeChecked();
    await page.reload();
    await expect(principle.radio("1.1", 4)).toBeChecked();
    expect(Object.keys(await keptById(page))).toHaveLength(1);
  });
});

test("a link for the same role asks when what is there is complete, and not before", async ({ page }) => {
  const { principle } = pagesOf(page);
  await keepMeasurement(page, { ...EARLIER, scan: "full" });
  await page.goto("./?perspective=begeleider#/principle/1");
  await expect(principle.radio("1.1", 4)).toBeChecked();
  await keepMeasurement(page, { ...EARLIER, scan: "full", answers: ANSWERS });
  await page.goto("./?perspective=begeleider#/principle/1");
  await expect(question(page)).toBeVisible();
  // The keyboard alone answers.
  await anew(page, "Begeleider").focus();
  await page.keyboard.press("Enter");
  await expect(principle.radio("1.1", 4)).not.toBeChecked();
});

test("who completes a measurement and loads the page again is not asked", async ({ page }) => {
  const { principle } = pagesOf(page);
  await page.goto("./?perspective=ondersteunend&scan=quick#/principle/2");
  await principle.isReady();
  for (const number of [2, 3, 5, 7, 8]) {
    await page.goto(`./?perspective=ondersteunend&scan=quick#/principle/${number}`);
    await expect(principle.statements).toHaveCount(1);
    await page.waitForTimeout(600);
    await page.locator("fieldset.statement label").nth(2).click();
  }
  await principle.isKept();
  await page.reload();
  await expect(principle.statements.first()).toBeVisible();
  await expect(question(page)).toHaveCount(0);
});
