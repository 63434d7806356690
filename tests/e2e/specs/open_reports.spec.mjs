// The report is the backup: a PDF or a workbook that the tool made gives the measurement back.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pagesOf } from "../pages/index.mjs";
import { ANSWERS } from "../support/answers.mjs";
import { expectNoFindings } from "../support/axe.mjs";
import { clearSiteData, keepMeasurement, keptById } from "../support/kept.mjs";
import { withWords } from "../support/measurements.mjs";
import { made } from "../support/saved.mjs";
import { expect, test } from "../support/test.mjs";
import { nl, opening } from "../support/texts.mjs";
import { mostMemory } from "../support/wasm_memory.mjs";

const root = join(import.meta.dirname, "../../..");
const TITLE = "najaar 2026";
const FILLED_IN = {
  heading: { team: "De Linde", label: TITLE }, answers: ANSWERS,
  notes: { "menselijke-behoeften": { good: "We eten elke avond samen – 🙂", better: "" } },
  closing: { confidence: 4, story: "Toen Sam vroeg of hij mocht blijven." },
};

test.beforeEach(async ({ page }) => page.clock.setFixedTime("2026-11-22T13:00:00"));

/** The report of a measurement as this kind of file, and the measurement; storage is empty afterwards. */
async function reported(page, kind) {
  const { result } = pagesOf(page);
  await keepMeasurement(page, FILLED_IN);
  await result.open();
  await result.isShown();
  await result.withWords.check();
  if (kind !== "pdf") await result.openFiles();
  const file = await made(page, page.getByTestId(kind));
  const kept = Object.fromEntries(Object.entries(await keptById(page)).map(([id, one]) => [id, withWords(one)]));
  await page.goto("./icon.svg");
  await clearSiteData(page);
  return { file, kept };
}

for (const [kind, name] of [["pdf", "pro-monitor_De-Linde_najaar-2026_begeleider_2026-11-22.pdf"], ["workbook", "pro-monitor_De-Linde_najaar-2026_begeleider_2026-11-22.xlsx"]]) {
  test(`a report as ${kind} gives back the whole measurement`, async ({ page }) => {
    const { measurements } = pagesOf(page);
    const { file, kept } = await reported(page, kind);
    expect(file.name).toBe(name);
    await measurements.open();
    // Its name may have changed when it was mailed and saved.
    await measurements.openFiles({ "kopie (2)": readFileSync(file.path) });
    expect(await measurements.told(1)).toEqual([["kopie (2)", nl("files.added", { title: TITLE })]]);
    expect(await keptById(page)).toEqual(kept);
    await expectNoFindings(page);
  });
}

test("a reader is fetched with the first file that needs it, and no other reader", async ({ page }) => {
  const { measurements } = pagesOf(page);
  const { file } = await reported(page, "pdf");
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname.replace(/-\w+\./, ".")));
  await measurements.open();
  await page.waitForLoadState("networkidle");
  expect(asked.filter((path) => /reader|worker/.test(path))).toEqual([]);
  await measurements.openFiles({ "verslag.pdf": readFileSync(file.path) });
  await measurements.told(1);
  expect(asked.filter((path) => /reader|worker/.test(path))).toEqual(["/workers.js", "/report_reader.js", "/report_reader.wasm"]);
});

test("a file that unpacks to too much ends its reader, not the page: a reader may use 256 MB", () => {
  const dist = new URL("../../../dist/", import.meta.url);
  const readers = readdirSync(dist).filter((name) => /^\w+_reader-\w+\.wasm$/.test(name));
  const most = readers.map((name) => mostMemory(readFileSync(new URL(name, dist))));
  expect(most).toEqual([256 * 1024 * 1024, 256 * 1024 * 1024]);
});

test("an empty workbook that another program filled in can be opened", async ({ page }, info) => {
  const { measurements } = pagesOf(page);
  await measurements.open();
  await page.getByLabel(nl("blank.who")).selectOption({ label: "Teamleider of coach" });
  const { name, path } = await made(page, page.getByTestId("empty-workbook"));
  expect(name).toBe("pro-monitor_leeg_Teamleider-of-coach.xlsx");
  const filledIn = info.outputPath("filled-in.xlsx");
  fillIn(path, filledIn, { promonitor_team: ["De Linde"], promonitor_answers: [4, "?", "2", null, 5] });
  await measurements.openFiles({ "filled-in.xlsx": readFileSync(filledIn) });
  expect(await measurements.told(1)).toEqual([["filled-in.xlsx", nl("files.added", { title: "De Linde" })]]);
  const [{ response, heading }] = Object.values(await keptById(page));
  expect(response.perspective).toBe("teamleider");
  expect(Object.values(response.answers)).toEqual([4, "unknown", 2, 5]);
  expect(heading.team).toBe("De Linde");
});

