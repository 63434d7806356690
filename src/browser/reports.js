// Has files made by the worker for reports: starts it when the first is asked for, stops it when it has nothing to do.
import { PROTOCOL } from "./worker_protocol.js";

/** After so many milliseconds without an order the worker goes, with the memory that it holds. */
const IDLE = 60_000;

/** The worker, what it was last waited for, and when it goes; null while there is none. */
let current = null;

/** Starts the worker; RENEWED asks for a copy that the browser does not have yet. */
function begin(renewed) {
  const address = new URL(WORKER_FILE, import.meta.url);
  if (renewed) address.searchParams.set("protocol", PROTOCOL);
  const worker = { port: new Worker(address, { type: "module" }), refuse: null, rest: 0 };
  worker.port.addEventListener("error", () => end(worker, "failed"));
  return worker;
}

/** The next message of a worker. Rejected when the worker ends first. */
function next(worker) {
  return new Promise((resolve, reject) => {
    worker.refuse = reject;
    worker.port.addEventListener("message", ({ data }) => resolve(data), { once: true });
  });
}

/** Ends a worker, and tells who waits for it WHY. */
function end(worker, why) {
  clearTimeout(worker.rest);
  worker.port.terminate();
  if (current === worker) current = null;
  worker.refuse?.(new Error(why));
}

/** A message that is no failure; ends the worker where it is one. */
function checked(worker, message) {
  if (message.failed === undefined) return message;
  console.warn(message.failed);
  end(worker, "failed");
  throw new Error("failed");
}

/** Has a worker ready, of the protocol of this page. */
export async function prepare() {
  if (current) return clearTimeout(current.rest);
  for (const renewed of [false, true]) {
    const worker = current = begin(renewed);
    const message = await next(worker);
    if (message.protocol === PROTOCOL) return void checked(worker, message);
    end(worker, "outdated");
  }
  throw new Error("outdated");
}

/** Makes a file, with the worker that was prepared: its name and its bytes. Rejected with why: failed or cancelled. */
export async function make(kind, language, instrument, measurement, begun, made) {
  const worker = current;
  if (!worker) throw new Error("cancelled");
  const answer = next(worker);
  worker.port.postMessage({ protocol: PROTOCOL, order: { kind, language, instrument, measurement, begun, made } });
  const { name, bytes } = checked(worker, await answer);
  worker.rest = setTimeout(() => end(worker, "idle"), IDLE);
  return [name, bytes];
}

/** Stops what is being made. */
export function cancel() {
  if (current) end(current, "cancelled");
}
