// Has files made by the worker for reports.
import { OnDemandWorker } from "./workers/page_side.js";

const worker = new OnDemandWorker(WORKER_FILE);

/** Has the worker ready. Rejected with why: failed, outdated or cancelled. */
export const prepare = () => worker.prepare();

/** Makes a file: its name and its bytes. Rejected with why: failed or cancelled. */
export async function make(kind, language, instrument, about, begun, made) {
  const file = await worker.ask({ kind, language, instrument, about, begun, made });
  return [file.name, file.bytes];
}

/** Stops what is being made. */
export const cancel = () => worker.end("cancelled");
