// The release archive is whole, and Debian's nginx and Apache serve every file of it as its _headers promise.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { Agent, get } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, resolve } from "node:path";
import { after, before, describe, it } from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { NAMED_BY_CONTENT } from "../../.ci/hosting/compress.mjs";
import { patternOf, readRules } from "../../.ci/hosting/headers.mjs";
import { partsOf } from "../../.ci/policy.mjs";
import { COMPRESSED_ALREADY, TYPES } from "../../.ci/hosting/types.mjs";
import { apache, nginx } from "./servers.mjs";

const root = resolve(import.meta.dirname, "../..");
const built = join(root, "target/release-archive");
const DECODE = { br: brotliDecompressSync, gzip: gunzipSync };
/** What is no part of the site for its visitors. */
const UNSERVED = /^_headers$|^\.htaccess$|\.(br|gz)$/;

/** Addresses as mail programs make them of a link, and where each leads. */
const ENCODED = {
  "/%23/pm/SECRET-1_a": "/#/pm/SECRET-1_a",
  "/%2523/pm/SECRET": "/#/pm/SECRET",
  "/%252523/pm/SECRET": "/#/pm/SECRET",
  "/index.html%23/pm/SECRET": "/index.html#/pm/SECRET",
  "/?lang=en%23/pm/SECRET": "/?lang=en#/pm/SECRET",
  "/?lang=en%23/pm/SECRET&utm_source=mail": "/?lang=en#/pm/SECRET",
  "/?lang=en%2523%2Fpm%2FSECRET": "/?lang=en#%2Fpm%2FSECRET",
  "/?perspective=client&scan=quick%23/principle/1": "/?perspective=client&scan=quick#/principle/1",
  "/monitor/%23/pm/SECRET": "/monitor/#/pm/SECRET",
};

const work = mkdtempSync(join(tmpdir(), "pro-monitor-hosting-"));
// Servers that run as nobody have to get there.
chmodSync(work, 0o755);
const [zip] = readdirSync(built).filter((name) => name.endsWith(".zip"));
execFileSync("unzip", ["-q", join(built, zip), "-d", work]);
const archive = join(work, zip.replace(/\.zip$/, ""));
const files = listed(join(archive, "site"));
after(() => rmSync(work, { recursive: true, force: true }));

function listed(folder) {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return found.map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1)).sort();
}

