// What goes wrong when a page has less room, or its words need more: something lies beside the window, words are cut off,
// or words overlap.
import { expect } from "./test.mjs";

/** Nothing lies beside the window, nothing is cut off, and no words overlap; words in drawings count unless `drawings` is off. */
export async function expectSound(page, where, { drawings = true } = {}) {
  const { words, ...faults } = await page.evaluate(findFaults, drawings);
  expect.soft(faults, where).toEqual({ sideways: [], clipped: [], outside: [], overlapping: [] });
  // A page without words would have no faults either.
  expect(words, `the words on the page, ${where}`).toBeGreaterThan(5);
}

/** In the page. A box that scrolls on purpose (the table of figures) is no fault: its content can be scrolled to. */
async function findFaults(drawings) {
  // A chart is redrawn in the frame after its box has changed.
  await new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); });
  const SCROLLS = ".wide";
  const root = document.documentElement;
  // Further down, a bar that stays in sight lies over what scrolls under it.
  root.scrollTop = 0;
  const named = (element) => `${element.localName}.${element.classList.value} "${element.textContent.trim().slice(0, 40)}"`;
  // What only a screen reader gets is cut off on purpose.
  const isSeen = (element) => element.checkVisibility() && !element.closest(".skip, .unseen") && getComputedStyle(element).clipPath !== "inset(50%)";
  // While a dialog is open, the page behind it cannot be read or used; a long dialog scrolls.
  const shown = document.querySelector("dialog:modal") ?? document.body;
  const elements = [...shown.querySelectorAll("*:not(script, noscript)")].filter(isSeen);

  const window = { left: 0, right: root.clientWidth, top: -Infinity, bottom: Infinity };
  const isInside = (box, frame) => box.left >= frame.left - 1 && box.right <= frame.right + 1
    && box.top >= frame.top - 1 && box.bottom <= frame.bottom + 1;

  const sideways = root.scrollWidth > root.clientWidth
    ? elements.filter((element) => !element.closest(SCROLLS) && !isInside(element.getBoundingClientRect(), window)).map(named) : [];
  if (root.scrollWidth > root.clientWidth) sideways.push(`the page: ${root.scrollWidth} in ${root.clientWidth}`);

  // A text field scrolls its text.
  const boxes = elements.filter((element) => !element.matches(`${SCROLLS}, input, textarea, svg, svg *`) && getComputedStyle(element).overflow !== "visible");
  const clipped = boxes.filter((box) => box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1).map(named);

  const lines = elements.filter((element) => !element.closest(SCROLLS) && (drawings || !element.closest("svg"))).flatMap(linesOf);
  const outside = lines.flatMap((line) => {
    const frame = frameOf(line.element);
    return isInside(line.box, boxOf(frame)) ? [] : [`"${line.words}" out of ${named(frame)}`];
  });
  return { sideways, clipped, outside: [...new Set(outside)], overlapping: overlapping(lines), words: lines.length };

  /** The lines of an element's own words, without the room above and below the letters. */
  function linesOf(element) {
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    return own.flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].filter(({ width }) => width > 1).map(({ left, right, top, bottom, height }) =>
        ({ node, element, words: node.data.trim().slice(0, 40), box: { left, right, top: top + height / 4, bottom: bottom - height / 4 } }));
    });
  }

  /** The nearest element around words that has a border or a background, else the page. */
  function frameOf(element) {
    if (element === shown) return element;
    const { display, backgroundColor, borderTopStyle } = getComputedStyle(element);
    const isSeen = borderTopStyle !== "none" || !backgroundColor.endsWith(", 0)");
    return display !== "inline" && isSeen ? element : frameOf(element.parentElement);
  }

  /** Where words in a frame may be: inside it, and not beside the window. */
  function boxOf(frame) {
    const { left, right, top, bottom } = frame === document.body ? window : frame.getBoundingClientRect();
    if (frame === shown) return { ...window, left: Math.max(left, window.left), right: Math.min(right, window.right) };
    return { left: Math.max(left, window.left), right: Math.min(right, window.right), top, bottom };
  }

  function overlapping(lines) {
    const meet = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    return lines.flatMap((line, index) => lines.slice(index + 1)
      .filter((other) => other.node !== line.node && meet(line.box, other.box))
      .map((other) => `"${line.words}" over "${other.words}"`));
  }
}
