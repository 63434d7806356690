// The types of the files of a release, by their ending, for the local server and the configurations of other servers.

/** Ending → type. */
export const TYPES = {
  ".css": "text/css; charset=utf-8", ".html": "text/html; charset=utf-8", ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8", ".json": "application/json", ".md": "text/markdown; charset=utf-8",
  ".png": "image/png", ".svg": "image/svg+xml", ".txt": "text/plain; charset=utf-8", ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json", ".woff2": "font/woff2",
};

/** Endings of files that do not compress further. */
export const COMPRESSED_ALREADY = new Set([".ico", ".png", ".woff2"]);

/** The encodings in which files are served: name → the ending of the file beside the plain one. The best comes first. */
export const ENCODINGS = { br: ".br", gzip: ".gz" };
