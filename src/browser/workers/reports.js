// Has files made by the worker for reports, one after another.
import { JobQueue } from "./job_queue.js";

/** A report takes a second or so; after this many milliseconds it is given up. */
const LONGEST = 120_000;

const queue = new JobQueue(WORKER_FILE, LONGEST);

/** Makes a file: its name and its bytes. Calls `started` when it is its turn. Rejected with a JobError. */
export async function make(kind, language, instrument, about, begun, made, started) {
  const file = await queue.run({ kind, language, instrument, about, begun, made }, started);
  return [file.name, file.bytes];
}

/** Stops what is being made, and what waits for that. */
export const cancel = () => queue.cancel();
