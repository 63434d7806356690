// Files are opened, many at once; nothing on the device is overwritten, and nothing in a file does harm.
import { pagesOf } from "../pages/index.mjs";
import { fileOf, keepValues, keptById, keptValues, keyOf, measurementOf } from "../support/kept.mjs";
import { AUTUMN, keepShelf, SHELF, SPRING, withWords } from "../support/measurements.mjs";
import { expect, test } from "../support/test.mjs";
import { nl, opening } from "../support/texts.mjs";

/** The autumn, changed at these revisions: statement → [answer, revision]. */
function autumn(changes, more = {}) {
  const all = Object.entries(changes);
  const response = { ...AUTUMN.response, answers: { ...AUTUMN.response.answers, ...Object.fromEntries(all.map(([id, [answer]]) => [id, answer])) } };
  const stamps = { ...AUTUMN.stamps, ...Object.fromEntries(all.map(([id, [, revision]]) => [`answers/${id}`, revision])) };
  const revision = Math.max(AUTUMN.revision, ...all.map(([, [, at]]) => at));
  return { ...AUTUMN, revision, changed: AUTUMN.changed + revision * 60_000, response, stamps, ...more };
}
const LATER = autumn({ "3.1": [5, 4] });
const EARLIER = { ...AUTUMN, revision: 1, changed: AUTUMN.changed - 1, stamps: { "answers/1.1": 1 }, response: { ...AUTUMN.response, answers: { 1.1: 4 } } };
const FORKED = { ...EARLIER, revision: 2, stamps: { "answers/1.1": 1, "answers/4.1": 2 }, response: { ...AUTUMN.response, answers: { 1.1: 4, 4.1: 1 } } };

/** Under which key stands that the measurement with this id is in a file. */
const marked = (id) => `pro-monitor/downloaded/${id}`;

test("a file is chosen with a button that a keyboard reaches, or dropped anywhere on the page", async ({ page }) => {
  const { measurements } = pagesOf(page);
  await measurements.open();
  await expect(measurements.field).toHaveAccessibleName(nl("files.choose"));
  await measurements.field.focus();
  await expect(measurements.field).toBeFocused();
  await measurements.openFiles({ "a.promonitor.json": fileOf(SPRING) });
  expect(await measurements.told(1)).toEqual([["a.promonitor.json", nl("files.added", { title: "voorjaar 2026" })]]);
  await measurements.dropFiles({ "b.json": fileOf(AUTUMN) });
  await expect(measurements.titles).toHaveText(["najaar 2026", "voorjaar 2026"]);
  expect(await keptById(page)).toEqual({ [SPRING.id]: SPRING, [AUTUMN.id]: AUTUMN });
});

test("the stored form of one measurement, as a crashed page hands it out, is opened too", async ({ page }) => {
  const { measurements } = pagesOf(page);
  await measurements.open();
  await measurements.openFiles({ "raw.json": `\uFEFF${JSON.stringify(SPRING)}` });
  await expect(measurements.titles).toHaveText(["voorjaar 2026"]);
});

test("of several files each gets its own message, and the good ones are opened", async ({ page }) => {
  const { measurements } = pagesOf(page);
  await keepShelf(page);
  await measurements.open();
  const two = [measurementOf({ id: "x", heading: { label: "een" } }), measurementOf({ id: "y", heading: { label: "twee" } })];
  const badAnswer = { ...SPRING, response: { ...SPRING.response, answers: { 1.1: 9, "1.2": "maybe" } } };
  await measurements.openFiles({
    "two.promonitor.json": fileOf(...two),
    "large.json": "x".repeat(10_000_000),
    "cut-off.json": fileOf(SPRING).slice(0, 200),
    "other.json": '{"name": "package", "version": "1.0.0"}',
    "list.json": "[1, 2, 3]",
    "newer.json": '{"promonitor": 2, "measurements": []}',
    "newer-inside.json": `{"promonitor": 1, "measurements": [${JSON.stringify(SPRING)}, {"format": 99}]}`,
    "damaged.json": fileOf(badAnswer),
    "<img src=x onerror=alert(1)>.json": "",
  });
  const told = Object.fromEntries((await measurements.told(9)).map(([name, ...lines]) => [name, lines]));
  expect(told).toMatchObject({
    "two.promonitor.json": ["een", "twee"].map((title) => nl("files.added", { title })),
    "large.json": [nl("files.too-large")],
    "cut-off.json": [nl("files.not-json", { line: 1, column: 200 })],
    "other.json": [nl("files.not-ours")],
    "list.json": [nl("files.not-ours")],
    "newer.json": [nl("files.newer")],
    "newer-inside.json": [nl("files.newer")],
    "<img src=x onerror=alert(1)>.json": [opening("nl")["other.empty"]],
  });
  expect(told["damaged.json"][0]).toBe(nl("files.damaged"));
  expect(told["damaged.json"].slice(1).join()).toContain("measurements[0].response.answers");
  const kept = await keptValues(page);
  expect(Object.keys(kept).filter((key) => !(key in SHELF)).sort()).toEqual([marked("x"), marked("y"), keyOf("x"), keyOf("y")]);
  expect(kept).toMatchObject(SHELF);
});

