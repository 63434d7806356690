// Runs wasm-opt, once for each module that it gets: a build that changed nothing in a module takes what was made before.
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { modules } from "./bundler.mjs";
import { madeOnce } from "./made_once.mjs";

// Smallest in brotli, which is what travels: -Oz makes a module smaller as it is, and larger when it is compressed.
const OPTIONS = ["--always-inline-max-function-size=4", "--one-caller-inline-max-function-size=0", "--dae-optimizing", "--inlining-optimizing", "-O1", "--strip-debug", "--strip-target-features", "--strip-producers"];

// Exports that no script of ours calls: the streams of a server, which Leptos knows of and this program has none of.
const UNUSED_EXPORTS = /^(__wbg_)?intounderlying(byte)?(source|sink)/;

/** The module WASM, made smaller: without its unused exports and all that only they need, and optimised. */
export function optimise(wasm) {
  return madeOnce([wasm, JSON.stringify(OPTIONS), String(UNUSED_EXPORTS)], () => shrink(wasm));
}

async function shrink(wasm) {
  const folder = await mkdtemp(join(tmpdir(), "pro-monitor-wasm-"));
  const run = (tool, ...args) => promisify(execFile)(join(modules, ".bin", tool), args, { maxBuffer: Infinity });
  try {
    const [path, graph] = [join(folder, "module.wasm"), join(folder, "graph.json")];
    await writeFile(path, wasm);
    await writeFile(graph, JSON.stringify(usedExports(wasm)));
    await run("wasm-metadce", path, "--graph-file", graph, "-o", path);
    await run("wasm-opt", ...OPTIONS, path, "-o", path);
    return await readFile(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The graph from which wasm-metadce takes what has to stay: each used export is a root. */
function usedExports(wasm) {
  const names = WebAssembly.Module.exports(new WebAssembly.Module(wasm)).map(({ name }) => name);
  return names.filter((name) => !UNUSED_EXPORTS.test(name)).map((name) => ({ name, root: true, export: name }));
}
