// What guards the answers in a tab of a shared computer; the script for it comes only where there are any.

/** The key of a measurement that is in this tab only begins like this. */
const CURRENT = "pro-monitor/current/";

let isReturned = false;

/** Whether the person has to say first that what the tab has is theirs. */
export const wasReturnedTo = () => isReturned;

/** Looks at what a tab has, before the program reads it. */
export async function checkTab() {
  try {
    if (!Object.keys(sessionStorage).some((key) => key.startsWith(CURRENT))) return;
  } catch {
    // The browser gives this page no storage.
    return;
  }
  // Without the script nothing is shown either before the person says so.
  isReturned = await import("pro-monitor:tab").then((tab) => tab.checkTab()).catch(() => true);
}

/** From now on a measurement is in this tab only. */
export function guardTab() {
  import("pro-monitor:tab").then((tab) => tab.guardTab(), () => {});
}
