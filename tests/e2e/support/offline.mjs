// What a test sees of working without a network.
import { expect } from "./test.mjs";

/** The worker of the page's version is installed, and hands out what the page asks for. */
export async function isKeptOffline(page) {
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe("activated");
}

/** A newer version has been fetched, and waits. */
export async function isNextWaiting(page) {
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state)).toBe("installed");
}

/** The names of the caches with the files of a version; what own questionnaires are in is no version. */
export const versions = (page) => page.evaluate(async () => (await caches.keys()).filter((name) => !name.includes("-own-")));

/** The script by which a page runs: its name is another one in every version. */
const script = (page) => page.locator("script[type=module]");

/** The name of that script. */
export const scriptOf = (page) => script(page).getAttribute("src");

/** The page runs by another script. */
export const isAnew = (page, before) => expect(script(page)).not.toHaveAttribute("src", before);

/** To another page of the tool, without loading it anew: only what comes after `#` changes. */
export const go = (page, route) => page.evaluate((hash) => { location.hash = hash; }, route);
