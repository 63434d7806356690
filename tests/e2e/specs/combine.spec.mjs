// Several people's answers become the result of a team: from files, from the list, from links.
import { pagesOf } from "../pages/index.mjs";
import { keepValues, keptValues, keyOf } from "../support/kept.mjs";
import { saved as download } from "../support/saved.mjs";
import { countOf, filesOf, personOf, ROLES, teamOf } from "../support/team.mjs";
import { expect, test } from "../support/test.mjs";
import { nl } from "../support/texts.mjs";

const keepTeam = (page, people) =>
  keepValues(page, Object.fromEntries(people.map((one) => [keyOf(one.id), JSON.stringify(one)])));

/** The team that is being shown, as it is kept. */
async function keptTeam(page) {
  const values = await keptValues(page);
  return JSON.parse(values[keyOf(values["pro-monitor/current/pro-monitor"])]);
}

/** How often each answer to a statement is in all groups of a kept team. */
function keptCount({ team }, statement) {
  const groups = [...Object.values(team.counts.apart), ...(team.counts.together ? [team.counts.together.group] : [])];
  const counts = groups.map(({ counts }) => counts[statement]).filter(Boolean);
  const all = counts.map(({ steps, unknown, open }) => [...steps, unknown, open]);
  return all.reduce((sum, one) => sum.map((value, at) => value + one[at]));
}

test("the files of a team are one result two clicks after they were opened, with figures that add up", async ({ page }) => {
  const { measurements, combine, result } = pagesOf(page);
  const people = teamOf();
  await measurements.open();
  await measurements.openFiles(filesOf(people));
  await expect(measurements.reports).toHaveCount(people.length);
  await measurements.combineBrought.click();
  await expect(combine.people).toHaveCount(people.length);
  await expect(combine.summary).toContainText("11 personen");
  await combine.make.click();
  await result.isDrawn();
  await expect(page.locator(".kicker")).toContainText("Wilgenhof");
  await expect(page.locator(".kicker")).toContainText("11 mensen");
  const kept = await keptTeam(page);
  expect(kept.response, "a team holds nobody's own answers").toBeUndefined();
  // Of the one team leader and the four clients, who stand together, nothing is told that fewer than four were asked.
  const [staff, together] = [people.slice(0, 6), people.slice(6)];
  for (const statement of ["1.1", "3.2", "7.4", "8.5"]) {
    const ofTogether = countOf(together, statement);
    const isTold = ofTogether.reduce((sum, one) => sum + one) >= 4;
    const ofStaff = countOf(staff, statement);
    expect(keptCount(kept, statement)).toEqual(ofStaff.map((one, at) => one + (isTold ? ofTogether[at] : 0)));
  }
  // The sources stay as they are.
  const values = await keptValues(page);
  for (const one of people) expect(JSON.parse(values[keyOf(one.id)]).response).toEqual(one.response);
});

test("measurements that are ticked in the list are put together, and one that is unticked does not count", async ({ page }) => {
  const { measurements, combine, result } = pagesOf(page);
  const people = teamOf();
  await keepTeam(page, people);
  await measurements.open();
  await expect(measurements.selection).toBeHidden();
  await measurements.selectAll.click();
  await expect(measurements.selection).toContainText(nl("selection.chosen", { count: 11 }));
  await measurements.combine.click();
  await expect(combine.people).toHaveCount(11);
  // The list has the latest change first: the last person stands on top.
  await combine.person(0).getByRole("checkbox").uncheck();
  await expect(combine.summary).toContainText("10 personen");
  await combine.label.fill("najaar 2026");
  await combine.make.click();
  await result.isDrawn();
  const kept = await keptTeam(page);
  expect(keptCount(kept, "1.1")).toEqual(countOf(people.slice(0, -1), "1.1"));
  expect(kept.heading).toEqual({ team: "Wilgenhof", organisation: "", label: "najaar 2026" });
  await page.reload();
  await result.isDrawn();
  await expect(page.locator(".kicker")).toContainText("najaar 2026");
});

