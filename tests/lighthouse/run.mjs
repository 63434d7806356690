// Lighthouse on the release, served as a web host would: accessibility and best practices must be 100 on the pages that
// matter most. `make bench` and `make size` judge speed.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { launch } from "chrome-launcher";
import lighthouse, { desktopConfig } from "lighthouse";
import puppeteer from "puppeteer-core";
import { ANSWERS } from "../e2e/support/answers.mjs";
import { keepMeasurement } from "../e2e/support/kept.mjs";

const root = join(import.meta.dirname, "../..");
const JUDGED = ["accessibility", "best-practices"];
// With a role in the address, a question page opens at once.
const VISITS = [
  { what: "the start page, on a phone", address: "" },
  { what: "the start page, on a desk", address: "", config: desktopConfig },
  { what: "a question page, on a phone", address: "?perspective=begeleider#/principle/1" },
  { what: "the result, on a phone", address: "#/result", answers: ANSWERS },
];

const { server, base } = await serve();
const chrome = await launch({
  chromePath: process.env.CHROMIUM || "/usr/bin/chromium",
  chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"],
  logLevel: "error",
});
try {
  for (const visit of VISITS) await judge(visit);
} finally {
  chrome.kill();
  server.kill();
}

/** Visits a page and prints its scores, with each audit that lowers them. */
async function judge({ what, address, config, answers }) {
  if (answers) await keep(answers);
  const options = { port: chrome.port, onlyCategories: JUDGED, disableStorageReset: Boolean(answers), logLevel: "error" };
  const { lhr } = await lighthouse(base + address, options, config);
  const scores = Object.values(lhr.categories).map(({ id, score }) => `${id} ${Math.round(score * 100)}`);
  console.log(`${what}: ${scores.join(", ")}`);
  for (const id of JUDGED) {
    if (lhr.categories[id].score !== 1) fail([`${id} is not 100`, ...faults(lhr, id)].join("\n    "));
  }
}

/** Stores answers in the browser, as an earlier visit would. */
async function keep(answers) {
  const browser = await puppeteer.connect({ browserURL: `http://localhost:${chrome.port}` });
  const page = await browser.newPage();
  const visitor = { route() {}, goto: (path) => page.goto(base + path), evaluate: (...call) => page.evaluate(...call) };
  await keepMeasurement(visitor, { answers });
  await page.close();
  await browser.disconnect();
}

/** The audits of a category that fail, with where, or with why they could not run. */
function faults({ audits, categories }, id) {
  const failed = categories[id].auditRefs.filter(({ weight }) => weight > 0).map((ref) => audits[ref.id])
    .filter(({ score, scoreDisplayMode }) => scoreDisplayMode === "error" || (score !== null && score < 1));
  const where = ({ details }) => (details?.items ?? []).map((item) => item.node?.snippet ?? item.description ?? item.source ?? "");
  return failed.flatMap((audit) => [`${audit.title} (${audit.id}) ${audit.errorMessage ?? ""}`, ...where(audit)]);
}

function fail(message) {
  console.error(`  ${message}`);
  process.exitCode = 1;
}

/** Serves the release on a free port. */
async function serve() {
  const server = spawn(process.execPath, [join(root, ".ci/serve.mjs"), join(root, "dist"), "0"], { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = await once(createInterface(server.stdout), "line");
  return { server, base: /http:\S+/.exec(line)[0] };
}
