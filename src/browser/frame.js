// What the program tells the page around its frame, and whose page that is. What it takes to talk with that page is a
// script of its own, which the page has begun to load in a frame, and only there.

const isFramed = window.parent !== window;
const frame = isFramed ? import("pro-monitor:frame") : undefined;

/** Tells how far somebody is; see embed/frame_entry.js. */
export function tell(answered, asked, isResult) {
  // Without the script nobody listens, and the tool works all the same.
  frame?.then(({ tell }) => tell(answered, asked, isResult), () => {});
}

/** The name of the website around the frame; empty outside a frame, and where the browser does not tell it. */
export function website() {
  if (!isFramed) return "";
  const named = new URLSearchParams(location.search).get("host");
  for (const address of [location.ancestorOrigins?.[0], named, document.referrer]) {
    try {
      return new URL(address).hostname.replace(/^www\./, "");
    } catch {
      // Another one may tell.
    }
  }
  return "";
}
