// The release as its next version would be: every file that is named by its content has another name, and other files
// name it so. Made by the build's own last steps.
import { createHash } from "node:crypto";
import { cpSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { NAMED_BY_CONTENT } from "../../../.ci/hosting/compress.mjs";
import { withIntegrity } from "../../../.ci/integrity.mjs";
import { writeServiceWorker } from "../../../.ci/offline.mjs";
import { RELEASE } from "./web_host.mjs";

/** Text, in which other files are named. */
const NAMING = /\.(html|js|css)$/;

/** Writes the next version in a folder. `change` makes another difference, before the worker takes down what is there. */
export async function writeNextVersion(folder, change = () => {}) {
  rmSync(folder, { recursive: true, force: true });
  cpSync(RELEASE, folder, { recursive: true });
  const all = readdirSync(folder);
  // What is compressed again is compressed by the server: only wasm, which stays what it is, takes its files along.
  for (const name of all.filter((name) => /\.(js|css)\.(br|gz)$/.test(name))) rmSync(join(folder, name));
  const names = all.filter((name) => NAMED_BY_CONTENT.test(name));
  for (const file of all.filter((name) => NAMING.test(name))) rewrite(join(folder, file), (text) => names.reduce(rename, text));
  for (const name of readdirSync(folder)) renameSync(join(folder, name), join(folder, names.reduce(rename, name)));
  change(folder);
  rewrite(join(folder, "index.html"), (html) => withIntegrity(html.replace(/ crossorigin integrity="[^"]+"/g, ""), folder));
  await writeServiceWorker(folder);
}

const rename = (text, name) => text.replaceAll(name, name.replace(/[A-Z0-9]{8}(?=\.\w+$)/, next));
const next = (hash) => createHash("sha256").update(hash).digest("hex").slice(0, 8).toUpperCase();

export const rewrite = (file, change) => writeFileSync(file, change(readFileSync(file, "utf8")));
