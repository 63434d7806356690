// A browser that translates a page replaces every text node. What changes later must still be seen.
import { pagesOf } from "../pages/index.mjs";
import { ANSWERS } from "../support/answers.mjs";
import { fillStorage } from "../support/faults.mjs";
import { fileOf, keepMeasurement, keepValues, keptById, keyOf, measurementOf } from "../support/kept.mjs";
import { saved } from "../support/saved.mjs";
import { expect, test } from "../support/test.mjs";
import { en, nl } from "../support/texts.mjs";
import { translatePages, untranslated } from "../support/translator.mjs";

const TEAMS = ["De Linde", "De Eik", "Team Noord"];
const NOTE = "Mevrouw Jansen belt elke week: 06-12345678.";
const FILLED_IN = {
  heading: { team: "De Linde", label: "najaar 2026" }, answers: ANSWERS,
  notes: { "menselijke-behoeften": { good: NOTE, better: "" } },
};

/** One measurement per team, the first one changed last. */
const ofTeam = (team, index) => measurementOf({
  id: `team-${index}`, revision: 1, heading: { team }, changed: Date.UTC(2026, 10, 9 - index), answers: { 1.1: index + 1 },
});

test.beforeEach(({ page }) => translatePages(page));

/** Past the time in which a second press on the same spot counts as part of the first. */
const pastDoublePress = (page) => page.waitForTimeout(600);

test("the start page counts and names what is missing", async ({ page }) => {
  const { start } = pagesOf(page);
  await start.openQuestions();
  expect(await untranslated(page)).toEqual([]);
  await start.begin.click();
  await expect(start.errors.getByRole("heading")).toHaveText(nl("errors.title", { count: 2 }));
  await start.card(start.role("Begeleider")).click();
  await expect(start.errors.getByRole("heading")).toHaveText(nl("errors.title", { count: 1 }));
  await expect(start.errors.getByRole("link")).toHaveText([nl("start.scan.missing")]);
  await expect(start.roles.locator(".error")).toHaveText("");
  await expect(start.scans.locator(".error")).toHaveText(nl("start.scan.missing"));
});

test("filling in: header, list of principles, check page and language follow", async ({ page }) => {
  const { start, tasks, principle, check } = pagesOf(page);
  await start.open();
  await start.beginAs("Begeleider");
  await expect(tasks.answered(0, 40)).toBeVisible();
  await page.goto("./#/principle/1");
  for (const [answered, statement] of ["1.1", "1.2", "1.3", "1.4"].entries()) {
    await principle.choose(statement, 4);
    await expect(principle.steps.locator(".state").first()).toHaveText(nl("tasks.part", { answered: answered + 1, total: 5 }));
  }
  await expect(principle.kept).toHaveText(/^Bewaard om \d\d:\d\d, op dit apparaat, in deze browser$/);
  await principle.choose("1.5", 2);
  await expect(principle.steps.locator(".state").first()).toHaveText(nl("tasks.done"));
  await principle.good.fill("Er is aandacht.");
  await expect(principle.good).toHaveValue("Er is aandacht.");
  await principle.isKept();
  await page.goto("./#/tasks");
  await expect(tasks.answered(5, 40)).toBeVisible();
  await page.goto("./#/check");
  await expect(check.heading).toHaveText(nl("check.title"));
  await expect(page.locator("main .lead")).toHaveText(nl("check.some", { count: 35 }));
  await check.language.click();
  await expect(page.locator("main .lead")).toHaveText(en("check.some", { count: 35 }));
  await expect(check.kept).toHaveText(/^Kept at/);
  await expect(check.language).toHaveText("Nederlands");
  await expect(pagesOf(page, en).check.about).toBeVisible();
  expect(await untranslated(page)).toEqual([]);
});

