// Another website that shows the tool in a frame.
import { once } from "node:events";
import { createServer } from "node:http";
import { tool } from "./machine.mjs";

/** Serves one page with `<pro-monitor>` on it, at this name; returns its address. */
export async function host(name) {
  const body = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Een website</title><link rel="icon" href="data:,">
    <script type="module" src="${tool}embed.js"></script></head><body><pro-monitor lang="nl" mode="quick"></pro-monitor></body></html>`;
  const server = createServer((_request, response) => response.writeHead(200, { "content-type": "text/html" }).end(body));
  // The tests end without waiting for it.
  server.listen(0, "127.0.0.1").unref();
  await once(server, "listening");
  return `http://${name}:${server.address().port}/`;
}
