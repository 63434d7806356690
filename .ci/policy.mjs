// The Content Security Policy of a release: that of public/_headers, with the hashes of the script and the style sheet that
// stand inside the page. Their sources are named there in braces.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./bundler.mjs";
import { integrityOf } from "./integrity.mjs";

/** The sources of what stands inside the page. */
export const FIRST_SCRIPT = "src/browser/first_paint.js";
export const FIRST_STYLE = "style/main.css";

/** The policy that the first script sets, for hosts that set no headers. Both are in use by then, and no other is allowed. */
export function policyInPage() {
  const [, policy] = /^\s*Content-Security-Policy:\s*(.+)$/m.exec(headers());
  return fill(policy, { [` {${FIRST_SCRIPT}}`]: "", [` {${FIRST_STYLE}}`]: "" });
}

/** Writes the headers of a release in its folder, for the page that is there. */
export function writeHeaders(folder) {
  const { script, style } = partsOf(readFileSync(join(folder, "index.html"), "utf8"));
  writeFileSync(join(folder, "_headers"), fill(headers(), { [`{${FIRST_SCRIPT}}`]: hashOf(script), [`{${FIRST_STYLE}}`]: hashOf(style) }));
}

/** The script and the style sheet inside a page: the first of each, as `trunk serve` adds a script of its own. */
export function partsOf(html) {
  const [, style] = /<style>([\s\S]*?)<\/style>/.exec(html);
  const [, script] = /<script>([\s\S]*?)<\/script>/.exec(html);
  return { script, style };
}

/** A text as a source that a policy allows. */
export const hashOf = (text) => `'${integrityOf(text)}'`;

const headers = () => readFileSync(join(root, "public/_headers"), "utf8");

function fill(text, values) {
  return Object.entries(values).reduce((filled, [name, value]) => {
    if (!filled.includes(name)) throw new Error(`public/_headers does not name ${name}`);
    return filled.replaceAll(name, value);
  }, text);
}
