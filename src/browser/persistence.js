// What of the answers is in memory only, and the wish that the browser keeps the rest.

/** The stored form of a measurement that is not, or not yet, kept; empty when all is kept. Read by the page for a crash. */
export let held = "";

/** Holds what is not kept. */
export function hold(text) {
  held = text;
}

const ASKED = "pro-monitor/asked-to-stay";

/**
 * Asks the browser, once in a tab, not to clear by itself what is kept; some browsers then ask the person. Whatever the
 * answer, nothing depends on it.
 */
export async function askToStay() {
  try {
    if (sessionStorage[ASKED]) return;
    sessionStorage[ASKED] = "yes";
    if (!(await navigator.storage.persisted())) await navigator.storage.persist();
  } catch {
    // A browser without this, or that refuses it.
  }
}
