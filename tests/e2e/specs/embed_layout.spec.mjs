// The room that the tool takes on a page: in every kind of layout, and not over what follows it.
import { test } from "../support/host.mjs";
import { expect } from "../support/test.mjs";
import { atBothWidths } from "../support/widths.mjs";

const WIDGET = '<pro-monitor lang="nl"></pro-monitor>';
const NO_MARGIN = { head: "<style>body { margin: 0 }</style>" };
/** What a page builder may write around the element: the HTML, and the share of the room that the tool gets. */
const AROUND = {
  "a flex row": `<div class="room" style="display: flex">${WIDGET}</div>`,
  "a flex row that wraps": `<div class="room" style="display: flex; flex-wrap: wrap">${WIDGET}</div>`,
  "a flex row in the middle": `<div class="room" style="display: flex; justify-content: center; align-items: flex-start">${WIDGET}</div>`,
  "a flex column in the middle": `<div class="room" style="display: flex; flex-direction: column; align-items: center">${WIDGET}</div>`,
  "a flex column at the start": `<div class="room" style="display: flex; flex-direction: column; align-items: flex-start">${WIDGET}</div>`,
  "a grid": `<div class="room" style="display: grid">${WIDGET}</div>`,
  "a grid in the middle": `<div class="room" style="display: grid; place-items: center">${WIDGET}</div>`,
  "an inline block": `<div class="room"><div style="display: inline-block">${WIDGET}</div></div>`,
  "a float": `<div class="room"><div style="float: left">${WIDGET}</div></div>`,
  "a table cell": `<div class="room"><table style="border-spacing: 0"><td style="padding: 0">${WIDGET}</table></div>`,
  "a box without line breaks": `<div class="room" style="display: flex; white-space: nowrap; line-height: 0; font-size: 0">${WIDGET}</div>`,
  "a flex item that does not grow": `<style>pro-monitor { flex: none }</style><div class="room" style="display: flex">${WIDGET}</div>`,
  "a positioned box": `<div class="room" style="position: relative"><div style="position: absolute">${WIDGET}</div></div>`,
};

atBothWidths(test, ({ width }) => {
  for (const [name, html] of Object.entries(AROUND)) {
    test(`in ${name} the tool is as wide as the room`, async ({ page, host }) => {
      const room = Math.min(width, 900);
      await host.open(html.replace('class="room" style="', `class="room" style="width: ${room}px; `).replace('class="room">', `class="room" style="width: ${room}px">`), NO_MARGIN);
      await host.pages().start.isReady();
      await host.fits();
      expect((await host.element().boundingBox()).width).toBeCloseTo(room, 0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  }

  test("beside a menu the tool takes what is left, or goes below it when that is too little", async ({ page, host }) => {
    await host.open(`<div style="display: flex; flex-wrap: wrap"><nav style="width: 200px; height: 100px"></nav>${WIDGET}</div>`, NO_MARGIN);
    await host.pages().start.isReady();
    const box = await host.element().boundingBox();
    expect(box.width).toBeCloseTo(width > 600 ? width - 200 : width, 0);
    expect(box.y).toBeCloseTo(width > 600 ? 0 : 100, 0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  test("what the page says of the width of the element counts", async ({ host }) => {
    await host.open(`<style>pro-monitor { width: 75%; margin: 0 auto }</style>${WIDGET}`, NO_MARGIN);
    await host.pages().start.isReady();
    expect((await host.element().boundingBox()).width).toBeCloseTo(0.75 * width, 0);
  });

  for (const style of ["height: 600px", "max-height: 50vh", "height: 600px !important", "height: 100%", "aspect-ratio: 4 / 1"]) {
    test(`with the style "${style}" the tool does not lie over what follows`, async ({ page, host }) => {
      await host.open(`<div><pro-monitor lang="nl" style="${style}"></pro-monitor><p><a id="after" href="#after">Verder lezen</a></p></div>`);
      await host.pages().start.isReady();
      await host.fits();
      const [box, after] = [await host.element().boundingBox(), await page.locator("#after").boundingBox()];
      expect(after.y).toBeGreaterThanOrEqual(box.y + box.height);
      await page.locator("#after").click();
      await expect(page).toHaveURL(/#after$/);
    });
  }

  for (const [name, html] of Object.entries({
    "a box of a fixed height": `<div style="height: 600px">${WIDGET}</div>`,
    "a box that cuts off": `<div style="height: 600px; overflow: hidden">${WIDGET}</div>`,
    "a grid row of a fixed height": `<div style="display: grid; grid-template-rows: 600px">${WIDGET}</div>`,
    "a flex row of a fixed height": `<div style="display: flex; height: 600px">${WIDGET}</div>`,
    "a box with the shape of a film": `<div style="position: relative; height: 0; padding-bottom: 600px">${WIDGET}</div>`,
  })) {
    test(`in ${name} the tool scrolls, and what follows can be clicked`, async ({ page, host }) => {
      await host.open(`${html}<p><a id="after" href="#after">Verder lezen</a></p>`);
      const { start } = host.pages();
      await start.isReady();
      await host.fits();
      const box = page.locator("pro-monitor > div, pro-monitor div").first();
      await expect.poll(async () => Math.abs((await box.boundingBox()).height - 600)).toBeLessThan(20);
      await page.locator("#after").click();
      await expect(page).toHaveURL(/#after$/);
      await start.toQuestions();
      await start.begin.click();
      await expect(start.errors).toBeFocused();
      await expect(start.errors).toBeInViewport();
    });
  }

  test("a page that is as high as the window, with the tool in it, does not make it scroll in itself", async ({ page, host }) => {
    await host.open(`<header style="height: 80px"></header><main>${WIDGET}</main>`, { head: "<style>html, body { height: 100%; margin: 0 }</style>" });
    await host.pages().start.isReady();
    await host.fits();
    const [box, frame] = [await page.locator("pro-monitor").boundingBox(), await host.element().boundingBox()];
    expect(box.height).toBe(frame.height);
  });

  test("an element that the page does not display stays away", async ({ page, host }) => {
    await host.open(`<style>.away { display: none }</style><pro-monitor lang="nl" class="away"></pro-monitor>`);
    await expect(page.locator("pro-monitor")).toBeHidden();
    await page.locator("pro-monitor").evaluate((element) => { element.className = ""; });
    await host.pages().start.isReady();
    await host.fits();
  });
});

test("in a frame the sentence is the heading, and the name of the tool is none", async ({ page, host }) => {
  await host.open('<h1>Onze website</h1><pro-monitor lang="nl"></pro-monitor>');
  const { start } = host.pages();
  await start.isShown();
  await expect(start.heading).toHaveText(/^Kijk samen/);
});
