// A worker as the page has it: it starts when something is asked for, and stops when it has nothing to do.
import { PROTOCOL } from "./protocol.js";

/** After so many milliseconds without an order a worker goes, with the memory that it holds. */
const IDLE = 60_000;

export class OnDemandWorker {
  /** Where its script is. */
  #file;
  /** The worker; null while there is none. */
  #worker = null;
  /** Tells who waits for it why it ended. */
  #refuse = null;
  #rest = 0;

  constructor(file) {
    this.#file = file;
  }

  /** Has it ready, of the protocol of this page. Rejected with why: failed, outdated or cancelled. */
  async prepare() {
    clearTimeout(this.#rest);
    if (this.#worker) return;
    for (const renewed of [false, true]) {
      this.#begin(renewed);
      const message = await this.#next();
      if (message.protocol === PROTOCOL) return void this.#checked(message);
      this.end("outdated");
    }
    throw new Error("outdated");
  }

  /** What is made of an order, by the worker that was prepared. Rejected with why: failed or cancelled. */
  async ask(order) {
    if (!this.#worker) throw new Error("cancelled");
    const answer = this.#next();
    this.#worker.postMessage({ protocol: PROTOCOL, order });
    const { made } = this.#checked(await answer);
    this.#rest = setTimeout(() => this.end("idle"), IDLE);
    return made;
  }

  /** Ends it, and tells who waits for it WHY. */
  end(why) {
    clearTimeout(this.#rest);
    this.#worker?.terminate();
    this.#worker = null;
    this.#refuse?.(new Error(why));
    this.#refuse = null;
  }

  /** Starts it; RENEWED asks for a copy that the browser does not have yet. */
  #begin(renewed) {
    const address = new URL(this.#file, import.meta.url);
    if (renewed) address.searchParams.set("protocol", PROTOCOL);
    const worker = new Worker(address, { type: "module" });
    worker.addEventListener("error", () => this.#worker === worker && this.end("failed"));
    this.#worker = worker;
  }

  /** Its next message. Rejected when it ends first. */
  #next() {
    return new Promise((resolve, reject) => {
      this.#refuse = reject;
      this.#worker.addEventListener("message", ({ data }) => resolve(data), { once: true });
    });
  }

  /** A message that is no failure; ends the worker where it is one. */
  #checked(message) {
    this.#refuse = null;
    if (message.failed === undefined) return message;
    console.warn(message.failed);
    this.end("failed");
    throw new Error("failed");
  }
}
