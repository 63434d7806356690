// The height of the tool on a page that gives a box around it a fixed height. There the tool would lie over what follows,
// or be cut off; so it scrolls within that height.

/** A lower box than this is no place to read. */
const LEAST = 320;

/** Pixels by which things on a page overlap by design. */
const TOLERANCE = 48;

/**
 * Makes the box as high as the page has room for; where that is enough, as high as its content.
 * @param {HTMLElement} element
 * @param {HTMLElement} box in the shadow of the element
 */
export function limitHeight(element, box) {
  const { scrollTop, style } = box;
  style.cssText = "";
  const content = box.getBoundingClientRect();
  const end = endOfRoom(element, content);
  if (end === undefined) return;
  style.cssText = `max-height: ${Math.max(LEAST, end - content.top)}px; overflow-y: auto`;
  box.scrollTop = scrollTop;
}

/**
 * Where in the window the room for the element ends; undefined where there is enough.
 * @param {HTMLElement} element
 * @param {DOMRect} content
 */
function endOfRoom(element, { top, bottom, left, right }) {
  for (let around = /** @type {Element | null} */ (element); around && around !== document.body; around = around.parentElement) {
    const { overflowY } = getComputedStyle(around);
    const end = around.getBoundingClientRect().bottom;
    // It scrolls, or cuts off what is lower.
    if (overflowY !== "visible") return /hidden|clip/.test(overflowY) && bottom > end + 1 ? end : undefined;
    for (let next = around.nextElementSibling; next; next = next.nextElementSibling) {
      const below = next.getBoundingClientRect();
      const isOverlapped = below.top > top && below.top < bottom - TOLERANCE && below.left < right && below.right > left && below.height;
      if (isOverlapped && /static|relative/.test(getComputedStyle(next).position)) return below.top;
    }
  }
  return undefined;
}
