// All colours of the tool from three of them. Each goes as far from its origin as its contrast allows.
import { contrast, EDGES, mix, WORDS } from "./colours.js";

/** @typedef {import("./colours.js").Colour} Colour */

/** The three colours that a host page may set. @typedef {{ surface: Colour, text: Colour, accent: Colour }} Base */

/**
 * The pairs with too little contrast, the front colour first.
 * @param {Base} base
 */
export function unreadable(base) {
  const pairs = /** @type {const} */ ([["text", "surface"], ["accent", "surface"]]);
  return pairs.filter(([front, back]) => contrast(base[front], base[back]) < WORDS);
}

/**
 * The colours of all tokens, without `--pm-`. With a readable base, words and edges have enough contrast on every ground.
 * @param {Base} base
 * @param {Colour} warm the theme's second colour
 * @returns {Record<string, Colour>}
 */
export function palette({ surface, text, accent }, warm) {
  const isGround = (/** @type {Colour} */ ground) => [text, accent].every((words) => contrast(words, ground) >= WORDS);
  const ground = (/** @type {Colour} */ towards, /** @type {number} */ share) => furthest(surface, towards, share, isGround);
  const [sunken, accentSoft, warmSoft] = [ground(text, 0.08), ground(accent, 0.14), ground(warm, 0.14)];
  const grounds = [surface, sunken, accentSoft, warmSoft];
  const standsOut = (/** @type {number} */ least) => (/** @type {Colour} */ front) => grounds.every((back) => contrast(front, back) >= least);
  return {
    surface,
    raised: surface,
    sunken,
    text,
    muted: furthest(text, surface, 0.35, standsOut(WORDS)),
    line: mix(surface, text, 0.2),
    control: furthest(text, surface, 0.5, standsOut(EDGES)),
    accent,
    "accent-soft": accentSoft,
    "on-accent": surface,
    warm: furthest(warm, text, 0, standsOut(EDGES)),
    "warm-soft": warmSoft,
    focus: accent,
  };
}

/**
 * A colour mixed with this share of another, or with less until it is good. Where none is good it is the colour itself, or
 * the other one when that is not good either.
 * @param {Colour} from
 * @param {Colour} towards
 * @param {number} share
 * @param {(colour: Colour) => boolean} isGood
 */
function furthest(from, towards, share, isGood) {
  for (let left = share; left > 0; left -= 0.02) {
    const tried = mix(from, towards, left);
    if (isGood(tried)) return tried;
  }
  return isGood(from) ? from : towards;
}
