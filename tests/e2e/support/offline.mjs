// What a test can see of the service worker.
import { expect } from "./test.mjs";

/** Nobody waits for what is fetched in the background, and a busy machine may take long for it. */
const background = { timeout: 60_000 };

/** The service worker of the page's version is active and serves the page. */
export async function isKeptOffline(page) {
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), background).toBe("activated");
}

/** A newer version has been fetched, and waits. */
export async function isNextWaiting(page) {
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state), background).toBe("installed");
}

/** The names of the caches with the files of a version; the cache of other questionnaires is none. */
export const versions = (page) => page.evaluate(async () => (await caches.keys()).filter((name) => !name.includes("-own-")));

/** The script of the page: its name differs in every version. */
const script = (page) => page.locator("script[type=module]");

/** The name of that script. */
export const scriptOf = (page) => script(page).getAttribute("src");

/** The page now runs another script. */
export const isAnew = (page, before) => expect(script(page)).not.toHaveAttribute("src", before);

/** Goes to another page of the tool without a reload: only what comes after `#` changes. */
export const go = (page, route) => page.evaluate((hash) => { location.hash = hash; }, route);
