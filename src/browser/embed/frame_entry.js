// The tool's side of a frame: a script that is loaded in a frame only. It tells the page around it how high the tool is,
// where a new step begins and how far somebody is, and takes over what that page sets.
import { placeDialogs } from "./dialogs.js";
import { readFromHost } from "./messages.js";
import { queueTo } from "./queue.js";
import { follow, nameOfHost } from "./settings.js";

const host = nameOfHost();
const post = host ? queueTo(host) : () => {};

placeDialogs();
if (host) {
  addEventListener("message", (event) => {
    if (event.source !== window.parent || event.origin !== host) return;
    const message = readFromHost(event.data);
    if (message) follow(message, host);
  });
  post({ kind: "listening" });
  watchHeight();
  watchSteps();
}

/** The body is as high as what is in it, also after that has become less. */
function watchHeight() {
  let last = 0;
  const watch = () => new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height !== last) post({ kind: "height", height });
    last = height;
  }).observe(document.body);
  if (document.body) watch();
  else addEventListener("DOMContentLoaded", watch);
}

/**
 * After a move to another page of the tool, and when it tells of errors, the program moves the focus; in a frame that is
 * as high as its content only the page around it can scroll there.
 */
function watchSteps() {
  // By the address and not by its event: the program may hear of that first, and moves the focus as soon as it has drawn.
  let place = location.hash;
  addEventListener("focusin", ({ target }) => {
    // Only the program can give such an element the focus.
    const isForProgram = target instanceof HTMLElement && target.getAttribute("tabindex") === "-1";
    const hasMoved = location.hash !== place;
    if (!(target instanceof Element) || !(hasMoved || isForProgram) || target.closest("dialog")) return;
    place = location.hash;
    requestAnimationFrame(() => {
      const { top, height } = target.getBoundingClientRect();
      post({ kind: "step", top: Math.max(0, top), height });
    });
  });
}

let isReady = false;
let told = "";
let wasResult = true;

/**
 * The program tells how far somebody is, for the first time when its first page is there. Somebody who comes to the
 * result has completed; who opens the page at the result came there before.
 * @param {number} answered
 * @param {number} total
 * @param {boolean} isResult
 */
export function tell(answered, total, isResult) {
  if (!isReady) post({ kind: "ready" });
  const now = `${answered}/${total}`;
  if (total && now !== told) post({ kind: "progress", answered, total });
  if (isReady && isResult && !wasResult) post({ kind: "completed" });
  isReady = true;
  told = now;
  wasResult = isResult;
}