test("the pages follow another tab", async ({ page, context, watch }) => {
  const { principle } = pagesOf(page);
  await principle.open(1);
  await principle.choose("1.1", 4);
  const other = await context.newPage();
  watch.follow(other);
  await translatePages(other);
  const { start, tasks, check, result } = pagesOf(other);
  await start.open();
  const progress = (answered) => other.getByText(nl("start.go-on.progress", { perspective: "Begeleider", answered, total: 40 }));
  await expect(progress(1)).toBeVisible();
  await principle.choose("1.2", 4);
  await expect(progress(2)).toBeVisible();
  await other.goto("./#/tasks");
  await expect(tasks.answered(2, 40)).toBeVisible();
  await principle.choose("1.3", 4);
  await expect(tasks.answered(3, 40)).toBeVisible();
  await other.goto("./#/check");
  await expect(other.locator("main .lead")).toHaveText(nl("check.some", { count: 37 }));
  await principle.choose("1.4", 4);
  await expect(other.locator("main .lead")).toHaveText(nl("check.some", { count: 36 }));
  await expect(check.heading).toHaveCount(1);
  await other.goto("./#/result");
  await expect.poll(async () => (await result.figureRows())[0].given).toBe("4");
  await principle.choose("1.5", 4);
  await expect.poll(async () => (await result.figureRows())[0].given).toBe("5");
});

test("what is wrong with storing is told in the words of now", async ({ page }) => {
  const { principle } = pagesOf(page);
  await principle.open(1);
  await principle.choose("1.1", 4);
  await fillStorage(page);
  await principle.good.fill("x".repeat(4_000));
  await expect(principle.trouble).toContainText(nl("keep.full"));
  await expect(principle.kept).toHaveText(nl("keep.failed"));
  await principle.language.click();
  await expect(principle.trouble).toContainText(en("keep.full"));
  await expect(principle.trouble).not.toContainText(nl("keep.full"));
  await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("ballast")).forEach((key) => localStorage.removeItem(key)));
  await principle.choose("1.2", 4);
  await expect(principle.kept).toHaveText(/^Kept at/);
  await expect(principle.trouble).toHaveCount(0);
});

test("the status of the report follows, and the names in it stay as they are", async ({ page }) => {
  await page.clock.setFixedTime("2026-11-22T13:00:00");
  const { result } = pagesOf(page);
  await keepMeasurement(page, FILLED_IN);
  await result.open();
  await result.isDrawn();
  expect(await untranslated(page)).toEqual([]);
  await expect(page.locator("main .kicker [translate=no]")).toHaveText("De Linde · najaar 2026");
  await expect(page.locator(".own-words").first()).toHaveAttribute("translate", "no");
  const file = "pro-monitor_De-Linde_najaar-2026_begeleider_2026-11-22.pdf";
  await Promise.all([page.waitForEvent("download"), result.makePdf.click()]);
  await expect(result.told).toHaveText(nl("keep-file.saved", { file }));
  await expect(result.told.locator("[translate=no]")).toHaveText(file);
  await result.files.locator("summary").click();
  await Promise.all([page.waitForEvent("download"), page.getByTestId("workbook").click()]);
  await expect(result.told).toHaveText(nl("keep-file.saved", { file: file.replace(".pdf", ".xlsx") }));
});

