// Faults of the browser's storage, real ones where a page can cause them.

/** Fills local storage to the last characters. */
export async function fillStorage(page) {
  await page.evaluate(() => {
    for (let size = 1024 * 1024; size >= 1; size = Math.floor(size / 2)) {
      for (let part = 0; part < 20; part += 1) {
        try {
          localStorage.setItem(`ballast-${size}-${part}`, "x".repeat(size));
        } catch {
          break;
        }
      }
    }
  });
}

/** Removes what filled it. */
export async function emptyStorage(page) {
  await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("ballast")).forEach((key) => localStorage.removeItem(key)));
}

/** Reading the property throws, as in a browser that blocks cookies. */
export async function denyStorage(page) {
  await page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage"]) {
      Object.defineProperty(window, name, { get() { throw new DOMException("denied", "SecurityError"); } });
    }
  });
}
