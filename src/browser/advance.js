// Brings the next open statement into view after an answer that was given by pointer.
import { isByPointer, moveByProgram } from "./press_guard.js";

const SETTING = "pro-monitor/advance";

/** Whether a person switched it off on this device. */
export function isOff() {
  try {
    return localStorage[SETTING] === "off";
  } catch {
    return false;
  }
}

/** Remembers whether it is off; without storage it is on again at the next visit. */
export function switchOff(isOff) {
  try {
    if (isOff) localStorage[SETTING] = "off";
    else localStorage.removeItem(SETTING);
  } catch {
    // The browser gives this page no storage.
  }
}

/** Scrolls to the element with this id, unless all of it is in view; the focus stays where it is. */
export function advanceTo(id) {
  const next = document.getElementById(id);
  if (!next || !isByPointer() || isOff()) return;
  const bar = document.querySelector(".step-bar")?.getBoundingClientRect().bottom ?? 0;
  const { top, bottom } = next.getBoundingClientRect();
  if (top >= bar && bottom <= innerHeight) return;
  moveByProgram();
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  next.scrollIntoView({ block: "start", behavior: isCalm ? "auto" : "smooth" });
}
