// Many kinds of host pages: with a strict policy, with styles for all elements, with several elements.
import { pagesOf } from "../pages/index.mjs";
import { test } from "../support/host.mjs";
import { expect } from "../support/test.mjs";
import { atBothWidths } from "../support/widths.mjs";

const WIDGET = '<pro-monitor lang="nl"></pro-monitor>';

test.describe("on another site", () => {
  test.use({ hostName: "127.0.0.1" });

  test("a page whose policy allows only this script and this frame", async ({ host }) => {
    const policy = `default-src 'none'; script-src 'self' ${host.tool}; frame-src ${host.tool}; img-src data:; require-trusted-types-for 'script'`;
    await host.open(WIDGET, { headers: { "content-security-policy": policy } });
    await host.pages().start.isReady();
    await host.fits();
  });

  for (const [name, options] of Object.entries({
    "a page in letters of 10 px": { head: "<style>html { font-size: 10px }</style>" },
    "a page from right to left": { html: 'lang="ar" dir="rtl"' },
    "a page that takes the style off all elements": { head: "<style>* { all: unset } script, style, title { display: none } body { display: block }</style>" },
  })) {
    test(`${name} shows the tool as wide as its column and as high as its content`, async ({ page, host }) => {
      await host.open(`<div style="display: block; width: 640px">${WIDGET}</div>`, options);
      await host.pages().start.isReady();
      await host.fits();
      expect((await host.element().boundingBox()).width).toBe(640);
      const root = page.frameLocator("pro-monitor iframe").locator("html");
      await expect(root).toHaveCSS("font-size", "16px");
      await expect(root).toHaveCSS("direction", "ltr");
    });
  }
});

test("a hidden element stays hidden, and two elements have their own questionnaire and height", async ({ page, host }) => {
  await host.open('<pro-monitor hidden id="hidden"></pro-monitor><pro-monitor id="one"></pro-monitor><pro-monitor id="two" instrument="verhaal-pro-persona"></pro-monitor>');
  const [one, two] = [host.pages("#one"), host.pages("#two")];
  await one.start.isReady();
  await page.locator("#two").scrollIntoViewIfNeeded();
  await two.start.isReady();
  await expect(page.locator("#hidden")).toBeHidden();
  await host.fits("#one");
  await host.fits("#two");
  await host.toFirstPrinciple(one, { selector: "#one" });
  await one.principle.choose("1.1", 4);
  await host.fits("#one");
  await host.fits("#two");
  await two.start.isShown();
});

test("added, taken away and added again by a script, it goes on with what was kept", async ({ page, host }) => {
  await host.open('<main id="here"></main>');
  await page.evaluate(() => {
    const element = document.createElement("pro-monitor");
    element.setAttribute("lang", "nl");
    document.getElementById("here").append(element);
  });
  const { start, tasks, principle } = host.pages();
  await host.toFirstPrinciple({ start, tasks, principle });
  await principle.choose("1.1", 4);
  await principle.isKept();
  await page.evaluate(() => { window.taken = document.querySelector("pro-monitor"); window.taken.remove(); });
  expect(page.frames()).toHaveLength(1);
  await page.evaluate(() => window.taken.setAttribute("theme", "vgn"));
  await page.evaluate(() => document.body.append(window.taken));
  await expect(principle.radio("1.1", 4)).toBeChecked();
  await host.fits();
  await expect(page.frameLocator("pro-monitor iframe").locator("html")).toHaveAttribute("data-theme", "vgn");
});

const CONTENT = "warning: Pro Monitor: content of <pro-monitor> is shown below it. In HTML, <pro-monitor /> has no end.";

atBothWidths(test, () => {
  for (const [name, html] of Object.entries({
    "written as <pro-monitor />": '<pro-monitor lang="nl" /><h2 id="rest">En daarna?</h2><p><a id="after" href="#after">Verder lezen</a></p>',
    "whose end was forgotten": '<main><pro-monitor lang="nl"><h2 id="rest">En daarna?</h2><p><a id="after" href="#after">Verder lezen</a></p></main>',
    "with words in it and in a flex row": '<div style="display: flex"><pro-monitor lang="nl">Woorden <b id="rest">hier</b> en <a id="after" href="#after">daar</a></pro-monitor></div>',
  })) {
    test(`an element ${name} shows what stands in it below the tool`, async ({ page, host, watch }) => {
      watch.expectMessage(CONTENT);
      await host.open(html);
      await host.pages().start.isReady();
      await host.fits();
      const frame = await host.element().boundingBox();
      expect((await page.locator("#rest").boundingBox()).y).toBeGreaterThanOrEqual(frame.y + frame.height);
      await page.locator("#after").click();
      await expect(page).toHaveURL(/#after$/);
    });
  }

  test("two elements written as <pro-monitor /> both work, with one warning", async ({ page, host, watch }) => {
    watch.expectMessage(CONTENT);
    await host.open('<pro-monitor lang="nl" id="one" /><p>Tussen</p><pro-monitor lang="nl" id="two" instrument="verhaal-pro-persona" /><p id="rest">Na</p>');
    // The second is part of the first.
    const frames = page.locator("iframe");
    await pagesOf(frames.first().contentFrame()).start.isReady();
    await page.locator("#rest").scrollIntoViewIfNeeded();
    await pagesOf(frames.nth(1).contentFrame()).start.isReady();
    await expect(page.locator("#rest")).toBeVisible();
  });

  test("an element with nothing but white space and remarks in it gets no warning", async ({ host }) => {
    await host.open('<pro-monitor lang="nl">\n  <!-- hier komt de Pro Monitor -->\n</pro-monitor>');
    await host.pages().start.isReady();
  });
});

test("a dialog opens in view, also in a frame that is far higher than the window", async ({ page, host }) => {
  await host.open(`<div style="height: 200px"></div>${WIDGET}<div style="height: 900px"></div>`);
  const { start, about } = host.pages();
  await start.isReady();
  await about.about.click();
  const wipe = page.frameLocator("pro-monitor iframe").getByRole("button", { name: "Wis alles van dit apparaat" });
  await page.setViewportSize({ width: 400, height: 500 });
  await wipe.scrollIntoViewIfNeeded();
  await host.fits();
  expect((await host.element().boundingBox()).height).toBeGreaterThan(1_000);
  await wipe.click();
  const dialog = page.frameLocator("pro-monitor iframe").locator("dialog:modal");
  await expect(dialog).toBeInViewport({ ratio: 1 });
});

test("a plain iframe of a fixed height works too, and scrolls in itself", async ({ page, host }) => {
  await host.open(`<iframe title="Pro Monitor" width="600" height="700" src="${host.tool}/?lang=nl&theme=vgn" allow="clipboard-write; web-share; camera" sandbox="allow-scripts allow-same-origin allow-forms allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox"></iframe>`);
  const { start, tasks, principle } = host.pages("body");
  await start.beginAs("Begeleider", "quick");
  await tasks.next.click();
  await principle.choose("1.1", 4);
  await expect(principle.kept).toHaveText(/, in deze browser, voor localhost$/);
  const frame = await host.frame("body");
  expect(await frame.evaluate(() => document.documentElement.scrollHeight > innerHeight)).toBe(true);
  expect((await page.locator("iframe").boundingBox()).height).toBeLessThan(710);
});
