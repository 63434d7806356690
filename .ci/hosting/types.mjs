// The types with which the files of a release are served, by their ending. The local server has them from here, and so
// has the configuration for other servers.

/** Ending → type. */
export const TYPES = {
  ".css": "text/css; charset=utf-8", ".html": "text/html; charset=utf-8", ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8", ".json": "application/json", ".md": "text/markdown; charset=utf-8",
  ".png": "image/png", ".svg": "image/svg+xml", ".txt": "text/plain; charset=utf-8", ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json", ".woff2": "font/woff2",
};

/** Endings of files that are small as they are. */
export const COMPRESSED_ALREADY = new Set([".ico", ".png", ".woff2"]);

/** The encodings in which files are handed out: name → the ending of a file beside the plain one. The best comes first. */
export const ENCODINGS = { br: ".br", gzip: ".gz" };
