// Dialogs in a frame that is higher than the window. In the middle of the frame they could be out of sight.

/** Places each dialog that opens in the visible part of the frame. */
export function placeDialogs() {
  new MutationObserver((changes) => {
    for (const { target } of changes) if (target instanceof HTMLDialogElement && target.open) place(target);
  }).observe(document, { attributes: true, attributeFilter: ["open"], subtree: true });
}

/** @param {HTMLDialogElement} dialog */
function place(dialog) {
  // This gives the visible part of the frame, also on another website.
  const observer = new IntersectionObserver(([entry]) => {
    observer.disconnect();
    if (!entry) return;
    const { top, height } = entry.intersectionRect;
    const middle = top + Math.max(0, (height - dialog.offsetHeight) / 2);
    dialog.style.marginTop = `${Math.max(0, Math.min(middle, innerHeight - dialog.offsetHeight))}px`;
  });
  observer.observe(document.documentElement);
}
