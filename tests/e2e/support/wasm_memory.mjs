// The memory that a WebAssembly module declares, read from its bytes.

const MEMORY_SECTION = 5;
const HAS_MOST = 1;
const PAGE = 65_536;

/** The most bytes that a module's one memory may grow to; Infinity where it declares no limit. */
export function mostMemory(wasm) {
  let at = 8; // after the magic number and the version
  /** An unsigned LEB128 number of at most 32 bits. */
  const number = () => {
    for (let value = 0, shift = 0; ; shift += 7) {
      const byte = wasm[at];
      at += 1;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  };
  while (at < wasm.length) {
    const [section, length] = [number(), number()];
    if (section !== MEMORY_SECTION) at += length;
    else {
      const [, flags, , most] = [number(), number(), number(), number()];
      return flags & HAS_MOST ? most * PAGE : Infinity;
    }
  }
  throw new Error("the module has no memory of its own");
}
