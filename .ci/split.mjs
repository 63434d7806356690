// Cuts the linked program into its first part and the chunks that it fetches when they are needed, and runs wasm-bindgen on
// the first part: Trunk ran it on the whole, before anything could be cut.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./bundler.mjs";

/** The script that wasm-split writes, which fetches the chunks. */
export const LOADER = "__wasm_split.js";

/** How wasm-split writes the address of a chunk; it keeps to this form so that bundlers can move the file. */
const ADDRESS = /new URL\("\.\/([\w.]+\.wasm)", import\.meta\.url\)/g;

/** How wasm-split says which parts of the program share a chunk. */
const USERS = /^\/\* ([\w, ]+) \*\/\nconst __(chunk_\d+) = /gm;

/** Cuts the binary NAME, linked in the profile PROFILE, in FOLDER; returns the names of the chunk files. */
export function split(name, profile, folder) {
  const target = process.env.CARGO_TARGET_DIR ?? join(root, "target");
  const linked = join(target, "wasm32-unknown-unknown", profile, `${name}.wasm`);
  if (!existsSync(linked)) throw new Error(`no program was linked at ${linked}`);
  const run = (tool, ...args) => execFileSync(tool, args, { stdio: "inherit" });
  run("wasm-split-cli", linked, folder, "--target", "web", "--out-name", name);
  run("wasm-bindgen", join(folder, `${name}.wasm`), "--target", "web", "--out-dir", folder, "--out-name", name, "--keep-lld-exports", "--no-typescript");
  return readdirSync(folder).filter((file) => /^(split|chunk)_\w+\.wasm$/.test(file));
}

/** What each chunk in FOLDER is called: a part of the program by its name, and what parts share by theirs: `chunk-links-results`. */
export function servedNames(folder, files) {
  const loader = readFileSync(join(folder, LOADER), "utf8");
  const users = Object.fromEntries([...loader.matchAll(USERS)].map(([, names, chunk]) => [`${chunk}.wasm`, names.split(", ")]));
  return Object.fromEntries(files.map((file) => {
    const part = /^split_(\w+)\.wasm$/.exec(file)?.[1];
    if (!part && !users[file]) throw new Error(`${LOADER} does not say which parts share ${file}`);
    return [file, part ?? ["chunk", ...users[file]].join("-")];
  }));
}

/** An esbuild plugin that puts the served names of the chunks, NAME_OF[file], in the loader. */
export function chunkNames(nameOf) {
  return { name: "chunk-names", setup: (build) => {
    build.onLoad({ filter: /__wasm_split\.js$/ }, ({ path }) => {
      const contents = readFileSync(path, "utf8").replace(ADDRESS, (_, file) => {
        if (!nameOf[file]) throw new Error(`${LOADER} names ${file}, which was not built`);
        return `new URL("./${nameOf[file]}", import.meta.url)`;
      });
      const missing = Object.values(nameOf).filter((name) => !contents.includes(name));
      if (missing.length) throw new Error(`${LOADER} does not name the chunks ${missing}`);
      return { contents, loader: "js" };
    });
  } };
}
