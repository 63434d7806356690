// The entry of the wasm module with the pages that come later (src/bin/later.rs), and of their style sheet.
import init, { show } from "pro-monitor:glue";

/** Puts a style sheet in the page; done when it is in use. */
function addStyle(file) {
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: new URL(file, import.meta.url) });
  const inUse = new Promise((done, fail) => Object.assign(link, { onload: done, onerror: fail }));
  document.head.append(link);
  return inUse;
}

const ready = Promise.all([init({ module_or_path: new URL(WASM_FILE, import.meta.url) }), addStyle(STYLE_FILE)]);

export async function load() {
  await ready;
  return { show };
}
