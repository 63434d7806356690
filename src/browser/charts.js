// Draws charts with ECharts, which is loaded when the first chart is shown.

/**
 * Draws a chart into an element and keeps it as wide as the element.
 * @param {HTMLElement} element
 * @param {string} option an ECharts option, as JSON
 * @returns {Promise<{dispose: () => void} | undefined>} undefined when the element has left the page meanwhile
 */
export async function draw(element, option) {
  const { init } = await import("pro-monitor:echarts");
  if (!element.isConnected) return undefined;
  const chart = init(element, null, { renderer: "svg" });
  chart.setOption(JSON.parse(option));
  const observer = new ResizeObserver(() => chart.resize());
  observer.observe(element);
  element.dataset.ready = "";
  return {
    dispose() {
      observer.disconnect();
      chart.dispose();
    },
  };
}

/** Takes a drawn chart off the page and frees what it holds. */
export function dispose(chart) {
  chart.dispose();
}
