// Every page of the tool, in every state that looks different: name → how to open it.
import { ANSWERS, NOTES } from "./answers.mjs";
import { BROKEN, serveInstrument } from "./broken_instrument.mjs";
import { allAskedOf, readInstrument } from "./instrument.mjs";
import { fileOf, keepMeasurement, keepValues, keyOf } from "./kept.mjs";
import { AUTUMN, keepShelf, SPRING } from "./measurements.mjs";
import { saved as download } from "./saved.mjs";
import { personOf, teamOf } from "./team.mjs";
import { expect } from "./test.mjs";
import { keepAll, LAST_YEAR, TEAM_LAST_YEAR, TEAM_THIS_YEAR, THIS_YEAR, YEARS } from "./years.mjs";

const CLOSING = { confidence: 4, story: "Bij het avondeten bleef iedereen zitten." };
const WITH_NAMES = { "menselijke-behoeften": { good: "Mevrouw Jansen belt elke week: 06-12345678.", better: "" } };
const half = Object.fromEntries(Object.entries(ANSWERS).filter(([id]) => id < "4.3"));

const AGREEMENTS = {
  a: { what: "Samen koken op woensdag", who: "Lotte", due: "2026-12-12", phase: "uitproberen", participation: "meebeslissen", state: "doing" },
  b: { what: "Uitzoeken welke kennis ons team mist" },
  c: { what: "Elke maand intervisie", phase: "verankeren", state: "done" },
};

const keepTeam = (page, people) =>
  keepValues(page, Object.fromEntries(people.map((one) => [keyOf(one.id), JSON.stringify(one)])));

/** Makes the result of a team, which is then shown. */
async function madeTeam(page, combine, query) {
  const people = teamOf();
  await keepTeam(page, people);
  await combine.open(people.map(({ id }) => id), `?${query}`);
  await combine.make.click();
}

