// Runs wasm-opt, once for each module that it gets: a build that changed nothing in a module takes what was made before.
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { modules } from "./bundler.mjs";
import { madeOnce } from "./made_once.mjs";

// Smallest in brotli, which is what travels: -Oz makes a module smaller as it is, and larger when it is compressed.
const OPTIONS = ["--always-inline-max-function-size=4", "--one-caller-inline-max-function-size=0", "-Os", "--reorder-functions", "--strip-debug", "--strip-target-features", "--strip-producers"];

/** The module WASM, made smaller. */
export function optimise(wasm) {
  return madeOnce([wasm, JSON.stringify(OPTIONS)], () => shrink(wasm));
}

async function shrink(wasm) {
  const folder = await mkdtemp(join(tmpdir(), "pro-monitor-wasm-"));
  try {
    const path = join(folder, "module.wasm");
    await writeFile(path, wasm);
    await promisify(execFile)(join(modules, ".bin/wasm-opt"), [...OPTIONS, path, "-o", path]);
    return await readFile(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}
