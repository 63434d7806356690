// What every worker does: it fetches its program, greets the page, and then runs jobs.
import { expose, transfer } from "comlink";
import { isGone } from "./missing.js";
import { JobError, PROTOCOL } from "./protocol.js";

/**
 * Runs jobs with a wasm module.
 * @param {string} file the name of the module, which lies beside this script
 * @param {(input: object) => Promise<unknown>} init what wasm-bindgen made to load it
 * @param {(job: object) => [object, Transferable[]]} run what comes of a job, and what of that is handed over
 */
export async function serve(file, init, run) {
  expose({ run: (job) => transfer(...run(job)) });
  try {
    await load(file, init);
    postMessage({ protocol: PROTOCOL, ready: true });
  } catch (error) {
    const failed = error instanceof JobError ? error.message : "unreachable";
    postMessage({ protocol: PROTOCOL, failed, why: String(error.cause ?? error) });
  }
}

async function load(file, init) {
  const answer = await fetch(new URL(file, import.meta.url));
  if (isGone(answer)) throw new JobError("outdated", { cause: `${file}: HTTP status ${answer.status}` });
  try {
    await init({ module_or_path: answer });
  } catch (error) {
    // The browser has no room for the module's memory.
    if (error instanceof RangeError) throw new JobError("crashed", { cause: error });
    throw error;
  }
}
