// Applies the settings of the host page. They go into the address of the frame, where the program reads them and a reload
// finds them again.
import { wear } from "./own_style.js";

const THEMES = ["neutral", "cce", "vgn", "contrast"];

/** The origin of the host page, from the address of the frame; undefined where that names none. */
export function nameOfHost() {
  const named = new URLSearchParams(location.search).get("host");
  return named && originOf(named) === named ? named : undefined;
}

/**
 * Applies settings and tokens.
 * @param {import("./messages.js").FromHost} message
 * @param {string} host
 */
export function follow({ settings, tokens }, host) {
  const all = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(settings)) {
    if (value) all.set(name, value);
    else all.delete(name);
  }
  // A result that somebody shares from this website must not open on another one.
  const shareBase = all.get("share-base");
  if (shareBase && originOf(shareBase) !== host) {
    console.warn(`Pro Monitor: share-base has to be an address on ${host}; it is not used.`);
    all.delete("share-base");
  }
  const query = `?${all}`;
  if (query !== location.search) history.replaceState(history.state, "", query + location.hash);
  const theme = all.get("theme") ?? "";
  if (theme && !THEMES.includes(theme)) console.warn(`Pro Monitor: there is no theme "${theme}"; there are ${THEMES.join(", ")}.`);
  document.documentElement.dataset["theme"] = theme;
  wear(tokens);
  for (const name of Object.keys(settings)) dispatchEvent(new Event(`pro-monitor:${name}`));
}

/** The origin of an http address; undefined for anything else. @param {string} address */
function originOf(address) {
  try {
    const { origin, protocol } = new URL(address);
    return /^https?:$/.test(protocol) ? origin : undefined;
  } catch {
    return undefined;
  }
}
