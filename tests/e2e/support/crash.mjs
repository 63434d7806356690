// Crashes the program of the release for real: its memory is full, a text needs more, and the program traps as it does
// after a panic. This needs no special build.

/** In characters: longer than what the program can have free in the memory that it already has. */
const TOO_LONG = 16 * 1024 * 1024;

/** Makes `crash` work. Go to the app after this. */
export async function makeCrashable(page) {
  await page.addInitScript(addCrash, TOO_LONG);
}

/** Crashes the program, on any page that it shows. */
export async function crash(page) {
  await page.evaluate(() => window.crash());
}

/**
 * In the page, before it loads: `window.crash()` takes all the memory that the program could still get, and then sends it
 * the event of another tab that wrote under a very long key.
 */
function addCrash(tooLong) {
  const { instantiateStreaming } = WebAssembly;
  let memory;
  WebAssembly.instantiateStreaming = async (...given) => {
    const made = await instantiateStreaming.apply(WebAssembly, given);
    memory ??= Object.values(made.instance.exports).find((exported) => exported instanceof WebAssembly.Memory);
    return made;
  };
  const growBy = (pages) => {
    try {
      return memory.grow(pages) >= 0;
    } catch {
      return false;
    }
  };
  window.crash = () => {
    if (!memory) throw new Error("the program has not loaded yet");
    for (let pages = 32_768; pages >= 1; pages /= 2) while (growBy(pages));
    dispatchEvent(new StorageEvent("storage", { key: "x".repeat(tooLong) }));
  };
}
