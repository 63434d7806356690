// A new version never replaces a page in the middle of a question, never mixes with the old one, and loses nothing.
import { appendFileSync, cpSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pagesOf } from "../pages/index.mjs";
import { expectNoFindings } from "../support/axe.mjs";
import { tabTo } from "../support/focus.mjs";
import { emptyStorage, fillStorage } from "../support/faults.mjs";
import { RELEASE, test } from "../support/web_host.mjs";
import { rewrite, writeNextVersion } from "../support/next_version.mjs";
import { go, isAnew, isKeptOffline, isNextWaiting, scriptOf, versions } from "../support/offline.mjs";
import { expect } from "../support/test.mjs";
import { en, nl } from "../support/texts.mjs";

const ROLE = "?perspective=begeleider";
const offered = (page, texts = nl) => page.getByRole("status").filter({ hasText: texts("update.told") });
const load = (page) => page.getByRole("button", { name: nl("update.load"), exact: true });

/** The first principle in a cached version; then the host gets the next version, and the page finds it. */
async function withNextWaiting(page, host, folder, change) {
  const { principle } = pagesOf(page);
  await principle.open(1, ROLE);
  await isKeptOffline(page);
  await writeNextVersion(folder, change);
  await host.deploy(folder);
  await page.reload();
  await principle.isReady();
  await isNextWaiting(page);
  return principle;
}

test("a new version waits while a person answers, is offered after the question, and keeps everything", async ({ page, host }, info) => {
  const { tasks, result } = pagesOf(page);
  const principle = await withNextWaiting(page, host, info.outputPath("next"));
  const before = await scriptOf(page);
  await principle.choose("1.1", 4);
  await principle.good.fill("We koken samen.");
  await expect(offered(page)).toBeHidden();
  await go(page, "/tasks");
  await expect(offered(page)).toBeVisible();
  await expectNoFindings(page);
  await tasks.language.click();
  await expect(offered(page, en)).toBeVisible();
  await tasks.language.click();
  await tasks.next.click();
  await expect(offered(page)).toBeHidden();
  // The host no longer has this version.
  await go(page, "/result");
  await result.isShown();
  expect(await scriptOf(page)).toBe(before);
  // The offer stands above the heading, which has the focus.
  await tabTo(page, load(page), "Shift+Tab");
  await page.keyboard.press("Enter");
  await isAnew(page, before);
  await result.isShown();
  await expect(offered(page)).toBeHidden();
  await go(page, "/principle/1");
  await expect(principle.radio("1.1", 4)).toBeChecked();
  await expect(principle.good).toHaveValue("We koken samen.");
  await expect.poll(() => versions(page)).toHaveLength(1);
});

test("another tab keeps its own version, also for pages that it had not loaded yet, until it reloads", async ({ page, context, host, watch }, info) => {
  const principle = await withNextWaiting(page, host, info.outputPath("next"));
  const before = await scriptOf(page);
  const other = await context.newPage();
  watch.follow(other);
  await other.goto("./#/tasks");
  await load(other).click();
  await isAnew(other, before);
  await principle.choose("1.1", 2);
  await expect(offered(page)).toBeHidden();
  const { result } = pagesOf(page);
  await go(page, "/result");
  await result.isShown();
  expect(await scriptOf(page)).toBe(before);
  expect(await versions(page)).toHaveLength(2);
  await other.close();
  await load(page).click();
  await isAnew(page, before);
  await result.isShown();
  await expect.poll(() => versions(page)).toHaveLength(1);
});

test("once no page of the old version is open, the next visit gets the new one", async ({ page, context, host, watch }, info) => {
  const principle = await withNextWaiting(page, host, info.outputPath("next"));
  const before = await scriptOf(page);
  await principle.choose("1.1", 5);
  await page.close();
  const other = await context.newPage();
  watch.follow(other);
  await expect.poll(async () => {
    await other.goto("about:blank");
    await other.goto("./#/principle/1");
    return scriptOf(other);
  }).not.toBe(before);
  await expect(pagesOf(other).principle.radio("1.1", 5)).toBeChecked();
});

test("the page does not reload while answers are not kept", async ({ page, host }, info) => {
  const principle = await withNextWaiting(page, host, info.outputPath("next"));
  const before = await scriptOf(page);
  await fillStorage(page);
  await principle.good.fill("Een notitie die er niet meer bij past. ".repeat(50));
  await expect(principle.trouble).toBeVisible();
  await go(page, "/tasks");
  await load(page).click();
  await expect(page.getByText(nl("update.not-kept"))).toBeVisible();
  await expect(load(page)).toBeHidden();
  await emptyStorage(page);
  await go(page, "/principle/1");
  await principle.choose("1.1", 3);
  await go(page, "/tasks");
  await load(page).click();
  await isAnew(page, before);
});

test("a half-deployed version is not taken for a new version", async ({ page, host }, info) => {
  const { principle, result } = pagesOf(page);
  await principle.open(1, ROLE);
  await isKeptOffline(page);
  const before = await scriptOf(page);
  const folder = info.outputPath("next");
  await writeNextVersion(folder);
  const charts = readdirSync(folder).find((name) => /^charts-\w+\.js$/.test(name));
  appendFileSync(join(folder, charts), "// not what was built");
  await host.deploy(folder);
  await page.reload();
  await principle.isReady();
  await expect.poll(() => host.asked).toContain(`GET /${charts}`);
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).installing)).toBeNull();
  await go(page, "/result");
  await result.isShown();
  await expect(offered(page)).toBeHidden();
  await host.cut();
  await page.reload();
  await result.isDrawn();
  expect(await scriptOf(page)).toBe(before);
});

test("a version under the policy of the one before it is not taken until the host sends its own", async ({ page, host }, info) => {
  const { principle } = pagesOf(page);
  await principle.open(1, ROLE);
  await isKeptOffline(page);
  const before = await scriptOf(page);
  const folder = info.outputPath("next");
  await writeNextVersion(folder);
  const own = readFileSync(join(folder, "_headers"));
  cpSync(join(RELEASE, "_headers"), join(folder, "_headers"));
  const asked = host.asked.length;
  await host.deploy(folder);
  await page.reload();
  await principle.isReady();
  await expect.poll(() => host.asked.slice(asked)).toContain("GET /index.html");
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).installing)).toBeNull();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).waiting)).toBeNull();
  expect(await scriptOf(page)).toBe(before);
  writeFileSync(join(folder, "_headers"), own);
  await host.deploy(folder);
  await page.reload();
  await principle.isReady();
  await isNextWaiting(page);
});

test("questions that changed on the server are offered in the same way, without a new version", async ({ page, host }, info) => {
  const { start } = pagesOf(page);
  await start.open();
  await isKeptOffline(page);
  const folder = info.outputPath("changed");
  cpSync(RELEASE, folder, { recursive: true });
  rewrite(join(folder, "instruments/pro-monitor.json"), (text) => text.replace(/Kijk samen hoeveel [^"]+/, "Kijk samen."));
  await host.deploy(folder);
  await page.reload();
  await start.isReady();
  await expect(start.lead).not.toHaveText("Kijk samen.");
  await load(page).click();
  await expect(start.lead).toHaveText("Kijk samen.");
  await expect(offered(page)).toBeHidden();
});
