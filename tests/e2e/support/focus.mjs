// Moving through a page with the Tab key, as somebody without a mouse does.
import { expect } from "./test.mjs";

const MOST_STOPS = 60;

/** Presses Tab, or Shift and Tab, until the element has the focus. The focus is visible at every stop. */
export async function tabTo(page, target, key = "Tab") {
  const wanted = await target.elementHandle();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press(key);
    await expectVisibleFocus(page);
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${target} was not reached with ${MOST_STOPS} times ${key}`);
}

/** The control with the focus, or the label or card around it, has an outline. */
export async function expectVisibleFocus(page) {
  const told = await page.evaluate(() => {
    const focused = document.activeElement;
    const shows = (element) => {
      if (!element) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      return outlineStyle !== "none" && parseFloat(outlineWidth) > 0 && width > 0 && height > 0;
    };
    const around = focused.matches("input") ? focused.parentElement : null;
    return { what: focused.outerHTML.slice(0, 120), visible: shows(focused) || shows(around) };
  });
  expect(told.visible, `the focus can be seen on ${told.what}`).toBe(true);
}
