// `make icons`: draws public/icon.svg as the pictures that an installed app needs. They are kept in public, since they
// change only with it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { modules, root } from "./bundler.mjs";

const { chromium } = createRequire(join(modules, "x.js"))("@playwright/test");
const svg = readFileSync(join(root, "public/icon.svg"), "utf8");

/** Where a system cuts an icon in its own shape, the ground goes to the edge; the drawing lies in the circle that always stays. */
const uncut = svg.replace(' rx="12"', "");
if (uncut === svg) throw new Error("the ground of icon.svg has other corners");

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
for (const [name, drawing, size] of [["icon-192", svg, 192], ["icon-512", svg, 512], ["icon-maskable", uncut, 512]]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.goto(`data:image/svg+xml;base64,${Buffer.from(drawing).toString("base64")}`);
  await page.screenshot({ path: join(root, `public/${name}.png`), omitBackground: true });
}
await browser.close();
