// On a device that many people use, the next person finds nothing of the one before.
import { pagesOf } from "../pages/index.mjs";
import { expectNoFindings } from "../support/axe.mjs";
import { test as hosted } from "../support/host.mjs";
import { keepMeasurement, keptValues } from "../support/kept.mjs";
import { expect, test } from "../support/test.mjs";
import { nl } from "../support/texts.mjs";
import { atBothWidths } from "../support/widths.mjs";

const SECRET = "Sam wil een hond.";
const MINUTE = 60_000;

const isAsked = (page) => expect(page.getByRole("heading", { name: nl("rest.idle.title") })).toBeVisible();
const isNotAsked = (page) => expect(page.getByRole("heading", { name: nl("rest.idle.title") })).toHaveCount(0);
const own = (page) => page.evaluate(() => Object.keys(sessionStorage).filter((key) => /measurement|journal|current/.test(key)));

async function fillIn(page, query = "?kiosk") {
  const { start, tasks, principle } = pagesOf(page);
  await start.openQuestions(query);
  await expect(page.getByText(nl("rest.start"))).toBeVisible();
  await expect(start.shared).toHaveCount(0);
  await start.beginAs("Begeleider");
  await tasks.next.click();
  await principle.choose("1.1", 4);
  await principle.good.fill(SECRET);
  await principle.isKept();
  expect(await keptValues(page)).toEqual({});
  return principle;
}

/** Nothing is done on the page for this long. */
const rest = (page, minutes) => page.clock.runFor(minutes * MINUTE);

atBothWidths(test, () => {
  test("after ten minutes of rest it warns, as often as needed, and after a minute and a half it erases", async ({ page }) => {
    await page.clock.install();
    const principle = await fillIn(page);
    await rest(page, 9.9);
    await isNotAsked(page);
    await rest(page, 0.2);
    await isAsked(page);
    await expect(page.getByText(SECRET)).toHaveCount(0);
    await expectNoFindings(page);
    await rest(page, 1);
    for (let time = 0; time < 2; time += 1) {
      await page.getByRole("button", { name: nl("rest.stay") }).click();
      await expect(principle.good).toHaveValue(SECRET);
      await rest(page, 10.1);
      await isAsked(page);
    }
    await rest(page, 1.6);
    await pagesOf(page).start.isShown();
    await isNotAsked(page);
    expect(await own(page)).toEqual([]);
    await page.goBack();
    await expect(page.locator("textarea")).toHaveCount(0);
  });
});

test("who does something is not warned; the host sets the minutes, ten at least", async ({ page }) => {
  await page.clock.install();
  const principle = await fillIn(page, "?kiosk=20");
  await rest(page, 15);
  await principle.choose("1.2", 3);
  await rest(page, 15);
  await isNotAsked(page);
  await rest(page, 6);
  await isAsked(page);
});

test("fewer than ten minutes are ten", async ({ page }) => {
  await page.clock.install();
  await fillIn(page, "?kiosk=1");
  await rest(page, 9);
  await isNotAsked(page);
  await rest(page, 1.1);
  await isAsked(page);
});

test("who is done erases the answers from the end page, and what the device keeps of others is not shown", async ({ page }) => {
  await keepMeasurement(page, { heading: { label: "van een ander" }, answers: { 1.1: 2 } });
  const kept = await keptValues(page);
  const { start, tasks, principle, result } = pagesOf(page);
  await start.open("?kiosk");
  await expect(start.goOn).toHaveCount(0);
  await page.goto("./?kiosk#/measurements");
  await expect(page.getByText("van een ander")).toHaveCount(0);
  await start.home.click();
  await start.beginAs("Begeleider");
  await tasks.next.click();
  await principle.choose("1.1", 4);
  await page.goto("./?kiosk#/result");
  await expect(result.heading).toBeVisible();
  await page.getByTestId("done").click();
  await expect(page.getByRole("heading", { name: nl("rest.done.title") })).toBeVisible();
  await page.waitForTimeout(600);
  await page.getByRole("button", { name: nl("rest.erase") }).click();
  await start.isShown();
  expect(await own(page)).toEqual([]);
  expect(await keptValues(page)).toEqual(kept);
});

hosted("the element says it for the frame", async ({ page, host }) => {
  await host.open('<pro-monitor lang="nl" mode="kiosk" rest="15"></pro-monitor>');
  await host.pages().start.isShown();
  const address = await (await host.frame()).evaluate(() => location.search);
  expect(new URLSearchParams(address).get("scan")).toBe("kiosk");
  expect(new URLSearchParams(address).get("rest")).toBe("15");
  await host.pages().start.toQuestions();
  await expect(page.frameLocator("pro-monitor iframe").getByText(nl("rest.start"))).toBeVisible();
});
