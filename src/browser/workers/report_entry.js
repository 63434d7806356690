// The worker that makes reports: it runs the wasm module of src/bin/report_worker.rs beside the page, which never waits for it.
import init, { make } from "pro-monitor:glue";
import { serve } from "./worker_side.js";

serve(WASM_FILE, init, ({ kind, language, instrument, about, begun, made }) => {
  const file = make(kind, language, instrument, about, begun, made);
  const { name } = file;
  const bytes = file.take();
  file.free();
  return [{ name, bytes }, [bytes.buffer]];
});
