// Charts. What draws them is a script of its own, which comes with the first chart.
import { lazyScript } from "./script.js";

const script = lazyScript(DRAW_FILE);

/** Draws a chart into an element; see charts_entry.js. */
export const draw = async (element, option, onPress) => (await script()).draw(element, option, onPress);

/** Takes a drawn chart off the page and frees what it holds. */
export function dispose(chart) {
  chart.dispose();
}
