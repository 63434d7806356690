// Whether the focus is visible, measured in a picture of the page as WCAG 2.4.11 and 2.4.13 ask.
import { PNG } from "pngjs";
import { look } from "./looks.mjs";
import { expect } from "./test.mjs";

const LEAST_CONTRAST = 3;
const LEAST_THICKNESS = 2;
/** In CSS pixels, around the element: room for its ring. */
const ROOM = 10;

/** The focused element is wholly in view, and its focus indicator is visible in each of these looks. */
export async function expectSeen({ page, name, element }, looks) {
  const { covered, clip, perimeter } = await element.evaluate(whereItIs, ROOM);
  expect(covered, `${name}: what covers it`).toEqual([]);
  const focused = await pictures(page, clip, looks);
  await element.evaluate((focused) => focused.blur());
  // In reverse, because changing the look takes time.
  const blurred = (await pictures(page, clip, [...looks].reverse())).reverse();
  await element.evaluate((focused) => focused.focus({ preventScroll: true }));
  for (const [index, device] of looks.entries()) {
    const area = changedArea(focused[index], blurred[index]);
    expect.soft(area, `${name}, ${device}: pixels that show where the focus is`).toBeGreaterThanOrEqual(LEAST_THICKNESS * perimeter);
  }
}

async function pictures(page, clip, looks) {
  const taken = [];
  for (const device of looks) {
    await look(page, device);
    taken.push(PNG.sync.read(await page.screenshot({ clip, caret: "initial" })));
  }
  return taken;
}

/** How many pixels differ enough between two pictures of the same part. */
function changedArea(one, other) {
  expect([one.width, one.height]).toEqual([other.width, other.height]);
  let area = 0;
  for (let at = 0; at < one.data.length; at += 4) {
    const [a, b] = [luminance(one.data, at), luminance(other.data, at)];
    if ((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) >= LEAST_CONTRAST) area += 1;
  }
  return area;
}

const LINEAR = Array.from({ length: 256 }, (_, part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
const luminance = (data, at) => 0.2126 * LINEAR[data[at]] + 0.7152 * LINEAR[data[at + 1]] + 0.0722 * LINEAR[data[at + 2]];

/** In the page: the part of the window around an element, the length of its edge, and what covers it. */
function whereItIs(focused, room) {
  // An answer that fills a card shows its focus on the card.
  const shown = focused.closest("label, .choice") ?? focused;
  const inset = 4; // past a round corner
  const view = { left: 0, top: 0, right: document.documentElement.clientWidth, bottom: document.documentElement.clientHeight };
  const cut = (box) => ({
    left: Math.max(box.left, view.left), top: Math.max(box.top, view.top),
    right: Math.min(box.right, view.right), bottom: Math.min(box.bottom, view.bottom),
  });
  const belongs = (element) => element && (shown.contains(element) || element.contains(focused) && element.matches("label"));
  const covered = [...shown.getClientRects()].filter(({ width, height }) => width && height).flatMap((box) => {
    const seen = cut(box);
    // An element taller than the window cannot be wholly in view.
    const isWhole = box.height > view.bottom || ["left", "top", "right", "bottom"].every((side) => Math.abs(seen[side] - box[side]) < 1);
    const [left, right, top, bottom] = [seen.left + inset, seen.right - inset, seen.top + inset, seen.bottom - inset];
    const points = [[left, top], [right, top], [left, bottom], [right, bottom], [(left + right) / 2, (top + bottom) / 2]];
    const others = points.map(([x, y]) => document.elementFromPoint(x, y)).filter((element) => !belongs(element));
    return [...(isWhole ? [] : ["the edge of the window"]), ...others.map((element) => element?.outerHTML.slice(0, 80) ?? "the edge of the window")];
  });
  const box = shown.getBoundingClientRect();
  const { left, top, right, bottom } = cut(box);
  const edges = { left: bottom - top, right: bottom - top, top: right - left, bottom: right - left };
  const seenEdges = Object.keys(edges).filter((side) => Math.abs(cut(box)[side] - box[side]) < 1);
  const around = cut({ left: left - room, top: top - room, right: right + room, bottom: bottom + room });
  const [x, y] = [Math.floor(around.left), Math.floor(around.top)];
  return { covered, perimeter: seenEdges.reduce((sum, side) => sum + edges[side], 0), clip: { x, y, width: Math.floor(around.right) - x, height: Math.floor(around.bottom) - y } };
}