export const everyPage = {
  "the start page": (page, { start }, query) => start.open(`?${query}`),
  "the questions about who answers": (page, { start }, query) => start.openQuestions(`?${query}`),
  "the questions about who answers, with errors": async (page, { start }, query) => {
    await start.openQuestions(`?${query}`);
    await start.headingFields.click();
    await start.begin.click();
    await expect(start.errors).toBeFocused();
  },
  "the start page with an earlier measurement": async (page, { start }, query) => {
    await keepMeasurement(page, { answers: half });
    await start.open(`?${query}`);
    await expect(start.goOn).toBeVisible();
  },
  "the questions about who answers, for somebody who came for a later page": async (page, { start }, query) => {
    await start.open(`?${query}#/check`);
    await expect(start.notice).toBeVisible();
  },
  "the task list": async (page, { tasks }, query) => {
    await keepMeasurement(page, { answers: half });
    await page.goto(`./?${query}#/tasks`);
    await expect(tasks.item(4)).toContainText("2");
  },
  "a question page": async (page, { principle }, query) => {
    await keepMeasurement(page, { answers: half, notes: NOTES });
    await principle.open(1, `?${query}`);
    for (const summary of await page.locator("main summary").all()) await summary.click();
    await expect(principle.radio("1.1", 4)).toBeChecked();
  },
  "a page that asks nothing of one's role": async (page, { principle }, query) => {
    await principle.open(1, `?${query}&perspective=ondersteunend`);
    await expect(principle.notice).toBeVisible();
    await principle.isKept();
  },
  "a question of the easy version": async (page, { easy }, query) => {
    await keepMeasurement(page, { perspective: "client", answers: { 1.1: 4 } });
    await page.goto(`./?${query}#/principle/1/1.1`);
    await expect(easy.radio("1.1", 4)).toBeChecked();
  },
  "the end of the easy version": async (page, { easy }, query) => {
    await keepMeasurement(page, { perspective: "client", answers: { 1.1: 4 } });
    await page.goto(`./?${query}#/check`);
    await expect(easy.toFirstOpen).toBeVisible();
  },
  "the result of the easy version": async (page, { easy }, query) => {
    await keepMeasurement(page, { perspective: "client", answers: { 1.1: 4, 2.1: 5, 3.1: 1, 5.1: 2 } });
    await page.goto(`./?${query}#/result`);
    await expect(easy.print).toBeVisible();
  },
  "the closing page": async (page, { closing }, query) => {
    await keepMeasurement(page, { answers: half, closing: CLOSING });
    await page.goto(`./?${query}#/closing`);
    await expect(closing.confidence(4)).toBeChecked();
  },
  "the check page": async (page, { check }, query) => {
    await keepMeasurement(page, { answers: half });
    await page.goto(`./?${query}#/check`);
    await expect(check.open).toHaveCount(40 - Object.keys(half).length);
  },
  "the end of a quick scan": async (page, { check }, query) => {
    await keepMeasurement(page, { scan: "quick", answers: Object.fromEntries(allAskedOf(readInstrument(), "begeleider", "quick").map(({ id }) => [id, 4])) });
    await page.goto(`./?${query}#/check`);
    await expect(check.askAll).toBeVisible();
  },
  "the result, with everything opened": async (page, { result }, query) => {
    await keepMeasurement(page, { answers: ANSWERS, notes: NOTES, closing: CLOSING });
    await result.open(`?${query}`);
    await result.isDrawn();
    await result.openDetails();
    await expect(page.getByText(CLOSING.story)).toBeVisible();
  },
  "the explorer, with a statement picked": async (page, { explorer }, query) => {
    await keepMeasurement(page, { answers: ANSWERS, notes: NOTES });
    await explorer.open(`?${query}`);
    await explorer.isDrawn();
    await explorer.statement("1.1").click();
    await expect(explorer.picked).toBeFocused();
  },
  "the result with too few answers": async (page, { result }, query) => {
    await keepMeasurement(page, { perspective: "ondersteunend", answers: { 2.3: 4 } });
    await result.open(`?${query}`);
    await result.isDrawn();
  },
  "the result of a team": async (page, { result, combine }, query) => {
    await madeTeam(page, combine, query);
    await result.isDrawn();
  },
  "a statement to talk about, with its answers": async (page, { result, combine, present }, query) => {
    await madeTeam(page, combine, query);
    await result.isDrawn();
    await present.open(`?${query}`);
    // On a phone the button stands where the last one was pressed: a second press there is no double press.
    await page.waitForTimeout(600);
    await present.show.click();
    await expect(present.given).toBeVisible();
  },
  "putting people's answers together, with one that does not count": async (page, { combine }, query) => {
    const people = [...teamOf(), personOf(11, "client", { answers: {} })];
    await keepTeam(page, people);
    await combine.open(people.map(({ id }) => id), `?${query}`);
    await expect(combine.people).toHaveCount(people.length);
  },
  "the agreements as a board": async (page, { agreements }, query) => {
    await keepMeasurement(page, { answers: ANSWERS, actions: AGREEMENTS });
    await agreements.open(`?${query}`);
    await expect(agreements.cards).toHaveCount(3);
  },
  "the form of an agreement": async (page, { agreements }, query) => {
    await keepMeasurement(page, { answers: ANSWERS, actions: AGREEMENTS });
    await agreements.open(`?${query}`, "/2.4");
    await agreements.more.click();
    await expect(agreements.phase).toBeVisible();
  },
  "the page with a link, with words to look at first": async (page, { share }, query) => {
    await keepMeasurement(page, { answers: ANSWERS, notes: WITH_NAMES, closing: CLOSING });
    await share.open(`?${query}`);
    await share.tick("choice.notes").check();
    await expect(share.privacyItems).toHaveCount(2);
  },
  "the page with a link to go on elsewhere": async (page, { share }, query) => {
    await keepMeasurement(page, { answers: half, notes: NOTES });
    await share.open(`?${query}`, "/elsewhere");
  },
  "a shared result": async (page, { share, shared }, query) => {
    await keepMeasurement(page, { answers: ANSWERS });
    await share.open(`?${query}`);
    await shared.openLink(await share.link());
    await shared.isShownWithoutLink();
    await shared.isDrawn();
  },
  "a measurement that a link brings": async (page, { share, shared }, query) => {
    await keepMeasurement(page, { answers: half });
    await share.open(`?${query}`, "/elsewhere");
    await shared.openLink(await share.link());
    await expect(shared.goOnHere).toBeVisible();
  },
  "a link that does not open": async (page, { shared }, query) => {
    await shared.openLink(`./?${query}#/pm/AQBO`);
    await expect(shared.notice).toBeVisible();
  },
  "my measurements": async (page, { measurements }, query) => {
    await keepShelf(page);
    await measurements.open(`?${query}`);
    await expect(measurements.cards).toHaveCount(5);
  },
  "my measurements on an empty device": (page, { measurements }, query) => measurements.open(`?${query}`),
  "my measurements after deleting one": async (page, { measurements }, query) => {
    await keepShelf(page);
    await measurements.open(`?${query}`);
    await measurements.button("measurements.delete", "voorjaar 2026").click();
    await expect(measurements.undo).toBeVisible();
  },
  "my measurements after saving a file": async (page, { measurements }, query) => {
    await keepShelf(page);
    await measurements.open(`?${query}`);
    await download(page, measurements.saveAll);
    await expect(measurements.notice).toContainText(".promonitor.json");
  },
  "my measurements after opening files": async (page, { measurements }, query) => {
    await keepShelf(page);
    await measurements.open(`?${query}`);
    const damaged = fileOf({ ...AUTUMN, revision: "many", begun: null });
    await measurements.openFiles({ "teamdag-de-linde.promonitor.json": fileOf(SPRING), "vakantie.json": "{}", "oud.json": damaged });
    await expect(measurements.reports).toHaveCount(3);
  },
  "the dialog for another name": async (page, { measurements }, query) => {
    await keepShelf(page);
    await measurements.open(`?${query}`);
    await measurements.button("measurements.rename", "voorjaar 2026").click();
    await expect(measurements.dialog).toBeVisible();
  },
  "the dialog about a measurement that is there already": async (page, { measurements }, query) => {
    await keepShelf(page);
    await measurements.open(`?${query}`);
    const forked = { ...AUTUMN, response: { ...AUTUMN.response, answers: { 4.1: 1 } }, stamps: { "answers/4.1": 3 } };
    await measurements.openFiles({ "pro-monitor_De-Linde_najaar-2026_begeleider_2026-11-22.promonitor.json": fileOf(forked) });
    await expect(measurements.dialog).toBeVisible();
  },
  "the dialog before everything is wiped": async (page, { measurements }, query) => {
    await keepShelf(page);
    await measurements.open(`?${query}`);
    await measurements.wipe.click();
    await expect(measurements.dialog).toBeVisible();
  },
  "a comparison of two years, with everything opened": async (page, { compare }, query) => {
    await keepAll(page, LAST_YEAR, THIS_YEAR);
    await compare.open([LAST_YEAR.id, THIS_YEAR.id], `?${query}`);
    await compare.isShown();
    await compare.openAll();
    await expect(compare.reworded).toBeVisible();
  },
  "a comparison of a team": async (page, { compare }, query) => {
    await keepAll(page, TEAM_LAST_YEAR, TEAM_THIS_YEAR);
    await compare.open([TEAM_LAST_YEAR.id, TEAM_THIS_YEAR.id], `?${query}`);
    await compare.isShown();
    await compare.figures.locator("summary").click();
  },
  "a comparison of five years": async (page, { compare }, query) => {
    await keepAll(page, ...YEARS);
    await compare.open(YEARS.map(({ id }) => id), `?${query}`);
    await compare.isShown();
  },
  "the choice of what to compare": async (page, { compare }, query) => {
    await keepAll(page, LAST_YEAR, THIS_YEAR);
    await compare.open([THIS_YEAR.id], `?${query}`);
    await compare.go.click();
    await expect(compare.problem).toBeFocused();
  },
  "the page about the tool": (page, { about }, query) => about.open(`?${query}`),
  "the page about a broken questionnaire": async (page, { broken }, query) => {
    await serveInstrument(page, "kapot", BROKEN.severalFaults);
    await broken.open(`?${query}&instrument=kapot`);
    await expect(broken.problems).toHaveCount(7);
  },
};
