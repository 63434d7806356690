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

/** Brings both copies together; of what differs, the keys and texts in the database. */
export function restore() {
  return database.then((script) => script.restore()).catch(() => []);
}
