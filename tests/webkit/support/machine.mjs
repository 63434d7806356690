// What a browser needs around it: a screen without a monitor, and the release as a web host serves it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { after } from "node:test";

const root = join(import.meta.dirname, "../../..");

const screen = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1280x1600x24", "-nolisten", "tcp"], { stdio: ["ignore", "ignore", "ignore", "pipe"] });
const server = spawn(process.execPath, [join(root, ".ci/serve.mjs"), join(root, "dist"), "0"], { stdio: ["ignore", "pipe", "inherit"] });
after(() => { screen.kill(); server.kill(); });

/** The `DISPLAY` of the screen. */
export const display = `:${await firstLine(screen.stdio[3])}`;

/** The address of the release. */
export const tool = /http:\S+/.exec(await firstLine(server.stdout))[0];

async function firstLine(stream) {
  const [line] = await once(createInterface(stream), "line");
  return line;
}

export async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  await new Promise((closed) => { server.close(closed); });
  return port;
}