test("the same response counts once, of two states the later, and what cannot count says why", async ({ page }) => {
  const { combine } = pagesOf(page);
  const people = teamOf().slice(0, 5);
  const later = { ...people[1], id: "copy", revision: 99, response: { ...people[1].response, answers: { ...people[1].response.answers, 1.1: 5 } } };
  const empty = personOf(9, "client", { answers: {} });
  const other = { ...personOf(10, "begeleider"), instrument: { id: "another", version: "1", hash: "", scale: null, statements: {} } };
  await keepTeam(page, [...people, later, empty, other]);
  await combine.open([...people.map(({ id }) => id), "copy", empty.id, other.id, "gone"]);
  await expect(page.locator(".notice")).toContainText(nl("combine.missing", { count: 1 }));
  await expect(combine.person(1)).toContainText(nl("combine.earlier"));
  await expect(combine.person(5)).not.toContainText(nl("combine.earlier"));
  await expect(combine.person(6)).toContainText(nl("combine.empty"));
  await expect(combine.person(7)).toContainText(nl("combine.another"));
  await expect(combine.summary).toContainText("5 personen");
});

test("a team that is too small gets no result, and the page says what is needed", async ({ page }) => {
  const { combine } = pagesOf(page);
  const people = teamOf().slice(0, 3);
  await keepTeam(page, people);
  await combine.open(people.map(({ id }) => id));
  await expect(combine.summary).toHaveText(nl("combine.not-yet", { count: 3, least: 4 }));
  await combine.make.click();
  await expect(combine.error).toHaveText(nl("combine.too-few", { count: 3, least: 4 }));
  await expect(combine.threshold).toBeFocused();
  expect((await keptValues(page))["pro-monitor/current/pro-monitor"]).toBeUndefined();
  // Three is the fewest that can be chosen.
  await combine.threshold.selectOption("3");
  await expect(combine.error).toBeHidden();
  await expect(combine.summary).toContainText("3 personen");
  expect(await combine.threshold.locator("option").allTextContents()).toEqual(
    [3, 4, 5, 6, 7, 8, 9, 10].map((people) => nl("combine.threshold-people", { people })));
});

/** The links of people, each made by a browser of their own. */
async function linksOf(browser, baseURL, people, route = "/share") {
  const links = [];
  for (const one of people) {
    const context = await browser.newContext({ baseURL });
    const page = await context.newPage();
    const { share } = pagesOf(page);
    await keepValues(page, { "pro-monitor/current/pro-monitor": one.id, [keyOf(one.id)]: JSON.stringify(one) });
    await share.open("", route);
    links.push(await share.link());
    await context.close();
  }
  return links;
}

test("many links in one paste all count, the same link twice once, and a broken one says so", async ({ page, browser, baseURL }) => {
  const { measurements, combine, result } = pagesOf(page);
  const people = teamOf().slice(0, 4);
  const results = await linksOf(browser, baseURL, people.slice(0, 2));
  const own = await linksOf(browser, baseURL, people.slice(2), "/elsewhere");
  const mail = (link, at) => `> Hoi, hier is link ${at + 1}:\n> ${link.slice(0, 70)}\n> ${link.slice(70)}\nGroet!\n`;
  await measurements.open();
  await page.getByLabel(nl("paste.label")).fill([...results, results[0], ...own].map(mail).join("\n"));
  await page.getByRole("button", { name: nl("paste.button") }).click();
  await expect(combine.people).toHaveCount(4);
  await expect(combine.refused).toHaveCount(0);
  // The page came just now, with a button near the one that was pressed: a second press there is no double press.
  await page.waitForTimeout(600);
  await combine.links.fill(results[1].slice(0, -20));
  await combine.addLinks.click();
  await expect(combine.refused).toHaveText([nl("combine.refused", { number: 6, why: nl("link-error.cut-off") })]);
  await page.waitForTimeout(600);
  await combine.make.click();
  await result.isDrawn();
  const kept = await keptTeam(page);
  for (const statement of ["1.1", "5.3"]) expect(keptCount(kept, statement)).toEqual(countOf(people, statement));
});

