// The style sheet of the pages that are fetched on request.

const file = new URL(STYLE_FILE, import.meta.url).href;

/** The style sheet that is loaded or being loaded. */
let added;

/** Adds the style sheet to the page, once; resolves when it is in use. After a failure the next call tries again. */
export function addStyle() {
  added ??= add();
  return added;
}

function add() {
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: file });
  document.head.append(link);
  return new Promise((done, fail) => {
    link.onload = () => done();
    link.onerror = () => {
      link.remove();
      added = undefined;
      fail(new Error("no style sheet"));
    };
  });
}
