// Shows the pages that come later, with the wasm modules that are made for them. Each is loaded with its first page.

/** The pages with charts. */
const WITH_CHARTS = ["result", "shared"];

/** The pages with links, which have a module of their own. */
const WITH_LINKS = ["share", "elsewhere", "shared"];

/**
 * Shows a page in `root`, in the place of what stands there.
 * @param {string} page its name: see LaterKind in later.rs
 * @param {HTMLElement} root
 * @param {"nl" | "en"} language
 * @param {Uint8Array} instrument the bytes of the instrument file
 * @param {string} about what the page is about
 * @returns {Promise<{free: () => void} | undefined>} undefined when the root has left the page meanwhile
 */
export async function show(page, root, language, instrument, about) {
  // Fetched beside the module, not after it. When it cannot be had, the chart that wants it asks again and says so.
  if (WITH_CHARTS.includes(page)) import("pro-monitor:echarts").catch(() => {});
  const { load } = await (WITH_LINKS.includes(page) ? import("pro-monitor:sharing") : import("pro-monitor:later"));
  const pages = await load();
  return root.isConnected ? pages.show(page, root, language, instrument, about) : undefined;
}

/** Takes a shown page off and frees what it holds. */
export function remove(shown) {
  shown.free();
}
