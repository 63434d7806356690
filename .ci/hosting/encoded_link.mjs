// Addresses whose `#` became `%23`, once or more often: mail gateways do that to links. The server configurations and the
// local server send the browser to the right address. Regular expressions that PCRE and JavaScript read alike.

/** In the order in which the parts stand in an address, without its origin. Case does not matter. */
export const ENCODED_LINK = {
  // No `//`, after which a browser would take the next word for the name of another website.
  path: String.raw`/(?:[\w.~-]+/)*[\w.~-]*`,
  query: "[\\w.~=&%+/:,;@-]*?",
  mark: "%(?:25)*23",
  fragment: String.raw`(?:/|%(?:25)*2F)[\w/.%~-]*`,
};

/** Where an address should have led; undefined for any other address. @param {string} address path and query */
export function mendedAddress(address) {
  const { path, query, mark, fragment } = ENCODED_LINK;
  const found = new RegExp(`^(${path}(?:\\?${query})?)${mark}(${fragment})`, "i").exec(address);
  return found ? `${found[1]}#${found[2]}` : undefined;
}

/** The page for an address where nothing is. */
export const NOT_FOUND = "404.html";
