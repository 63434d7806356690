// The list of measurements: what it shows, and what a person can do with it.
import { pagesOf } from "../pages/index.mjs";
import { denyStorage, fillStorage } from "../support/faults.mjs";
import { keepMeasurement, keepValues, keptById, keptMeasurement, keptValues, keyOf, measurementOf } from "../support/kept.mjs";
import { AUTUMN, CUT_OFF, keepShelf, NEWER, SHELF, SPRING, withWords, WITHOUT_NAME } from "../support/measurements.mjs";
import { saved as download } from "../support/saved.mjs";
import { expect, inFirefoxToo, test } from "../support/test.mjs";
import { en, nl } from "../support/texts.mjs";

const UNREADABLE = [nl("measurements.damaged.title"), nl("measurements.newer.title")];

test("the list starts with the latest change and shows team, role, dates and progress of each measurement", async ({ page }) => {
  const { measurements } = pagesOf(page);
  await keepShelf(page);
  await measurements.open();
  await expect(measurements.titles).toHaveText(["najaar 2026", "Naaste", "voorjaar 2026", ...UNREADABLE]);
  const autumn = measurements.card("najaar 2026");
  await expect(autumn).toContainText("De Linde · Begeleider");
  await expect(autumn).toContainText("3 van 40 stellingen beantwoord");
  await expect(autumn).toContainText("Begonnen op 2 november 2026 om 10:00");
  await expect(autumn).toContainText("Laatst veranderd op 3 november 2026 om 14:03");
  await expect(autumn).toContainText(nl("measurements.current"));
  await expect(measurements.card("voorjaar 2026")).toContainText("De Linde · Zorg & Zo · Begeleider");
  await expect(measurements.card("voorjaar 2026")).toContainText("40 van 40 stellingen beantwoord");
  await expect(page.getByText(nl("measurements.current"))).toHaveCount(1);
  expect(await keptValues(page)).toEqual(SHELF);
});

test("an unreadable value is listed as such and can be saved byte for byte; only a damaged one can be deleted", async ({ page }) => {
  const { measurements } = pagesOf(page);
  await keepShelf(page);
  await measurements.open();
  const acts = [nl("keep-file.button"), nl("measurements.delete")];
  for (const [title, id, stored, buttons] of [[UNREADABLE[0], "d-cut-off", CUT_OFF, acts], [UNREADABLE[1], "e-newer", NEWER, [acts[0]]]]) {
    await expect(measurements.card(title).getByRole("button")).toHaveText(buttons);
    const { text } = await download(page, measurements.button("keep-file.button", `${title} ${id}`));
    expect(text).toBe(stored);
    // Slower than a double press: the list is drawn anew, and the next button may come to the same spot.
    await page.waitForTimeout(600);
  }
  expect(await keptValues(page)).toEqual(SHELF);
});

