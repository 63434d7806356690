// The messages between pages and the service worker.

/** Page → waiting worker: the person agreed to the new version. */
export const TAKE_OVER = "take-over";

/** Page → active worker: a page has loaded and is idle. */
export const LOADED = "loaded";

/** Active worker → page: the default questionnaire has changed since the page got it; the next load shows the new one. */
export const CHANGED = "changed";
