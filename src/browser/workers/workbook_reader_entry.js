// The worker that reads workbooks, with the wasm module of src/bin/workbook_reader.rs.
import init, { open } from "pro-monitor:glue";
import { serve } from "./worker_side.js";

serve(init({ module_or_path: new URL(WASM_FILE, import.meta.url) }), ({ bytes, id, response, now, language }) => {
  const opened = open(bytes, id, response, now, language);
  return [{ file: opened.file, told: opened.told }, []];
});
