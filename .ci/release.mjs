// `make release`: packs dist/ as the archive for whoever hosts the tool; one commit gives the same bytes on any machine.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { apacheConfiguration } from "./hosting/apache.mjs";
import { readRules } from "./hosting/headers.mjs";
import { nginxConfiguration } from "./hosting/nginx.mjs";
import { integrityOf } from "./integrity.mjs";

const root = resolve(import.meta.dirname, "..");
const to = resolve(process.argv[2] ?? join(root, "target/release-archive"));
const version = /^version = "(.+)"$/m.exec(readFileSync(join(root, "Cargo.toml"), "utf8"))[1];
const name = `pro-monitor-${version}`;
const folder = join(to, name);
/** The script with which other pages show the tool. */
const EMBED = "embed.js";

rmSync(to, { recursive: true, force: true });
mkdirSync(join(folder, "hosting"), { recursive: true });
cpSync(join(root, "dist"), join(folder, "site"), { recursive: true });
const rules = readRules(join(folder, "site/_headers"));
writeFileSync(join(folder, "hosting/nginx.conf"), nginxConfiguration(rules));
writeFileSync(join(folder, "hosting/apache.htaccess"), apacheConfiguration(rules));
for (const file of ["LICENSE", "README.md", "CHANGELOG.md"]) cpSync(join(root, file), join(folder, file));
writeFileSync(join(folder, "SHA256SUMS"), sums(folder, filesIn(folder)));
pack();
writeFileSync(join(to, "SHA256SUMS"), sums(to, [`${name}.zip`]));
rmSync(folder, { recursive: true });

console.log(`${join(to, name)}.zip, with SHA256SUMS beside it`);
const embed = join(root, "dist", EMBED);
if (existsSync(embed)) console.log(`For a page that pins this version: ${EMBED} has integrity="${integrityOf(readFileSync(embed))}"`);

/** The paths of all files in a folder and below, in the same order everywhere. */
function filesIn(folder) {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return found.map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1)).sort();
}

/** Lines for `sha256sum -c`. */
function sums(folder, files) {
  const line = (file) => `${createHash("sha256").update(readFileSync(join(folder, file))).digest("hex")}  ${file}\n`;
  return files.map(line).join("");
}

/**
 * Packs the folder; every file gets the time of the commit. A fixed time would not do: servers compare time and size to
 * see whether a file has changed, and two versions of the page can have the same size.
 */
function pack() {
  const files = filesIn(folder).map((file) => join(name, file));
  for (const file of files) utimesSync(join(to, file), commitTime(), commitTime());
  execFileSync("zip", ["-X", "-9", "-q", "-@", `${name}.zip`], { cwd: to, input: files.join("\n"), env: { ...process.env, TZ: "UTC" } });
}

function commitTime() {
  const given = process.env.SOURCE_DATE_EPOCH;
  return Number(given ?? execFileSync("git", ["log", "-1", "--format=%ct"], { cwd: root, encoding: "utf8" }));
}
