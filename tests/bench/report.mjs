// Prints how long a report takes from click to file, cold (new browser, empty cache) and warm (again), its size, and the
// bytes fetched for it. Only a quiet machine gives meaningful figures.
import { spawn } from "node:child_process";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { ANSWERS } from "../e2e/support/answers.mjs";
import { keyOf, measurementOf } from "../e2e/support/kept.mjs";

const root = join(import.meta.dirname, "../..");
const { chromium } = createRequire(join(root, "tests/e2e/x.js"))("@playwright/test");
const REPEATS = 7;
const ARGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

/** A complete measurement: every statement, both notes of every principle, and the closing. */
function full() {
  const { principles } = JSON.parse(readFileSync(join(root, "public/instruments/pro-monitor.json"), "utf8"));
  const good = "We eten elke avond samen en iedereen kiest mee. Dat geeft rust.";
  const better = "In het weekend is er te weinig tijd voor een gesprek, vooral als er een invaller is. Het rooster kan beter.";
  return measurementOf({
    id: "full", heading: { team: "De Linde", organisation: "Zorggroep Het Noorden", label: "najaar 2026" }, answers: ANSWERS,
    notes: Object.fromEntries(principles.map(({ id }) => [id, { good, better }])),
    closing: { confidence: 4, story: "Toen Sam na een heftige nacht vroeg of hij mocht blijven, zei iedereen: natuurlijk, dit is jouw thuis." },
  });
}

const server = spawn("node", [join(root, ".ci/serve.mjs"), join(root, "dist"), "0"], { stdio: ["ignore", "pipe", "inherit"] });
const port = await new Promise((found) => server.stdout.on("data", (text) => /localhost:(\d+)/.exec(text)?.[1] && found(/localhost:(\d+)/.exec(text)[1])));
// The local server compresses some files on first request; a real server has done so before.
for (const name of readdirSync(join(root, "dist"))) await fetch(`http://localhost:${port}/${name}`, { headers: { "accept-encoding": "br" } });
const cold = [], warm = [];
let size = 0;
for (let repeat = 0; repeat < REPEATS; repeat++) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: ARGS });
  const page = await browser.newPage();
  const measurement = full();
  await page.addInitScript(([key, value, id]) => {
    localStorage.setItem(key, value);
    localStorage.setItem("pro-monitor/current/pro-monitor", id);
  }, [keyOf(measurement.id), JSON.stringify(measurement), measurement.id]);
  await page.goto(`http://localhost:${port}/#/result`);
  await page.getByTestId("chart").last().locator("svg").waitFor();
  cold.push(await clickToFile(page));
  for (let again = 0; again < REPEATS; again++) warm.push(await clickToFile(page));
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByTestId("pdf").click()]);
  size = statSync(await download.path()).size;
  await browser.close();
}
server.kill();

/** Milliseconds from the click to the moment when the browser gets the bytes as a file. */
function clickToFile(page) {
  return page.evaluate(() => new Promise((done) => {
    const began = performance.now();
    const original = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      URL.createObjectURL = original;
      const took = performance.now() - began;
      // The next one can be requested only after the page says that this one is saved.
      setTimeout(() => done(took), 300);
      return original.call(URL, blob);
    };
    document.querySelector("[data-testid=pdf]").click();
  }));
}

const brotli = (path) => brotliCompressSync(readFileSync(path)).length;
const inDist = (pattern) => join(root, "dist", readdirSync(join(root, "dist")).find((name) => pattern.test(name)));
const fonts = readdirSync(join(root, "src/report/fonts")).filter((name) => name.endsWith(".ttf")).map((name) => join(root, "src/report/fonts", name));
const figures = (list) => {
  const sorted = [...list].sort((a, b) => a - b).map(Math.round);
  return `${sorted[0]} | ${sorted[sorted.length >> 1]} | ${sorted.at(-1)}`;
};
console.log("| PDF of a full measurement | least | median | most |\n|---|--:|--:|--:|");
console.log(`| click to file, cold, ms | ${figures(cold)} |`);
console.log(`| click to file, warm, ms | ${figures(warm)} |`);
console.log(`\nPDF: ${size} bytes. Worker: ${brotli(inDist(/^report_worker-\w+\.wasm$/))} bytes brotli, of which fonts ${fonts.map(brotli).reduce((a, b) => a + b)}.`);
