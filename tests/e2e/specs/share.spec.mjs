// The result as a link and as a QR code: what it holds, and the ways to share it.
import { execFileSync } from "node:child_process";
import { pagesOf } from "../pages/index.mjs";
import { ANSWERS } from "../support/answers.mjs";
import { expectNoFindings } from "../support/axe.mjs";
import { keepMeasurement } from "../support/kept.mjs";
import { saved } from "../support/saved.mjs";
import { expect, test } from "../support/test.mjs";
import { nl } from "../support/texts.mjs";

const NOTE = "Mevrouw Jansen belt elke week: 06-12345678.";
const FILLED_IN = {
  heading: { team: "De Linde", label: "najaar 2026" }, answers: ANSWERS,
  notes: { "menselijke-behoeften": { good: NOTE, better: "" } },
  closing: { confidence: 4, story: "Toen iemand vroeg of hij mocht blijven." },
};

test.beforeEach(async ({ page }) => page.clock.setFixedTime("2026-11-22T13:00:00"));

/** Keeps this measurement and opens the page that shares it. */
async function openShare(page, told = FILLED_IN) {
  const { share } = pagesOf(page);
  await keepMeasurement(page, told);
  await share.open();
  return share;
}

/** What an independent decoder reads from a picture. */
function decoded(path) {
  return execFileSync("zbarimg", ["--quiet", "--raw", path], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
}

test("a link with the answers and nothing else is one click away from the result", async ({ page, baseURL }) => {
  const { result, share } = pagesOf(page);
  await keepMeasurement(page, FILLED_IN);
  await result.open();
  await page.getByTestId("share").click();
  await expect(share.heading).toBeFocused();
  const link = await share.link();
  expect(link).toMatch(new RegExp(`^${baseURL}#/pm/[\\w-]+$`));
  expect(new URL(link).hash.length - 1).toBeLessThanOrEqual(120);
  await expect(share.class).toHaveText(nl("link.fits-qr"));
  for (const key of ["choice.names", "choice.notes", "result.confidence", "result.story"]) await expect(share.tick(key)).not.toBeChecked();
  await expect(share.tick("result.actions")).toHaveCount(0);
  await expectNoFindings(page);
});

test("every choice makes the link longer, and the page says what it is still short enough for", async ({ page }) => {
  const long = Object.fromEntries(["menselijke-behoeften", "zo-gewoon-mogelijk"].map((id) => [id, { good: "Ándere woorden, steeds weer – ".repeat(60) + id, better: "" }]));
  const share = await openShare(page, { ...FILLED_IN, notes: long });
  const short = await share.link();
  await share.tick("choice.names").check();
  await share.tick("result.story").check();
  await expect(share.class).toHaveText(nl("link.fits-qr"));
  expect((await share.link()).length).toBeGreaterThan(short.length);
  await share.tick("choice.notes").check();
  await expect(share.class).toHaveText(nl("link.fits-mail"));
  await expect(page.getByText(nl("qr.too-long"))).toBeVisible();
  await share.tick("choice.notes").uncheck();
  await expect(share.code).toBeVisible();
});

test("the page first points out words that look like a name or a number; a person changes them or continues", async ({ page }) => {
  const share = await openShare(page);
  await share.tick("choice.notes").check();
  await expect(share.field).toHaveCount(0);
  await expect(share.privacyItems).toHaveCount(2);
  await expect(share.privacyItems.nth(0)).toContainText(nl("privacy-check.kind.name"));
  await expect(share.privacyItems.nth(1)).toContainText("06-12345678");
  await expectNoFindings(page);
  await share.goOnAsItIs.click();
  await expect(share.field).toBeVisible();
  await expect(page.getByText(nl("privacy-check.passed"))).toBeVisible();
  // Another choice is checked again.
  await share.tick("result.story").check();
  await expect(share.field).toHaveCount(0);
  await share.privacyCheck.getByRole("link").first().click();
  await expect(page).toHaveURL(/#\/principle\/1$/);
  const { principle } = pagesOf(page);
  await principle.good.fill("Elke week belt iemand.");
  await principle.isKept();
  await page.goBack();
  await share.tick("choice.notes").check();
  await expect(page.getByText(nl("privacy-check.clear"))).toBeVisible();
  await expect(share.field).toBeVisible();
});

test("the copy button puts the link on the clipboard, and the page says so", async ({ page }) => {
  const { shared } = pagesOf(page);
  const share = await openShare(page);
  const link = await share.link();
  await share.copy.click();
  await expect(share.told).toHaveText(nl("link.copied"));
  await page.goto("./#/shared");
  // The next page takes the focus.
  await expect(shared.heading).toHaveText(nl("shared.no-link-title"));
  await shared.focusIsOnHeading();
  await shared.pasted.focus();
  await page.keyboard.press("Control+V");
  await expect(shared.pasted).toHaveValue(link);
});

test("without a clipboard, the link is selected and the page says what to do", async ({ page }) => {
  // A frame without the permission, or an old browser: both ways to copy are refused.
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
    document.execCommand = () => false;
  });
  const share = await openShare(page);
  await share.copy.click();
  await expect(share.told).toHaveText(nl("link.not-copied"));
  await expect(share.field).toBeFocused();
  const selected = await share.field.evaluate(({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd));
  expect(selected).toBe(await share.link());
});

test("the share button passes the link to the apps of the device", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.share = async (what) => { window.shared = what; };
  });
  const share = await openShare(page);
  await share.share.click();
  expect(await page.evaluate(() => window.shared)).toEqual({ title: nl("mail.subject"), url: await share.link() });
});

