// The worker that reads workbooks, with the wasm module of src/bin/workbook_reader.rs.
import init, { open } from "pro-monitor:glue";
import { serve } from "./worker_side.js";

serve(WASM_FILE, init, ({ bytes, id, response, now, language }) => {
  const { file, reasons } = open(bytes, id, response, now, language);
  return [{ file, reasons }, []];
});
