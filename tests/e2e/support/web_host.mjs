// A web host for tests: it serves a folder as `make serve` does, records its requests, can get other files during a
// session, and can be cut off.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, request as ask } from "node:http";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { test as base } from "./test.mjs";

const SERVE = join(import.meta.dirname, "../../../.ci/serve.mjs");
export const RELEASE = join(import.meta.dirname, "../../../dist");

class Host {
  /** The requests that reached it, as "GET /path?query"; and with their headers and whether they had a body. */
  asked = [];
  requests = [];
  #front = createServer((request, response) => this.#passOn(request, response));
  #served;

  /** Serves this folder from now on, at the same address. */
  async deploy(folder) {
    const server = spawn(process.execPath, [SERVE, folder, "0"], { stdio: ["ignore", "pipe", "inherit"] });
    const [line] = await once(createInterface(server.stdout), "line");
    this.#served?.server.kill();
    this.#served = { server, port: /localhost:(\d+)/.exec(line)[1] };
  }

  async start() {
    this.#front.listen(this.port ?? 0, "127.0.0.1");
    await once(this.#front, "listening");
    this.port = this.#front.address().port;
  }

  /** No request can reach it until it is started again. */
  async cut() {
    this.#front.close();
    this.#front.closeAllConnections();
    await once(this.#front, "close");
  }

  /** No request came for some seconds: a browser checks for a new version when it has nothing else to do. */
  async isQuiet() {
    for (let before; before !== this.asked.length; await pause(3_000)) before = this.asked.length;
  }

  async end() {
    if (this.#front.listening) await this.cut();
    this.#served?.server.kill();
  }

  #passOn(request, response) {
    const { method, url, headers } = request;
    this.asked.push(`${method} ${url}`);
    this.requests.push({ method, url, headers, hasBody: "content-length" in headers || "transfer-encoding" in headers });
    // On its own connection: the server may just be closing one that was kept open.
    const passed = ask({ port: this.#served.port, method, path: url, headers, agent: false }, (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    });
    // The browser may leave, or the test may change the files, during the answer.
    passed.on("error", () => response.destroy());
    response.on("close", () => passed.destroy());
    request.pipe(passed);
  }
}

/** A test with its own host, and a browser with service workers. */
export const test = base.extend({
  hasServiceWorker: true,
  host: async ({}, use) => {
    const host = new Host();
    await host.deploy(RELEASE);
    await host.start();
    await use(host);
    await host.end();
  },
  baseURL: ({ host }, use) => use(`http://localhost:${host.port}/`),
});
