// The entry of the page: starts the WebAssembly app. The bundler puts the generated glue in this same file,
// so that the browser needs one script, and fills in the name of the wasm file.
import init from "pro-monitor:glue";

// Next to this script, not next to the page: the app then works under any path.
init({ module_or_path: new URL(WASM_FILE, import.meta.url) });
