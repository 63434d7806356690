// Every page, in the order in which a person meets them. Each test also checks that the console stays empty.
import { pagesOf } from "../pages/index.mjs";
import { readInstrument } from "../support/instrument.mjs";
import { expect, inFirefoxToo, test } from "../support/test.mjs";
import { nl } from "../support/texts.mjs";

test("a quick scan works from the start page to the result, the list of measurements and the about page", inFirefoxToo, async ({ page }) => {
  const { start, tasks, principle, closing, check, result, measurements } = pagesOf(page);
  await start.open();
  await start.beginAs("Begeleider", "quick");
  await tasks.next.click();
  for (const { statements, ...own } of readInstrument().principles) {
    await principle.isShown(own);
    await principle.choose(statements.find(({ core }) => core).id, 4);
    await principle.next.click();
  }
  await closing.confidenceLabel(4).click();
  await closing.next.click();
  await expect(check.allAnswered).toBeVisible();
  await check.next.click();
  await result.isDrawn();
  await page.getByRole("contentinfo").getByRole("link", { name: nl("measurements.title") }).click();
  await expect(measurements.card("Begeleider")).toContainText("8 van 8 stellingen beantwoord");
  await measurements.about.click();
  await expect(page.getByText(nl("about.licence"))).toBeVisible();
  await measurements.language.click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});