test("hostile names and keys of prototypes do no harm", async ({ page }) => {
  const { measurements } = pagesOf(page);
  await measurements.open();
  const label = "<script>window.hit = 1</script>‮\u0000 [object Object]";
  const hostile = fileOf(measurementOf({ id: "hostile", heading: { label } }));
  const polluted = fileOf(SPRING).replace('"answers":{', '"answers":{"__proto__":3,"constructor":4,"toString":"unknown",');
  const outside = fileOf(SPRING).replace('"promonitor":1', '"__proto__":{"polluted":true},"promonitor":1');
  const escaping = fileOf(measurementOf({ id: "../current/pro-monitor" }));
  await measurements.openFiles({ "hostile.json": hostile, "polluted.json": polluted, "outside.json": outside, "id.json": escaping });
  const told = await measurements.told(4);
  expect(told[1]).toEqual(["polluted.json", nl("files.added", { title: "voorjaar 2026" })]);
  expect(told[2].slice(0, 2)).toEqual(["outside.json", nl("files.damaged")]);
  expect(told[3].slice(0, 2)).toEqual(["id.json", nl("files.damaged")]);
  await expect(measurements.titles).toHaveCount(2);
  expect(await measurements.titles.allTextContents()).toContain(label);
  expect(await page.evaluate(() => [window.hit, {}.polluted, Object.keys(Object.prototype)])).toEqual([undefined, undefined, []]);
  expect(Object.keys(await keptValues(page)).sort()).toEqual([SPRING.id, "hostile"].flatMap((id) => [marked(id), keyOf(id)]).sort());
});

test("the same again is told and changes nothing; later answers come along", async ({ page }) => {
  const { measurements, tasks } = pagesOf(page);
  await keepShelf(page);
  await measurements.open();
  await measurements.openFiles({ "same.json": fileOf(SPRING, AUTUMN) });
  expect(await measurements.told(1)).toEqual([["same.json", ...["voorjaar 2026", "najaar 2026"].map((title) => nl("files.same", { title }))]]);
  expect(await keptValues(page)).toEqual(SHELF);
  await measurements.openFiles({ "later.json": fileOf(LATER) });
  await expect(measurements.reports).toHaveText([new RegExp(nl("files.updated", { title: "najaar 2026" }))]);
  await expect(measurements.card("najaar 2026")).toContainText("4 van 40 stellingen beantwoord");
  expect((await keptById(page))[AUTUMN.id]).toEqual(withWords(LATER));
  await measurements.leaveFor("/tasks");
  await expect(tasks.answered(4, 40)).toBeVisible();
});

for (const [what, state, question] of [["earlier", EARLIER, "conflict.older"], ["forked", FORKED, "conflict.diverged"]]) {
  test(`a measurement of which the file has an ${what} state is asked about; Escape changes nothing`, async ({ page }) => {
    const { measurements } = pagesOf(page);
    await keepShelf(page);
    await measurements.open();
    await measurements.openFiles({ "it.json": fileOf(state) });
    await expect(measurements.dialog).toHaveAccessibleName(nl("conflict.title", { title: "najaar 2026" }));
    await expect(measurements.dialog).toContainText(nl(question, { file: "it.json" }));
    await expect(measurements.answer("conflict.merge")).toHaveCount(question === "conflict.diverged" ? 1 : 0);
    expect(await keptValues(page)).toEqual(SHELF);
    await page.keyboard.press("Escape");
    await expect(measurements.dialog).toHaveCount(0);
    await expect(measurements.reports).toContainText([nl("files.device-kept", { title: "najaar 2026" })]);
    expect(await keptValues(page)).toEqual(SHELF);
  });
}

test("of two that went different ways: merging takes the latest of each answer", async ({ page }) => {
  const { measurements } = pagesOf(page);
  await keepShelf(page);
  await measurements.open();
  await measurements.openFiles({ "it.json": fileOf(FORKED) });
  await measurements.answer("conflict.merge").click();
  await expect(measurements.reports).toContainText([nl("files.updated", { title: "najaar 2026" })]);
  expect((await keptById(page))[AUTUMN.id].response.answers).toEqual({ 1.1: 4, 1.2: 2, 2.1: "unknown", 4.1: 1 });
});

