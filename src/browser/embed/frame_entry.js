// The tool's side of a frame, loaded in a frame only. It tells the host page the height of the tool, which page it shows,
// where a new step begins and how far somebody is, and applies the settings of the host page.
import { placeDialogs } from "./dialogs.js";
import { isPage, readFromHost } from "./messages.js";
import { takeMoved } from "./moved.js";
import { queueTo } from "./queue.js";
import { follow, nameOfHost } from "./settings.js";

const host = nameOfHost();
const post = host ? queueTo(host) : () => {};
const moved = takeMoved();

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
  watchPages();
}

/** The body is as high as its content, also after that shrinks. */
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
 * The program moves the focus when it shows another page, or errors. A frame that is as high as its content cannot scroll
 * there; only the host page can.
 */
function watchSteps() {
  // The address, not its event: the program may get that first, and moves the focus as soon as it has drawn.
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

/** Tells which page is shown. The address of a shared result carries that result: the host gets only that one is shown. */
function watchPages() {
  const tellPage = () => {
    const fragment = isPage(location.hash) ? location.hash : "#/shared";
    if (location.hash.length > 2) post({ kind: "page", fragment });
    else post({ kind: "page", fragment: "#/" });
  };
  addEventListener("hashchange", tellPage);
  if (location.hash) tellPage();
}

let isReady = false;
let told = "";
let wasResult = true;

/**
 * The program tells how far somebody is; the first time when its first page is there. Somebody who goes to the result has
 * completed; somebody who opens the tool at the result did so before.
 * @param {number} answered
 * @param {number} total
 * @param {boolean} isResult
 */
export function tell(answered, total, isResult) {
  if (!isReady) {
    post({ kind: "ready" });
    moved(answered);
  }
  const now = `${answered}/${total}`;
  if (total && now !== told) post({ kind: "progress", answered, total });
  if (isReady && isResult && !wasResult) post({ kind: "completed" });
  isReady = true;
  told = now;
  wasResult = isResult;
}
