// How the browser came to this page.

/** Whether a link or an address opened it; a reload, back or forward show what was there. */
export function isOpenedAnew() {
  return performance.getEntriesByType("navigation").some(({ type }) => type === "navigate");
}
