// Writes a brotli and a gzip copy of each file that is named by its content, so that a server gets the best compression for
// free. Other files (the questionnaires) may be edited on the server, which would make a copy stale: the server compresses
// those itself.
import { readFile, readdir, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { madeOnce } from "../made_once.mjs";
import { COMPRESSED_ALREADY, ENCODINGS } from "./types.mjs";

/** Encoding → compressor. */
export const COMPRESS = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

/** Matches the names of files that never change. */
export const NAMED_BY_CONTENT = /-[A-Z0-9]{8}\.\w+$/;

/** Compresses the files of a folder that are named by their content, in parallel. */
export async function compress(folder) {
  const names = (await readdir(folder)).filter((name) => NAMED_BY_CONTENT.test(name) && !COMPRESSED_ALREADY.has(extname(name)));
  await Promise.all(names.flatMap((name) => Object.keys(ENCODINGS).map((encoding) => compressOne(join(folder, name), encoding))));
}

async function compressOne(file, encoding) {
  const bytes = await readFile(file);
  const tool = `${encoding} of node ${process.version}`;
  await writeFile(file + ENCODINGS[encoding], await madeOnce([tool, bytes], () => COMPRESS[encoding](bytes)));
}
