// What the program reports to the page around its frame, and whose page that is. The code that communicates with that
// page is a separate script, which the page starts to load only in a frame.

const isFramed = window.parent !== window;
const frame = isFramed ? import("pro-monitor:frame") : undefined;

/** Reports the progress; see embed/frame_entry.js. */
export function tell(answered, asked, isResult) {
  // Without the script nobody listens, and the tool works without it.
  frame?.then(({ tell }) => tell(answered, asked, isResult), () => {});
}

/** Whether the page is in a frame. */
export const inFrame = () => isFramed;

/**
 * Whether the browser forgets what this frame stores when it is closed. WebKit does so in a frame of another website. No
 * feature tells, so the name of the engine decides. For a frame of the same website this says too little, not too much.
 */
export const forgets = () => isFramed && /AppleWebKit/.test(navigator.userAgent) && !/Chrom/.test(navigator.userAgent);

/** The name of the website around the frame; empty outside a frame, and when the browser does not reveal it. */
export function website() {
  if (!isFramed) return "";
  const named = new URLSearchParams(location.search).get("host");
  for (const address of [location.ancestorOrigins?.[0], named, document.referrer]) {
    try {
      return new URL(address).hostname.replace(/^www\./, "");
    } catch {
      // Another source may reveal it.
    }
  }
  return "";
}
