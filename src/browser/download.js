// Offers a text or bytes as a file.

/** Lets the browser save a text or bytes, of a media type, as a file of this name. */
export function saveFile(name, type, content) {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // A browser fetches it after the click: freed at once, it would be lost in some.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
