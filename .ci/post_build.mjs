// Makes the files that are served out of what Trunk built (Trunk calls it as its post_build hook):
// for each binary (the app and its workers) a script (its entry + wasm-bindgen's glue) and a wasm, the chunks of the app, the
// charts as a script of their own, style sheets.
// Each is named by its content, so that servers may let browsers keep it for ever, and no version mixes with another.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename, join } from "node:path";
import { BROWSERS, esbuild, modules, root } from "./bundler.mjs";
import { compress } from "./hosting/compress.mjs";
import { withIntegrity } from "./integrity.mjs";
import { writeServiceWorker } from "./offline.mjs";
import { optimise } from "./optimise.mjs";
import { FIRST_SCRIPT, FIRST_STYLE, policyInPage, writeHeaders } from "./policy.mjs";
import { chunkNames, LOADER, servedNames, split } from "./split.mjs";

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
  nodePaths: [modules],
  metafile: true,
};

// The binaries, and the script of ours with which each begins in a browser.
const ENTRIES = {
  report_worker: "src/browser/workers/report_entry.js",
  app: "src/browser/boot.js",
  workbook_reader: "src/browser/workers/workbook_reader_entry.js",
  report_reader: "src/browser/workers/report_reader_entry.js",
};
const chunks = split("app", release ? "release" : "debug", staging);
const chunkName = servedNames(staging, chunks);
const chunkFiles = Object.fromEntries(await sideBySide(chunks, async (file) => [file, await chunkFile(file)]));
const wasmFiles = Object.fromEntries(await sideBySide(Object.keys(ENTRIES), async (name) => [name, await wasmFile(name)]));

// Scripts of their own, that another imports when it needs them. Bundled apart: with esbuild's splitting they would
// share a helper, and so cost one more request before the first answer.
const later = {};
later["pro-monitor:crash"] = await bundleOne("crash", "src/browser/crash.js", { format: "esm" });
later["pro-monitor:frame"] = await bundleOne("frame", "src/browser/embed/frame_entry.js", { format: "esm", define: { MOVED_TEXTS: texts("moved.") } });
later["pro-monitor:offline"] = await bundleOne("offline", "src/browser/offline/page_side.js", { format: "esm", define: { UPDATE_TEXTS: texts("update.") } });
later["pro-monitor:database"] = await bundleOne("database", "src/browser/storage/database.js", { format: "esm", nodePaths: [modules] });
later["pro-monitor:chart_picture"] = await bundleOne("chart-picture", "src/browser/chart_picture.js", { format: "esm", loader: { ".woff2": "dataurl" } });
later["pro-monitor:kiosk"] = await bundleOne("kiosk", "src/browser/kiosk_entry.js", { format: "esm" });
later["pro-monitor:tab"] = await bundleOne("tab", "src/browser/storage/tab.js", { format: "esm" });
later["pro-monitor:speech"] = await bundleOne("speech", "src/browser/speech_entry.js", { format: "esm" });
const chartFiles = { CHARTS_FILE: await bundleOne("charts", "src/browser/echarts.js", { format: "esm", nodePaths: [modules] }) };
const workerFiles = {
  WORKER_FILE: await bundleWithWasm("report_worker"),
  REPORT_READER_FILE: await bundleWithWasm("report_reader"),
  WORKBOOK_READER_FILE: await bundleWithWasm("workbook_reader"),
};
const app = await bundleWithWasm("app", {
  DRAW_FILE: await bundleOne("draw", "src/browser/charts_entry.js", { format: "esm", define: constants(chartFiles) }),
  STYLE_FILE: await bundleOne("lazy", "style/lazy.css", { loader: { ".woff2": "file", ".svg": "dataurl" } }),
  WORKERS_FILE: await bundleOne("workers", "src/browser/workers/entry.js", { format: "esm", nodePaths: [modules], define: constants(workerFiles) }),
});
const style = await bundleText(FIRST_STYLE);
// A plain script; as "esm" its import() stays what it is.
const firstScript = await bundleText(FIRST_SCRIPT, { format: "esm", plugins: [names("app")], define: { POLICY: JSON.stringify(policyInPage()) } });
// Other websites name it, so it keeps its name.
await bundleOne("embed", "src/browser/embed/element.js", { format: "esm", entryNames: "[name]" });
// 404.html names it, which a server may show at any address.
await bundleOne("404", "src/browser/not_found.js", { format: "iife", entryNames: "[name]" });
removeParts();
writePage(
  { "src/browser/boot.js": app, "src/browser/crash.js": later["pro-monitor:crash"], "app.wasm": wasmFiles.app },
  { [`<script src="${FIRST_SCRIPT}"></script>`]: `<script>${firstScript}</script>`, [`<link rel="stylesheet" href="${FIRST_STYLE}">`]: `<style>${style}</style>` },
);
writeHeaders(staging);
await writeServiceWorker(staging, { minify: release });
if (release) await compress(staging);

