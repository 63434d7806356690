// The files that a page offers.
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { expect, test } from "@playwright/test";

/** Where Firefox puts its downloads; each test worker has its own folder. */
export const DOWNLOADS = join(import.meta.dirname, "../out/downloads", process.env.TEST_WORKER_INDEX ?? "0");

/** The text and the name of the file that a button saves. */
export async function saved(page, button) {
  return page.context().browser().browserType().name() === "firefox" ? savedInFolder(button) : savedByEvent(page, button);
}

/** The name and the path of the file that a button saves. For Chromium. */
export async function made(page, button) {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  const name = download.suggestedFilename();
  const path = test.info().outputPath(name);
  await download.saveAs(path);
  return { name, path };
}

async function savedByEvent(page, button) {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  const parts = [];
  for await (const part of await download.createReadStream()) parts.push(part);
  return { name: download.suggestedFilename(), text: Buffer.concat(parts).toString("utf8") };
}

/** Firefox gives no id for a download that a page makes itself, and without one Playwright does not report it. */
async function savedInFolder(button) {
  for (const name of names()) rmSync(join(DOWNLOADS, name));
  await button.click();
  let before;
  // The same size twice, and no other file: while a file is written, its content is in a second one.
  await expect.poll(() => {
    const [now, last] = [sizes(), before];
    before = now;
    return now.length === 1 && isDeepStrictEqual(now, last);
  }).toBe(true);
  const [name] = names();
  return { name, text: readFileSync(join(DOWNLOADS, name), "utf8") };
}

const names = () => (existsSync(DOWNLOADS) ? readdirSync(DOWNLOADS) : []);
const sizes = () => names().map((name) => [name, statSync(join(DOWNLOADS, name), { throwIfNoEntry: false })?.size]);
