// The entry of the wasm module with the pages that come later (src/bin/later.rs).
import init, { showAbout, showBroken, showResult } from "pro-monitor:glue";

const ready = init({ module_or_path: new URL(WASM_FILE, import.meta.url) });

export async function load() {
  await ready;
  return { showAbout, showBroken, showResult };
}
