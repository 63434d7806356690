// Shrinks one binary in a thread of its own: Binaryen's library would hold up the others.
import { parentPort, workerData } from "node:worker_threads";
import { shrinkWasm } from "./shrink_wasm.mjs";

parentPort.postMessage(await shrinkWasm(workerData));
