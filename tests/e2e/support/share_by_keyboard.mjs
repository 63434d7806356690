// Sharing a result, and a measurement, with the keyboard alone; for desktop and phone.
import { pagesOf } from "../pages/index.mjs";
import { ANSWERS } from "./answers.mjs";
import { tabTo } from "./focus.mjs";
import { expectSeen } from "./focus_indicator.mjs";
import { clearSiteData, keepMeasurement } from "./kept.mjs";
import { expect, test } from "./test.mjs";
import { nl } from "./texts.mjs";
import { walk } from "./walk.mjs";

const LOOKS = ["light", "dark", "forced colours"];
const FILLED_IN = {
  id: "with-a-name-in-it", heading: { label: "najaar 2026" }, answers: ANSWERS,
  notes: { "menselijke-behoeften": { good: "Mevrouw Jansen belt elke week.", better: "" } },
};

const lookAround = (page) => walk(page, (stop) => expectSeen(stop, LOOKS));

async function follow(page, control) {
  await tabTo(page, control);
  await page.keyboard.press("Enter");
}

/** Opens a link in a browser with empty storage. */
async function openElsewhere(page, shared, link) {
  await page.goto("./#/about");
  await clearSiteData(page);
  await shared.openLink(link);
}

export function shareByKeyboardTests() {
  test("a person shares a result by keyboard alone, and another person views it and keeps a copy", async ({ page }) => {
    const { result, share, shared, measurements } = pagesOf(page);
    await keepMeasurement(page, FILLED_IN);
    await result.open();
    await follow(page, page.getByTestId("share"));
    await share.focusIsOnHeading();
    await lookAround(page);
    await tabTo(page, share.tick("choice.notes"));
    await page.keyboard.press("Space");
    await follow(page, share.goOnAsItIs);
    await expect(share.field).toBeFocused();
    await follow(page, share.copy);
    await expect(share.told).toHaveText(nl("link.copied"));

    await openElsewhere(page, shared, await share.link());
    await shared.isShownWithoutLink();
    await shared.isDrawn();
    await lookAround(page);
    await follow(page, shared.saveAsCopy);
    await expect(shared.saved).toContainText(nl("shared.saved"));
    await page.keyboard.press("Tab");
    await expect(shared.saved.getByRole("link")).toBeFocused();
    await page.keyboard.press("Enter");
    await measurements.focusIsOnHeading();
  });

  test("a person continues a measurement elsewhere by keyboard alone", async ({ page }) => {
    const { tasks, share, shared } = pagesOf(page);
    await keepMeasurement(page, FILLED_IN);
    await page.goto("./#/tasks");
    await follow(page, page.getByRole("link", { name: nl("elsewhere.title") }));
    await share.focusIsOnHeading();
    await lookAround(page);
    await follow(page, share.copy);
    await expect(share.told).toHaveText(nl("link.copied"));

    await openElsewhere(page, shared, await share.link());
    await expect(shared.heading).toHaveText(nl("arrived.title"));
    await lookAround(page);
    await follow(page, shared.goOnHere);
    await expect(tasks.answered(40, 40)).toBeVisible();
  });

  test("a person learns why a link does not open and pastes another, by keyboard alone", async ({ page }) => {
    const { share, shared } = pagesOf(page);
    await keepMeasurement(page, FILLED_IN);
    await share.open();
    const link = await share.link();
    await openElsewhere(page, shared, link.slice(0, -10));
    await expect(shared.notice).toContainText(nl("link-error.cut-off"));
    await lookAround(page);
    await tabTo(page, shared.pasted);
    await page.keyboard.insertText("Hallo, hier is niets.");
    await follow(page, shared.openPasted);
    await expect(shared.pasted).toBeFocused();
    await expect(shared.pasteWrong).toHaveText(nl("link-error.not-a-link"));
    await page.keyboard.press("Control+A");
    await page.keyboard.insertText(link);
    await follow(page, shared.openPasted);
    await shared.isShownWithoutLink();
    await shared.focusIsOnHeading();
  });
}
