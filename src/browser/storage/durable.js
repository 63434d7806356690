// The second copy of what is stored, in a database. Its script comes at the start of the page when an earlier visit kept
// anything, and else with the first thing to keep.

/** Its name; `database.js` makes it. */
const NAME = "pro-monitor";

let script;

/** The script comes with the first thing to keep; after a failed fetch the next change asks for it again. */
function database() {
  script ??= import("pro-monitor:database");
  script.catch(() => { script = undefined; });
  return script;
}

/** Whether an earlier visit kept anything; true where a browser does not say whether there is a database. */
async function wasHere() {
  if (Object.keys(localStorage).some((key) => key.startsWith(`${NAME}/`)) || !indexedDB.databases) return true;
  return (await indexedDB.databases()).some(({ name }) => name === NAME);
}

/** Writes a text under a key, or removes the key when there is no text. */
export function mirror(key, text) {
  database().then((script) => script.mirror(key, text), () => {});
}

/** Whether all changes until now are on the disk, once that is known; false where the browser has no database. */
export function settled() {
  return database().then((script) => script.settled(), () => false);
}

/** What differs between both copies: keys and texts of the database, in turn. */
let differences = [];

/** Brings both copies together, as far as that can be done without reading them. */
export async function restore() {
  try {
    if (await wasHere()) differences = await (await database()).restore();
  } catch {
    // The browser gives this page no database: local storage has the only copy.
  }
}

/** The next of what differs: a key, and then its text in the database; nothing when there is no more. */
export function nextDifference() {
  return differences.shift();
}
