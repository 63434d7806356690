// The copy of local storage in IndexedDB. A browser writes local storage to the disk when it likes, up to a minute later; a
// strict transaction is complete only when it is on the disk.
import { openDB } from "idb";

const NAME = "pro-monitor";
const STORE = "values";
const PREFIX = "pro-monitor/";

/** Milliseconds after which a database that does not open counts as refused: the page does not wait for it. */
const OPENS_WITHIN = 2_000;

let opening;

function open() {
  opening ??= Promise.race([
    openDB(NAME, 1, {
      upgrade: (database) => database.createObjectStore(STORE),
      // A newer program wants to change its form; this one then asks for it again.
      blocking: (_current, _blocked, event) => { event.target.close(); opening = undefined; },
      terminated: () => { opening = undefined; },
    }),
    new Promise((_, reject) => setTimeout(reject, OPENS_WITHIN, new Error("the database did not open"))),
  ]);
  return opening;
}

/**
 * Brings both copies together at the start of a page. What only one of them has, the other gets; of what differs, this
 * returns the text in the database as [key, text, key, text…], for the program to merge.
 */
export async function restore() {
  const { store } = (await open()).transaction(STORE);
  const [keys, texts] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const copies = new Map(keys.map((key, place) => [key, texts[place]]));
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(PREFIX) && !copies.has(key)) mirror(key, localStorage.getItem(key));
  }
  return [...copies].flatMap(([key, text]) => {
    const there = localStorage.getItem(key) ?? restoreOne(key, text);
    return there === text ? [] : [key, text];
  });
}

/** Puts a text back in local storage, and returns it; where it is full the text stays in the database. */
function restoreOne(key, text) {
  try {
    localStorage.setItem(key, text);
  } catch {
    console.warn(`pro-monitor: no room for ${key}`);
  }
  return text;
}

/** What is to be written: a text, or `undefined` to remove the key. */
let changes = new Map();
let writing = Promise.resolve(true);
let isQueued = false;

/** Writes a text under a key, or removes the key when there is no text. All changes of one task share a transaction. */
export function mirror(key, text) {
  changes.set(key, text ?? undefined);
  if (isQueued) return;
  isQueued = true;
  writing = Promise.resolve().then(write);
}

async function write() {
  isQueued = false;
  const now = changes;
  changes = new Map();
  try {
    const transaction = (await open()).transaction(STORE, "readwrite", { durability: "strict" });
    const requests = [...now].map(([key, text]) => (text === undefined ? transaction.store.delete(key) : transaction.store.put(text, key)));
    await Promise.all([...requests, transaction.done]);
    return true;
  } catch {
    // Refused or full: the next change takes these along.
    changes = new Map([...now, ...changes]);
    return false;
  }
}

/** Whether all changes until now are on the disk, once that is known. */
export function settled() {
  return writing;
}
