// Serves public/demo as a partner's website: from its own origin, without the tool's headers.
import { readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";

const FOLDER = join(import.meta.dirname, "../public/demo");
const TYPES = { ".css": "text/css", ".html": "text/html", ".js": "text/javascript", ".svg": "image/svg+xml" };

/** The pages' name for the tool's website. */
const NAMED = "https://pro-monitor.example";

/** A server of the demo pages, which show the tool at the origin `tool`. */
export function demoServer(tool) {
  const names = readdirSync(FOLDER);
  return createServer((request, response) => {
    const name = new URL(request.url, "http://127.0.0.1").pathname.slice(1) || "index.html";
    if (!names.includes(name)) return response.writeHead(404, { "content-type": "text/plain" }).end("There is no such page.\n");
    const text = readFileSync(join(FOLDER, name), "utf8").replaceAll(NAMED, tool);
    response.writeHead(200, { "content-type": `${TYPES[extname(name)]}; charset=utf-8` }).end(text);
  });
}

/** The file names of the demo pages. */
export const demoPages = () => readdirSync(FOLDER).filter((name) => name.endsWith(".html") && name !== "index.html");
