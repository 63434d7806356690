// Colours as numbers: from the text of a style sheet, their contrast, and the nearest colour with enough contrast.

/** Red, green and blue of sRGB, from 0 to 1. @typedef {readonly [number, number, number]} Colour */

/** The least contrast of words, and of the edges of controls, with what is behind them (WCAG 2.2, 1.4.3 and 1.4.11). */
export const WORDS = 4.5;
export const EDGES = 3;

const BLACK = /** @type {Colour} */ ([0, 0, 0]);
const WHITE = /** @type {Colour} */ ([1, 1, 1]);

/**
 * Any CSS colour, as the browser reads it; undefined for text that is no colour, and for a colour that is transparent in part.
 * @param {string} text
 * @returns {Colour | undefined}
 */
export function parse(text) {
  if (!CSS.supports("color", text)) return undefined;
  const probe = document.createElement("i");
  probe.style.forcedColorAdjust = "none";
  // Mixed with itself, a colour stays the same and comes out as sRGB numbers.
  probe.style.color = `color-mix(in srgb, ${text}, ${text})`;
  if (!probe.style.color) return undefined;
  document.documentElement.append(probe);
  const told = getComputedStyle(probe).color;
  probe.remove();
  const parts = /^color\(srgb (\S+) (\S+) (\S+)\)$/.exec(told)?.slice(1).map(Number);
  const [red, green, blue] = (parts ?? []).map((part) => Math.min(Math.max(part, 0), 1));
  return red === undefined || green === undefined || blue === undefined ? undefined : [red, green, blue];
}

/** A colour as `#rrggbb`. @param {Colour} colour */
export function hex(colour) {
  return `#${colour.map((part) => Math.round(part * 255).toString(16).padStart(2, "0")).join("")}`;
}

/**
 * The contrast ratio, <https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio>.
 * @param {Colour} a
 * @param {Colour} b
 */
export function contrast(a, b) {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Whether light words are easier to read on a ground than dark ones. @param {Colour} ground */
export function isDark(ground) {
  return contrast(ground, WHITE) > contrast(ground, BLACK);
}

/**
 * A colour between two others.
 * @param {Colour} from
 * @param {Colour} to
 * @param {number} share of the other, from 0 to 1
 * @returns {Colour}
 */
export function mix(from, to, share) {
  const part = (/** @type {0 | 1 | 2} */ at) => Math.round(255 * (from[at] * (1 - share) + to[at] * share)) / 255;
  return [part(0), part(1), part(2)];
}

/**
 * The colour nearest to this one, towards black or white, that has enough contrast with the ground.
 * @param {Colour} colour
 * @param {Colour} ground
 */
export function nearest(colour, ground) {
  const end = isDark(ground) ? WHITE : BLACK;
  for (let percent = 0; percent < 100; percent += 1) {
    const tried = mix(colour, end, percent / 100);
    if (contrast(tried, ground) >= WORDS) return tried;
  }
  return end;
}

/** Relative luminance. @param {Colour} colour */
function luminance([red, green, blue]) {
  const linear = (/** @type {number} */ part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
