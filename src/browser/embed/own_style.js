// Puts the colours, font and corners of the host page over those of the theme. Refuses colours that are hard to read.
import { contrast, hex, isDark, nearest, parse, WORDS } from "./colours.js";
import { palette, unreadable } from "./palette.js";

const COLOURS = /** @type {const} */ (["surface", "text", "accent"]);

/** Tokens that stay the theme's own for people who ask for more contrast. */
const QUIET = ["muted", "line", "control"];

/** The last tokens. They are checked again when the theme turns dark or light. @type {import("./messages.js").Tokens} */
let worn = {};
/** @type {CSSStyleSheet | undefined} */
let sheet;
/** @type {Set<string>} */
const told = new Set();

for (const query of ["(prefers-color-scheme: dark)", "(forced-colors: active)"]) {
  matchMedia(query).addEventListener("change", apply);
}

/**
 * Shows the tool in these colours, font and corners; without them, in those of the theme.
 * @param {import("./messages.js").Tokens} tokens
 */
export function wear(tokens) {
  worn = tokens;
  // The browser draws nothing before the style sheet has loaded, so nobody sees other colours first.
  requestAnimationFrame(apply);
  // A browser may call this earlier all the same; the check needs the colours of the theme.
  if (document.readyState !== "complete") addEventListener("load", apply, { once: true });
}

function apply() {
  if (!sheet && !Object.keys(worn).length) return;
  const [all, quiet] = emptied();
  const { font, radius } = worn;
  if (font && CSS.supports("font-family", font)) all.setProperty("--pm-font", `${font}, system-ui, sans-serif`);
  if (radius && /^\d*\.?\d+(px|rem|em)?$/.test(radius)) {
    const bounded = `min(${radius === "0" ? "0px" : radius}, 2rem)`;
    for (const name of ["--pm-radius", "--pm-radius-control", "--pm-radius-small"]) all.setProperty(name, bounded);
  }
  // With forced colours the device chooses all colours.
  const colours = matchMedia("(forced-colors: active)").matches ? undefined : chosen(worn);
  for (const [name, colour] of Object.entries(colours ?? {})) {
    (QUIET.includes(name) ? quiet : all).setProperty(`--pm-${name}`, hex(colour));
  }
  if (colours?.["surface"] && worn.surface) all.setProperty("color-scheme", isDark(colours["surface"]) ? "dark" : "light");
}

/** The two rules of our style sheet, empty. Paper keeps the theme's light colours. */
function emptied() {
  sheet ??= new CSSStyleSheet();
  sheet.replaceSync("@media screen { :root {} } @media screen and (prefers-contrast: no-preference) { :root {} }");
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const rule = (/** @type {number} */ at) => {
    const media = /** @type {CSSMediaRule} */ (sheet?.cssRules[at]);
    return /** @type {CSSStyleRule} */ (media.cssRules[0]).style;
  };
  return /** @type {const} */ ([rule(0), rule(1)]);
}

/**
 * All colours, from the host's and the theme's; undefined when the host sets none, or one is hard to read.
 * @param {import("./messages.js").Tokens} tokens
 */
function chosen(tokens) {
  const theme = getComputedStyle(document.documentElement);
  const token = (/** @type {string} */ name) => parse(theme.getPropertyValue(`--pm-${name}`));
  const [surface, text, accent] = COLOURS.map((name) => own(tokens, name) ?? token(name));
  const warm = token("warm");
  if (!COLOURS.some((name) => own(tokens, name)) || !surface || !text || !accent || !warm) return undefined;
  const base = { surface, text, accent };
  const refused = unreadable(base);
  for (const [front, back] of refused) {
    warn(`--pm-${front} ${hex(base[front])} on --pm-${back} ${hex(base[back])} has a contrast of ${round(contrast(base[front], base[back]))}, `
      + `and needs ${WORDS}. With --pm-${front}: ${hex(nearest(base[front], base[back]))} it would pass. Until then the theme's own colours are shown.`);
  }
  return refused.length ? undefined : palette(base, warm);
}

/**
 * @param {import("./messages.js").Tokens} tokens
 * @param {typeof COLOURS[number]} name
 */
function own(tokens, name) {
  const text = tokens[name];
  if (!text) return undefined;
  const colour = parse(text);
  if (!colour) warn(`--pm-${name}: ${text} is no colour that covers what is behind it. The theme's own is shown.`);
  return colour;
}

/** Rounded down, so that 4.499 does not become 4.5. @param {number} ratio */
const round = (ratio) => (Math.floor(ratio * 100) / 100).toFixed(2);

/** Writes a message for the maker of the host page, once. @param {string} message */
function warn(message) {
  if (told.has(message)) return;
  told.add(message);
  console.warn(`Pro Monitor: ${message}`);
}
