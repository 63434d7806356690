// Shows the pages that come later, with the wasm module that is made for them. It is loaded with the first of them.

/**
 * Shows a page in `root`, in the place of what stands there.
 * @param {HTMLElement} root
 * @param {(pages: object) => {free: () => void}} showPage
 * @returns {Promise<{free: () => void} | undefined>} undefined when the root has left the page meanwhile
 */
async function show(root, showPage) {
  const { load } = await import("pro-monitor:later");
  const pages = await load();
  return root.isConnected ? showPage(pages) : undefined;
}

/** The result of a measurement (its stored form) of an instrument (the bytes of its file), in "nl" or "en". */
export function result(root, language, instrument, measurement) {
  // Fetched beside the module, not after it. When it cannot be had, the chart that wants it asks again and says so.
  import("pro-monitor:echarts").catch(() => {});
  return show(root, (pages) => pages.showResult(root, language, instrument, measurement));
}

/** What an instrument is about, and the tool. */
export function about(root, language, instrument) {
  return show(root, (pages) => pages.showAbout(root, language, instrument));
}

/** All measurements that are kept, and the one that the app has in memory (its stored form; empty where it has none). */
export function measurements(root, language, instrument, measurement) {
  return show(root, (pages) => pages.showMeasurements(root, language, instrument, measurement));
}

/** What is wrong with the instrument file at an address. */
export function broken(root, language, address, instrument) {
  return show(root, (pages) => pages.showBroken(root, language, address, instrument));
}

/** Takes a shown page off and frees what it holds. */
export function remove(shown) {
  shown.free();
}
