// How large tap targets are.
import { expect } from "./test.mjs";

/** In CSS pixels: what a finger hits with ease (WCAG 2.5.5), and what a link among words needs (2.5.8). */
const SIZE = { comfortable: 44, least: 24 };

/** Every target is large enough, on a page that has at least one. */
export async function expectLargeTargets(page) {
  const { count, small, crowded } = await page.evaluate(measureTargets, SIZE);
  expect(count, "things to tap").toBeGreaterThan(0);
  expect.soft(small, "targets under 44 by 44 pixels").toEqual([]);
  expect.soft(crowded, "links among words with another target within 24 pixels").toEqual([]);
}

/** In the page. The target of an answer is the card or the label around it. */
function measureTargets({ comfortable, least }) {
  const CONTROLS = "a[href], button, input, textarea, select, summary, [role=button], [role=link]";
  const targetOf = (control) => (control.matches("[type=radio], [type=checkbox]") ? control.closest("label, .choice") : null) ?? control;
  const targets = [...document.body.querySelectorAll(CONTROLS)].filter((control) => control.checkVisibility() && !control.matches(".skip")).map(targetOf);
  const named = (target) => {
    const { width, height } = target.getBoundingClientRect();
    return `${Math.round(width)} × ${Math.round(height)}: ${target.localName} "${target.textContent.trim().slice(0, 50)}"`;
  };
  const isAmongWords = (target) => target.matches("a") && getComputedStyle(target).display === "inline";
  const isComfortable = (target) => {
    const { width, height } = target.getBoundingClientRect();
    return width >= comfortable - 0.5 && height >= comfortable - 0.5;
  };
  const small = targets.filter((target) => !isAmongWords(target) && !isComfortable(target));

  // A circle of 24 pixels around the middle of a link meets no other target.
  const boxes = targets.map((target) => ({ target, box: target.getBoundingClientRect() }));
  const isNear = ({ left, right, top, bottom }, x, y) =>
    Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) < least / 2;
  const crowded = boxes.filter(({ target, box }) => isAmongWords(target) && box.height < least && boxes.some((other) =>
    other.target !== target && isNear(other.box, (box.left + box.right) / 2, (box.top + box.bottom) / 2)));
  return { count: targets.length, small: small.map(named), crowded: crowded.map(({ target }) => named(target)) };
}
