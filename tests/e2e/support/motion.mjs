// Whether anything on a page moves.
import { expect } from "./test.mjs";

/** Nothing runs, nothing would be animated, and no chart has changed since it was drawn. */
export async function expectNoMotion(page) {
  expect(await page.evaluate(() => matchMedia("(prefers-reduced-motion: reduce)").matches), "the device asks for less motion").toBe(true);
  expect.soft(await page.evaluate(findMotion), "motion").toEqual({ running: [], timed: [], smooth: [] });
  expect.soft(await page.evaluate(() => window.movedInCharts), "motion: what changed in a chart after it was drawn").toEqual([]);
}

/** In the page, before it loads: records what changes in a drawing that was already there in an earlier frame. */
export function watchCharts() {
  window.movedInCharts = [];
  const drawn = new WeakSet();
  new MutationObserver((changes) => {
    const moved = changes.filter(({ type, target }) => type === "attributes" && drawn.has(target));
    window.movedInCharts.push(...moved.map(({ target, attributeName }) => `${target.localName} ${attributeName}`));
    requestAnimationFrame(() => document.querySelectorAll("[data-ready] svg *").forEach((node) => drawn.add(node)));
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["d", "transform", "x", "y", "opacity"] });
}

/** In the page. */
function findMotion() {
  const named = (element, pseudo) => `${element.localName}.${element.classList.value}${pseudo}`;
  const lasts = (durations) => durations.split(",").some((duration) => parseFloat(duration) > 0);
  const styles = [...document.querySelectorAll("*")].flatMap((element) => ["", "::before", "::after"].map((pseudo) =>
    ({ name: named(element, pseudo), ...pick(getComputedStyle(element, pseudo || null)) })));
  function pick({ transitionDuration, animationName, animationDuration, scrollBehavior }) {
    return { transitionDuration, animationName, animationDuration, scrollBehavior };
  }
  const timed = styles.filter((style) => lasts(style.transitionDuration) || (style.animationName !== "none" && lasts(style.animationDuration)));
  return {
    running: document.getAnimations().map((animation) => animation.id || animation.constructor.name),
    timed: timed.map(({ name }) => name),
    smooth: styles.filter(({ scrollBehavior }) => scrollBehavior === "smooth").map(({ name }) => name),
  };
}
