// The media types of a release's files by extension, for the local server and for the configuration of other servers.

/** Extension → media type. */
export const TYPES = {
  ".css": "text/css; charset=utf-8", ".html": "text/html; charset=utf-8", ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8", ".json": "application/json", ".md": "text/markdown; charset=utf-8",
  ".png": "image/png", ".svg": "image/svg+xml", ".txt": "text/plain; charset=utf-8", ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json", ".woff2": "font/woff2",
};

/** Extensions of files that compression does not shrink. */
export const COMPRESSED_ALREADY = new Set([".ico", ".png", ".woff2"]);

/** Encoding → extension of the compressed copy beside a file; the best first. */
export const ENCODINGS = { br: ".br", gzip: ".gz" };