test("sharing: the check of the texts, the link and what was done with it follow", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { share } = pagesOf(page);
  await keepMeasurement(page, FILLED_IN);
  await share.open();
  await expect(page.locator("fieldset.choices .hint[translate=no]")).toContainText("De Linde");
  const notes = share.ticks.getByRole("checkbox").nth(1);
  await notes.check();
  await expect(page.getByText(nl("link.waits"))).toBeVisible();
  await expect(share.privacyCheck.locator("q").first()).toHaveAttribute("translate", "no");
  await share.goOnAsItIs.click();
  await expect(page.locator(".privacy-check-clear")).toHaveText(nl("privacy-check.passed"));
  await notes.uncheck();
  await expect(page.locator(".privacy-check-clear")).toHaveCount(0);
  await share.copy.click();
  await expect(share.told).toHaveText(nl("link.copied"));
  await Promise.all([page.waitForEvent("download"), share.svg.click()]);
  await expect(page.locator(".qr [role=status]")).toContainText(".svg");
  expect(await untranslated(page)).toEqual([]);
  const link = await share.link();
  const { shared } = pagesOf(page);
  await shared.openLink(link.replace(/^[^#]*/, "./"));
  await shared.saveAsCopy.click();
  await expect(shared.saved).toContainText(nl("shared.saved"));
});

test("my measurements: each deletion removes the one that its card names", async ({ page }) => {
  const { measurements } = pagesOf(page);
  const all = TEAMS.map(ofTeam);
  await keepValues(page, Object.fromEntries(all.map((one) => [keyOf(one.id), JSON.stringify(one)])));
  await measurements.open();
  await expect(measurements.titles).toHaveText(TEAMS);
  for (const title of await measurements.titles.all()) await expect(title).toHaveAttribute("translate", "no");
  for (const left of [["De Eik", "Team Noord"], ["Team Noord"]]) {
    const first = measurements.cards.first();
    const named = await first.getByRole("heading").textContent();
    await first.getByRole("button", { name: nl("measurements.delete") }).click();
    await expect(measurements.notice).toContainText(nl("measurements.deleted", { title: named }));
    await expect(measurements.notice.locator("[translate=no]")).toHaveText(named);
    await expect(measurements.titles).toHaveText(left);
    expect(Object.values(await keptById(page)).map(({ heading }) => heading.team).sort()).toEqual([...left].sort());
    await pastDoublePress(page);
  }
  await measurements.undo.click();
  await expect(measurements.titles).toHaveText(["De Eik", "Team Noord"]);
  await expect(measurements.notice).toHaveText(nl("measurements.undone", { title: "De Eik" }));
  expect(await untranslated(page)).toEqual([]);
});

test("my measurements: renaming, copying, opening files and wiping name what they are about", async ({ page }) => {
  const { measurements } = pagesOf(page);
  const [one, two] = TEAMS.map(ofTeam);
  await keepValues(page, Object.fromEntries([one, two].map((each) => [keyOf(each.id), JSON.stringify(each)])));
  await measurements.open();
  for (const [title, other] of [["De Linde", "Team Zuid"], ["De Eik", "Team Oost"]]) {
    await measurements.button("measurements.rename", title).click();
    await expect(measurements.dialog).toHaveAccessibleName(nl("rename.title", { title }));
    await page.getByLabel(nl("start.team")).fill(other);
    await measurements.answer("rename.button").click();
    await expect(measurements.notice).toHaveText(nl("measurements.renamed", { title: other }));
    await pastDoublePress(page);
  }
  await measurements.button("measurements.duplicate", "Team Oost").click();
  await expect(measurements.card("Team Oost (kopie)")).toBeVisible();

  // The same two from a file, changed apart: one question after the other.
  const changed = [one, two].map((each) => ({ ...each, revision: 9, stamps: { "answers/1.2": 9 }, response: { ...each.response, answers: { 1.2: 5 } } }));
  await measurements.openFiles({ "twee.json": fileOf(...changed) });
  for (const title of ["De Linde", "De Eik"]) {
    await expect(measurements.dialog).toHaveAccessibleName(nl("conflict.title", { title }));
    await expect(measurements.dialog).toContainText("twee.json");
    await measurements.answer("conflict.device").click();
    await pastDoublePress(page);
  }
  await expect(measurements.dialog).toHaveCount(0);
  expect(await measurements.told(1)).toEqual([["twee.json", ...["De Linde", "De Eik"].map((title) => nl("files.device-kept", { title }))]]);
  await measurements.openFiles({ "geen.json": "{" });
  await expect(measurements.reports).toContainText(["geen.json"]);
  await saved(page, measurements.saveAll);
  await expect(measurements.notice).toContainText(".promonitor.json");
  await measurements.wipe.first().click();
  await expect(measurements.dialog).toContainText(nl("wipe.what", { count: 3 }));
  await page.keyboard.press("Escape");
  await pastDoublePress(page);
  await measurements.button("measurements.delete", "Team Zuid").click();
  await expect(measurements.card("Team Zuid")).toHaveCount(0);
  await measurements.wipe.first().click();
  await expect(measurements.dialog).toContainText(nl("wipe.what", { count: 2 }));
});