/** Bundles the entry of a binary with its glue, and the names of its wasm and of other FILES; tells the name of the script. */
function bundleWithWasm(name, files = {}) {
  return bundleOne(name, ENTRIES[name], { format: "esm", define: constants({ WASM_FILE: wasmFiles[name], ...files }), nodePaths: [modules], plugins: [names(name), chunkNames(chunkFiles)] });
}

/** Names of files as constants of a script. */
function constants(files) {
  return Object.fromEntries(Object.entries(files).map(([key, file]) => [key, JSON.stringify(file)]));
}

/** The texts of the pages whose key begins so, by language, for a script that shows them itself. */
function texts(beginning) {
  const of = (language) => Object.entries(JSON.parse(readFileSync(source(`src/ui/locales/${language}.json`), "utf8")));
  const picked = (language) => Object.fromEntries(of(language).filter(([key]) => key.startsWith(beginning)));
  return JSON.stringify({ nl: picked("nl"), en: picked("en") });
}

/** Resolves an import of `pro-monitor:glue` to the glue of the binary, and of a script that comes later to its name. */
function names(binary) {
  return { name: "names", setup: (build) => {
    // A script that both an entry and Rust name is one, with one state: not the copy that wasm-bindgen made.
    build.onResolve({ filter: /\/snippets\/pro-monitor-\w+\/src\// }, ({ path }) => ({ path: source(path.replace(/^.*?(?=src\/)/, "")) }));
    build.onResolve({ filter: /^pro-monitor:glue$/ }, () => ({ path: built(`${binary}.js`) }));
    build.onResolve({ filter: /^pro-monitor:/ }, ({ path }) => ({ path: `./${nameOfLater(path)}`, external: true }));
  } };
}

function nameOfLater(path) {
  if (!later[path]) throw new Error(`no script is built for import("${path}")`);
  return later[path];
}

/** Makes of what wasm-bindgen wrote for a binary what is served; returns the name of the wasm. */
function wasmFile(name) {
  return servedWasm(`${name}_bg.wasm`, name);
}

/** Makes of a chunk what is served; returns its name. */
function chunkFile(file) {
  return servedWasm(file, chunkName[file]);
}

/** Makes of the module FROM what is served as NAME with its hash; returns that name. */
async function servedWasm(from, name) {
  const whole = readFileSync(built(from));
  const wasm = release ? await optimise(whole) : whole;
  const hash = createHash("sha256").update(wasm).digest("hex").slice(0, 8).toUpperCase();
  writeFileSync(built(`${name}-${hash}.wasm`), wasm);
  rmSync(built(from));
  return `${name}-${hash}.wasm`;
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

/** Bundles what one file needs, and tells the text: for inside the page. */
async function bundleText(entry, options) {
  const { outputFiles: [{ text }] } = await esbuild.build({ ...shared, entryPoints: [source(entry)], write: false, ...options });
  if (/<!--|<\/(script|style)/i.test(text)) throw new Error(`${entry} cannot stand inside a page`);
  return text.trim();
}

/** What went into the bundles, and what is not meant for a browser. */
function removeParts() {
  const parts = Object.keys(ENTRIES).flatMap((name) => [`${name}.js`, `${name}.d.ts`, `${name}_bg.wasm.d.ts`]);
  // The demo pages are of other websites.
  for (const path of [...parts, "app.wasm", LOADER, "snippets", "demo"]) rmSync(built(path), { recursive: true, force: true });
}

/** Puts the built names with their hashes in the page, and what stands inside it in place of the tags that name it. */
function writePage(names, inside) {
  let html = readFileSync(built("index.html"), "utf8");
  for (const [from, to] of Object.entries(names)) {
    if (!html.includes(`"${from}"`)) throw new Error(`index.html does not name "${from}"`);
    html = html.replaceAll(`"${from}"`, `"${to}"`);
  }
  html = html.replace(/<!--[\s\S]*?-->/g, "").replace(/^\s+/gm, "");
  for (const [tag, whole] of Object.entries(inside)) {
    if (!html.includes(tag)) throw new Error(`index.html has no ${tag}`);
    html = html.replace(tag, () => whole);
  }
  const missing = [...html.matchAll(/(?:href|src)="([^":#]+)"/g)].map((m) => m[1]).filter((path) => !existsSync(built(path)));
  if (missing.length) throw new Error(`index.html names files that are not there: ${missing}`);
  writeFileSync(built("index.html"), withIntegrity(html, staging));
}
