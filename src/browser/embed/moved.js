// A frame that a host page moves is loaded again. What the browser kept is there again; of what it did not keep, this says
// that it is gone.

/** How many answers there were before the move, in the address of the frame. */
const SETTING = "moved";

/** Takes the setting out of the address, so that a reload does not say it again. The result says, when the program knows how many answers there are, what was lost. */
export function takeMoved() {
  const settings = new URLSearchParams(location.search);
  const before = settings.get(SETTING);
  if (before === null) return () => {};
  settings.delete(SETTING);
  history.replaceState(history.state, "", `?${settings}${location.hash}`);
  return (/** @type {number} */ answered) => {
    if (answered < Number(before) || !isKept()) show();
  };
}

/** Whether this browser keeps anything for this frame. */
function isKept() {
  try {
    localStorage.setItem(SETTING, "");
    localStorage.removeItem(SETTING);
    return true;
  } catch {
    return false;
  }
}

function show() {
  const language = document.documentElement.lang === "en" ? "en" : "nl";
  const notice = document.createElement("p");
  notice.className = "notice update";
  notice.setAttribute("role", "alert");
  notice.textContent = MOVED_TEXTS[language]["moved.lost"];
  document.body.prepend(notice);
}
