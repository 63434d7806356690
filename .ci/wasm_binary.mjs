// Reads and changes the parts of a wasm file that no tool of Binaryen changes: the names of its imports and exports, and
// its data. Only what wasm-bindgen writes is understood; anything else stops the build.

const IMPORTS = 2, MEMORY = 5, EXPORTS = 7, DATA = 11;
const FUNCTION = 0;
const WASM_PAGE = 65_536;
const I32_CONST = 0x41;

/** Goes through bytes. */
class Reader {
  constructor(bytes, at = 0) { Object.assign(this, { bytes, at }); }

  byte() { return this.bytes[this.at++]; }

  /** A whole number as LEB128, of at most 32 bits. */
  number() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }

  take(length) { return this.bytes.subarray(this.at, (this.at += length)); }
  text() { return this.take(this.number()).toString("utf8"); }
}

function number(value) {
  const bytes = [];
  do { bytes.push((value & 0x7f) | (value > 0x7f ? 0x80 : 0)); value >>>= 7; } while (value);
  return Buffer.from(bytes);
}

const text = (value) => Buffer.concat([number(Buffer.byteLength(value)), Buffer.from(value)]);

/** The sections of a wasm file: `[number, content]`. */
function* sections(wasm) {
  const reader = new Reader(wasm, 8);
  while (reader.at < wasm.length) yield [reader.byte(), reader.take(reader.number())];
}

function withSections(wasm, change) {
  const all = [...sections(wasm)].flatMap(([id, old]) => {
    const content = change(id, old) ?? old;
    return [Buffer.from([id]), number(content.length), content];
  });
  return Buffer.concat([wasm.subarray(0, 8), ...all]);
}

/** Gives the functions imported from the module FROM, that module, and the exports short names. */
export function withShortNames(wasm, from) {
  const imports = new Map(), exports = new Map();
  const short = (names, name) => names.set(name, names.get(name) ?? `$${names.size.toString(36)}`).get(name);
  const renamed = withSections(wasm, (id, content) => {
    if (id === IMPORTS) return renameImports(content, from, (name) => short(imports, name));
    if (id === EXPORTS) return renameExports(content, (name) => short(exports, name));
  });
  return { wasm: renamed, imports, exports };
}

function renameImports(content, from, rename) {
  const reader = new Reader(content);
  const count = reader.number(), parts = [number(count)];
  for (let i = 0; i < count; i++) {
    const [module, name, kind] = [reader.text(), reader.text(), reader.byte()];
    if (kind !== FUNCTION) throw new Error(`the wasm imports ${module} ${name}, which is no function`);
    parts.push(text(module), text(module === from ? rename(name) : name), Buffer.from([kind]), number(reader.number()));
  }
  return Buffer.concat(parts);
}

function renameExports(content, rename) {
  const reader = new Reader(content);
  const count = reader.number(), parts = [number(count)];
  for (let i = 0; i < count; i++) {
    const [name, kind] = [reader.text(), reader.byte()];
    parts.push(text(rename(name)), Buffer.from([kind]), number(reader.number()));
  }
  return Buffer.concat(parts);
}

/** The pieces of memory that the file fills: `[address, bytes]`, where a change of the bytes changes the file. */
function pieces(wasm) {
  const all = [];
  for (const [id, content] of sections(wasm)) {
    if (id !== DATA) continue;
    const reader = new Reader(content);
    for (let count = reader.number(); count > 0; count--) {
      if (reader.byte() !== 0 || reader.byte() !== I32_CONST) throw new Error("the data is not at a fixed place");
      const address = reader.number();
      reader.byte(); // the end of the address
      all.push([address, reader.take(reader.number())]);
    }
  }
  return all;
}

/**
 * Empties the places in the sources that panics would name. Rust keeps each as the address and the length of a path,
 * a line and a column. A panic tells nobody here, the paths are those of the machine that built it, and empty memory
 * is left out of a wasm file.
 */
export function emptyPanicPlaces(wasm) {
  const data = pieces(wasm), paths = [];
  const memory = (from, length) => {
    const [address, bytes] = data.find(([address, bytes]) => from >= address && from + length <= address + bytes.length) ?? [];
    return bytes?.subarray(from - address, from - address + length);
  };
  for (const [address, bytes] of data) {
    for (let at = -address & 3; at + 16 <= bytes.length; at += 4) {
      const [from, length, line, column] = [0, 4, 8, 12].map((offset) => bytes.readUInt32LE(at + offset));
      if (length < 4 || length > 400 || !line || line > 1e6 || !column || column > 1e4) continue;
      const path = memory(from, length);
      if (!path || !/^[\x21-\x7e]+\.rs$/.test(path.toString("latin1"))) continue;
      paths.push(path);
      bytes.fill(0, at, at + 16);
    }
  }
  for (const path of paths) path.fill(0);
}

/** The most bytes that a module's one memory may grow to; Infinity where it names no limit. */
export function mostMemory(wasm) {
  const [, content] = [...sections(wasm)].find(([id]) => id === MEMORY);
  const reader = new Reader(content);
  const [, flags, , most] = [reader.number(), reader.number(), reader.number(), reader.number()];
  return flags & 1 ? most * WASM_PAGE : Infinity;
}