test("a link whose mail Windows would not open says to paste it, and offers no mail", async ({ page }) => {
  const { share } = pagesOf(page);
  // Letters that hardly pack, so that the link is nearly as long as a mail may be.
  let seed = 1;
  const letter = () => String.fromCharCode(97 + ((seed = (seed * 48271) % 2147483647) % 26));
  const words = Array.from({ length: 250 }, () => Array.from({ length: 7 }, letter).join("")).join(" ");
  await keepMeasurement(page, { answers: ANSWERS, notes: { "menselijke-behoeften": { good: words, better: "" } } });
  await share.open();
  await share.tick("choice.notes").check();
  await expect(share.field).toBeVisible();
  await expect(share.class).toHaveText(nl("link.fits-mail"));
  await expect(share.mail).toHaveCount(0);
  await expect(page.getByText(nl("link.paste-in-mail"))).toBeVisible();
});

test("the mail says what the link holds and that nothing is stored", async ({ page }) => {
  const share = await openShare(page);
  await share.tick("choice.names").check();
  const mail = new URL(await share.mail.getAttribute("href"));
  expect(mail.protocol).toBe("mailto:");
  expect(mail.searchParams.get("subject")).toBe(nl("mail.subject"));
  const parts = [nl("mail.answers"), nl("mail.names")].join(", ");
  const lines = [nl("mail.here"), await share.link(), nl("mail.holds", { parts }), nl("mail.nowhere")];
  expect(mail.searchParams.get("body").split("\r\n\r\n")).toEqual(lines);
});

for (const [name, told, extras] of [["the answers", { answers: ANSWERS }, []], ["the answers, the names and the story", FILLED_IN, ["choice.names", "result.story"]]]) {
  test(`another decoder reads the QR code with ${name} from the screen and from both saved pictures`, async ({ page }, info) => {
    const share = await openShare(page, told);
    for (const key of extras) await share.tick(key).check();
    const link = await share.link();
    await share.code.screenshot({ path: info.outputPath("screen.png") });
    expect(decoded(info.outputPath("screen.png"))).toBe(link);
    const [png] = await Promise.all([page.waitForEvent("download"), share.png.click()]);
    expect(png.suggestedFilename()).toBe("pro-monitor_qr_2026-11-22.png");
    await png.saveAs(info.outputPath("saved.png"));
    expect(decoded(info.outputPath("saved.png"))).toBe(link);
    const { name: svgName, text } = await saved(page, share.svg);
    expect(svgName).toBe("pro-monitor_qr_2026-11-22.svg");
    await page.setContent(text.replace("<svg ", '<svg width="400" '));
    await page.locator("svg").screenshot({ path: info.outputPath("svg.png") });
    expect(decoded(info.outputPath("svg.png"))).toBe(link);
  });
}

test("a measurement in other words than the present questionnaire gets no link, and the page says what to do", async ({ page }) => {
  const wording = { version: "2025.1", hash: "0123456789abcdef", statements: { 1.1: { nl: "Heel andere woorden", en: "Quite other words" } } };
  const { share } = pagesOf(page);
  await keepMeasurement(page, { ...FILLED_IN, wording });
  await page.goto("./#/share");
  await expect(page.getByText(nl("link.refused-wording"))).toBeVisible();
  await expect(share.field).toHaveCount(0);
});

test("a report has the notes only if a person asks for it, after the check for personal data", async ({ page }) => {
  const { result } = pagesOf(page);
  await keepMeasurement(page, FILLED_IN);
  await result.open();
  const text = async () => {
    const [download] = await Promise.all([page.waitForEvent("download"), result.makePdf.click()]);
    return execFileSync("pdftotext", ["-raw", await download.path(), "-"], { encoding: "utf8" });
  };
  expect(await text()).not.toContain("Jansen");
  await expect(result.reminder).toBeVisible();
  await result.withWords.check();
  await expect(result.privacyCheck).toContainText("Jansen");
  await result.makePdf.click();
  await expect(result.privacyCheck.getByRole("heading")).toBeFocused();
  await result.goOnAsItIs.click();
  await expect(result.makePdf).toBeFocused();
  expect(await text()).toContain("Jansen");
  await expect(result.reminder).toBeHidden();
});
