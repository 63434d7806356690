// Every message about keeping, and every page for a program that crashed or could not load: name → how to open it.
import { crash, makeCrashable } from "./crash.mjs";
import { denyStorage, fillStorage } from "./faults.mjs";
import { fileOf, keepMeasurement, keepValues, keptMeasurement, keyOf } from "./kept.mjs";
import { AUTUMN, keepShelf, SPRING } from "./measurements.mjs";
import { expect } from "./test.mjs";

const CURRENT = "pro-monitor/current/pro-monitor";

/** A measurement with an answer, open on its first page. */
async function begun(page, { principle }, query) {
  await keepMeasurement(page, { answers: { 1.1: 4, 1.2: 2 } });
  await principle.open(1, `?${query}`);
}

/** The same, with another value in its place on the device before the next answer. */
async function replaced(page, pages, query, value) {
  await begun(page, pages, query);
  const { id } = await keptMeasurement(page);
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [keyOf(id), value]);
  await pages.principle.choose("1.3", 3);
  await expect(pages.principle.trouble).toBeVisible();
}

/** The current measurement is this text when the page opens. */
async function found(page, { start }, query, text) {
  await keepValues(page, { [CURRENT]: "x", [keyOf("x")]: text });
  await start.open(`?${query}`);
  await expect(start.trouble).toBeVisible();
}

/** The start page without these files. */
async function notLoaded(page, query, files) {
  await keepMeasurement(page, { answers: { 1.1: 4 } });
  await page.route(files, (route) => route.abort());
  await page.goto(`./?${query}`);
  await expect(page.getByRole("alert").locator("visible=true")).toBeVisible();
}

async function opened(page, { measurements }, query, measurement) {
  await keepShelf(page);
  await measurements.open(`?${query}`);
  await measurements.openFiles({ "pro-monitor_De-Linde_najaar-2026_begeleider_2026-11-22.promonitor.json": fileOf(measurement) });
  await expect(measurements.dialog).toBeVisible();
}

export const everyTrouble = {
  "a browser that refuses its storage, at the start": async (page, { start }, query) => {
    await denyStorage(page);
    await start.open(`?${query}`);
    await expect(start.trouble).toBeVisible();
  },
  "a browser that refuses its storage": async (page, { principle }, query) => {
    await denyStorage(page);
    await principle.open(1, `?${query}&perspective=begeleider`);
    await expect(principle.trouble).toBeVisible();
  },
  "a storage that is full": async (page, pages, query) => {
    await begun(page, pages, query);
    await fillStorage(page);
    await pages.principle.good.fill("Een notitie die er niet meer bij past. ".repeat(50));
    await expect(pages.principle.trouble).toBeVisible();
  },
  "a write that is dropped": async (page, pages, query) => {
    await begun(page, pages, query);
    await page.evaluate(() => { Storage.prototype.setItem = () => {}; });
    await pages.principle.choose("1.3", 3);
    await expect(pages.principle.trouble).toBeVisible();
  },
  "answers that disappeared": async (page, pages, query) => {
    await begun(page, pages, query);
    await page.evaluate(() => localStorage.clear());
    await pages.principle.choose("1.3", 3);
    await expect(pages.principle.trouble).toBeVisible();
  },
  "answers that a newer version changed": (page, pages, query) => replaced(page, pages, query, '{"format":99}'),
  "answers that were damaged while the page was open": (page, pages, query) => replaced(page, pages, query, "damaged"),
  "answers that were found damaged, with an earlier version": async (page, pages, query) => {
    await begun(page, pages, query);
    const { id } = await keptMeasurement(page);
    await keepValues(page, { [keyOf(id)]: "damaged" });
    await pages.tasks.page.goto(`./?${query}#/tasks`);
    await expect(pages.tasks.trouble).toBeVisible();
  },
  "answers that were found damaged": (page, pages, query) => found(page, pages, query, "damaged"),
  "answers of a newer version": (page, pages, query) => found(page, pages, query, '{"format":99}'),
  "both messages": async (page, pages, query) => {
    await replaced(page, pages, query, "damaged");
    await fillStorage(page);
    await pages.principle.good.fill("Een notitie die er niet meer bij past. ".repeat(50));
    await expect(pages.principle.trouble).toHaveCount(2);
  },
  "a program that crashed": async (page, { principle }, query) => {
    await makeCrashable(page);
    await principle.open(1, `?${query}&perspective=begeleider`);
    await principle.choose("1.1", 4);
    await crash(page);
    await expect(page.getByRole("alert")).toBeVisible();
  },
  "a program that cannot load": (page, _pages, query) => notLoaded(page, query, "**/app-*.wasm"),
  "a script that cannot load": (page, _pages, query) => notLoaded(page, query, "**/app-*.js"),
  "no script at all": (page, _pages, query) => notLoaded(page, query, /\/(app|crash)-\w+\.js$/),
  "a page that cannot load": async (page, pages, query) => {
    await keepMeasurement(page, { answers: { 1.1: 4 } });
    await page.route("**/results-*", (route) => route.abort());
    await page.goto(`./?${query}#/result`);
    await expect(page.getByText(pages.start.texts("lazy.failed"))).toBeVisible();
  },
  "a shared computer": async (page, { start, tasks, principle }, query) => {
    await start.openQuestions(`?${query}`);
    await start.shared.check();
    await start.card(start.roles.getByRole("radio").first()).click();
    await start.card(start.scan("full")).click();
    await start.begin.click();
    await tasks.next.click();
    await principle.choose("1.1", 4);
  },
  "my measurements where the browser refuses its storage": async (page, { principle, measurements }, query) => {
    await denyStorage(page);
    await principle.open(1, `?${query}&perspective=begeleider`);
    await principle.choose("1.1", 4);
    await page.goto(`./?${query}&perspective=begeleider#/measurements`);
    await expect(measurements.cards).toHaveCount(1);
  },
  "my measurements after the storage was full": async (page, { measurements }, query) => {
    await keepShelf(page);
    await measurements.open(`?${query}`);
    await fillStorage(page);
    await measurements.button("measurements.duplicate", "voorjaar 2026").click();
    await expect(measurements.notice).toBeVisible();
  },
  "the dialog before something damaged is deleted": async (page, { measurements }, query) => {
    await keepShelf(page);
    await measurements.open(`?${query}`);
    await measurements.button("measurements.delete", `${measurements.texts("measurements.damaged.title")} d-cut-off`).click();
    await expect(measurements.dialog).toBeVisible();
  },
  "the dialog about an earlier state in a file": (page, pages, query) =>
    opened(page, pages, query, { ...AUTUMN, revision: 1, stamps: { "answers/1.1": 1 }, response: { ...AUTUMN.response, answers: { 1.1: 4 } } }),
  "the dialog about another questionnaire in a file": (page, pages, query) =>
    opened(page, pages, query, { ...SPRING, instrument: { ...SPRING.instrument, id: "another" } }),
};
