// The messages between the element on a host page and the tool in its frame, and the checks on what arrives. Each side
// names the origin that it sends to and checks who sent a message. No message says anything about an answer.

/** The version of the messages. Those of another version are ignored. */
export const VERSION = 1;

/** The least and the most height of a frame, in CSS pixels. */
export const LEAST_HEIGHT = 320;
export const MOST_HEIGHT = 20_000;

/** The tokens that the tool takes from the host page, without `--pm-`. */
export const TOKENS = /** @type {const} */ (["accent", "surface", "text", "font", "radius"]);

/** The settings in the frame's address that may change while the tool is shown. */
export const SETTINGS = /** @type {const} */ (["lang", "theme", "scan", "rest", "share-base"]);

/** The longest value of a setting or token. */
const LONGEST = 2_000;

/** A page of the tool in the address, as a fragment. What a link carries (`#/pm/…`) is not one: the host never gets that. */
const PAGE = /^#\/(?!pm\/)[\w/.-]{0,100}$/i;

/** @param {unknown} fragment */
export const isPage = (fragment) => typeof fragment === "string" && PAGE.test(fragment);

/**
 * What the frame says: it listens; its first page is there; its height; where a new step begins (from the top of the
 * frame); which page is shown; how many of the statements that are asked have an answer; somebody came to the result.
 * @typedef {{ kind: "listening" } | { kind: "ready" } | { kind: "height", height: number }
 *   | { kind: "step", top: number, height: number } | { kind: "page", fragment: string } | { kind: "progress", answered: number, total: number }
 *   | { kind: "completed" }} FromFrame
 */

/**
 * What the host says: the settings that changed (null removes one), and all its tokens.
 * @typedef {{ kind: "settings", settings: Partial<Record<typeof SETTINGS[number], string | null>>,
 *   tokens: Tokens }} FromHost
 * @typedef {Partial<Record<typeof TOKENS[number], string>>} Tokens
 */

/**
 * A message in the form in which it is sent.
 * @param {FromFrame | FromHost} message
 */
export function sent(message) {
  return { promonitor: VERSION, ...message };
}

/**
 * A message of the frame; undefined for anything else.
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
    case "page":
      return isPage(message["fragment"]) ? { kind: "page", fragment: message["fragment"] } : undefined;
    case "progress":
      return has("answered", "total") ? { kind: "progress", answered: message["answered"], total: message["total"] } : undefined;
    default:
      return undefined;
  }
}

/**
 * A message of the host; undefined for anything else. Unknown settings and tokens are left out.
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
