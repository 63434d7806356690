// Pictures of pages, in out/pictures/.
import { join } from "node:path";
import { look } from "./looks.mjs";

const folder = join(import.meta.dirname, "../out/pictures");

/** A picture of the whole page as a device with this look shows it. */
export async function take(page, theme, file) {
  await look(page, theme);
  // A chart is redrawn in the frame after its box has changed.
  await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }));
  await page.screenshot({ path: join(folder, `${file}.png`), fullPage: true, caret: "initial" });
}

/** "the result, with everything opened" → "result-with-everything-opened". */
export function fileOf(name) {
  return name.replace(/^(the|a) /, "").replace(/[^\p{L}\p{N}]+/gu, "-").toLowerCase();
}
