// How the release is served: the policy, the types and the caching.
import { expect, test } from "@playwright/test";
import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { partsOf } from "../../../.ci/policy.mjs";

const POLICY = {
  "default-src": "'none'",
  "script-src": "'self' 'wasm-unsafe-eval'",
  "style-src": "'self'",
  "img-src": "'self' data:",
  "connect-src": "'self'",
  "font-src": "'self'",
  "worker-src": "'self'",
  "manifest-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
};
const TYPES = { js: "text/javascript", wasm: "application/wasm", css: "text/css", json: "application/json", svg: "image/svg+xml", png: "image/png", webmanifest: "application/manifest+json" };

const dist = join(import.meta.dirname, "../../../dist");
const files = readdirSync(dist, { recursive: true }).map((path) => path.replaceAll("\\", "/"));
const hashed = files.filter((path) => /-[A-Z0-9]{8}\.\w+$/.test(path));

const hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const directives = (policy) => Object.fromEntries(policy.split(";").map((part) => part.trim().split(/ (.*)/s).slice(0, 2)));

test("the served content security policy is exactly the documented one, and the hashes of what stands inside the page", async ({ request }) => {
  const response = await request.get("./");
  expect(response.headers()["content-type"]).toBe("text/html; charset=utf-8");
  const { script, style } = partsOf(await response.text());
  expect(directives(response.headers()["content-security-policy"])).toEqual({
    ...POLICY, "script-src": `${POLICY["script-src"]} ${hashOf(script)}`, "style-src": `${POLICY["style-src"]} ${hashOf(style)}`,
  });
});

test("the page sets the same policy itself, without hashes, for hosts that set no headers", async ({ page }) => {
  await page.goto("./");
  expect(directives(await page.locator("meta[http-equiv]").getAttribute("content"))).toEqual(POLICY);
});

test("the page has one script and one style sheet inside it, no other inline code, and no absolute address", async ({ request }) => {
  const html = await (await request.get("./")).text();
  const { script, style } = partsOf(html);
  const others = html.replace(`<script>${script}</script>`, "").replace(`<style>${style}</style>`, "");
  expect(others).not.toMatch(/<script(?![^>]*\ssrc=)/);
  expect(others).not.toMatch(/<style|\sstyle=|\son\w+=|<base/);
  for (const [, address] of html.matchAll(/(?:href|src)="([^"]+)"/g)) expect(address).not.toMatch(/^(\/|[a-z]+:\/\/)/);
});

test("other sites may show the app in a frame", async ({ request }) => {
  const headers = (await request.get("./")).headers();
  expect(headers["x-frame-options"]).toBeUndefined();
  // Also those that let in only what says that it may be let in.
  expect(headers["cross-origin-resource-policy"]).toBe("cross-origin");
  expect(headers["cross-origin-embedder-policy"]).toBe("require-corp");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["referrer-policy"]).toBe("no-referrer");
});

test("every file has its own type", async ({ request }) => {
  for (const path of files.filter((path) => path.split(".").at(-1) in TYPES)) {
    const type = (await request.get(path)).headers()["content-type"];
    expect(type.split(";")[0], path).toBe(TYPES[path.split(".").at(-1)]);
  }
});

test("browsers cache files named by their content for ever, and revalidate the others", async ({ request }) => {
  expect(hashed.map((path) => path.replace(/-[A-Z0-9]{8}/, ""))).toEqual(
    expect.arrayContaining(["app.js", "app.wasm", "charts.js", "lazy.css"]),
  );
  for (const path of hashed) {
    expect((await request.get(path)).headers()["cache-control"], path).toBe("public, max-age=31536000, immutable");
  }
  for (const path of ["./", "index.html", "icon.svg", "embed.js", "manifest.webmanifest", "service_worker.js", "instruments/pro-monitor.json"]) {
    expect((await request.get(path)).headers()["cache-control"], path).toBe("no-cache");
  }
});

test("the page carries the hash of every script and style sheet that it loads", async ({ request }) => {
  const html = await (await request.get("./")).text();
  const named = [...html.matchAll(/<(?:script(?=\s)|link rel="(?:stylesheet|modulepreload)")[^>]*>/g)].map(([tag]) => tag);
  expect(named).toHaveLength(3);
  for (const tag of named) {
    const [, path] = /(?:src|href)="([^"]+)"/.exec(tag);
    const bytes = await (await request.get(path)).body();
    expect(tag, path).toContain(`integrity="sha256-${createHash("sha256").update(bytes).digest("base64")}"`);
  }
});

test("files are compressed, and not sent again while they are unchanged", async ({ request }) => {
  const wasm = hashed.find((path) => path.endsWith(".wasm"));
  const first = await request.get(wasm, { headers: { "accept-encoding": "gzip, br" } });
  expect(first.headers()["content-encoding"]).toBe("br");
  const second = await request.get(wasm, { headers: { "accept-encoding": "gzip, br", "if-none-match": first.headers().etag } });
  expect(second.status()).toBe(304);
});

test("the browser accepts every header: the console stays empty", async ({ page }) => {
  const messages = [];
  page.on("console", (message) => messages.push(message.text()));
  page.on("pageerror", (error) => messages.push(String(error)));
  await page.goto("./");
  await expect(page.locator("h1").first()).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(messages).toEqual([]);
});
