// What of the answers is in memory only, and the wish that the browser keeps the rest.

/** The stored form of a measurement that could not be kept; empty when all is kept. Read by the page for a crash. */
export let held = "";

/** Holds what could not be kept. */
export function hold(text) {
  held = text;
}

let asked = false;

/** Asks the browser, once, not to clear by itself what is kept. Whatever it answers, nothing depends on it. */
export function askToStay() {
  if (asked) return;
  asked = true;
  navigator.storage?.persist?.().catch(() => {});
}
