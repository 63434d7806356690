// `make bench-hosting`: how many first loads and files per second Debian's nginx serves on one core, with the release
// archive's configuration, as a markdown table. wrk sends the requests from the same computer, over 64 connections.
import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { FIRST_LOAD } from "../bench/first_load.mjs";
import { nginx } from "./servers.mjs";

const SECONDS = 10;
const built = resolve(import.meta.dirname, "../../target/release-archive");
const work = mkdtempSync(join(tmpdir(), "pro-monitor-hosting-"));
chmodSync(work, 0o755);
const [zip] = readdirSync(built).filter((name) => name.endsWith(".zip"));
execFileSync("unzip", ["-q", join(built, zip), "-d", work]);
const archive = join(work, zip.replace(/\.zip$/, ""));
const site = readdirSync(join(archive, "site"), { recursive: true });
const firstLoad = Object.values(FIRST_LOAD).map((pattern) => site.find((file) => pattern.test(file)));

const server = await nginx(archive, join(work, "nginx"));
try {
  console.log(`${cpus()[0].model}, ${cpus().length} cores; one of them serves\n`);
  console.log("| asked for | requests/s | half within | 99 of 100 within | longer than 2 s | MB/s |\n|---|--:|--:|--:|--:|--:|");
  measure("a first load, file by file (brotli)", firstLoad);
  for (const file of firstLoad) measure(file.replace(/-\w{8}\./, "."), [file]);
} finally {
  await server.stop();
  rmSync(work, { recursive: true, force: true });
}

/** Has wrk request the files in turn. */
function measure(what, paths) {
  const script = join(work, "ask.lua");
  writeFileSync(script, `
    local paths, i = { ${paths.map((path) => `"/${path}"`).join(", ")} }, 0
    wrk.headers["Accept-Encoding"] = "br, gzip"
    request = function() i = i % #paths + 1; return wrk.format("GET", paths[i]) end
    done = function(all, latency)
      local failed = all.errors.connect + all.errors.read + all.errors.write + all.errors.status
      print(string.format("RESULT %f %f %f %f %d %d", all.requests / all.duration * 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
        all.bytes / all.duration, all.errors.timeout, failed))
    end`);
  const told = execFileSync("wrk", ["-t1", "-c64", `-d${SECONDS}s`, "-s", script, `http://127.0.0.1:${server.port}`], { encoding: "utf8" });
  const [rate, half, most, megabytes, slow, failed] = /RESULT (.+)/.exec(told)[1].split(" ").map(Number);
  if (failed) throw new Error(`${failed} requests for ${what} failed`);
  console.log(`| ${what} | ${Math.round(rate).toLocaleString("en")} | ${half.toFixed(1)} ms | ${most.toFixed(1)} ms | ${slow} | ${Math.round(megabytes)} |`);
}
