// The entry of a wasm module with pages that come later (src/bin/later.rs, src/bin/sharing.rs), and of their style sheet.
import init, { show } from "pro-monitor:glue";
import { addStyle } from "./lazy_style.js";

const ready = Promise.all([init({ module_or_path: new URL(WASM_FILE, import.meta.url) }), addStyle()]);

export async function load() {
  await ready;
  return { show };
}
