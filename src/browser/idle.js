// Work that waits until the page has loaded and has nothing else to do.

/** The longest wait, in milliseconds. */
const LONGEST = 3_000;

/** Safari has no idle callbacks: there `act` runs after this many milliseconds. */
const WITHOUT = 500;

/** Calls `act` when the page is idle; never when the person asked the browser to save data. */
export function whenIdle(act) {
  if (navigator.connection?.saveData) return;
  const wait = () => (window.requestIdleCallback ? requestIdleCallback(() => act(), { timeout: LONGEST }) : setTimeout(act, WITHOUT));
  if (document.readyState === "complete") wait();
  else addEventListener("load", wait, { once: true });
}
