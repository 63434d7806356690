// Before a PDF is made the page says what it cannot draw, and offers the workbook in its place.
import { pagesOf } from "../pages/index.mjs";
import { ANSWERS } from "../support/answers.mjs";
import { expectNoFindings } from "../support/axe.mjs";
import { keepMeasurement } from "../support/kept.mjs";
import { made } from "../support/saved.mjs";
import { expect, test } from "../support/test.mjs";
import { nl } from "../support/texts.mjs";

const NOTES = { "menselijke-behoeften": { good: "سارة زارت الحديقة", better: "" }, "zo-gewoon-mogelijk": { good: "samen eten", better: "" } };

test("a text that the PDF cannot draw is named, and the workbook is offered beside the PDF", async ({ page }) => {
  const { result } = pagesOf(page);
  await keepMeasurement(page, { heading: { team: "Забота" }, answers: ANSWERS, notes: NOTES });
  await result.open();
  const notice = page.locator(".undrawn");
  await expect(notice.locator("p")).toHaveText([nl("undrawn.lead"), nl("undrawn.choice")]);
  await expect(notice.locator("li")).toHaveText([`${nl("undrawn.heading")}: Забота`]);
  // What is written goes along only when it is ticked.
  await page.locator("#with-words").check();
  await expect(notice.locator("li")).toHaveText([`${nl("undrawn.heading")}: Забота`, /: سارة زارت الحديقة$/]);
  await expectNoFindings(page);
  // Slower than a double press, whose second half does nothing: the notice brought the button under the mouse.
  await page.waitForTimeout(600);
  const workbook = await made(page, page.getByTestId("undrawn-workbook"));
  expect(workbook.name).toMatch(/\.xlsx$/);
  // What reminds of a file goes, and brings the next button under the mouse.
  await expect(result.reminder).toBeHidden();
  await page.waitForTimeout(600);
  const pdf = await made(page, result.makePdf);
  expect(pdf.name).toMatch(/\.pdf$/);
});

test("a text that only needs Latin letters brings no warning", async ({ page }) => {
  const { result } = pagesOf(page);
  await keepMeasurement(page, { heading: { team: "Łódź & Ağca – ‘Zoë’" }, answers: ANSWERS });
  await result.open();
  await expect(result.makePdf).toBeVisible();
  await expect(page.locator(".undrawn")).toHaveCount(0);
});
