// What a device offers a page, in a frame with the documented sandbox: saving files, copying, the camera, printing.
import { execFileSync } from "node:child_process";
import { pagesOf } from "../pages/index.mjs";
import { dropOnPage } from "../support/given_files.mjs";
import { test } from "../support/host.mjs";
import { fileOf } from "../support/kept.mjs";
import { SPRING } from "../support/measurements.mjs";
import { saved } from "../support/saved.mjs";
import { expect } from "../support/test.mjs";
import { nl } from "../support/texts.mjs";

const WIDGET = '<pro-monitor lang="nl" theme="vgn"></pro-monitor>';

async function toResult(host) {
  const { start, tasks, principle, result } = host.pages();
  await host.toFirstPrinciple({ start, tasks, principle });
  await principle.choose("1.1", 4);
  await (await host.frame()).evaluate(() => { location.hash = "/result"; });
  await result.isDrawn();
  await host.stands(result.heading);
  return result;
}

test("the report and a file of the answers can be saved from the frame", async ({ page, host }) => {
  await host.open(WIDGET);
  const result = await toResult(host);
  const [pdf] = await Promise.all([page.waitForEvent("download"), result.makePdf.click()]);
  expect(pdf.suggestedFilename()).toMatch(/\.pdf$/);
  await result.openFiles();
  const file = JSON.parse((await saved(page, result.saveFile)).text);
  expect((file.measurements?.[0] ?? file).response.answers).toEqual({ 1.1: 4 });
});

test("the frame may copy, share, use the camera and print", async ({ page, host, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await host.open(WIDGET);
  await host.pages().start.isReady();
  await host.pages().start.heading.click();
  const frame = await host.frame();
  await frame.evaluate(() => navigator.clipboard.writeText("uit het kader"));
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("uit het kader");
  // This machine has no camera. A frame without permission would get another error.
  expect(await frame.evaluate(() => navigator.mediaDevices.getUserMedia({ video: true }).catch((error) => error.name))).toBe("NotFoundError");
  // A sandbox without modals would write an error in the console.
  await frame.evaluate(() => { window.prints = 0; addEventListener("beforeprint", () => { window.prints += 1; }); print(); });
  expect(await frame.evaluate(() => window.prints)).toBe(1);
});

test("a printed host page says how to print what it cuts off; a window of its own does not", async ({ page, host }, info) => {
  const path = info.outputPath("printed.pdf");
  const printed = async () => {
    await page.pdf({ path, format: "A4" });
    return execFileSync("pdftotext", [path, "-"], { encoding: "utf8" }).replace(/\s+/g, " ");
  };
  await host.open(WIDGET);
  await toResult(host);
  expect(await printed()).toContain(nl("result.cut-off"));
  const address = await (await host.frame()).evaluate(() => location.href);
  await page.goto(address);
  await pagesOf(page).result.isShown();
  expect(await printed()).not.toContain(nl("result.cut-off"));
});

test("the same page opens in a window of its own, for what a frame does not allow", async ({ page, host }) => {
  await host.open(WIDGET);
  const { about, start } = host.pages();
  await start.isReady();
  await host.fits();
  await start.about.click();
  await about.isShown();
  await host.stands(about.heading);
  const link = page.frameLocator("pro-monitor iframe").getByRole("link", { name: nl("footer.own-window") });
  const [opened] = await Promise.all([page.context().waitForEvent("page"), link.click()]);
  await expect(pagesOf(opened).about.heading).toHaveText(nl("about.title"));
  await expect(opened.locator("html")).toHaveAttribute("data-theme", "vgn");
  expect(await opened.evaluate(() => [window.opener, window.parent === window])).toEqual([null, true]);
  await expect(opened.getByRole("link", { name: nl("footer.own-window") })).toHaveCount(0);
});

test("answers can move from the frame to a window of its own, which asks first", async ({ page, host }) => {
  await host.open(WIDGET);
  await toResult(host);
  const frame = page.frameLocator("pro-monitor iframe");
  await frame.getByRole("link", { name: nl("footer.own-window") }).click();
  const { share } = host.pages();
  await expect(share.ownWindow).toBeVisible();
  await host.stands(share.heading);
  const [opened] = await Promise.all([page.context().waitForEvent("page"), share.ownWindow.click()]);
  const { shared, tasks } = pagesOf(opened);
  await shared.isReady();
  await expect(shared.heading).toHaveText(nl("arrived.title"));
  await shared.goOnHere.click();
  await expect(tasks.answered(1, 8)).toBeVisible();
  expect(await opened.evaluate(() => [window.opener, window.parent === window])).toEqual([null, true]);
});

test("a file that is dropped in the frame is opened there", async ({ host }) => {
  await host.open(WIDGET);
  const { start, measurements } = host.pages();
  await start.isReady();
  const frame = await host.frame();
  expect(await dropOnPage(frame, { "a.promonitor.json": fileOf(SPRING) })).toEqual({ dragover: true, drop: true });
  await host.stands(measurements.heading);
  expect(await measurements.told(1)).toEqual([["a.promonitor.json", nl("files.added", { title: "voorjaar 2026" })]]);
});
