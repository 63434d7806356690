// A device that many people use, one after another: after a time of rest it must not show what the last one filled in.

/** What people do with a page. */
const ACTS = ["pointerdown", "pointermove", "keydown", "input", "wheel", "touchstart"];

/** Milliseconds of warning before the answers are erased; WCAG 2.2.1 asks for 20 seconds at least. */
const WARNS_FOR = 90_000;

/** Milliseconds between two looks at the clock. */
const LOOKS_EVERY = 1_000;

let lastAct = Date.now();
let isWarned = false;

/** Removes what the tab has. */
function erase() {
  const own = Object.keys(sessionStorage).filter((key) => key.startsWith("pro-monitor/"));
  own.forEach((key) => sessionStorage.removeItem(key));
}

/** Somebody is there: the time of rest begins anew. */
export function beginRest() {
  lastAct = Date.now();
  isWarned = false;
}

/**
 * Calls `tell` after these minutes of rest with false, and with true when nobody has answered the warning; the answers are
 * erased then.
 */
export function watchRest(minutes, tell) {
  const act = () => { if (!isWarned) lastAct = Date.now(); };
  for (const name of ACTS) addEventListener(name, act, { capture: true, passive: true });
  setInterval(() => {
    const over = Date.now() - lastAct - minutes * 60_000;
    if (over < 0) return;
    const isOver = over >= WARNS_FOR;
    if (isOver) erase();
    if (isOver || !isWarned) tell(isOver);
    isWarned = true;
    if (isOver) beginRest();
  }, LOOKS_EVERY);
}