test("a workbook with cells that do not fit is not opened, and each cell is named by its address", async ({ page }, info) => {
  const { measurements } = pagesOf(page);
  await measurements.open();
  const { path } = await made(page, page.getByTestId("empty-workbook"));
  const filledIn = info.outputPath("misfilled.xlsx");
  fillIn(path, filledIn, { promonitor_answers: [7, 3, "ja"] });
  await measurements.openFiles({ "misfilled.xlsx": readFileSync(filledIn) });
  const [[, sentence, ...cells]] = await measurements.told(1);
  expect(sentence).toBe(opening("nl")["workbook.misfilled"].other.replace("{count}", "2"));
  expect(cells).toHaveLength(2);
  expect(cells[0]).toMatch(/^[\p{L} ]+!\w+\d+: ‘7’\. /u);
  expect(cells[1]).toMatch(/^[\p{L} ]+!\w+\d+: ‘ja’\. /u);
  expect(await keptById(page)).toEqual({});
  await expectNoFindings(page);
});

test("a file that is no report or workbook of this tool is refused in the language of the page", async ({ page }) => {
  for (const language of ["nl", "en"]) {
    const { measurements } = pagesOf(page);
    await page.goto(`./?lang=${language}#/measurements`);
    await expect(measurements.field).toBeAttached();
    await measurements.openFiles({
      "other.pdf": readFileSync(join(root, "tests/fixtures/reports/other-program.pdf")),
      "cut-off.pdf": "%PDF-1.7\n1 0 obj <<",
      "other.xlsx": "PK\u0003\u0004 but nothing more",
    });
    const told = opening(language);
    expect(await measurements.told(3)).toEqual([
      ["other.pdf", told["pdf.not-ours"]], ["cut-off.pdf", told["pdf.damaged"]], ["other.xlsx", told["workbook.none"]],
    ]);
  }
});

test("a reader that cannot be fetched is reported, and a second try works", async ({ page, watch }) => {
  const { measurements } = pagesOf(page);
  const { file } = await reported(page, "pdf");
  await measurements.open();
  watch.expectMessage("warning: TypeError: Failed to fetch");
  await page.route("**/report_reader-*.wasm", (route) => route.abort());
  await measurements.openFiles({ "verslag.pdf": readFileSync(file.path) });
  expect(await measurements.told(1)).toEqual([["verslag.pdf", nl("files.reader-unreachable")]]);
  await page.unroute("**/report_reader-*.wasm");
  await measurements.openFiles({ "verslag.pdf": readFileSync(file.path) });
  expect(await measurements.told(1)).toEqual([["verslag.pdf", nl("files.added", { title: TITLE })]]);
});

test("the CSV has a row for each statement, and the one for Excel has the form that Excel opens", async ({ page }) => {
  const { result } = pagesOf(page);
  await keepMeasurement(page, FILLED_IN);
  await result.open();
  await result.isShown();
  await result.openFiles();
  const csv = await made(page, page.getByTestId("csv"));
  expect(csv.name).toBe("pro-monitor_De-Linde_najaar-2026_begeleider_2026-11-22.csv");
  const lines = readFileSync(csv.path, "utf8").trimEnd().split("\r\n");
  expect(lines[0]).toBe("response_id,instrument_id,instrument_version,begun,perspective,scan,principle_id,principle,statement_id,statement,answer,answer_name");
  expect(lines).toHaveLength(41);
  const forExcel = await made(page, page.getByTestId("csv-for-excel"));
  expect(forExcel.name).toBe("pro-monitor_De-Linde_najaar-2026_begeleider_2026-11-22_excel.csv");
  const excel = readFileSync(forExcel.path, "utf8");
  expect(excel.startsWith("\uFEFFresponse_id;instrument_id;")).toBe(true);
  await expect(result.reminder).toBeVisible();
});

/** Fills cells of a workbook by their names, with openpyxl. */
function fillIn(from, to, cells) {
  const input = JSON.stringify([{ from, to, cells }]);
  execFileSync(join(root, "tests/report/openpyxl/run.sh"), ["fill_in"], { input });
}

for (const kind of ["pdf", "workbook"]) {
  test(`what came from a ${kind} opens as its result, and changes only when somebody asks for it`, async ({ page }) => {
    const { measurements, result, principle } = pagesOf(page);
    const { file, kept } = await reported(page, kind);
    await measurements.open();
    await measurements.openFiles({ report: readFileSync(file.path) });
    await measurements.told(1);
    await measurements.button("measurements.open", TITLE).click();
    await result.isShown();
    await page.goto("./#/principle/1");
    await expect(page.getByRole("heading", { name: nl("from-report.title") })).toBeVisible();
    await expect(page.locator("input[type=radio]")).toHaveCount(0);
    await expectNoFindings(page);
    await page.reload();
    await expect(page.getByRole("heading", { name: nl("from-report.title") })).toBeVisible();
    expect(await keptById(page)).toEqual(kept);
    await page.getByRole("button", { name: nl("from-report.change") }).click();
    await principle.choose("1.1", 1);
    await expect.poll(async () => Object.values(await keptById(page))[0].response.answers["1.1"]).toBe(1);
    await page.reload();
    await expect(principle.radio("1.1", 1)).toBeChecked();
  });
}
