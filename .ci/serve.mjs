// serve.mjs DIR PORT: serves a release on this computer only, the way a web host would: with the headers of
// DIR/_headers, the compressed files of the build, and the right types. Another port is taken when PORT is in use.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { demoPages, demoServer } from "./demo.mjs";
import { COMPRESS } from "./hosting/compress.mjs";
import { mendedAddress, NOT_FOUND } from "./hosting/encoded_link.mjs";
import { patternOf, readRules } from "./hosting/headers.mjs";
import { COMPRESSED_ALREADY, ENCODINGS, TYPES } from "./hosting/types.mjs";

/** The name of no encoding. */
const PLAIN = "plain";
const [dir, port] = [process.argv[2] ?? "dist", Number(process.argv[3] ?? 8080)];

const rules = readRules(join(dir, "_headers")).map(({ path, headers }) => ({ pattern: new RegExp(`^${patternOf(path)}$`), headers }));
const files = readFiles();

const server = createServer(async (request, response) => {
  if (request.method !== "GET" && request.method !== "HEAD") return response.writeHead(405, { allow: "GET, HEAD" }).end();
  const { pathname } = new URL(request.url, "http://localhost");
  const file = files.get(pathname);
  const mended = mendedAddress(request.url);
  const headers = Object.fromEntries(rules.filter((rule) => rule.pattern.test(pathname)).flatMap((rule) => rule.headers));
  if (mended) return response.writeHead(302, { ...headers, location: mended }).end();
  if (!file) {
    // Browsers must not remember for a year that a file is missing.
    const { "Cache-Control": _, ...others } = headers;
    const page = files.get(`/${NOT_FOUND}`);
    return response.writeHead(404, { ...others, "content-type": page?.type ?? "text/plain" }).end(page?.bytes ?? "There is no such page.\n");
  }
  const [encoding, body] = await encode(file, request.headers["accept-encoding"] ?? "");
  Object.assign(headers, { "content-type": file.type, etag: `"${file.hash}-${encoding}"`, vary: "Accept-Encoding" });
  if (request.headers["if-none-match"] === headers.etag) return response.writeHead(304, headers).end();
  if (encoding !== PLAIN) headers["content-encoding"] = encoding;
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

/** Serves pages that show the tool, from another origin, as another website would. */
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
  const compressed = new Set(Object.values(ENCODINGS));
  const found = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const byAddress = new Map();
  for (const entry of found.filter(({ name }) => !compressed.has(extname(name)))) {
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const address = path.slice(join(dir, "/").length - 1).replaceAll("\\", "/");
    if (address === "/_headers") continue; // for the server, not for its visitors
    const file = readFile(path);
    byAddress.set(address, file);
    if (entry.name === "index.html") byAddress.set(address.slice(0, -"index.html".length), file);
  }
  return byAddress;
}

/** A file, with what the build compressed of it, by encoding. */
function readFile(path) {
  const bytes = readFileSync(path), ending = extname(path);
  const compressed = Object.entries(ENCODINGS).filter(([, beside]) => existsSync(path + beside));
  const encoded = new Map([[PLAIN, bytes], ...compressed.map(([encoding, beside]) => [encoding, readFileSync(path + beside)])]);
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
  return { bytes, hash, type: TYPES[ending] ?? "application/octet-stream", isCompressible: !COMPRESSED_ALREADY.has(ending), encoded };
}

/** The best encoding that the browser accepts. Files that the build did not compress are compressed once, at the first request. */
async function encode(file, accepted) {
  const taken = Object.keys(ENCODINGS).find((encoding) => new RegExp(`\\b${encoding}\\b`).test(accepted));
  const encoding = file.isCompressible && taken ? taken : PLAIN;
  if (!file.encoded.has(encoding)) file.encoded.set(encoding, COMPRESS[encoding](file.bytes));
  return [encoding, await file.encoded.get(encoding)];
}
