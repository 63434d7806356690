// What the element on a host page and the tool in its frame say to each other, and what of that is believed. Both sides
// name the origin that they speak to, and check who speaks. Nothing about an answer is in any message.

/** The version of the messages; those of another version are left alone. */
export const VERSION = 1;

/** How high a frame may become, in CSS pixels. */
export const LEAST_HEIGHT = 320;
export const MOST_HEIGHT = 20_000;

/** The tokens of the host page that the tool takes over, without `--pm-`. */
export const TOKENS = /** @type {const} */ (["accent", "surface", "text", "font", "radius"]);

/** The settings in the frame's address that may change while it is shown. */
export const SETTINGS = /** @type {const} */ (["lang", "theme", "scan", "share-base"]);

/** Longer values than this are no setting. */
const LONGEST = 2_000;

/**
 * What the frame says: that it listens, that its first page is there, how high it is, where a new step begins (from the
 * top of the frame), how many of the statements that are asked have an answer, and that somebody came to the result.
 * @typedef {{ kind: "listening" } | { kind: "ready" } | { kind: "height", height: number }
 *   | { kind: "step", top: number, height: number } | { kind: "progress", answered: number, total: number }
 *   | { kind: "completed" }} FromFrame
 */

/**
 * What the host says: settings that changed (null takes one away), and all its own tokens.
 * @typedef {{ kind: "settings", settings: Partial<Record<typeof SETTINGS[number], string | null>>,
 *   tokens: Tokens }} FromHost
 * @typedef {Partial<Record<typeof TOKENS[number], string>>} Tokens
 */

/**
 * A message as it is sent.
 * @param {FromFrame | FromHost} message
 */
export function sent(message) {
  return { promonitor: VERSION, ...message };
}

/**
 * What the frame said; undefined for anything else.
 * @param {unknown} data
 * @returns {FromFrame | undefined}
 */
export function readFromFrame(data) {
  const message = ours(data) ?? {};
  const has = (/** @type {string[]} */ ...names) => names.every((name) => Number.isFinite(message[name]) && message[name] >= 0);
  switch (message["kind"]) {
    case "listening":
    case "ready":
    case "completed":
      return { kind: message["kind"] };
    case "height":
      return has("height") ? { kind: "height", height: Math.min(Math.max(message["height"], LEAST_HEIGHT), MOST_HEIGHT) } : undefined;
    case "step":
      return has("top", "height") ? { kind: "step", top: Math.min(message["top"], MOST_HEIGHT), height: message["height"] } : undefined;
    case "progress":
      return has("answered", "total") ? { kind: "progress", answered: message["answered"], total: message["total"] } : undefined;
    default:
      return undefined;
  }
}

/**
 * What the host said; undefined for anything else. Settings and tokens that have no meaning here are left out.
 * @param {unknown} data
 * @returns {FromHost | undefined}
 */
export function readFromHost(data) {
  const message = ours(data);
  if (message?.["kind"] !== "settings") return undefined;
  const isText = (/** @type {unknown} */ value) => typeof value === "string" && value.length <= LONGEST;
  const isSetting = (/** @type {unknown} */ value) => value === null || isText(value);
  return { kind: "settings", settings: only(SETTINGS, message["settings"], isSetting), tokens: only(TOKENS, message["tokens"], isText) };
}

/**
 * @param {unknown} data
 * @returns {Record<string, any> | undefined}
 */
function ours(data) {
  const message = /** @type {Record<string, any> | null} */ (typeof data === "object" ? data : null);
  return message?.["promonitor"] === VERSION ? message : undefined;
}

/**
 * @param {readonly string[]} names
 * @param {any} values
 * @param {(value: unknown) => boolean} isGood
 */
function only(names, values, isGood) {
  return Object.fromEntries(names.filter((name) => isGood(values?.[name])).map((name) => [name, values[name]]));
}
