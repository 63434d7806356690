// A walk over a page with the Tab key: every stop as a screen reader announces it, and its place.
import { expect } from "./test.mjs";

const MOST_STOPS = 80;

/**
 * Goes from the top of the page to its end with Tab and looks at each stop.
 * @param {(stop: Stop) => Promise<void>} [look] is called at each stop
 * @returns {Promise<string[]>} role and name of each stop, in order
 */
export async function walk(page, look = async () => {}) {
  const session = await page.context().newCDPSession(page);
  await goToTop(page);
  const told = [];
  for (let previous; told.length < MOST_STOPS;) {
    await page.keyboard.press("Tab");
    if (await isOutside(page)) return told;
    const spoken = await spokenFocus(session);
    told.push(`${spoken.role} "${spoken.name}"`);
    expect(spoken.name, `the name of the ${spoken.role} after ${told.at(-2)}`).not.toBe("");
    const current = await page.evaluateHandle(() => document.activeElement);
    if (previous) await expectInOrder(previous, current, told.slice(-2));
    await look({ page, name: told.at(-1), element: current });
    previous = current;
  }
  throw new Error(`no end after ${MOST_STOPS} stops: ${told.join(", ")}`);
}

const isOutside = (page) => page.evaluate(() => document.activeElement === document.body);

/** Goes to the top with Shift and Tab, as a person would. */
async function goToTop(page) {
  for (let step = 0; step < MOST_STOPS && !(await isOutside(page)); step += 1) await page.keyboard.press("Shift+Tab");
}

/** The role and the name of the focused element, as Chromium gives them to a screen reader. */
async function spokenFocus(session) {
  const { result } = await session.send("Runtime.evaluate", { expression: "document.activeElement" });
  const { nodes } = await session.send("Accessibility.getPartialAXTree", { objectId: result.objectId, fetchRelatives: false });
  return { role: nodes[0].role.value, name: nodes[0].name.value.trim() };
}

/** The second stop follows the first in the document, and on the screen: under it, or wholly to the right of it. The points of
 * the radar go round instead, clockwise. */
async function expectInOrder(first, second, names) {
  const { follows, reads } = await second.evaluate((after, before) => {
    const cardOf = (element) => element.closest("label, .choice") ?? element;
    const [a, b] = [cardOf(before), cardOf(after)].map((element) => element.getBoundingClientRect());
    return {
      follows: Boolean(before.compareDocumentPosition(after) & Node.DOCUMENT_POSITION_FOLLOWING),
      // The skip link is hidden again once the focus has moved on.
      reads: before.matches(".skip") || Boolean(before.closest(".radar")) || b.top >= a.bottom - 1 || b.left >= a.right - 1,
    };
  }, first);
  expect({ follows, reads }, `from ${names.join(" to ")}`).toEqual({ follows: true, reads: true });
}
