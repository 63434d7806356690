// The worker that reads the PDFs of reports, with the wasm module of src/bin/report_reader.rs.
import init, { open } from "pro-monitor:glue";
import { serve } from "./worker_side.js";

serve(init({ module_or_path: new URL(WASM_FILE, import.meta.url) }), ({ bytes, language }) => {
  const opened = open(bytes, language);
  return [{ file: opened.file, told: opened.told }, []];
});
