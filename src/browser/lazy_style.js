// The style sheet of the pages that are fetched when they are asked for.

const file = new URL(STYLE_FILE, import.meta.url).href;

/** The style sheet that is in use or on its way. */
let added;

/** Puts the style sheet in the page, once; done when it is in use. After a failure the next call asks again. */
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
