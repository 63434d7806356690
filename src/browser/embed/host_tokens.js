// Notices when the page gives the element other tokens, in whatever way: a class on <html>, another style sheet, a media query.

/** The event of the window after which the tokens may have changed, in browsers without transitions of such properties. */
export const STYLE_CHANGE = "pro-monitor:style";

/**
 * Calls `change` after a token may have changed, as long as the box exists.
 * @param {HTMLElement} box has a transition of every token; see shadow_style.js
 * @param {() => void} change
 */
export function watchTokens(box, change) {
  box.addEventListener("transitionrun", ({ propertyName }) => propertyName.startsWith("--pm-") && change());
  // An element that is not displayed has no transitions. It gets a size when it is displayed again.
  new ResizeObserver(change).observe(box);
}

if (!CSS.supports("transition-behavior", "allow-discrete")) {
  let isPlanned = false;
  const plan = () => {
    if (isPlanned) return;
    isPlanned = true;
    requestAnimationFrame(() => {
      isPlanned = false;
      dispatchEvent(new Event(STYLE_CHANGE));
    });
  };
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", plan);
  // A style sheet has loaded.
  document.addEventListener("load", plan, true);
  const observer = new MutationObserver(plan);
  observer.observe(document, { subtree: true, attributes: true });
  observer.observe(document.head, { subtree: true, childList: true, characterData: true });
}
