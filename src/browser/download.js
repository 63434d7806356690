// Offers a text or bytes as a file.

/** Makes the browser save a text or bytes, of a media type, as a file with this name. */
export function saveFile(name, type, content) {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // The browser fetches the address after the click: freed at once, some browsers would lose it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
