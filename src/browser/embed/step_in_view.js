// Scrolls the host page to where a new step of the tool begins, when that is out of view or covered by something of the page.

/** Pixels between a step and the top of the window, or what covers that. */
const SPACE = 16;

/** How often it is checked that nothing covers the step, and with how many milliseconds in between: a header may come as the page scrolls up. */
const CHECKS = 20;
const PAUSE = 100;

let watching = 0;

/**
 * @param {HTMLElement} mark stands where the step begins
 * @param {HTMLElement} element has the mark in its shadow
 */
export function bringIntoView(mark, element) {
  let space = SPACE;
  const scroll = () => {
    mark.style.scrollMarginTop = `${space}px`;
    const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
    mark.scrollIntoView({ block: "start", behavior: isStill ? "instant" : "smooth" });
  };
  const observer = new IntersectionObserver(([seen]) => {
    observer.disconnect();
    const padding = scrollPadding();
    const free = endOfCover(mark, element);
    space += Math.max(0, free - padding);
    if (free || !seen || seen.intersectionRatio <= 0.9 || seen.boundingClientRect.top < padding) scroll();
    watch();
  });
  observer.observe(mark);

  /** Scrolls again when something covers the step; ends when somebody scrolls on. */
  const watch = () => {
    let left = CHECKS;
    let last = NaN;
    let isStill = false;
    clearInterval(watching);
    watching = setInterval(() => {
      const { top } = mark.getBoundingClientRect();
      if (!left-- || (isStill && top !== last)) return clearInterval(watching);
      isStill = top === last;
      last = top;
      const free = isStill && endOfCover(mark, element);
      if (!free) return;
      space += Math.max(0, free - top);
      isStill = false;
      scroll();
    }, PAUSE);
  };
}

/** The height that the page itself keeps free at the top of the window, for a header of its own. */
const scrollPadding = () => parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;

/**
 * Where in the window something of the page that covers the mark ends; 0 when nothing covers it, or too much to get from
 * under it. For a mark above the window that is what stands at the top of the window.
 * @param {HTMLElement} mark
 * @param {HTMLElement} element
 */
function endOfCover(mark, element) {
  if (!element.isConnected) return 0;
  const { left, top } = mark.getBoundingClientRect();
  const root = /** @type {Document | ShadowRoot} */ (element.getRootNode());
  const isCovered = (/** @type {number} */ y) => [24, element.clientWidth / 2].some((x) => {
    const found = root.elementFromPoint(left + x, y);
    return found && !isAround(found, element);
  });
  const first = Math.max(top, 0) + 1;
  if (!isCovered(first)) return 0;
  const middle = innerHeight / 2;
  if (first > middle) return 1;
  let y = first;
  while (y < middle && isCovered(y)) y += 8;
  return y < middle ? y : 0;
}

/**
 * Whether this is the element, or contains it, also from outside a shadow.
 * @param {Element} found
 * @param {Node} element
 */
function isAround(found, element) {
  for (let node = /** @type {Node | null} */ (element); node; node = node.parentNode ?? /** @type {ShadowRoot} */ (node).host ?? null) {
    if (node === found) return true;
  }
  return false;
}
