// A link to something shared in the address of the host page. Whatever reads that address (statistics, for one) would
// take its content along, so it leaves the address at once and stays in the history of the page, for back and a reload.

/** The link in an address, also where a mail program encoded its `#` and slashes, once (`%23`) or more often (`%2523`). */
const LINK = /(?:#|%[25]*23)((?:\/|%[25]*2F)pm(?:\/|%[25]*2F).*)/i;

/** The name under which it stands in `history.state`, beside what the page keeps there. */
const KEY = "pro-monitor";

/** Whether a link stands in the address. */
export const hasLink = () => LINK.test(location.href);

/** Takes the link out of the address. The result is the link of this step in the history as a fragment; empty without one. */
export function takeLink() {
  const { href } = location;
  const { state } = history;
  const link = LINK.exec(href);
  if (!link) return /** @type {string} */ (state?.[KEY] ?? "");
  const fragment = `#${link[1]}`;
  try {
    // A page that keeps something else than an object there keeps that; after a reload the link is gone.
    history.replaceState(typeof state === "object" ? { ...state, [KEY]: fragment } : state, "", href.slice(0, link.index));
  } catch {
    // A page whose address may not be changed keeps it as it is.
  }
  return fragment;
}
