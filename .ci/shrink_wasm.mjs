// Makes the wasm and the glue that wasm-bindgen made smaller, by what no compiler can know: which parts nobody calls or
// reads here.
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { emptyPanicPlaces, withShortNames } from "./wasm_binary.mjs";

const modules = resolve(import.meta.dirname, "../tests/e2e/node_modules");

// Of these functions nothing is lost when they stop the program at once.
/** They word a panic: a panic stops the program anyway, and nobody reads the words: there is no stderr in a
    browser, and a panic hook would not be called. */
const WORDS_OF_PANICS = /^(core|std|alloc)(\[\w+\])?::(.*::)?(panicking(?!::(try|catch_unwind))|panic_\w+|\w+_fail|\w+_failed|handle_alloc_error)\b/;
/** The streams of a server, which there is none of: only exports that go out here call them. */
const NEVER_CALLED = /\bwasm_streams::|\bjs_sys::futures::future_to_promise\b/;

/** Exports that the script names, but never calls: for those streams. */
const NEVER_USED = /^(__wbg_)?intounderlying(byte)?(source|sink)/;

// Parameters that nobody reads any more go, and calls of tiny functions; then -O1 and not -Oz: its wasm is larger as it
// is, and smaller in brotli, which is what travels.
const TINY_ONLY = ["--always-inline-max-function-size=4", "--one-caller-inline-max-function-size=0"];
const OPTIMISE = [...TINY_ONLY, "--dae-optimizing", "--inlining-optimizing", "-O1", "--strip-target-features", "--strip-producers"];

/**
 * Shrinks the wasm of the binary NAME and its glue: `{ wasm, glue }`. SCRIPT is what a browser gets of the glue: what it
 * never names goes out of the exports, with all that only they needed.
 */
export async function shrinkWasm({ name, wasm: whole, glue, script }) {
  const bytes = Buffer.from(whole);
  emptyPanicPlaces(bytes);
  const optimised = await wasmOpt(await withoutUnused(bytes, script));
  const { wasm, imports, exports } = withShortNames(optimised, `./${name}_bg.js`);
  return { wasm, glue: renamed(withoutUnusedImports(glue, imports), imports, exports) };
}

async function wasmOpt(bytes) {
  const folder = await mkdtemp(join(tmpdir(), "pro-monitor-wasm-"));
  try {
    const path = join(folder, "one.wasm");
    await writeFile(path, bytes);
    await promisify(execFile)(join(modules, ".bin/wasm-opt"), [...OPTIMISE, path, "-o", path]);
    return await readFile(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Removes the exports that the script never names, and empties the functions that nobody needs. */
async function withoutUnused(bytes, script) {
  const { default: binaryen } = await import(join(modules, "binaryen/index.js"));
  const module = binaryen.readBinary(bytes);
  for (let i = module.getNumExports() - 1; i >= 0; i--) {
    const { name } = binaryen.getExportInfo(module.getExportByIndex(i));
    if (NEVER_USED.test(name) || !new RegExp(`\\b${name}\\b`).test(script)) module.removeExport(name);
  }
  const unneeded = [WORDS_OF_PANICS, NEVER_CALLED];
  for (let i = 0; i < module.getNumFunctions(); i++) {
    const ref = module.getFunctionByIndex(i);
    const { name, base } = binaryen.getFunctionInfo(ref);
    const isImport = Boolean(base);
    if (!isImport && unneeded.some((pattern) => pattern.test(name))) binaryen.Function(ref).body = module.unreachable();
  }
  const shrunk = module.emitBinary();
  module.dispose();
  return shrunk;
}

/** The glue without the functions that the wasm no longer imports. Each stands in the glue as `name: function…`. */
function withoutUnusedImports(glue, imports) {
  const all = /^ {8}(__wbg_\w+|__wbindgen_\w+): function.*\n( {12}.*\n)*( {8}\}.*\n)?/gm;
  return glue.replace(all, (whole, name) => (imports.has(name) ? whole : ""));
}

/** The glue with the short names of what wasm and glue have of each other. */
function renamed(glue, imports, exports) {
  let text = glue;
  for (const [long, short] of imports) {
    const found = text.replace(new RegExp(`^( {8})${long}: function`, "m"), (_, indent) => `${indent}${short}: function`);
    if (found === text) throw new Error(`the glue has no ${long}`);
    text = found;
  }
  return text.replace(/\bwasm\.(\w+)/g, (whole, long) => (exports.has(long) ? `wasm.${exports.get(long)}` : whole));
}