describe("the release archive", () => {
  it("has checksums beside it and in it", () => {
    execFileSync("sha256sum", ["--check", "--quiet", "SHA256SUMS"], { cwd: built });
    execFileSync("sha256sum", ["--check", "--quiet", "--strict", "SHA256SUMS"], { cwd: archive });
    const named = readFileSync(join(archive, "SHA256SUMS"), "utf8").trim().split("\n").map((line) => line.slice(66));
    assert.deepEqual(named, listed(archive).filter((file) => file !== "SHA256SUMS"));
  });

  it("has the whole build as its site, and nothing else", () => {
    const dist = join(root, "dist");
    assert.deepEqual(files, listed(dist));
    for (const file of files) assert.ok(readFileSync(join(dist, file)).equals(readFileSync(join(archive, "site", file))), file);
  });

  it("has the manual, which the service worker does not fetch", () => {
    assert.ok(files.includes("handleiding/index.html"));
    assert.doesNotMatch(readFileSync(join(archive, "site/service_worker.js"), "utf8"), /handleiding\//);
  });

  it("promises the headers of public/_headers, with the hashes of what stands inside its page", () => {
    const { script, style } = partsOf(readFileSync(join(archive, "site/index.html"), "utf8"));
    const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    const source = readFileSync(join(root, "public/_headers"), "utf8");
    const expected = source.replace("{src/browser/first_paint.js}", hash(script)).replace("{style/main.css}", hash(style));
    assert.equal(readFileSync(join(archive, "site/_headers"), "utf8"), expected);
  });

  it("is byte for byte the same when it is built again", () => {
    const again = join(work, "again");
    execFileSync(process.execPath, [join(root, ".ci/release.mjs"), again]);
    assert.ok(readFileSync(join(again, zip)).equals(readFileSync(join(built, zip))));
  });
});

for (const [name, start] of Object.entries({ nginx, apache })) {
  describe(name, () => {
    let server;
    const agent = new Agent({ keepAlive: true });
    before(async () => { server = await start(archive, join(work, name)); });
    after(async () => { agent.destroy(); await server.stop(); });

    /** What the server answers: status, headers, and the bytes as they came. */
    const ask = (path, headers = {}) => new Promise((done, fail) => {
      get({ agent, port: server.port, host: "127.0.0.1", path, headers }, async (answer) => {
        const parts = [];
        for await (const part of answer) parts.push(part);
        done({ status: answer.statusCode, headers: answer.headers, bytes: Buffer.concat(parts) });
      }).on("error", fail);
    });

    for (const encoding of ["br", "gzip", "identity"]) {
      it(`serves every file to a browser that takes ${encoding}`, async () => {
        for (const file of files.filter((file) => !UNSERVED.test(file))) await checkFile(ask, file, encoding);
      });
    }

    it("serves the pages at the address of their folder, with any query", async () => {
      for (const path of ["/", "/?lang=en&perspective=begeleider", "/handleiding/"]) {
        const page = `${path.split("?")[0].slice(1)}index.html`;
        const { status, headers, bytes } = await ask(path);
        assert.equal(status, 200);
        checkHeaders(headers, page);
        assert.ok(bytes.equals(readFileSync(join(archive, "site", page))), path);
      }
    });

    for (const [path, to] of Object.entries(ENCODED)) {
      it(`sends ${path} to the right page`, async () => {
        const { status, headers } = await ask(path);
        assert.equal(status, 302);
        assert.equal(headers.location.replace(/^http:\/\/[^/]+/, ""), to);
        assert.doesNotMatch(headers["cache-control"] ?? "", /immutable/);
        assert.equal(headers["referrer-policy"], "no-referrer");
      });
    }

    it("sends nobody to another website", async () => {
      for (const path of ["//elders.example%23/pm/AQBO", "//elders.example/%23/pm/AQBO", "/\\elders.example%23/pm/AQBO", "/%0d%0aLocation:%20http://elders.example/%23/pm/AQBO"]) {
        const { status, headers } = await ask(path);
        assert.ok(status >= 400, `${path}: ${status} ${headers.location}`);
      }
    });

    it("leaves other addresses alone", async () => {
      for (const path of ["/?lang=en", "/?share-base=https%3A%2F%2Fcce.nl%2Fpage", "/?x=%23kop"]) assert.equal((await ask(path)).status, 200, path);
    });

    it("writes down every visit but those of encoded links", async () => {
      await ask("/?visit=counted");
      const lines = (await server.log()).split("\n");
      assert.equal(lines.filter((line) => line.includes("visit=counted")).length, 1);
      assert.deepEqual(lines.filter((line) => line.includes("SECRET")), []);
    });

    it("answers 404 for missing files and its own rules, and lets no browser cache that", async () => {
      for (const path of ["/app-00000000.js", "/_headers", "/none/"]) {
        const { status, headers } = await ask(path);
        assert.equal(status, 404, path);
        assert.equal(headers["cache-control"], undefined, path);
        assert.ok(headers["content-security-policy"], path);
      }
    });
  });
}

async function checkFile(ask, file, encoding) {
  const { status, headers, bytes } = await ask(`/${file}`, { "accept-encoding": encoding });
  const about = `${file} as ${encoding}`;
  assert.equal(status, 200, about);
  assert.equal(headers["content-type"], TYPES[extname(file)] ?? "application/octet-stream", about);
  checkHeaders(headers, file);
  const sent = headers["content-encoding"];
  const isCompressible = !COMPRESSED_ALREADY.has(extname(file));
  if (encoding === "identity" || !isCompressible) assert.equal(sent, undefined, about);
  else if (NAMED_BY_CONTENT.test(file) || encoding === "gzip") assert.equal(sent, encoding, about);
  if (sent) assert.match(headers.vary, /Accept-Encoding/i, about);
  const plain = sent ? DECODE[sent](bytes) : bytes;
  assert.ok(plain.equals(readFileSync(join(archive, "site", file))), `the content of ${about}`);
  const again = await ask(`/${file}`, { "accept-encoding": encoding, "if-none-match": headers.etag });
  assert.equal(again.status, 304, about);
  assert.equal(again.headers["cache-control"], headers["cache-control"], about);
}

/** Exactly what the rules say of a file, and no other value of the same header. */
function checkHeaders(headers, file) {
  const rules = readRules(join(archive, "site/_headers"));
  const fits = ({ path }) => new RegExp(`^${patternOf(path)}$`).test(`/${file}`);
  const expected = rules.filter(fits).flatMap((rule) => rule.headers).map(([header, value]) => [header.toLowerCase(), value]);
  assert.ok(expected.some(([header]) => header === "cache-control"), `a rule for how long ${file} is kept`);
  for (const [header, value] of expected) assert.equal(headers[header], value, `${header} of ${file}`);
  assert.equal(headers["x-frame-options"], undefined);
}
