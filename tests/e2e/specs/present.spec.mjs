// What a team talks about, on a beamer: one statement a screen, the answers hidden until somebody shows them.
import { pagesOf } from "../pages/index.mjs";
import { keepValues, keyOf } from "../support/kept.mjs";
import { countOf, teamOf } from "../support/team.mjs";
import { expect, test } from "../support/test.mjs";

/** A team whose result is made and shown. */
async function madeTeam(page, roles) {
  const { combine, result } = pagesOf(page);
  const people = teamOf(roles);
  await keepValues(page, Object.fromEntries(people.map((one) => [keyOf(one.id), JSON.stringify(one)])));
  await combine.open(people.map(({ id }) => id));
  await combine.make.click();
  await result.isDrawn();
  return people;
}

test("the answers stay hidden until they are shown, and then add up", async ({ page }) => {
  const { present } = pagesOf(page);
  const people = await madeTeam(page);
  const sentence = await page.locator(".agenda li strong").first().textContent();
  await page.getByTestId("present").click();
  await expect(present.statement).toHaveText(sentence);
  await expect(present.given).toBeHidden();
  await present.show.click();
  await expect(present.given).toBeVisible();
  const given = await present.columns.locator("strong").allTextContents();
  const statements = Array.from({ length: 8 }, (_, p) => Array.from({ length: 5 }, (_, s) => `${p + 1}.${s + 1}`)).flat();
  expect(statements.map((id) => countOf(people, id).slice(0, 6).join())).toContain(given.join());
  // A dot for each person.
  expect(await present.given.locator(".dots svg").count()).toBe(given.reduce((sum, one) => sum + Number(one), 0));
});

test("keys go to the screen before and after, Escape to the result, and whoever comes back is at the same place", async ({ page }) => {
  const { present, result } = pagesOf(page);
  await madeTeam(page);
  await page.getByTestId("present").click();
  await expect(present.place).toContainText(/· 1 /);
  await expect(present.previous).toHaveCount(0);
  const first = await present.statement.textContent();
  await page.keyboard.press("ArrowRight");
  await expect(present.statement).not.toHaveText(first);
  await page.keyboard.press("PageDown");
  await expect(present.place).toContainText(/· 3 /);
  await page.keyboard.press("PageUp");
  await expect(present.place).toContainText(/· 2 /);
  await page.keyboard.press("Escape");
  await result.isDrawn();
  await page.getByTestId("present").click();
  await expect(present.place).toContainText(/· 2 /);
  await page.reload();
  await expect(present.place).toContainText(/· 2 /);
  // The answers of the next screen are hidden again.
  await present.show.click();
  await present.next.click();
  await expect(present.given).toBeHidden();
});

test("with more than thirty people the answers are columns with their numbers", async ({ page }) => {
  const { present } = pagesOf(page);
  await madeTeam(page, Array(32).fill("begeleider"));
  await page.getByTestId("present").click();
  await present.show.click();
  await expect(present.given.locator(".dots")).toHaveCount(0);
  await expect(present.given.locator("svg.column")).toHaveCount(6);
});

test("a number that does not exist shows the last screen", async ({ page }) => {
  const { present } = pagesOf(page);
  await madeTeam(page);
  await present.open("", 99);
  await expect(present.next).toHaveCount(0);
});
