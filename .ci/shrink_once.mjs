// Shrinks binaries beside each other, and each only once: a build that would do the very same takes what an earlier made.
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
import { Worker } from "node:worker_threads";
import { madeOnce } from "./made_once.mjs";

/** What a shrunk binary follows from, beside itself. */
const TOOLS = ["shrink_wasm.mjs", "wasm_binary.mjs", "../tests/e2e/package-lock.json"];

/** What `shrinkWasm` makes of these parts, made now or before. */
export async function shrinkOnce(parts) {
  const tools = TOOLS.map((path) => readFileSync(new URL(path, import.meta.url)));
  const { name, wasm, glue, script } = parts;
  return deserialize(await madeOnce([name, wasm, glue, script, ...tools], async () => serialize(await shrinkInThread(parts))));
}

async function shrinkInThread(parts) {
  const thread = new Worker(new URL("shrink_thread.mjs", import.meta.url), { workerData: parts });
  const [made] = await once(thread, "message");
  return made;
}
