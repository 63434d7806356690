// Every role gets its own statements, and a statement that a role is not asked never counts as zero.
import { pagesOf } from "../pages/index.mjs";
import { expectedRows } from "../support/figures.mjs";
import { allAskedOf, askedOf, readInstrument } from "../support/instrument.mjs";
import { keepMeasurement } from "../support/kept.mjs";
import { expect, test } from "../support/test.mjs";
import { nl } from "../support/texts.mjs";

const instrument = readInstrument();

// Written out, so that a change of the questionnaire shows here; 40 and 8 come from the design of the product.
const COUNTS = {
  begeleider: [40, 8], behandelaar: [36, 8], teamleider: [40, 8], bestuurder: [24, 8], ondersteunend: [9, 5],
  naaste: [27, 8], client: [26, 8],
};

for (const { id, easy, label } of instrument.perspectives) {
  for (const [index, scan] of ["full", "quick"].entries()) {
    test(`${label.nl} is asked these ${COUNTS[id][index]} statements in a ${scan} scan, and no others`, async ({ page }) => {
      expect(allAskedOf(instrument, id, scan)).toHaveLength(COUNTS[id][index]);
      const { tasks, principle } = pagesOf(page);
      await page.goto(`./?perspective=${id}&scan=${scan}#/tasks`);
      await expect(tasks.answered(0, COUNTS[id][index])).toBeVisible();
      // The easy version has one statement per page: see easy_version.spec.mjs.
      for (const own of easy ? [] : instrument.principles) {
        await page.goto(`./?perspective=${id}&scan=${scan}#/principle/${own.number}`);
        await principle.isShown(own);
        const asked = askedOf(own, id, scan).map((statement) => statement.text.nl);
        await expect(principle.legends).toHaveText(asked);
      }
    });
  }
}

test("support staff have no questions for principles 1, 4 and 6, and the steps skip them", async ({ page }) => {
  const { tasks, principle, closing } = pagesOf(page);
  await page.goto("./?perspective=ondersteunend#/tasks");
  for (const number of [1, 4, 6]) {
    await expect(tasks.item(number)).toContainText("geen vragen voor jouw rol");
    await expect(tasks.item(number).getByRole("link")).toHaveCount(0);
  }
  const way = [];
  await tasks.next.click();
  await expect(principle.heading).toHaveText("Zo gewoon mogelijk");
  for (const number of [2, 3, 5, 7, 8]) {
    await principle.isShown(instrument.principles[number - 1]);
    way.push(await page.title());
    // Slower than a double press, whose second half does nothing; see double_press.
    await page.waitForTimeout(600);
    await principle.next.click();
  }
  await expect(closing.heading).toHaveText(nl("closing.title"));
  expect(way.map((title) => title.split(":")[0])).toEqual([1, 2, 3, 4, 5].map((step) => `Stap ${step} van 5`));
  await closing.previous.click();
  await principle.isShown(instrument.principles[7]);
});

test("a page without questions for the role says so and leads on", async ({ page }) => {
  const { principle } = pagesOf(page);
  await principle.open(4, "?perspective=ondersteunend");
  await expect(principle.notice).toHaveText(nl("principle.not-asked"));
  await expect(principle.statements).toHaveCount(0);
  await principle.next.click();
  await principle.isShown(instrument.principles[4]);
});

test("a principle that is not asked is 'niet gevraagd' in the radar, the bars and the table, never 0", async ({ page }) => {
  const { result } = pagesOf(page);
  const asked = allAskedOf(instrument, "ondersteunend");
  const answers = Object.fromEntries(asked.map((statement, index) => [statement.id, 1 + (index % 5)]));
  await keepMeasurement(page, { perspective: "ondersteunend", answers });
  await result.open();
  await result.isDrawn();
  const rows = await result.figureRows();
  expect(rows).toEqual(expectedRows(instrument, answers, { perspective: "ondersteunend" }));
  for (const number of [1, 4, 6]) {
    expect(rows[number - 1]).toEqual({
      label: rows[number - 1].label, score: "niet gevraagd", percent: "", given: "", unknown: "", open: "",
    });
    const name = instrument.principles[number - 1].short.nl;
    expect(await result.words()).toContain(`${number}. ${name} niet gevraagd`);
    await expect(result.points.nth(number - 1)).toHaveAccessibleName(`${number}. ${name}: niet gevraagd`);
    expect(await result.barTexts()).toContain(`${number}. ${name}: niet gevraagd`);
    await expect(page.locator(`#row-${number}`)).toHaveCount(0);
  }
  await expect(result.radar.locator(".dot")).toHaveCount(5);
  await expect(result.radar.locator(".missing")).toHaveCount(3);
});
