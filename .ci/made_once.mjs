// What takes long to make and follows from its input alone is made once, and kept in target/ under a hash of that input.
import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";

const FOLDER = resolve(import.meta.dirname, "../target/made-once");

/** The bytes that MAKE makes of INPUTS (bytes or texts, the version of what makes them among these), made now or before. */
export async function madeOnce(inputs, make) {
  const hash = createHash("sha256");
  for (const input of inputs) hash.update(`${Buffer.byteLength(input)}:`).update(input);
  const path = join(FOLDER, hash.digest("hex"));
  return await readIfThere(path) ?? keep(path, await make());
}

async function readIfThere(path) {
  try {
    return await readFile(path);
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
}

/** In one step at the end, so that a build beside this one never reads half a file. */
async function keep(path, bytes) {
  const part = `${path}.${process.pid}`;
  await mkdir(FOLDER, { recursive: true });
  await writeFile(part, bytes);
  await rename(part, path);
  return bytes;
}
