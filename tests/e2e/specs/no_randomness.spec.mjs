// An id is never made of weaker random numbers: where the browser gives none, that is said, and what was kept is handed out.
import { pagesOf } from "../pages/index.mjs";
import { keepMeasurement, measurementOf } from "../support/kept.mjs";
import { saved } from "../support/saved.mjs";
import { expect, test } from "../support/test.mjs";

const REFUSALS = {
  "refuses random numbers": () => { Crypto.prototype.getRandomValues = () => { throw new DOMException("no entropy", "OperationError"); }; },
  "has no crypto": () => { Object.defineProperty(globalThis, "crypto", { value: undefined }); },
};

for (const [what, refuse] of Object.entries(REFUSALS)) {
  test(`a browser that ${what} begins no measurement, says why, and hands out what was kept`, async ({ page, watch }) => {
    const { start } = pagesOf(page);
    watch.expectCrash(/RangeError: this browser gives no random numbers/);
    await keepMeasurement(page, { answers: { 1.1: 4 } });
    await page.addInitScript(refuse);
    await start.openQuestions();
    await start.card(start.roles.getByRole("radio").first()).click();
    await start.card(start.scan("full")).click();
    await start.begin.click();
    await expect(page.getByRole("heading", { level: 1, name: "Er ging iets mis in dit hulpmiddel" })).toBeVisible();
    await expect(page.getByText("this browser gives no random numbers")).toBeVisible();
    const { text } = await saved(page, page.getByRole("button", { name: "Bewaar je antwoorden als bestand" }));
    expect(JSON.parse(text).measurements.map(({ id }) => id)).toEqual([measurementOf().id]);
  });
}
