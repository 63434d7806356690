// The style sheet of the pages that come later. Each of their modules asks for it.

const file = new URL(STYLE_FILE, import.meta.url).href;

/** Puts the style sheet in the page, once; done when it is in use. */
export function addStyle() {
  const there = [...document.styleSheets].some(({ href }) => href === file);
  if (there) return Promise.resolve();
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: file });
  const inUse = new Promise((done, fail) => Object.assign(link, { onload: done, onerror: fail }));
  document.head.append(link);
  return inUse;
}
