// What a page and its workers agree on.
//
// A worker greets the page once, when it has its program: {protocol, ready: true}, or {protocol, failed: CAUSE, why}.
// From then on the page calls `run(job)` through Comlink, which gives each call an id. What a job holds, and what comes
// of it, is known to the two scripts that name the worker.

/** Goes up with every change of the above, or of a job. A browser may still have an old worker; the page then asks for a new copy. */
export const PROTOCOL = 3;

/**
 * A job without a result. The message says why, in a word that `WorkerError` in Rust knows:
 * - `unreachable`: the worker's files did not come. They can be asked for again.
 * - `outdated`: the server no longer has the files of this release, or only those of another one.
 * - `crashed`: the worker broke down in the job, or for want of memory.
 * - `timed-out`: the job took longer than it may.
 * - `cancelled`: somebody stopped it.
 */
export class JobError extends Error {}
