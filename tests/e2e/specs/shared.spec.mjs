// Opening a link: another person's result to view, one's own measurement to continue, and links that cannot be opened.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pagesOf } from "../pages/index.mjs";
import { ANSWERS } from "../support/answers.mjs";
import { expectNoFindings } from "../support/axe.mjs";
import { serveInstrument } from "../support/broken_instrument.mjs";
import { clearSiteData, keepMeasurement, keptById, keptValues } from "../support/kept.mjs";
import { printed } from "../support/printed.mjs";
import { made } from "../support/saved.mjs";
import { expect, test } from "../support/test.mjs";
import { en, nl } from "../support/texts.mjs";

const frozen = (name) => readFileSync(join(import.meta.dirname, "../../fixtures/links", name), "utf8").trim();
const OWN = { id: "my-own-measurement", heading: { label: "mijn eigen" }, answers: { 1.1: 2 } };
const THEIRS = {
  id: "their-measurement", heading: { team: "De Eik", label: "voorjaar" }, answers: ANSWERS,
  notes: { "menselijke-behoeften": { good: "We eten samen.", better: "" } }, closing: { confidence: 4, story: "" },
};

/** The link of a measurement, as the page makes it; storage is empty afterwards. */
async function linkOf(page, told, { extras = [], fragment = "/share" } = {}) {
  const { share } = pagesOf(page);
  await keepMeasurement(page, told);
  await share.open("", fragment);
  for (const key of extras) await share.tick(key).check();
  const link = await share.link();
  await page.goto("./#/about");
  await clearSiteData(page);
  return link;
}

/** Opens the frozen link of a team, with the questionnaire of that time. */
async function openTeam(page, name) {
  const { shared } = pagesOf(page);
  const instrument = readFileSync(join(import.meta.dirname, "../../fixtures/links/v1-instrument.json"), "utf8");
  await serveInstrument(page, "frozen", instrument);
  await page.goto(`./?instrument=frozen#${frozen(name).replace(/^.*#/, "")}`);
  await shared.isShownWithoutLink();
  return shared;
}

const OPENPYXL = join(import.meta.dirname, "../../report/openpyxl/run.sh");

/** All of local and session storage. */
const everything = (page) => page.evaluate(() => {
  // Which of the device's measurements the tab had open before is no part of what is shared.
  const ofTab = Object.entries(sessionStorage).filter(([key]) => !key.startsWith("pro-monitor/open/"));
  return [{ ...localStorage }, Object.fromEntries(ofTab)];
});