test("a team's result is saved, and opened again elsewhere with the same figures", async ({ page, browser, baseURL }) => {
  const { combine, result } = pagesOf(page);
  const people = teamOf();
  await keepTeam(page, people);
  await combine.open(people.map(({ id }) => id));
  await combine.make.click();
  await result.isDrawn();
  const rows = await result.figureRows();
  await result.openFiles();
  const { name, text } = await download(page, result.saveFile);
  const context = await browser.newContext({ baseURL });
  const other = pagesOf(await context.newPage());
  await other.measurements.open();
  await other.measurements.openFiles({ [name]: text });
  await expect(other.measurements.reports).toHaveCount(1);
  await other.measurements.button("measurements.open", "Wilgenhof").click();
  await other.result.isDrawn();
  expect(await other.result.figureRows()).toEqual(rows);
  await context.close();
});

test("a team is put together with the keyboard alone", async ({ page }) => {
  const { measurements, combine, result } = pagesOf(page);
  await keepTeam(page, teamOf().slice(0, 5));
  await measurements.open();
  const press = async (control, key = "Enter") => {
    await control.focus();
    await page.keyboard.press(key);
  };
  for (let at = 0; at < 5; at++) await press(page.locator(".pick input").nth(at), "Space");
  await expect(measurements.selection).toContainText(nl("selection.chosen", { count: 5 }));
  await press(measurements.combine);
  await expect(combine.people).toHaveCount(5);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await press(combine.make);
  await result.isDrawn();
});

test("the result of a team has its roles beside each other, n everywhere, and three lists to talk about", async ({ page }) => {
  const { combine, result } = pagesOf(page);
  const roles = [...Array(5).fill("begeleider"), ...Array(4).fill("client"), ...Array(4).fill("naaste")];
  const high = (one) => ({ ...one, response: { ...one.response, answers: Object.fromEntries(Object.keys(one.response.answers).map((id) => [id, 5])) } });
  const low = (one) => ({ ...one, response: { ...one.response, answers: Object.fromEntries(Object.keys(one.response.answers).map((id, at) => [id, at === 0 ? "unknown" : 2])) } });
  const people = teamOf(roles).map((one) => (one.response.perspective === "begeleider" ? high(one) : low(one)));
  await keepTeam(page, people);
  await combine.open(people.map(({ id }) => id));
  await combine.make.click();
  await result.isDrawn();
  const heads = page.locator(".roles thead th");
  await expect(heads).toHaveText([nl("result.table.principle"), "Begeleider (5)", "Naaste (4)", "Cliënt (4)"]);
  await expect(page.locator(".roles tbody tr").first().locator("td")).toHaveText(["5,0", "2,0", "2,0"]);
  const lists = page.locator(".agenda .lists > div");
  await expect(lists.locator("h3")).toHaveText([nl("result.agenda.differ"), nl("result.agenda.unknown"), nl("result.agenda.seen")]);
  await expect(lists.nth(1).locator("li").first()).toContainText(nl("result.agenda.unknown.of", { count: 8, asked: 13 }));
  await expect(lists.nth(2).locator("li").first()).toContainText(/(Cliënt|Naaste): 2,0\. Medewerkers: 5,0\./);
  for (const list of await lists.all()) {
    const questions = await list.locator(".question").allTextContents();
    expect(questions.filter((question, at) => question === questions[at - 1]), "no question stands twice in a row").toEqual([]);
  }
});

test("roles that are too small are not shown apart, and the page says so", async ({ page }) => {
  const { combine, result } = pagesOf(page);
  const people = teamOf(ROLES);
  await keepTeam(page, people);
  await combine.open(people.map(({ id }) => id));
  await combine.make.click();
  await result.isDrawn();
  await expect(page.locator(".roles thead th")).toHaveText([nl("result.table.principle"), "Begeleider (6)", "Teamleider of coach, Cliënt (5)"]);
  await expect(page.locator(".roles")).toContainText(nl("result.roles.together", { threshold: 4 }));
  await expect(page.locator(".agenda .lists > div").nth(2)).toContainText(nl("result.agenda.seen.too-few"));
});
