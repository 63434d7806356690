// Writes the service worker of a release: its code, and which files make up this version.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { BROWSERS, esbuild, modules, root } from "./bundler.mjs";
import { NAMED_BY_CONTENT } from "./hosting/compress.mjs";
import { integrityOf } from "./integrity.mjs";
import { hashOf, partsOf } from "./policy.mjs";

/** The questionnaire that is shown when the address names no other. It may be changed on the server, so it has no hash. */
const USUAL = "instruments/pro-monitor.json";

/** What answering the first question needs, and what goes with it to every page. */
const FIRST = [/^index\.html$/, /^(app|crash|offline|speech|questionnaire)-/, /^icon(-192\.png|\.svg)$/, /^manifest\.webmanifest$/];

/** Of what is named by its content, that which is kept once it was used: what reads files that were made before, and what only a frame needs. */
const ON_DEMAND = /^(report_reader|workbook_reader|frame)-/;

/** Writes the service worker of a built folder in it. */
export async function writeServiceWorker(folder, { minify = true } = {}) {
  await esbuild.build({
    entryPoints: [join(root, "src/browser/offline/service_worker.js")],
    outfile: join(folder, "service_worker.js"),
    bundle: true,
    minify,
    format: "iife",
    target: BROWSERS,
    legalComments: "none",
    logLevel: "warning",
    nodePaths: [modules],
    define: { "process.env.NODE_ENV": '"production"', OFFLINE_FILES: JSON.stringify(filesOf(folder)) },
  });
}

/** The files of a version, in the form that workbox takes, a name for all of them together, and what a policy has to allow in its page. */
export function filesOf(folder) {
  const names = readdirSync(folder).filter((name) => !/\.(br|gz)$/.test(name)).sort();
  const isFirst = (name) => FIRST.some((pattern) => pattern.test(name));
  const first = names.filter(isFirst).map((name) => entry(folder, name));
  const later = names.filter((name) => NAMED_BY_CONTENT.test(name) && !isFirst(name) && !ON_DEMAND.test(name)).map((name) => entry(folder, name));
  const usual = { ...entry(folder, USUAL), integrity: undefined };
  const version = createHash("sha256").update(JSON.stringify([first, usual, later])).digest("hex").slice(0, 8);
  const allowed = Object.values(partsOf(readFileSync(join(folder, "index.html"), "utf8"))).map(hashOf);
  return { version, usual: USUAL, first: [...first, usual], later, allowed };
}

function entry(folder, url) {
  const integrity = integrityOf(readFileSync(join(folder, url)));
  return { url, revision: NAMED_BY_CONTENT.test(url) ? null : integrity.slice(-12), integrity };
}
