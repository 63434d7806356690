// What a page has of its workers, before their script has come.
import { lazyScript } from "../script.js";
import { whyMissing } from "./missing.js";
import { JobError } from "./protocol.js";

const script = lazyScript(WORKERS_FILE);

/** What the script exports, once it has come; see entry.js. */
let loaded;

/** For each report that waits for the script: what ends the wait. */
const waiting = new Set();

/** Has the script. Rejected with a JobError when it does not come. */
async function workers() {
  try {
    loaded = await script();
    return loaded;
  } catch {
    throw new JobError(await whyMissing(new URL(WORKERS_FILE, import.meta.url)));
  }
}

/** Makes a file: its name and its bytes; see reports.js. */
export async function make(...job) {
  let end;
  const cancelled = new Promise((_, reject) => { end = () => reject(new JobError("cancelled")); });
  waiting.add(end);
  try {
    await Promise.race([workers(), cancelled]);
  } finally {
    waiting.delete(end);
  }
  return loaded.make(...job);
}

/** Stops what is being made, and what waits for that. */
export function cancel() {
  for (const end of waiting) end();
  loaded?.cancel();
}

/** Reads a file; see readers.js. */
export const open = async (...job) => (await workers()).open(...job);
