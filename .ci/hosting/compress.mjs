// Writes a brotli and a gzip file beside each file of a release that is named by its content, so that a server need not
// compress it. Files that keep their name may be edited where they are served (the questionnaires are meant for that),
// which would leave an old compressed copy: servers compress those themselves.
import { readFile, readdir, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { madeOnce } from "../made_once.mjs";
import { COMPRESSED_ALREADY, ENCODINGS } from "./types.mjs";

/** Encoding → its compressor. */
export const COMPRESS = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

/** The names of files that never change. */
export const NAMED_BY_CONTENT = /-[A-Z0-9]{8}\.\w+$/;

/** Compresses the files in a folder that are named by their content, in parallel. */
export async function compress(folder) {
  const names = (await readdir(folder)).filter((name) => NAMED_BY_CONTENT.test(name) && !COMPRESSED_ALREADY.has(extname(name)));
  await Promise.all(names.flatMap((name) => Object.keys(ENCODINGS).map((encoding) => compressOne(join(folder, name), encoding))));
}

async function compressOne(file, encoding) {
  const bytes = await readFile(file);
  const tool = `${encoding} of node ${process.version}`;
  await writeFile(file + ENCODINGS[encoding], await madeOnce([tool, bytes], () => COMPRESS[encoding](bytes)));
}
