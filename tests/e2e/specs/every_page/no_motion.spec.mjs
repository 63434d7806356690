// Nothing moves for a person whose device asks for less motion.
import { pagesOf } from "../../pages/index.mjs";
import { everyPage } from "../../support/every_page.mjs";
import { expect, test } from "../../support/test.mjs";

test.use({ reducedMotion: "reduce" });

for (const [name, show] of Object.entries(everyPage)) {
  test(`nothing moves when less motion is asked for: ${name}`, async ({ page }) => {
    await page.addInitScript(watchCharts);
    await show(page, pagesOf(page), "lang=nl");
    expect(await page.evaluate(() => matchMedia("(prefers-reduced-motion: reduce)").matches)).toBe(true);
    expect(await page.evaluate(findMotion)).toEqual({ running: [], timed: [], smooth: [] });
    expect(await page.evaluate(() => window.movedInCharts), "what changed in a chart after it was drawn").toEqual([]);
  });
}

/** In the page, before it: keeps what changes in a drawing that stood there in an earlier frame. */
function watchCharts() {
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
