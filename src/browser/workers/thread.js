// One worker that runs: its greeting, its jobs and its end.
import { wrap } from "comlink";
import { whyMissing } from "./missing.js";
import { JobError, PROTOCOL } from "./protocol.js";

export class Thread {
  #address;
  #worker;
  #remote;
  #greeting;
  /** Rejected with why the worker ended. Comlink leaves the calls to an ended worker open, so each is raced with this. */
  #ended;
  #refuse;
  #isReady = false;

  /** Whether it has ended. */
  isOver = false;

  /** Starts the worker of `file`; `renewed` asks for a copy that the browser does not have yet. */
  constructor(file, renewed) {
    this.#address = new URL(file, import.meta.url);
    if (renewed) this.#address.searchParams.set("protocol", PROTOCOL);
    this.#worker = new Worker(this.#address, { type: "module" });
    this.#remote = wrap(this.#worker);
    this.#ended = new Promise((_, reject) => { this.#refuse = reject; });
    // Nobody may be waiting when it ends.
    this.#ended.catch(() => {});
    this.#greeting = new Promise((resolve) => {
      this.#worker.addEventListener("message", ({ data }) => resolve(data), { once: true });
    });
    this.#worker.addEventListener("error", () => this.#fail());
  }

  /** Waits for the greeting: whether it speaks the protocol of this page. Rejected with a JobError. */
  async isOfThisVersion() {
    const { protocol, failed, why } = await this.#unlessEnded(this.#greeting);
    if (protocol !== PROTOCOL) return false;
    if (failed) {
      console.warn(why);
      throw new JobError(failed);
    }
    this.#isReady = true;
    return true;
  }

  /** What comes of a job. Rejected with a JobError. */
  async run(job) {
    try {
      return await this.#unlessEnded(this.#remote.run(job));
    } catch (error) {
      if (error instanceof JobError) throw error;
      console.warn(String(error));
      throw new JobError("crashed");
    }
  }

  /** Ends the worker; who waits for it gets a JobError with this cause. */
  end(cause) {
    this.isOver = true;
    this.#worker.terminate();
    this.#refuse(new JobError(cause));
  }

  #unlessEnded(promise) {
    return Promise.race([promise, this.#ended]);
  }

  /** After an error outside a job: before the greeting its script did not come, and the browser does not say why. */
  async #fail() {
    if (this.isOver) return;
    this.end(this.#isReady ? "crashed" : await whyMissing(this.#address));
  }
}
