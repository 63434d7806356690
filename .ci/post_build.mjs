// Makes the files that are served out of what Trunk built (Trunk calls it as its post_build hook):
// for each binary (the app, its later pages, those with links, the workers) a script (its entry + wasm-bindgen's glue)
// and a small wasm, the charts as a script of their own, style sheets.
// Each is named by its content, so that servers may let browsers keep it for ever.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename, join } from "node:path";
import { BROWSERS, esbuild, modules, root } from "./bundler.mjs";
import { compress } from "./hosting/compress.mjs";
import { withIntegrity } from "./integrity.mjs";
import { writeServiceWorker } from "./offline.mjs";
import { shrinkOnce } from "./shrink_once.mjs";

const staging = process.env.TRUNK_STAGING_DIR;
const release = process.env.TRUNK_PROFILE !== "debug";
const source = (path) => join(root, path);
const built = (path) => join(staging, path);

const shared = {
  bundle: true,
  minify: release,
  target: BROWSERS,
  outdir: staging,
  entryNames: "[name]-[hash]",
  assetNames: "[name]-[hash]",
  legalComments: "none",
  logLevel: "warning",
  absWorkingDir: root,
  metafile: true,
};

// The binaries, and the script of ours with which each begins in a browser; `later` and `sharing` begin alike: see src/ui/later.
const ENTRIES = {
  report_worker: "src/browser/workers/report_entry.js",
  app: "src/browser/boot.js",
  sharing: "src/browser/later_entry.js",
  later: "src/browser/later_entry.js",
  workbook_reader: "src/browser/workers/workbook_reader_entry.js",
  report_reader: "src/browser/workers/report_reader_entry.js",
};
const wasmFiles = Object.fromEntries(await sideBySide(Object.keys(ENTRIES), async (name) => [name, await wasmFile(name)]));

// Scripts of their own, that another imports when it needs them. Bundled apart: with esbuild's splitting they would
// share a helper, and so cost one more request before the first answer.
const later = {};
later["pro-monitor:echarts"] = await bundleOne("charts", "src/browser/echarts.js", { format: "esm", nodePaths: [modules] });
later["pro-monitor:crash"] = await bundleOne("crash", "src/browser/crash.js", { format: "esm" });
later["pro-monitor:frame"] = await bundleOne("frame", "src/browser/embed/frame_entry.js", { format: "esm", define: { MOVED_TEXTS: texts("moved.") } });
later["pro-monitor:offline"] = await bundleOne("offline", "src/browser/offline/page_side.js", { format: "esm", define: { UPDATE_TEXTS: texts("update.") } });
later["pro-monitor:speech"] = await bundleOne("speech", "src/browser/speech_entry.js", { format: "esm" });
const laterStyle = await bundleOne("lazy", "style/lazy.css", {});
const laterFiles = {
  STYLE_FILE: laterStyle,
  WORKER_FILE: await bundleWithWasm("report_worker"),
  REPORT_READER_FILE: await bundleWithWasm("report_reader"),
  WORKBOOK_READER_FILE: await bundleWithWasm("workbook_reader"),
};
later["pro-monitor:sharing"] = await bundleWithWasm("sharing", laterFiles);
later["pro-monitor:later"] = await bundleWithWasm("later", laterFiles);
const app = await bundleWithWasm("app");
const style = await bundleOne("style", "style/main.css", { loader: { ".woff2": "file", ".svg": "file" } });
// A plain script; as "esm" its import() stays what it is.
const firstPaint = await bundleOne("first-paint", "src/browser/first_paint.js", { format: "esm", plugins: [names("app")] });
// Other websites name it, so it keeps its name.
await bundleOne("embed", "src/browser/embed/element.js", { format: "esm", entryNames: "[name]" });
// 404.html names it, which a server may show at any address.
await bundleOne("404", "src/browser/not_found.js", { format: "iife", entryNames: "[name]" });
removeParts();
writePage({
  "src/browser/first_paint.js": firstPaint,
  "style/main.css": style,
  "src/browser/boot.js": app,
  "app.wasm": wasmFiles.app,
});
await writeServiceWorker(staging, { minify: release });
if (release) await compress(staging);

/** Bundles the entry of a binary with its glue, and the names of its wasm and of other FILES; tells the name of the script. */
function bundleWithWasm(name, files = {}) {
  const define = Object.entries({ WASM_FILE: wasmFiles[name], ...files }).map(([key, file]) => [key, JSON.stringify(file)]);
  return bundleOne(name, ENTRIES[name], { format: "esm", define: Object.fromEntries(define), plugins: [names(name)] });
}

/** The script of a binary as it will be, but for the names of other files: to see what of the wasm it names. */
async function draft(name) {
  const options = { format: "esm", plugins: [names(name, () => "later.js")], entryPoints: [source(ENTRIES[name])], write: false };
  const { outputFiles: [{ text }] } = await esbuild.build({ ...shared, ...options });
  return text;
}

