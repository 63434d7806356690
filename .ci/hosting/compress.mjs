// Writes a brotli and a gzip file beside each file of a release that is named by its content: a server then hands these
// out, and has no work with the best compression there is. What keeps its name may be changed where it is served (the
// questionnaires are made for that), and a compressed copy would then be an old one: a server compresses it as it goes.
import { readFile, readdir, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { madeOnce } from "../made_once.mjs";
import { COMPRESSED_ALREADY, ENCODINGS } from "./types.mjs";

/** Encoding → how it is made of bytes. */
export const COMPRESS = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

/** The names of files that never change. */
export const NAMED_BY_CONTENT = /-[A-Z0-9]{8}\.\w+$/;

/** Compresses in a folder what is named by its content, side by side. */
export async function compress(folder) {
  const names = (await readdir(folder)).filter((name) => NAMED_BY_CONTENT.test(name) && !COMPRESSED_ALREADY.has(extname(name)));
  await Promise.all(names.flatMap((name) => Object.keys(ENCODINGS).map((encoding) => compressOne(join(folder, name), encoding))));
}

async function compressOne(file, encoding) {
  const bytes = await readFile(file);
  const tool = `${encoding} of node ${process.version}`;
  await writeFile(file + ENCODINGS[encoding], await madeOnce([tool, bytes], () => COMPRESS[encoding](bytes)));
}
