// A measurement on a shared computer is in the tab only. A browser gives such a tab back: it opens a closed one again,
// restores a session, copies a tab, or goes back to it. The next person must not find the answers there.
import { placeOfFrame } from "../persistence.js";

const PREFIX = "pro-monitor/";
const CURRENT = `${PREFIX}current/`;

/** Milliseconds within which a page that loads again is the same visit. */
const RELOADS_WITHIN = 10_000;

/** Milliseconds within which a person may go on with what the tab has, after saying that it is theirs. */
const RETURNS_WITHIN = 5 * 60_000;

/** Milliseconds in which the page before a reload ends. */
const ENDS_WITHIN = 1_000;

/** When this tab was last left. */
const left = () => `${PREFIX}left${placeOfFrame()}`;

/** By which name this tab, and no copy of it, holds a lock. */
const name = () => `${PREFIX}tab${placeOfFrame()}`;

const own = () => Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX));

/** Whether a measurement is in this tab only. */
const hasMeasurement = () => own().some((key) => key.startsWith(CURRENT));

const erase = () => own().forEach((key) => sessionStorage.removeItem(key));

/** The moment at which the tab was left; of one that was killed, the last change of what it has. */
function lastSeen() {
  const marked = Number(sessionStorage[left()]);
  if (marked) return marked;
  const changed = own().map((key) => /^\{"format":.*?"changed":(\d+)/.exec(sessionStorage[key])?.[1] ?? 0);
  return Math.max(0, ...changed.map(Number));
}

/** Whether this page holds the lock with the name of its tab. */
let isHeld = false;

/** Holds that lock for as long as the page lives; false when another page holds it. */
function hold() {
  sessionStorage[name()] ||= crypto.randomUUID();
  return new Promise((done) => {
    navigator.locks.request(`${name()}/${sessionStorage[name()]}`, { ifAvailable: true }, (lock) => {
      isHeld = lock !== null;
      done(isHeld);
      return lock && new Promise(() => {});
    }).catch(() => done(true));
  });
}

/** Whether another tab has this measurement: this one was copied from it. */
async function isCopy() {
  for (const end = Date.now() + ENDS_WITHIN; Date.now() < end; await new Promise((wait) => setTimeout(wait, 50))) {
    if (await hold()) return false;
  }
  return true;
}

let isWatched = false;

/** Whether this page loads itself again to look: then nobody leaves the tab, and its mark stays. */
let looksAgain = false;

/** Notes when the tab is left, and looks again when a browser brings the page back as it was. */
function watch() {
  if (isWatched) return;
  isWatched = true;
  addEventListener("pagehide", () => { if (hasMeasurement() && !looksAgain) sessionStorage[left()] = Date.now(); });
  addEventListener("pageshow", ({ persisted }) => {
    if (!persisted || !hasMeasurement() || Date.now() - lastSeen() <= RELOADS_WITHIN) return;
    looksAgain = true;
    location.reload();
  });
}

/** From now on a measurement is in this tab only. */
export function guardTab() {
  watch();
  // The name is gone too when the answers before were erased.
  if (navigator.locks && !(isHeld && sessionStorage[name()])) hold();
}

const isReload = () => performance.getEntriesByType("navigation").some(({ type }) => type === "reload");

/**
 * Erases what a tab has that somebody else may see, before the program reads it. Of what stays, this returns whether the
 * person has to say first that it is theirs.
 */
export async function checkTab() {
  watch();
  const away = Date.now() - lastSeen();
  const isSameVisit = isReload() && away < RELOADS_WITHIN;
  if (away > RETURNS_WITHIN || (navigator.locks && await isCopy())) {
    erase();
    return false;
  }
  return !isSameVisit;
}
