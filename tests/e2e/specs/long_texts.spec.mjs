// No field cuts what somebody types or pastes without saying so.
import { pagesOf } from "../pages/index.mjs";
import { expectNoFindings } from "../support/axe.mjs";
import { keptMeasurement } from "../support/kept.mjs";
import { expect, inFirefoxToo, test } from "../support/test.mjs";
import { nl } from "../support/texts.mjs";
import { atBothWidths } from "../support/widths.mjs";

const most = "5000";
const tooLong = (over) => nl("field.too-long", { count: over, most });

/** Pastes a text into a field, as a person does. */
async function paste(field, text) {
  await field.focus();
  await field.evaluate((element, pasted) => {
    element.setSelectionRange(element.value.length, element.value.length);
    document.execCommand("insertText", false, pasted);
  }, text);
}

atBothWidths(test, () => {
  test("a pasted note that is too long stays in the field, and the page says what is kept", inFirefoxToo, async ({ page }) => {
    const { principle } = pagesOf(page);
    const pasted = "é🙂 lang ".repeat(778);
    const length = [...pasted].length;
    await principle.open(1);
    await paste(principle.good, pasted);
    await expect(principle.good).toHaveValue(pasted);
    await expect(page.getByText(tooLong(length - 5000))).toBeVisible();
    await expect(principle.good).toHaveAccessibleDescription(tooLong(length - 5000));
    await principle.fitsInWidth();
    await expectNoFindings(page);
    await expect.poll(async () => [...((await keptMeasurement(page))?.response.notes["menselijke-behoeften"]?.good ?? "")].length).toBe(5000);
    // Something else that changes leaves the text and the message.
    await principle.choose("1.1", 4);
    await expect(principle.good).toHaveValue(pasted);
    await principle.good.fill("x".repeat(5000));
    await expect(page.getByText(nl("field.left", { count: 0 }))).toBeVisible();
    await principle.good.fill("kort");
    await expect(page.locator(".limit").first()).toBeHidden();
  });
});

test("near its limit a field says how much is left, also the names on the start page", async ({ page }) => {
  const { start, principle } = pagesOf(page);
  await start.openQuestions();
  await start.headingFields.click();
  await start.team.fill("t".repeat(110));
  await expect(page.getByText(nl("field.left", { count: 10 }))).toBeVisible();
  await paste(start.team, "u".repeat(20));
  await expect(page.getByText(nl("field.too-long", { count: 10, most: "120" }))).toBeVisible();
  await start.beginAs("Begeleider");
  await expect.poll(async () => (await keptMeasurement(page))?.heading.team).toBe("t".repeat(110) + "u".repeat(10));
  await page.goto("./#/principle/1");
  await principle.good.fill("x".repeat(4499));
  await expect(page.locator(".limit").first()).toBeHidden();
  await principle.good.pressSequentially("yy");
  await expect(page.getByText(nl("field.left", { count: 499 }))).toBeVisible();
});

test("a note that another tab changes is shown, also in place of one that was too long", async ({ page, context, watch }) => {
  const other = await context.newPage();
  watch.follow(other);
  const [one, two] = [pagesOf(page).principle, pagesOf(other).principle];
  await one.open(1);
  await one.choose("1.1", 4);
  await two.open(1, "");
  await one.good.fill("x".repeat(5100));
  await expect(two.good).toHaveValue("x".repeat(5000));
  await two.good.fill("anders");
  await expect(one.good).toHaveValue("anders");
  await expect(page.locator(".limit").first()).toBeHidden();
});
