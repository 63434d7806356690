// The next version of the release: every file that is named by its content has another name, and other files refer to it
// by that name. The last steps of the build make it.
import { createHash } from "node:crypto";
import { cpSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { NAMED_BY_CONTENT } from "../../../.ci/hosting/compress.mjs";
import { withIntegrity } from "../../../.ci/integrity.mjs";
import { writeServiceWorker } from "../../../.ci/offline.mjs";
import { writeHeaders } from "../../../.ci/policy.mjs";
import { RELEASE } from "./web_host.mjs";

/** Text files that refer to other files. */
const NAMING = /\.(html|js|css)$/;

/** Writes the next version to a folder. `change` adds a difference before the service worker lists the files. */
export async function writeNextVersion(folder, change = () => {}) {
  rmSync(folder, { recursive: true, force: true });
  cpSync(RELEASE, folder, { recursive: true });
  const all = readdirSync(folder);
  // The server compresses changed files; only wasm, which does not change, keeps its compressed files.
  for (const name of all.filter((name) => /\.(js|css)\.(br|gz)$/.test(name))) rmSync(join(folder, name));
  const names = all.filter((name) => NAMED_BY_CONTENT.test(name));
  for (const file of all.filter((name) => NAMING.test(name))) rewrite(join(folder, file), (text) => names.reduce(rename, text));
  for (const name of readdirSync(folder)) renameSync(join(folder, name), join(folder, names.reduce(rename, name)));
  change(folder);
  rewrite(join(folder, "index.html"), (html) => withIntegrity(html.replace(/ crossorigin integrity="[^"]+"/g, ""), folder));
  writeHeaders(folder);
  await writeServiceWorker(folder);
}

const rename = (text, name) => text.replaceAll(name, name.replace(/[A-Z0-9]{8}(?=\.\w+$)/, next));
const next = (hash) => createHash("sha256").update(hash).digest("hex").slice(0, 8).toUpperCase();

export const rewrite = (file, change) => writeFileSync(file, change(readFileSync(file, "utf8")));
