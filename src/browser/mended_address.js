// Repairs an address whose `#` became `%23`, as mail gateways cause.

/** An encoded `#`, the page of the tool after it (its slashes may be encoded too), and what others appended. */
const ENCODED = /%(?:25)*23((?:\/|%(?:25)*2F)[\w/.%~-]*)[^#]*$/i;

/**
 * The address with its `#` and the part after it restored; undefined when nothing is wrong with it.
 * @param {string} address
 * @returns {string | undefined}
 */
export function mended(address) {
  const found = ENCODED.exec(address);
  return found ? `${address.slice(0, found.index)}#${decoded(found[1])}` : undefined;
}

function decoded(text) {
  try {
    return text.includes("%") ? decoded(decodeURIComponent(text)) : text;
  } catch {
    return text;
  }
}
