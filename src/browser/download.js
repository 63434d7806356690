// Offers a text as a file.

/** Lets the browser save a text as a file of this name. */
export function saveText(name, text) {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // A browser fetches it after the click: freed at once, it would be lost in some.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