test.describe("another person's result", () => {
  test("shows its figures, says whose it is not, and is not in the address bar", async ({ page }) => {
    const { shared } = pagesOf(page);
    const link = await linkOf(page, THEIRS, { extras: ["choice.names", "choice.notes", "result.confidence"] });
    await shared.openLink(link);
    await shared.isShownWithoutLink();
    await shared.isDrawn();
    await expect(page.locator("main .kicker")).toContainText("De Eik · voorjaar · 2 november 2026");
    await expect(shared.kept).toBeHidden();
    await shared.openDetails();
    await expect(page.getByText("We eten samen.")).toBeVisible();
    expect(await everything(page)).toEqual([{}, {}]);
    await expectNoFindings(page);
  });

  test("comes back after a reload, with back, and from a bookmark of the link", async ({ page }) => {
    const { shared, about } = pagesOf(page);
    const link = await linkOf(page, THEIRS);
    await shared.openLink(link);
    await shared.isShownWithoutLink();
    await page.reload();
    await shared.isShownWithoutLink();
    await shared.about.click();
    await expect(about.heading).toHaveText(nl("about.title"));
    await page.goBack();
    await shared.isShownWithoutLink();
    await about.open();
    await shared.openLink(link);
    await shared.isShownWithoutLink();
  });

  test("stays in view in the other language, also after a reload", async ({ page }) => {
    const { shared } = pagesOf(page);
    await shared.openLink(await linkOf(page, THEIRS));
    await shared.isShownWithoutLink();
    await shared.language.click();
    await expect(page.getByText(en("shared.banner"))).toBeVisible();
    await page.reload();
    await expect(page.getByText(en("shared.banner"))).toBeVisible();
  });

  test("opened in the tab of a half-filled measurement, leaves that measurement alone", async ({ page }) => {
    const { shared, principle } = pagesOf(page);
    const link = await linkOf(page, THEIRS);
    await keepMeasurement(page, OWN);
    await principle.open(1);
    await principle.choose("1.2", 5);
    await principle.isKept();
    const before = await everything(page);
    await page.evaluate((hash) => { location.hash = hash; }, new URL(link).hash);
    await shared.isShownWithoutLink();
    await shared.isDrawn();
    expect(await everything(page)).toEqual(before);
    await page.goBack();
    await expect(principle.radio("1.2", 5)).toBeChecked();
    await principle.choose("1.3", 4);
    await principle.isKept();
    expect(Object.keys(await keptById(page))).toEqual([OWN.id]);
    expect((await keptById(page))[OWN.id].response.answers).toEqual({ 1.1: 2, 1.2: 5, 1.3: 4 });
  });

  test("is kept only as a copy, on request, beside the measurements that are there", async ({ page }) => {
    const { shared, measurements } = pagesOf(page);
    const link = await linkOf(page, THEIRS, { extras: ["choice.names"] });
    await keepMeasurement(page, OWN);
    await shared.openLink(link);
    await shared.saveAsCopy.click();
    await expect(shared.saved).toContainText(nl("shared.saved"));
    await expect(shared.saveAsCopy).toBeHidden();
    const kept = Object.values(await keptById(page));
    expect(kept.map(({ heading }) => heading.label).sort()).toEqual(["mijn eigen", "voorjaar"]);
    expect(kept.find(({ heading }) => heading.team === "De Eik").response.answers).toEqual(ANSWERS);
    await shared.saved.getByRole("link").click();
    await expect(measurements.heading).toBeFocused();
    await expect(page.getByRole("heading", { name: "voorjaar" })).toBeVisible();
  });

  test("can be saved as a report, which shows no reminder and stores nothing", async ({ page }) => {
    const { shared } = pagesOf(page);
    const link = await linkOf(page, THEIRS, { extras: ["choice.names", "choice.notes"] });
    await shared.openLink(link);
    await expect(shared.withWords).toHaveCount(0);
    const [download] = await Promise.all([page.waitForEvent("download"), shared.makePdf.click()]);
    expect(download.suggestedFilename()).toMatch(/^pro-monitor_De-Eik_(?:[\w-]+_)?begeleider_\d{4}-\d\d-\d\d\.pdf$/);
    await expect(shared.told).toContainText(".pdf");
    await expect(shared.reminder).toBeHidden();
    expect(await everything(page)).toEqual([{}, {}]);
  });

  test("of a team shows sums, and no answer of one person", async ({ page }) => {
    const shared = await openTeam(page, "v1-team.txt");
    await expect(page.getByText(nl("shared.team"))).toBeVisible();
    await expect(page.locator("main .kicker")).toContainText("mensen");
    await shared.isDrawn();
    await expectNoFindings(page);
  });

  test("of a team can be stored as a copy, which opens on its result", async ({ page }) => {
    const { measurements, result } = pagesOf(page);
    const shared = await openTeam(page, "v1-team.txt");
    await shared.saveAsCopy.click();
    await expect(page.getByText(nl("shared.saved"))).toBeVisible();
    await measurements.open();
    await measurements.cards.first().getByRole("button", { name: nl("measurements.open") }).click();
    await result.isShown();
    await expect(page.locator("main .kicker")).toContainText("mensen");
    await expect(page).toHaveURL(/#\/result$/);
    await expectNoFindings(page);
  });

  test("of a team can be saved as a report, a workbook and a CSV, with the figures of the page", async ({ page }) => {
    const shared = await openTeam(page, "v1-team-as-one-with-words.txt");
    const [{ label, score }] = await shared.figureRows();
    const pdf = await made(page, shared.makePdf);
    expect(pdf.name).toMatch(/^pro-monitor_De-Linde_(?:[\w-]+_)?team_\d{4}-\d\d-\d\d\.pdf$/);
    expect(printed("qpdf", "--check", pdf.path)).toContain("No syntax or stream encoding errors found");
    expect(printed("pdfdetach", "-list", pdf.path)).toContain("0 embedded files");
    const words = printed("pdftotext", "-layout", pdf.path, "-").replace(/\s+/g, " ");
    expect(words).toContain("30 personen: Begeleider");
    expect(words).toContain(`${label} ${score}`);
    expect(words).toContain("We eten samen.");

    await shared.files.locator("summary").click();
    await expect(page.getByText(nl("export.workbook-hint-shared"), { exact: true })).toBeVisible();
    await expect(shared.saveFile).toHaveCount(0);
    const book = await made(page, page.getByTestId("workbook"));
    const [{ order, sheets }] = Object.values(JSON.parse(printed(OPENPYXL, "tell", book.path)));
    expect(order).toEqual(["Samenvatting", "Stellingen", "Notities", "Afspraken", "Codeboek"]);
    const cells = Object.entries(sheets.Samenvatting.cells);
    const [place] = cells.find(([, [, told]]) => told === label);
    const [, [, found]] = cells.find(([at]) => at === place.replace("A", "B"));
    expect(found.toFixed(1)).toBe(score.replace(",", "."));

    for (const [kind, head] of [["csv", "instrument_id,instrument_version,"], ["csv-for-excel", "\uFEFFinstrument_id;"]]) {
      const csv = readFileSync((await made(page, page.getByTestId(kind))).path, "utf8");
      expect(csv.startsWith(head)).toBe(true);
      expect(csv.trimEnd().split("\r\n")).toHaveLength(41);
    }
    expect(await everything(page)).toEqual([{}, {}]);
    await expectNoFindings(page);
  });
});

test.describe("one's own measurement", () => {
  const HALF = { id: "half-filled", heading: { label: "onderweg" }, answers: { 1.1: 4, 1.2: 3 }, stamps: { "answers/1.1": 1, "answers/1.2": 2 }, revision: 2 };

  test("moves to another browser by its link, which says what it will do before it does it", async ({ page, browser, baseURL, watch }) => {
    const { share } = pagesOf(page);
    await keepMeasurement(page, HALF);
    await page.goto("./#/tasks");
    await page.getByRole("link", { name: nl("elsewhere.title") }).click();
    await expect(share.heading).toBeFocused();
    await expectNoFindings(page);
    const link = await share.link();
    expect(await share.ownWindow.getAttribute("href")).toBe(link);

    const other = await browser.newContext({ baseURL });
    const there = await other.newPage();
    watch.follow(there);
    const { shared, tasks, principle } = pagesOf(there);
    await shared.openLink(link);
    await expect(shared.heading).toHaveText(nl("arrived.title"));
    await expect(shared.notice).toHaveText(`${nl("arrived.new")} ${nl("arrived.not-yet")}`);
    await expectNoFindings(there);
    expect(await everything(there)).toEqual([{}, {}]);
    await shared.goOnHere.click();
    await expect(tasks.answered(2, 40)).toBeVisible();
    await principle.open(1);
    await expect(principle.radio("1.1", 4)).toBeChecked();
    await principle.choose("1.3", 5);
    await principle.isKept();
    // Opened again, the link leaves the later answers alone.
    await shared.openLink(link);
    await expect(shared.notice).toContainText(nl("arrived.older"));
    await shared.goOnHere.click();
    await expect(tasks.answered(3, 40)).toBeVisible();
    await other.close();
  });

  test("on a shared computer is gone once the tab closes", async ({ page }) => {
    const { shared, tasks } = pagesOf(page);
    const link = await linkOf(page, HALF, { fragment: "/elsewhere" });
    await shared.openLink(link);
    await shared.isSharedComputer.check();
    await shared.goOnHere.click();
    await expect(tasks.answered(2, 40)).toBeVisible();
    expect(await keptValues(page)).toEqual({});
  });
});

test.describe("a link that cannot be opened", () => {
  const cut = (link) => link.slice(0, -10);

  for (const [what, change, message] of [
    ["cut off", cut, "link-error.cut-off"],
    ["changed", (link) => link.replace(/(#\/pm\/.{20})(.)/, (_, start, one) => start + (one === "A" ? "B" : "A")), "link-error.damaged"],
    ["with nothing of ours", (link) => link.replace(/#\/pm\/.*/, "#/pm"), "link-error.cut-off"],
  ]) {
    test(`because it was ${what}: the page says so, and nothing changes`, async ({ page }) => {
      const { shared } = pagesOf(page);
      const link = await linkOf(page, THEIRS);
      await keepMeasurement(page, OWN);
      await page.goto("./#/tasks");
      await shared.isKept();
      const before = await everything(page);
      await shared.openLink(change(link));
      await expect(shared.notice).toHaveText(`${nl(message)} ${nl("shared.unchanged")}`);
      await expectNoFindings(page);
      expect(await everything(page)).toEqual(before);
    });
  }

  test("because it belongs to another questionnaire: the page says so and offers to open it with that one", async ({ page }) => {
    const { shared, share } = pagesOf(page);
    await keepMeasurement(page, { ...OWN, instrument: "verhaal-pro-persona", answers: {} });
    await page.goto("./?instrument=verhaal-pro-persona#/share");
    await expect(share.field).toBeVisible();
    const link = await share.link();
    expect(new URL(link).searchParams.get("instrument")).toBe("verhaal-pro-persona");
    await page.goto("./#/about");
    await page.evaluate((hash) => { location.hash = hash; }, new URL(link).hash);
    await expect(shared.notice).toContainText("verhaal-pro-persona");
    await page.getByRole("link", { name: nl("link-error.open-other") }).click();
    await shared.isShownWithoutLink();
  });

  test("because the address no longer holds it: the page says so, and the link can be pasted with the mail around it", async ({ page }) => {
    const { shared } = pagesOf(page);
    const link = await linkOf(page, THEIRS);
    await page.goto("./#/shared");
    await expect(shared.heading).toHaveText(nl("shared.no-link-title"));
    await shared.pasted.fill("Hallo, hier is niets.");
    await shared.openPasted.click();
    await expect(shared.pasteWrong).toHaveText(nl("link-error.not-a-link"));
    const wrapped = link.replace(/(.{40})/g, "$1\n> ");
    await shared.pasted.fill(`Beste allemaal,\n\n> ${wrapped}\n\nGroet`);
    await shared.openPasted.click();
    await shared.isShownWithoutLink();
  });
});