test("of two that went different ways: both can be kept, the one from the file under another id", async ({ page }) => {
  const { measurements } = pagesOf(page);
  await keepShelf(page);
  await measurements.open();
  await measurements.openFiles({ "it.json": fileOf(FORKED) });
  await measurements.answer("conflict.both").click();
  await expect(measurements.reports).toContainText([nl("files.both", { title: "najaar 2026" })]);
  await expect(measurements.card("najaar 2026")).toHaveCount(2);
  const { [AUTUMN.id]: own, ...others } = await keptById(page);
  expect(own).toEqual(AUTUMN);
  const [added] = Object.values(others).filter(({ heading }) => heading.label === "najaar 2026");
  expect(added).toEqual({ ...FORKED, id: added.id });
});

test("of two that went different ways: the one from the file can be taken, and that can be undone", async ({ page }) => {
  const { measurements } = pagesOf(page);
  await keepShelf(page);
  await measurements.open();
  await measurements.openFiles({ "it.json": fileOf(FORKED) });
  await measurements.answer("conflict.file").click();
  await expect(measurements.notice).toContainText(nl("files.taken", { title: "najaar 2026" }));
  expect((await keptById(page))[AUTUMN.id].response).toEqual(FORKED.response);
  await measurements.undo.click();
  await expect(measurements.notice).toContainText(nl("measurements.undone", { title: "najaar 2026" }));
  // The state from the file stays beside it, as an earlier version.
  const isOfAnother = ([key]) => key !== keyOf(AUTUMN.id) && key !== `pro-monitor/journal/${AUTUMN.id}/0`;
  const others = Object.entries(await keptValues(page)).filter(isOfAnother);
  expect(Object.fromEntries(others)).toEqual(Object.fromEntries(Object.entries(SHELF).filter(isOfAnother)));
  expect((await keptById(page))[AUTUMN.id]).toMatchObject({ heading: AUTUMN.heading, response: AUTUMN.response });
});

test("what is taken from a file is taken in a tab that has it open too, and so is taking it back", async ({ page, context, watch }) => {
  const other = await context.newPage();
  watch.follow(other);
  const [{ measurements, tasks }, { principle }] = [pagesOf(page), pagesOf(other)];
  await keepShelf(page);
  await principle.open(1, "");
  await expect.poll(() => principle.chosen()).toEqual({ 1.1: 4, 1.2: 2 });
  await measurements.open();
  await measurements.openFiles({ "it.json": fileOf(FORKED) });
  await measurements.answer("conflict.file").click();
  await expect.poll(() => principle.chosen()).toEqual({ 1.1: 4 });
  expect((await keptById(page))[AUTUMN.id].response).toEqual(FORKED.response);
  await measurements.undo.click();
  await expect.poll(() => principle.chosen()).toEqual({ 1.1: 4, 1.2: 2 });
  expect((await keptById(page))[AUTUMN.id].response).toEqual(AUTUMN.response);
  await measurements.leaveFor("/tasks");
  await expect(tasks.answered(3, 40)).toBeVisible();
  expect((await keptById(page))[AUTUMN.id].response).toEqual(AUTUMN.response);
});

test("what came out of a file is known to be in one: nothing reminds of it", async ({ page }) => {
  const { measurements } = pagesOf(page);
  await measurements.open();
  await measurements.openFiles({ "it.json": fileOf(AUTUMN) });
  await expect(measurements.titles).toHaveText(["najaar 2026"]);
  await expect(measurements.reminder).toBeHidden();
  await measurements.openFiles({ "later.json": fileOf(LATER) });
  await expect(measurements.card("najaar 2026")).toContainText("4 van 40 stellingen beantwoord");
  await expect(measurements.reminder).toBeHidden();
});

test("of several that clash each is asked about in turn", async ({ page }) => {
  const { measurements } = pagesOf(page);
  await keepShelf(page);
  await measurements.open();
  const another = { ...SPRING, instrument: { ...SPRING.instrument, id: "another" } };
  await measurements.openFiles({ "it.json": fileOf(FORKED), "apart.json": fileOf(another) });
  await measurements.answer("conflict.both").click();
  await expect(measurements.dialog).toContainText(nl("conflict.apart", { file: "apart.json" }));
  await page.keyboard.press("Escape");
  await expect(measurements.dialog).toHaveCount(0);
  await expect(measurements.reports).toContainText([nl("files.both", { title: "najaar 2026" }), nl("files.device-kept", { title: "voorjaar 2026" })]);
  expect((await keptById(page))[SPRING.id]).toEqual(SPRING);
});

test("what cannot be read on the device is not overwritten by a file with its id", async ({ page }) => {
  const { measurements } = pagesOf(page);
  await keepValues(page, { [keyOf(SPRING.id)]: "damaged" });
  await measurements.open();
  await measurements.openFiles({ "it.json": fileOf(SPRING) });
  await expect(measurements.titles).toHaveText(["voorjaar 2026", nl("measurements.damaged.title")]);
  expect((await keptValues(page))[keyOf(SPRING.id)]).toBe("damaged");
});
