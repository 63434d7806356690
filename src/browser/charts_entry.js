// Draws charts with ECharts, which is loaded when the first chart is shown.
import { lazyScript } from "./script.js";

const echarts = lazyScript(CHARTS_FILE);

/**
 * Draws a chart into an element and keeps it as wide as the element.
 * @param {HTMLElement} element
 * @param {string} option an ECharts option, as JSON
 * @param {(row: number) => void} onPress is called with the row of a bar that somebody presses
 * @returns {Promise<{dispose: () => void} | undefined>} undefined when the element has left the page meanwhile
 */
export async function draw(element, option, onPress) {
  const { init } = await echarts();
  if (!element.isConnected) return undefined;
  const all = inRootSize(JSON.parse(option));
  // The style sheet makes the chart as high as its rows need.
  element.style.setProperty("--rows", [all.yAxis].flat()[0]?.data?.length ?? 0);
  const chart = init(element, null, { renderer: "svg" });
  chart.setOption(all);
  chart.on("click", ({ dataIndex }) => onPress(dataIndex));
  const observer = new ResizeObserver(() => {
    chart.resize();
    makeScalable(element.querySelector("svg"));
  });
  observer.observe(element);
  element.dataset.ready = "";
  return {
    dispose() {
      observer.disconnect();
      chart.dispose();
    },
  };
}

/** Lets a chart scale after it was drawn: paper has another width, and nothing redraws it for that. */
function makeScalable(svg) {
  svg?.setAttribute("viewBox", `0 0 ${svg.getAttribute("width")} ${svg.getAttribute("height")}`);
}

/** Scales text to the size set in the browser: the sizes of an option assume the usual 16 px. */
function inRootSize(option) {
  const size = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  const grow = (value) => (Array.isArray(value) ? value.map(grow) : value * size);
  return JSON.parse(JSON.stringify(option), (key, value) => (SIZES.has(key) ? grow(value) : value));
}

const SIZES = new Set(["fontSize", "lineHeight", "offset"]);
