// The messages of the frame to its host, in order and with a pause between two of them.
import { sent } from "./messages.js";

/** Milliseconds between two messages: ten a second at most. */
const PAUSE = 100;

/** Which kind goes first when several wait: the host can scroll to a step only in a frame that is high enough. */
const ORDER = /** @type {const} */ (["listening", "height", "ready", "step", "page", "progress", "completed"]);

/**
 * A function that sends a message to the page of this origin. Of each kind only the last one waits.
 * @param {string} host
 * @returns {(message: import("./messages.js").FromFrame) => void}
 */
export function queueTo(host) {
  /** @type {Map<string, import("./messages.js").FromFrame>} */
  const waiting = new Map();
  let isTimed = false;
  let last = -PAUSE;

  const plan = () => {
    if (isTimed || !waiting.size) return;
    isTimed = true;
    setTimeout(send, Math.max(0, last + PAUSE - performance.now()));
  };
  const send = () => {
    isTimed = false;
    last = performance.now();
    const message = ORDER.map((kind) => waiting.get(kind)).find((message) => message);
    if (!message) return;
    waiting.delete(message.kind);
    window.parent.postMessage(sent(message), host);
    plan();
  };
  return (message) => {
    waiting.set(message.kind, message);
    plan();
  };
}
