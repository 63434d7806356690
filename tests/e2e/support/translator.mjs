// A stand-in for a browser's page translator: it replaces every text node by elements with the same text, at once and
// whenever text is added or changed, and leaves alone what `translate="no"` marks.

/** Translates every page that is opened after this. */
export const translatePages = (page) => page.addInitScript(() => {
  const LEFT_ALONE = '[translate="no"], font, script, style, textarea, svg, noscript, title';
  const textsIn = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return [node];
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    return texts;
  };
  const translate = (text) => {
    if (!text.parentElement || !text.data.trim() || text.parentElement.closest(LEFT_ALONE)) return;
    const [outer, inner] = [document.createElement("font"), document.createElement("font")];
    inner.textContent = text.data;
    outer.append(inner);
    text.replaceWith(outer);
  };
  new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      for (const node of type === "characterData" ? [target] : addedNodes) textsIn(node).forEach(translate);
    }
  }).observe(document, { childList: true, characterData: true, subtree: true });
});

/** The text nodes on the page that were not replaced although nothing says that they should stay. */
export const untranslated = (page) => page.evaluate(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode;
    if (data.trim() && !parentElement.closest('[translate="no"], font, script, style, textarea, svg, noscript')) texts.push(data);
  }
  return texts;
});