test("a damaged value is deleted after confirmation, and undo restores it byte for byte", async ({ page }) => {
  const { measurements } = pagesOf(page);
  await keepShelf(page);
  await measurements.open();
  const remove = measurements.button("measurements.delete", `${UNREADABLE[0]} d-cut-off`);
  await remove.click();
  await expect(measurements.dialog).toContainText(nl("damaged.what"));
  await expect(measurements.answer("dialog.cancel")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(remove).toBeFocused();
  expect(await keptValues(page)).toEqual(SHELF);
  await remove.click();
  await measurements.answer("measurements.delete").click();
  await expect(measurements.notice).toBeFocused();
  await expect(measurements.notice).toContainText(nl("measurements.deleted", { title: UNREADABLE[0] }));
  expect(Object.keys(await keptValues(page))).toHaveLength(Object.keys(SHELF).length - 1);
  await measurements.undo.click();
  await expect(measurements.card(UNREADABLE[0])).toBeVisible();
  expect(await keptValues(page)).toEqual(SHELF);
});

test("an empty list says so and links to the start", async ({ page }) => {
  const { measurements } = pagesOf(page);
  await measurements.open();
  await expect(page.getByText(nl("measurements.none"))).toBeVisible();
  await expect(measurements.saveAll).toBeHidden();
  await expect(page.getByRole("link", { name: nl("measurements.begin") })).toHaveAttribute("href", "#/begin");
});

test("the start page and every footer link to the list, which is there in English too", async ({ page }) => {
  const { start, measurements } = pagesOf(page);
  await keepShelf(page);
  await start.open();
  await page.getByRole("contentinfo").getByRole("link", { name: nl("measurements.title") }).click();
  await expect(measurements.titles.first()).toHaveText("najaar 2026");
  await measurements.language.click();
  await expect(measurements.heading).toHaveText(en("measurements.title"));
  await expect(page).toHaveTitle(`${en("measurements.title")} – Pro Monitor`);
  await expect(measurements.card("najaar 2026")).toContainText("3 of 40 statements answered");
  await start.home.click();
  await page.getByRole("contentinfo").getByRole("link", { name: en("measurements.title") }).click();
  await expect(measurements.titles.first()).toHaveText("najaar 2026");
});

test("a measurement in this tab only, on a shared computer, is marked as such", async ({ page }) => {
  const { measurements } = pagesOf(page);
  await keepValues(page, {});
  await page.evaluate(([key, value]) => sessionStorage.setItem(key, value), [keyOf(SPRING.id), JSON.stringify(SPRING)]);
  await measurements.open();
  await expect(measurements.card("voorjaar 2026")).toContainText(nl("measurements.tab"));
});

test("without storage, the measurement in the window can still be saved", async ({ page }) => {
  await denyStorage(page);
  const { principle, measurements } = pagesOf(page);
  await principle.open(1);
  await principle.choose("1.1", 4);
  await page.getByRole("contentinfo").getByRole("link", { name: nl("measurements.title") }).click();
  await expect(measurements.card("Begeleider")).toContainText(nl("measurements.window"));
  await expect(measurements.card("Begeleider").getByRole("button")).toHaveText([nl("keep-file.button")]);
  const { text } = await download(page, measurements.button("keep-file.button", "Begeleider"));
  expect(JSON.parse(text).measurements[0].response.answers).toEqual({ 1.1: 4 });
});

test("opening another measurement continues with it, and the earlier one stays", async ({ page }) => {
  const { measurements, tasks, principle } = pagesOf(page);
  await keepShelf(page);
  await measurements.open();
  await measurements.button("measurements.open", "voorjaar 2026").click();
  // It is complete: it opens as its result.
  await expect(page).toHaveURL(/#\/result$/);
  await page.goto("./#/tasks");
  await expect(tasks.answered(40, 40)).toBeVisible();
  await page.goto("./#/principle/2");
  await expect.poll(() => principle.chosen()).toEqual({ 2.1: 5, 2.2: 4, 2.3: 5, 2.4: 5, 2.5: 4 });
  const kept = await keptValues(page);
  expect(kept["pro-monitor/current/pro-monitor"]).toBe(SPRING.id);
  expect(kept[keyOf(AUTUMN.id)]).toBe(SHELF[keyOf(AUTUMN.id)]);
});

test("a measurement of another questionnaire is listed but cannot be opened here", async ({ page }) => {
  const { measurements } = pagesOf(page);
  const other = measurementOf({ id: "other", instrument: "another", heading: { label: "iets anders" }, answers: { x: 3 } });
  await keepValues(page, { [keyOf("other")]: JSON.stringify(other) });
  await measurements.open();
  await expect(measurements.card("iets anders")).toContainText(nl("measurements.other", { instrument: "another" }));
  await expect(measurements.button("measurements.open", "iets anders")).toHaveCount(0);
});

test("a measurement can be renamed, also the current one", async ({ page }) => {
  const { measurements, principle, result } = pagesOf(page);
  await keepShelf(page);
  await measurements.open();
  await measurements.button("measurements.rename", "najaar 2026").click();
  await expect(measurements.dialog).toHaveAccessibleName(nl("rename.title", { title: "najaar 2026" }));
  const name = page.getByLabel(nl("start.label"));
  await expect(name).toHaveValue("najaar 2026");
  await name.fill("winter <b>2026</b>");
  await page.getByLabel(nl("start.team")).fill("De Eik");
  await name.press("Enter");
  await expect(measurements.notice).toBeFocused();
  await expect(measurements.notice).toHaveText(nl("measurements.renamed", { title: "winter <b>2026</b>" }));
  await expect(measurements.titles.first()).toHaveText("winter <b>2026</b>");
  expect((await keptById(page))[AUTUMN.id]).toMatchObject({ revision: 5, heading: { label: "winter <b>2026</b>", team: "De Eik" }, response: AUTUMN.response });
  // The next answer must not bring the old name back.
  await measurements.leaveFor("/principle/3");
  await principle.choose("3.1", 2);
  await page.goto("./#/result");
  await result.isShown();
  await expect(page.getByRole("main").getByText(/^De Eik · winter/)).toBeVisible();
  expect((await keptMeasurement(page)).heading.team).toBe("De Eik");
});

test("Escape closes the dialog, changes nothing and returns the focus to the button", async ({ page }) => {
  const { measurements } = pagesOf(page);
  await keepShelf(page);
  await measurements.open();
  const rename = measurements.button("measurements.rename", "voorjaar 2026");
  await rename.click();
  await page.getByLabel(nl("start.label")).fill("iets anders");
  await page.keyboard.press("Escape");
  await expect(measurements.dialog).toHaveCount(0);
  await expect(rename).toBeFocused();
  expect(await keptValues(page)).toEqual(SHELF);
  await rename.click();
  await expect(page.getByLabel(nl("start.label"))).toHaveValue("voorjaar 2026");
});

test("a copy has its own name and id", async ({ page }) => {
  const { measurements } = pagesOf(page);
  await keepShelf(page);
  await measurements.open();
  await measurements.button("measurements.duplicate", "voorjaar 2026").click();
  const label = nl("measurements.copy", { title: "voorjaar 2026" });
  await expect(measurements.card(label)).toContainText("40 van 40 stellingen beantwoord");
  const kept = Object.values(await keptById(page)).filter(({ heading }) => heading.label === label);
  expect(kept).toHaveLength(1);
  expect(kept[0].id).toMatch(/^[0-9a-f]{32}$/);
  expect(kept[0].response).toEqual(SPRING.response);
});

test("undo restores a deleted measurement byte for byte, with its journal", async ({ page }) => {
  const { measurements, tasks } = pagesOf(page);
  await keepShelf(page);
  await measurements.open();
  await measurements.button("measurements.delete", "najaar 2026").click();
  await expect(measurements.notice).toContainText(nl("measurements.deleted", { title: "najaar 2026" }));
  await expect(measurements.card("najaar 2026")).toHaveCount(0);
  const others = Object.entries(SHELF).filter(([key]) => !key.includes(AUTUMN.id) && !key.includes("/current/"));
  expect(await keptValues(page)).toEqual(Object.fromEntries(others));
  await measurements.undo.click();
  await expect(measurements.card("najaar 2026")).toContainText(nl("measurements.current"));
  await expect(measurements.undo).toHaveCount(0);
  expect(await keptValues(page)).toEqual(SHELF);
  await measurements.leaveFor("/tasks");
  await expect(tasks.answered(3, 40)).toBeVisible();
  expect((await keptValues(page))[keyOf(AUTUMN.id)]).toBe(SHELF[keyOf(AUTUMN.id)]);
});

test("deleting the current measurement removes it from the other pages too", async ({ page }) => {
  const { measurements, start } = pagesOf(page);
  await keepShelf(page);
  await start.open();
  await expect(start.goOn).toBeVisible();
  await page.getByRole("contentinfo").getByRole("link", { name: nl("measurements.title") }).click();
  await measurements.button("measurements.delete", "najaar 2026").click();
  await expect(measurements.notice).toContainText("najaar 2026");
  await start.home.click();
  await start.isShown();
  await expect(start.goOn).toHaveCount(0);
  expect(Object.keys(await keptValues(page)).filter((key) => key.includes(AUTUMN.id))).toEqual([]);
});

test("a file with all measurements gives the same measurements on another device", inFirefoxToo, async ({ page, browser, baseURL }) => {
  const { measurements } = pagesOf(page);
  await page.clock.install({ time: new Date("2026-11-22T10:00:00+01:00") });
  await keepShelf(page);
  await measurements.open();
  const { name, text } = await download(page, measurements.saveAll);
  expect(name).toBe("pro-monitor_3_2026-11-22.promonitor.json");
  await expect(measurements.notice).toContainText(nl("keep-file.saved", { file: name }));
  const context = await browser.newContext({ baseURL, locale: "nl-NL", timezoneId: "Europe/Amsterdam" });
  const fresh = pagesOf(await context.newPage()).measurements;
  await fresh.open();
  await fresh.openFiles({ [name]: text });
  expect(await fresh.told(1)).toEqual([[name, ...["najaar 2026", "Naaste", "voorjaar 2026"].map((title) => nl("files.added", { title }))]]);
  await expect(fresh.titles).toHaveText(["najaar 2026", "Naaste", "voorjaar 2026"]);
  const kept = await keptById(fresh.page);
  expect(JSON.parse(text).measurements).toEqual([AUTUMN.id, WITHOUT_NAME.id, SPRING.id].map((id) => kept[id]));
  expect(kept).toEqual({ [SPRING.id]: SPRING, [AUTUMN.id]: withWords(AUTUMN), [WITHOUT_NAME.id]: WITHOUT_NAME });
  await context.close();
});

test("a file with one measurement is named after its team, label and role, and marks it as saved", async ({ page }) => {
  const { measurements } = pagesOf(page);
  await page.clock.install({ time: new Date("2026-11-22T10:00:00+01:00") });
  await keepShelf(page);
  await measurements.open();
  const { name, text } = await download(page, measurements.button("keep-file.button", "najaar 2026"));
  expect(name).toBe("pro-monitor_De-Linde_najaar-2026_begeleider_2026-11-22.promonitor.json");
  expect(JSON.parse(text)).toEqual({ promonitor: 1, measurements: [withWords(AUTUMN)] });
  expect((await keptValues(page))[`pro-monitor/downloaded/${AUTUMN.id}`]).toBe("3");
});

test("the list and the result page show a reminder while the last answers are in no file", async ({ page }) => {
  const { measurements, principle, result } = pagesOf(page);
  await keepMeasurement(page, { answers: { 1.1: 4 } });
  await measurements.open();
  await expect(measurements.reminder).toBeVisible();
  await download(page, measurements.button("keep-file.button", "Begeleider"));
  await expect(measurements.reminder).toBeHidden();
  await principle.open(1);
  await principle.choose("1.2", 3);
  await result.open();
  await result.isShown();
  await expect(result.reminder).toBeVisible();
  await result.openFiles();
  const { text } = await download(page, result.saveFile);
  expect(JSON.parse(text).measurements[0].response.answers).toEqual({ 1.1: 4, 1.2: 3 });
  await expect(result.reminder).toBeHidden();
  await page.reload();
  await result.isShown();
  await expect(result.makePdf).toBeVisible();
  await expect(result.reminder).toBeHidden();
  await measurements.open();
  await expect(measurements.reminder).toBeHidden();
});

test("a measurement without answers shows no reminder", async ({ page }) => {
  const { measurements } = pagesOf(page);
  await keepMeasurement(page);
  await measurements.open();
  await expect(measurements.saveAll).toBeVisible();
  await expect(measurements.reminder).toBeHidden();
});

test("a full storage is reported, and the stored measurements stay", async ({ page }) => {
  const { measurements } = pagesOf(page);
  await keepShelf(page);
  await measurements.open();
  await fillStorage(page);
  await measurements.button("measurements.duplicate", "voorjaar 2026").click();
  await expect(measurements.notice).toHaveText(nl("storage.refused"));
  expect((await keptValues(page))[keyOf(SPRING.id)]).toBe(SHELF[keyOf(SPRING.id)]);
});
