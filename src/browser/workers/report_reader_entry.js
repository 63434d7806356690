// The worker that reads the PDFs of reports, with the wasm module of src/bin/report_reader.rs.
import init, { open } from "pro-monitor:glue";
import { serve } from "./worker_side.js";

serve(WASM_FILE, init, ({ bytes, language }) => {
  const { file, reasons } = open(bytes, language);
  return [{ file, reasons }, []];
});
