// Hashes by which a browser checks that it got the very file that was built (Subresource Integrity).
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The hash of bytes, in the form of an `integrity` attribute. */
export const integrityOf = (bytes) => `sha256-${createHash("sha256").update(bytes).digest("base64")}`;

/**
 * A page with the hash of each script and style sheet that it names, taken from a folder. They are then asked for as
 * from another website (`crossorigin`): in a frame that is sandboxed away from its own origin, the hash of what is not
 * cannot be checked. A preload of another kind gets none: Chromium ignores it there and warns.
 */
export function withIntegrity(html, folder) {
  return html.replace(/<(?:script|link rel="(?:stylesheet|modulepreload)")[^>]*?\s(?:src|href)="([^"]+)"/g, (tag, path) =>
    `${tag} crossorigin integrity="${integrityOf(readFileSync(join(folder, path)))}"`);
}
