// The contrast of words as they are shown, for the colours that axe cannot read: those that the device forces.
import { expect } from "./test.mjs";

const LEAST = 4.5;

/** Every word has a contrast of at least 4.5 with what is behind it (WCAG 1.4.3). */
export async function expectReadableWords(page, where) {
  const words = await page.evaluate(contrastOfWords);
  expect(words.length, `words on the page, ${where}`).toBeGreaterThan(5);
  expect.soft(words.filter(({ ratio }) => ratio < LEAST), `words with too little contrast, ${where}`).toEqual([]);
}

/** In the page: every element with words of its own, and their contrast with what is behind them. */
function contrastOfWords() {
  const parts = (colour) => colour.match(/[\d.]+/g).map(Number);
  /** A colour, some of which may be translucent (Chromium's own for what is chosen is), over an opaque one. */
  const over = (colour, behind) => {
    const [red, green, blue, alpha = 1] = parts(colour);
    return [red, green, blue].map((part, index) => part * alpha + behind[index] * (1 - alpha));
  };
  const ground = (element) => {
    const behind = element.parentElement ? ground(element.parentElement) : [255, 255, 255];
    return over(getComputedStyle(element).backgroundColor, behind);
  };
  const luminance = (colour) => {
    const [red, green, blue] = colour.map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const hasWords = (element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
  const shown = [...document.body.querySelectorAll("*:not(svg *, script, noscript, .skip)")]
    .filter((element) => hasWords(element) && element.checkVisibility());
  return shown.map((element) => {
    const behind = ground(element);
    const colour = over(getComputedStyle(element).color, behind);
    const [a, b] = [luminance(colour), luminance(behind)].sort((x, y) => y - x);
    return { words: element.textContent.trim().slice(0, 60), colour, behind, ratio: (a + 0.05) / (b + 0.05) };
  });
}
