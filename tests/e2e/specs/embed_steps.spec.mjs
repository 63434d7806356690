// A new step of the tool is in view, also on a page with a header that stays at the top of the window.
import { test } from "../support/host.mjs";
import { expect } from "../support/test.mjs";
import { atBothWidths } from "../support/widths.mjs";

const WIDGET = '<pro-monitor lang="nl"></pro-monitor>';
const BELOW = '<div style="height: 2000px"></div>';
const HEADER = "top: 0; height: 80px; background: gold; z-index: 9";

/** A header that goes away when the page scrolls down and comes back, slowly, when it scrolls up. */
const SHY = `<header id="shy" style="position: fixed; left: 0; right: 0; ${HEADER}; transition: transform 300ms"></header>
<script>
  let last = 0;
  addEventListener("scroll", () => {
    document.getElementById("shy").style.transform = scrollY > last ? "translateY(-100%)" : "";
    last = scrollY;
  });
</script>`;

const HEADERS = {
  "a sticky header": `<header style="position: sticky; ${HEADER}"></header>`,
  "a fixed header": `<header style="position: fixed; left: 0; right: 0; ${HEADER}"></header><div style="height: 80px"></div>`,
  "a sticky header under a banner": `<div style="height: 120px"></div><header style="position: sticky; ${HEADER}"></header>`,
  "a header that comes back when one scrolls up": `${SHY}<div style="height: 80px"></div>`,
  "a header in a shadow": `<top-bar></top-bar><script>customElements.define("top-bar", class extends HTMLElement {
    constructor() { super(); this.attachShadow({ mode: "open" }).innerHTML = '<div style="position: fixed; left: 0; right: 0; ${HEADER}"></div>'; } });
  </script><div style="height: 80px"></div>`,
  "a header, for which the page keeps room": `<style>html { scroll-padding-top: 90px }</style><header style="position: fixed; left: 0; right: 0; ${HEADER}; pointer-events: none"></header><div style="height: 80px"></div>`,
  "a bar at the bottom": '<footer style="position: fixed; bottom: 0; left: 0; right: 0; height: 90px; background: gold"></footer>',
};

/** Nothing of the page covers the heading in the frame, and it is in the window, `below` a line that nothing tells of. */
async function isSeen(page, host, heading, below = 0) {
  await expect(heading).toBeFocused();
  await expect.poll(async () => (await heading.boundingBox()).y).toBeGreaterThanOrEqual(below);
  await expect.poll(async () => {
    const { x, y, width, height } = await heading.boundingBox();
    const points = [[x + 2, y + 1], [x + Math.min(width, 200) / 2, y + height / 2], [x + 2, y + height - 1]];
    return page.evaluate((points) => {
      const isBar = (element) => element.closest("header, footer, top-bar");
      return points.map(([x, y]) => {
        const found = document.elementsFromPoint(x, y);
        return found.some((element) => element.localName === "pro-monitor") && !found.some(isBar);
      });
    }, points);
  }, `${page.url()}: the heading is seen`).toEqual([true, true, true]);
}

/** The page lies still for half a second. */
async function isStill(page) {
  await page.evaluate(() => new Promise((done) => {
    let [last, since] = [scrollY, performance.now()];
    const look = () => {
      if (scrollY !== last) [last, since] = [scrollY, performance.now()];
      if (performance.now() - since > 500) done();
      else requestAnimationFrame(look);
    };
    look();
  }));
}

atBothWidths(test, () => {
  for (const [motion, name] of [["no-preference", "gliding"], ["reduce", "at once"]]) {
    for (const [bar, html] of Object.entries(HEADERS)) {
      test(`${bar} does not hide the heading of a new step (${name})`, async ({ page, host }) => {
        const below = bar.includes("keeps room") ? 80 : 0;
        await page.emulateMedia({ reducedMotion: motion });
        await host.open(`${html}${WIDGET}${BELOW}`);
        const { start, tasks, principle } = host.pages();
        await start.isReady();
        await host.fits();
        await start.beginAs("Begeleider");
        await isStill(page);
        await isSeen(page, host, tasks.heading, below);
        for (const step of [tasks, principle, principle]) {
          await expect(step.next).toBeVisible();
          await step.next.scrollIntoViewIfNeeded();
          await isStill(page);
          await step.next.click();
          await expect(principle.legends.first()).toBeVisible();
          await host.fits();
          await isStill(page);
          await isSeen(page, host, principle.heading, below);
        }
      });
    }
  }

  test("a page in which the tool scrolls beside a bar of its own", async ({ page, host }) => {
    await host.open(`<div style="height: 100vh; overflow: auto"><header style="position: sticky; ${HEADER}"></header>${WIDGET}${BELOW}</div>`, { head: "<style>body { margin: 0 }</style>" });
    const { start, tasks, principle } = host.pages();
    await start.isReady();
    await start.beginAs("Begeleider");
    await expect(tasks.next).toBeVisible();
    await tasks.next.click();
    await expect(principle.legends.first()).toBeVisible();
    await isSeen(page, host, principle.heading);
  });

  test("who scrolls on after a step is not taken back", async ({ page, host }) => {
    await host.open(`${HEADERS["a sticky header"]}${WIDGET}${BELOW}`);
    const { start, tasks } = host.pages();
    await start.isReady();
    await host.fits();
    await start.beginAs("Begeleider");
    await isSeen(page, host, tasks.heading);
    await isStill(page);
    await page.evaluate(() => scrollBy(0, 150));
    const there = await page.evaluate(() => scrollY);
    await isStill(page);
    await page.evaluate(() => new Promise((done) => { setTimeout(done, 1_500); }));
    expect(await page.evaluate(() => scrollY)).toBe(there);
  });
});