/** The texts of the pages whose key begins so, by language, for a script that shows them itself. */
function texts(beginning) {
  const of = (language) => Object.entries(JSON.parse(readFileSync(source(`src/ui/locales/${language}.json`), "utf8")));
  const picked = (language) => Object.fromEntries(of(language).filter(([key]) => key.startsWith(beginning)));
  return JSON.stringify({ nl: picked("nl"), en: picked("en") });
}

/** Gives wasm-bindgen's glue a `stop`, after which nothing of the wasm is called again: for when it has crashed. */
function makeStoppable(path) {
  const glue = readFileSync(path, "utf8");
  const copied = glue.replace("wasm = instance.exports;", "wasm = { ...instance.exports };");
  if (copied === glue) throw new Error("the glue takes its exports in another way");
  const stop = 'export function stop() {\n  for (const name in wasm) if (typeof wasm[name] === "function") wasm[name] = () => {};\n}\n';
  writeFileSync(path, `${copied}\n${stop}`);
}

/** Resolves an import of `pro-monitor:glue` to the glue of the binary, and of a later script to its name. */
function names(binary, nameOf = nameOfLater) {
  return { name: "names", setup: (build) => {
    // A script that both an entry and Rust name is one, with one state: not the copy that wasm-bindgen made.
    build.onResolve({ filter: /\/snippets\/pro-monitor-\w+\/src\// }, ({ path }) => ({ path: source(path.replace(/^.*?(?=src\/)/, "")) }));
    build.onResolve({ filter: /^pro-monitor:glue$/ }, () => ({ path: built(`${binary}.js`) }));
    build.onResolve({ filter: /^pro-monitor:/ }, ({ path }) => ({ path: `./${nameOf(path)}`, external: true }));
  } };
}

function nameOfLater(path) {
  if (!later[path]) throw new Error(`no script is built for import("${path}")`);
  return later[path];
}

/** Makes of what wasm-bindgen wrote for a binary what is served; tells the name of the wasm, which its hash is in. */
async function wasmFile(name) {
  makeStoppable(built(`${name}.js`));
  const from = built(`${name}_bg.wasm`);
  if (release) await shrink(name, from, built(`${name}.js`));
  const hash = createHash("sha256").update(readFileSync(from)).digest("hex").slice(0, 8).toUpperCase();
  renameSync(from, built(`${name}-${hash}.wasm`));
  return `${name}-${hash}.wasm`;
}

async function shrink(name, wasmPath, gluePath) {
  const { wasm, glue } = await shrinkOnce({
    name, wasm: readFileSync(wasmPath), glue: readFileSync(gluePath, "utf8"), script: await draft(name),
  });
  writeFileSync(wasmPath, wasm);
  writeFileSync(gluePath, glue);
}

/** Does this for each of the items, as many at a time as the computer has processors; tells the results. */
async function sideBySide(items, does) {
  const left = [...items], results = [];
  const work = async () => {
    for (let item; (item = left.shift()); ) results.push(await does(item));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return results;
}

/** Bundles what one file needs into one file, and tells its name. */
async function bundleOne(name, entry, options) {
  const { metafile } = await esbuild.build({ ...shared, entryPoints: { [name]: source(entry) }, ...options });
  const [path] = Object.entries(metafile.outputs).find(([, output]) => output.entryPoint === entry);
  return basename(path);
}

/** What went into the bundles, and what is not meant for a browser. */
function removeParts() {
  const parts = ["app", "later", "sharing", "report_worker", "report_reader", "workbook_reader"].flatMap((name) => [`${name}.js`, `${name}.d.ts`, `${name}_bg.wasm.d.ts`]);
  // The demo pages are of other websites.
  for (const path of [...parts, "snippets", "demo"]) rmSync(built(path), { recursive: true, force: true });
}

/** Puts the built names, their hashes and the policy in the page. */
function writePage(names) {
  let html = readFileSync(built("index.html"), "utf8");
  for (const [from, to] of Object.entries(names)) {
    if (!html.includes(`"${from}"`)) throw new Error(`index.html does not name "${from}"`);
    html = html.replaceAll(`"${from}"`, `"${to}"`);
  }
  const policy = /^\s*Content-Security-Policy:\s*(.+)$/m.exec(readFileSync(source("public/_headers"), "utf8"))[1].trim();
  html = html.replace('http-equiv="Content-Security-Policy" content=""', `http-equiv="Content-Security-Policy" content="${policy}"`);
  if (!html.includes(policy)) throw new Error("index.html has no empty Content-Security-Policy to fill in");
  html = html.replace(/<!--[\s\S]*?-->/g, "").replace(/^\s+/gm, "");
  const missing = [...html.matchAll(/(?:href|src)="([^":#]+)"/g)].map((m) => m[1]).filter((path) => !existsSync(built(path)));
  if (missing.length) throw new Error(`index.html names files that are not there: ${missing}`);
  writeFileSync(built("index.html"), withIntegrity(html, staging));
}
