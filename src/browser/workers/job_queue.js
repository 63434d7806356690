// A worker as the page has it: it takes one job after another, starts with the first, and ends when it has had nothing
// to do for a while.
import pLimit from "p-limit";
import { JobError } from "./protocol.js";
import { Thread } from "./thread.js";

/** After so many milliseconds without a job a worker ends, and gives its memory back. */
const IDLE = 60_000;

export class JobQueue {
  #file;
  #limit;
  #inTurn = pLimit(1);
  /** The worker; null while there is none. */
  #thread = null;
  #idle = 0;
  /** How often somebody cancelled: a job that was asked for before that does not start. */
  #cancelled = 0;

  /** For the worker whose script is `file`; a job may take `limit` milliseconds, from when it starts. */
  constructor(file, limit) {
    this.#file = file;
    this.#limit = limit;
  }

  /**
   * Runs a job when those before it are done, and calls `started` when it starts.
   * @returns {Promise<object>} what comes of it. Rejected with a JobError.
   */
  run(job, started = () => {}) {
    const asked = this.#cancelled;
    return this.#inTurn(() => this.#run(job, started, asked));
  }

  /** Stops the job that runs and forgets those that wait: all are `cancelled`. */
  cancel() {
    this.#cancelled += 1;
    this.#end("cancelled");
  }

  async #run(job, started, asked) {
    clearTimeout(this.#idle);
    this.#checkWanted(asked);
    if (!this.#thread || this.#thread.isOver) await this.#start();
    this.#checkWanted(asked);
    const watch = setTimeout(() => this.#end("timed-out"), this.#limit);
    started();
    try {
      return await this.#thread.run(job);
    } catch (error) {
      // What is left of a program that broke down can do no other job.
      this.#end(error.message);
      throw error;
    } finally {
      clearTimeout(watch);
      this.#idle = setTimeout(() => this.#end("cancelled"), IDLE);
    }
  }

  /** Starts a worker of this version, asking for a new copy once. Rejected with a JobError. */
  async #start() {
    try {
      for (const renewed of [false, true]) {
        this.#thread = new Thread(this.#file, renewed);
        if (await this.#thread.isOfThisVersion()) return;
        this.#end("outdated");
      }
      throw new JobError("outdated");
    } catch (error) {
      this.#end(error.message);
      throw error;
    }
  }

  #checkWanted(asked) {
    if (asked !== this.#cancelled) throw new JobError("cancelled");
  }

  #end(cause) {
    clearTimeout(this.#idle);
    this.#thread?.end(cause);
    this.#thread = null;
  }
}
