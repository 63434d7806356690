// The worker that makes reports: it runs the wasm module of src/bin/worker.rs beside the page, which never waits for it.
import init, { make } from "pro-monitor:glue";
import { PROTOCOL } from "./worker_protocol.js";

const tell = (message, transfer = []) => postMessage({ protocol: PROTOCOL, ...message }, transfer);

/** Makes one file and hands its bytes over. */
function answer({ kind, language, instrument, measurement, begun, made }) {
  const file = make(kind, language, instrument, measurement, begun, made);
  const { name } = file;
  const bytes = file.take();
  file.free();
  tell({ name, bytes }, [bytes.buffer]);
}

onmessage = ({ data }) => {
  try {
    answer(data.order);
  } catch (error) {
    tell({ failed: String(error) });
  }
};

init({ module_or_path: new URL(WASM_FILE, import.meta.url) }).then(
  () => tell({ ready: true }),
  (error) => tell({ failed: String(error) }),
);
