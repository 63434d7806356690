// Notices when the page gives the element other tokens, in whatever way: a class on <html>, another style sheet, a media query.
/**
 * Calls `change` after a token may have changed; the result stops that.
 * @param {HTMLElement} box has a transition of every token; see shadow_style.js
 * @param {() => void} change
 */
export function watchTokens(box, change) {
  const stop = new AbortController();
  const { signal } = stop;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  dark.addEventListener("change", change, { signal });
  box.addEventListener("transitionrun", ({ propertyName }) => propertyName.startsWith("--pm-") && change(), { signal });
  // An element that is not displayed has no transitions. It gets a size when it is displayed again.
  const sizes = new ResizeObserver(change);
  sizes.observe(box);
  const changes = CSS.supports("transition-behavior", "allow-discrete") ? undefined : watchDocument(change, signal);
  return () => {
    stop.abort();
    sizes.disconnect();
    changes?.disconnect();
  };
}

/**
 * For browsers that have no transitions of such properties: after any change of an attribute or a style sheet.
 * @param {() => void} change
 * @param {AbortSignal} signal
 */
function watchDocument(change, signal) {
  let isPlanned = false;
  const plan = () => {
    if (isPlanned) return;
    isPlanned = true;
    requestAnimationFrame(() => {
      isPlanned = false;
      change();
    });
  };
  // A style sheet that has come.
  document.addEventListener("load", plan, { capture: true, signal });
  const observer = new MutationObserver(plan);
  observer.observe(document, { subtree: true, attributes: true });
  observer.observe(document.head, { subtree: true, childList: true, characterData: true });
  return observer;
}
