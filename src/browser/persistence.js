// The answers that are in memory only, and the request that the browser keeps the stored ones.

/** The stored form of a measurement that is not stored yet; empty when everything is. The page for a crash reads it. */
export let held = "";

/** Whether anything is not stored. */
export const isHeld = () => held !== "";

/** Holds what is not stored. */
export function hold(text) {
  held = text;
}

/** Where this frame stands in the page around it, for what a tab remembers of each frame; empty for a page of its own. */
export function placeOfFrame() {
  if (parent === self) return "";
  // Of the page around it a frame may see no more than its frames, one by one.
  let place = 0;
  while (place < parent.length && parent[place] !== self) place += 1;
  return `/${place}`;
}

const ASKED = "pro-monitor/asked-to-stay";

/**
 * Asks the browser, once per tab, not to clear the storage on its own; some browsers then ask the person. Nothing
 * depends on the answer.
 */
export async function askToStay() {
  try {
    if (sessionStorage[ASKED]) return;
    sessionStorage[ASKED] = "yes";
    if (!(await navigator.storage.persisted())) await navigator.storage.persist();
  } catch {
    // The browser does not have this, or refuses it.
  }
}
