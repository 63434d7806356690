// What a page has of its workers, before their script has come.
import { lazyScript } from "../script.js";

const script = lazyScript(WORKERS_FILE);

/** Whether the script was asked for: only then there is something to stop. */
let isAsked = false;

/** What the script exports; see entry.js. Rejected with an Error "unreachable" when it did not come. */
function workers() {
  isAsked = true;
  return script().catch(() => { throw new Error("unreachable"); });
}

/** Makes a file: its name and its bytes; see reports.js. */
export const make = async (...job) => (await workers()).make(...job);

/** Stops what is being made, and what waits for that. */
export function cancel() {
  if (isAsked) workers().then(({ cancel }) => cancel(), () => {});
}

/** Reads a file; see readers.js. */
export const open = async (...job) => (await workers()).open(...job);
