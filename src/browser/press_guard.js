// Guards against the second half of a double click or double tap: when the first half brings another page under the
// finger, the second would press something unread, and so give an answer that nobody intended.

/** A press within this many milliseconds of the previous one… */
const SOON = 500;

/** …and within this many CSS pixels of it, is at the same spot. */
const NEAR = 24;

const CONTROLS = "a, button, input, label, select, summary, textarea";

/** The last press: when and where, the control under it (null if there was none), and where that stood. */
let last = null;

/** Whether the current press must do nothing. */
let isEcho = false;

/** Whether the program scrolled the page since the last press. */
let wasMoved = false;

/** Whether a pointer did the last thing, and not a key. */
let isPointer = false;

/** Whether a pointer did the last thing, and not a key. */
export const isByPointer = () => isPointer;

/** The program scrolls the page: what comes under the finger by that is unread. */
export function moveByProgram() {
  wasMoved = true;
}

const control = ({ target }) => (target instanceof Element ? target.closest(CONTROLS) : null);

/** On the screen, not on the page: a page around the frame may scroll between two presses. */
const isNear = (event) => Math.hypot(event.screenX - last.x, event.screenY - last.y) <= NEAR;

function press(event) {
  isPointer = true;
  const under = control(event);
  const isSame = last && event.timeStamp - last.time <= SOON && isNear(event);
  isEcho = isSame && under !== last.under && !wasScrolled(event);
  // Until a press acts, the others are compared with the first one.
  const first = isEcho ? last : { under, place: placeOf(under), top: event.clientY };
  last = { ...first, time: event.timeStamp, x: event.screenX, y: event.screenY };
  wasMoved = false;
}

/** Where a control stands in the window and in the document. */
function placeOf(under) {
  const top = under?.getBoundingClientRect().top;
  return { inWindow: top, inDocument: top + scrollY };
}

/** Whether this page, or the page around its frame, was only scrolled: then a person brought the new control to this spot. */
function wasScrolled({ clientY }) {
  if (wasMoved || !last.under?.isConnected) return false;
  const now = placeOf(last.under);
  const isAtItsPlace = Math.abs(now.inDocument - last.place.inDocument) < 1;
  return isAtItsPlace && (Math.abs(now.inWindow - last.place.inWindow) >= 1 || Math.abs(clientY - last.top) > NEAR);
}

/** Keys and assistive technology click without a pointer (`detail` 0); such clicks always act. */
function drop(event) {
  if (!isEcho || (event.type === "click" && event.detail === 0)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Guards every press on this page from now on. */
export function guardPresses() {
  addEventListener("pointerdown", press, true);
  for (const type of ["mousedown", "mouseup", "click", "dblclick"]) addEventListener(type, drop, true);
  addEventListener("keydown", () => { isEcho = isPointer = false; }, true);
}
