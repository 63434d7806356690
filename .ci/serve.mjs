// serve.mjs DIR PORT: serves a release on this computer only, the way a web host would: with the headers of
// DIR/_headers, compressed, and with the right types. Another port is taken when PORT is in use.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { demoPages, demoServer } from "./demo.mjs";

const TYPES = {
  ".css": "text/css; charset=utf-8", ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8",
  ".json": "application/json", ".md": "text/markdown; charset=utf-8", ".svg": "image/svg+xml", ".png": "image/png",
  ".txt": "text/plain; charset=utf-8", ".wasm": "application/wasm", ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2", ".ico": "image/x-icon",
};
const ALREADY_COMPRESSED = new Set([".png", ".woff2"]);
const [dir, port] = [process.argv[2] ?? "dist", Number(process.argv[3] ?? 8080)];

const rules = readRules(readFileSync(join(dir, "_headers"), "utf8"));
const files = readFiles();

const server = createServer(async (request, response) => {
  if (request.method !== "GET" && request.method !== "HEAD") return response.writeHead(405, { allow: "GET, HEAD" }).end();
  const { pathname } = new URL(request.url, "http://localhost");
  const file = files.get(pathname);
  const headers = Object.fromEntries(rules.filter((rule) => rule.pattern.test(pathname)).flatMap((rule) => rule.headers));
  if (!file) return response.writeHead(404, { ...headers, "content-type": "text/plain" }).end("There is no such page.\n");
  const [encoding, body] = await encode(file, request.headers["accept-encoding"] ?? "");
  Object.assign(headers, { "content-type": file.type, etag: `"${file.hash}-${encoding}"`, vary: "Accept-Encoding" });
  if (request.headers["if-none-match"] === headers.etag) return response.writeHead(304, headers).end();
  if (encoding !== "plain") headers["content-encoding"] = encoding;
  response.writeHead(200, { ...headers, "content-length": body.length }).end(request.method === "HEAD" ? undefined : body);
});
server.on("error", (error) => {
  if (error.code !== "EADDRINUSE" || port === 0) throw error;
  console.log(`Port ${port} is in use: taking a free one`);
  server.listen(0, "127.0.0.1");
});
server.on("listening", () => {
  const tool = `http://localhost:${server.address().port}`;
  console.log(`The Pro Monitor is at ${tool}/ (stop with Ctrl-C)`);
  serveDemo(tool);
});
server.listen(port, "127.0.0.1");
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(0));

/** Pages of another website that show the tool: their own address is another origin, as in the world. */
function serveDemo(tool) {
  const demo = demoServer(tool);
  demo.on("listening", () => {
    const at = `http://127.0.0.1:${demo.address().port}/`;
    console.log(`Other websites that show it are at ${at}:\n${demoPages().map((name) => `  ${at}${name}`).join("\n")}`);
  });
  demo.listen(0, "127.0.0.1");
}

/** The release as it is now, by address. */
function readFiles() {
  const found = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const byAddress = new Map();
  for (const entry of found) {
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const address = path.slice(join(dir, "/").length - 1).replaceAll("\\", "/");
    if (address === "/_headers") continue; // for the server, not for its visitors
    const bytes = readFileSync(path);
    const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
    const file = { bytes, hash, type: TYPES[extname(path)] ?? "application/octet-stream", encoded: new Map() };
    file.compressible = !ALREADY_COMPRESSED.has(extname(path));
    byAddress.set(address, file);
    if (entry.name === "index.html") byAddress.set(address.slice(0, -"index.html".length), file);
  }
  return byAddress;
}

/** The best encoding that the browser takes; made at the first request and kept. */
async function encode(file, accepted) {
  const encoding = !file.compressible ? "plain" : /\bbr\b/.test(accepted) ? "br" : /\bgzip\b/.test(accepted) ? "gzip" : "plain";
  if (!file.encoded.has(encoding)) file.encoded.set(encoding, compress(encoding, file.bytes));
  return [encoding, await file.encoded.get(encoding)];
}

function compress(encoding, bytes) {
  if (encoding === "br") return promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  if (encoding === "gzip") return promisify(gzip)(bytes, { level: 9 });
  return bytes;
}

/** Parses the static hosts' format: a line with a path, `*` for anything, then its headers, indented. */
function readRules(text) {
  const all = [];
  for (const line of text.split("\n").filter((line) => line.trim() && !line.startsWith("#"))) {
    if (/^\s/.test(line)) {
      const colon = line.indexOf(":");
      all.at(-1).headers.push([line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]);
    } else {
      const pattern = line.trim().split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&")).join(".*");
      all.push({ pattern: new RegExp(`^${pattern}$`), headers: [] });
    }
  }
  return all;
}
