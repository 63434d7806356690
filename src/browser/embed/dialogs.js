// Dialogs in a frame that is higher than the window: in the middle of the frame nobody would see them.

/** Places each dialog, when it opens, in the part of the frame that is seen. */
export function placeDialogs() {
  new MutationObserver((changes) => {
    for (const { target } of changes) if (target instanceof HTMLDialogElement && target.open) place(target);
  }).observe(document, { attributes: true, attributeFilter: ["open"], subtree: true });
}

/** @param {HTMLDialogElement} dialog */
function place(dialog) {
  // Also in a frame of another website this tells which part of the page is seen.
  const observer = new IntersectionObserver(([entry]) => {
    observer.disconnect();
    if (!entry) return;
    const { top, height } = entry.intersectionRect;
    const middle = top + Math.max(0, (height - dialog.offsetHeight) / 2);
    dialog.style.marginTop = `${Math.max(0, Math.min(middle, innerHeight - dialog.offsetHeight))}px`;
  });
  observer.observe(document.documentElement);
}
