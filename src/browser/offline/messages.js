// What pages and the service worker say to each other.

/** Page → waiting worker: the person agreed to the new version. */
export const TAKE_OVER = "take-over";

/** Page → active worker: a page has loaded, and has nothing else to do. */
export const LOADED = "loaded";

/** Active worker → page: the usual questionnaire is another one than the page got; the next load shows it. */
export const CHANGED = "changed";
