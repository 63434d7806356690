// The second copy of what is stored, in a database whose script is fetched at the start of the page.

const database = import("pro-monitor:database");
database.catch(() => {});

/** Writes a text under a key, or removes the key when there is no text. */
export function mirror(key, text) {
  database.then((script) => script.mirror(key, text), () => {});
}

/** Whether all changes until now are on the disk, once that is known; false where the browser has no database. */
export function settled() {
  return database.then((script) => script.settled(), () => false);
}

/** What differs between both copies: keys and texts of the database, in turn. */
let differences = [];

/** Brings both copies together, as far as that can be done without reading them. */
export async function restore() {
  differences = await database.then((script) => script.restore()).catch(() => []);
}

/** The next of what differs: a key, and then its text in the database; nothing when there is no more. */
export function nextDifference() {
  return differences.shift();
}
