// Prints what each file of the release costs, as a markdown table, and fails when a file or a way through the tool is over its
// budget.
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { FIRST_LOAD } from "./first_load.mjs";

const dist = join(import.meta.dirname, "../../dist");
const budget = JSON.parse(readFileSync(join(import.meta.dirname, "budget.json"), "utf8"));

// What comes when it is asked for.
const LATER = {
  database: /^database-\w+\.js$/,
  questionnaire: /^questionnaire-\w+\.wasm$/, results: /^results-\w+\.wasm$/, links: /^links-\w+\.wasm$/, team: /^team-\w+\.wasm$/, explorer: /^explorer-\w+\.wasm$/, "lazy style": /^lazy-\w+\.css$/,
  crash: /^crash-\w+\.js$/, speech: /^speech-\w+\.js$/, offline: /^offline-\w+\.js$/, "service worker": /^service_worker\.js$/, manifest: /^manifest\.webmanifest$/,
  embed: /^embed\.js$/, frame: /^frame-\w+\.js$/,
  "report worker": /^report_worker-\w+\.wasm$/, "report worker script": /^report_worker-\w+\.js$/,
  "report reader": /^report_reader-\w+\.wasm$/, "report reader script": /^report_reader-\w+\.js$/,
  "workbook reader": /^workbook_reader-\w+\.wasm$/, "workbook reader script": /^workbook_reader-\w+\.js$/,
  "workers script": /^workers-\w+\.js$/, "chart script": /^draw-\w+\.js$/, charts: /^charts-\w+\.js$/,
};
/** What several chunks share, with their names in it. */
const SHARED = /^chunk-([a-z-]+)-\w+\.wasm$/;
/** The chunks that a way through the tool needs, beside the wasm and the script of the app. */
const WAYS = { "answer + result": ["database", "results"], "answer + result + share + list": ["database", "questionnaire", "results", "links"] };
// Not a file of its own: for the server, or the same compressed.
const UNSERVED = /^_headers$|\.(br|gz)$/;

const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(dist.length + 1).replaceAll("\\", "/"))
  .filter((path) => !UNSERVED.test(path))
  .sort()
  .map((path) => measure(path));

const firstLoad = Object.entries(FIRST_LOAD).map(([part, pattern]) => only(part, pattern));
const named = Object.entries(LATER).map(([part, pattern]) => only(part, pattern));
const rest = files.filter((file) => ![...firstLoad, ...named].includes(file));
const total = ["raw", "gzip", "brotli"].reduce((sum, key) => ({ ...sum, [key]: add(firstLoad, key) }), {});

console.log("| bytes | raw | gzip | brotli |\n|---|--:|--:|--:|");
for (const file of firstLoad) row(`${file.part}: ${file.path}`, file);
row("**first load**", total);
for (const file of [...named, ...rest]) row(`later: ${file.path}`, file);

// Each way has the chunks that one of its parts shares with any other.
const sharedBy = (chunks) => files.filter(({ path }) => SHARED.exec(path)?.[1].split("-").some((part) => chunks.includes(part)));
const program = firstLoad.filter(({ part }) => ["script", "app"].includes(part));
const ways = Object.entries(WAYS).map(([way, chunks]) => {
  const parts = [...program, ...named.filter(({ part }) => chunks.includes(part)), ...sharedBy(chunks)];
  return { part: way, brotli: add(parts, "brotli") };
});

const over = [...firstLoad, ...named, ...ways]
  .filter((file) => file.brotli > budget.parts_brotli_bytes[file.part])
  .map((file) => `${file.part}: ${file.brotli} of at most ${budget.parts_brotli_bytes[file.part]} bytes`);
if (total.brotli > budget.first_load_brotli_bytes) over.push(`first load: ${total.brotli} of at most ${budget.first_load_brotli_bytes} bytes`);

console.log(`\nFirst load: ${total.brotli} bytes brotli; at most ${budget.first_load_brotli_bytes}.`);
for (const { part, brotli } of ways) console.log(`${part}, wasm and scripts without the charts' library: ${brotli} bytes brotli; at most ${budget.parts_brotli_bytes[part]}.`);
if (over.length) {
  console.error(`Over the budget (tests/bench/budget.json):\n  ${over.join("\n  ")}`);
  process.exitCode = 1;
}

/** Of what is served compressed already, that; of the rest, as small as it can be. */
function measure(path) {
  const bytes = readFileSync(join(dist, path));
  const compressed = (ending, make) => (existsSync(join(dist, path + ending)) ? statSync(join(dist, path + ending)).size : make().length);
  return {
    path,
    raw: bytes.length,
    gzip: compressed(".gz", () => gzipSync(bytes, { level: 9 })),
    brotli: compressed(".br", () => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })),
  };
}

/** The one file of a part; the hashes in names make any other number a fault of the build. */
function only(part, pattern) {
  const found = files.filter((file) => pattern.test(file.path));
  if (found.length !== 1) throw new Error(`dist has ${found.length} files for "${part}"`);
  return Object.assign(found[0], { part });
}

function add(list, key) {
  return list.reduce((sum, file) => sum + file[key], 0);
}

function row(title, { raw, gzip, brotli }) {
  console.log(`| ${title} | ${[raw, gzip, brotli].map((n) => n.toLocaleString("en")).join(" | ")} |`);
}
