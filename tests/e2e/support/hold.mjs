// Delays a file for as long as a test wants, as a slow network would.

/** Holds every request for `glob`; the returned function lets them through. */
export async function hold(page, glob) {
  let release;
  const released = new Promise((resolve) => { release = resolve; });
  await page.route(glob, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}
