// How a person changes the type of a page. The sheets are constructed: the page's policy forbids inline styles.

/** Text at 200 % as an extension or a zoom of text only makes it: all of it, on the same breakpoints. */
export const TWICE_AS_LARGE = ":root { font-size: 200% !important; }";

/** The spacing of WCAG 1.4.12. */
export const MORE_SPACE = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/** Lays a style sheet of the person's own over the page. @returns {Promise<() => Promise<void>>} takes it away again */
export async function restyle(page, css) {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);
  return () => page.evaluate(() => { document.adoptedStyleSheets.pop(); });
}

/** The size of text that a person sets in Chromium itself, in pixels; 16 is usual. Breakpoints in rem grow along. */
export async function setDefaultFontSize(page, size) {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setFontSizes", { fontSizes: { standard: size, fixed: size } });
}
