// Pages of other websites that show the tool in a frame, served from origins of their own.
import { createServer } from "node:http";
import { pagesOf } from "../pages/index.mjs";
import { expect, test as base } from "./test.mjs";

/** What Chromium on Linux, which has no sharing, writes about a frame that may share. */
export const NO_WEB_SHARE = "warning: Unrecognized feature: 'web-share'.";

/**
 * The `test` of specs about frames: `host` is another website than the tool. On `localhost` it is another origin of the
 * same site, as two names of one organisation are; on `127.0.0.1` another site, which in the windows that Playwright
 * opens get no storage in a frame.
 */
export const test = base.extend({
  // Smooth scrolling moves what a test points at; in a frame, Playwright does not notice.
  contextOptions: async ({ contextOptions }, use) => use({ ...contextOptions, reducedMotion: "reduce" }),
  hostName: ["localhost", { option: true }],
  host: async ({ page, baseURL, watch, hostName }, use) => {
    const host = new Host(page, new URL(baseURL).origin);
    await host.listen(hostName);
    await page.addInitScript(hear);
    watch.expectHost(host.origin);
    watch.expectMessage(NO_WEB_SHARE);
    await use(host);
    // The frames close first: their last requests would find no server.
    await page.goto("about:blank");
    await host.close();
  },
});

/** In every page: records the messages of its frames and the events of the elements in it. */
function hear() {
  window.said = [];
  addEventListener("message", ({ data }) => window.said.push(data));
  window.heard = [];
  for (const kind of ["ready", "progress", "completed"]) {
    addEventListener(`pro-monitor:${kind}`, ({ detail }) => window.heard.push([kind, detail]));
  }
}

class Host {
  constructor(page, tool) {
    this.page = page;
    this.tool = tool;
    this.body = "";
    this.headers = {};
    this.server = createServer((request, response) => {
      if (new URL(request.url, this.origin).pathname !== "/") return response.writeHead(204).end();
      return response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...this.headers }).end(this.body);
    });
  }

  async listen(name) {
    await new Promise((listening) => { this.server.listen(0, "127.0.0.1", listening); });
    this.origin = `http://${name}:${this.server.address().port}`;
  }

  async close() {
    this.server.closeAllConnections();
    await new Promise((closed) => { this.server.close(closed); });
  }

  /** The script that every page with the element loads. */
  get script() {
    return `<script type="module" src="${this.tool}/embed.js"></script>`;
  }

  /** Shows a page with this in it, and the element's script, `at` an address. */
  async open(content, { head = "", headers = {}, html = 'lang="nl"', at = "/" } = {}) {
    this.headers = headers;
    this.body = `<!doctype html><html ${html}><head><title>Een website</title><link rel="icon" href="data:,">${head}${this.script}</head><body>${content}</body></html>`;
    await this.page.goto(`${this.origin}${at}`);
  }

  /** The frame of the first element that fits. */
  element(selector = "pro-monitor") {
    return this.page.locator(`${selector} iframe`);
  }

  /** The pages of the tool in that frame. */
  pages(selector = "pro-monitor", texts = undefined) {
    return pagesOf(this.page.frameLocator(`${selector} iframe`), texts);
  }

  /** That frame, to run something in it. */
  async frame(selector = "pro-monitor") {
    return (await this.element(selector).elementHandle()).contentFrame();
  }

  /** The frame is as high as its content. */
  async fits(selector = "pro-monitor") {
    const frame = await this.frame(selector);
    await expect.poll(async () => {
      const { height } = await this.element(selector).boundingBox();
      // Of a frame that is still loading nothing fits.
      const content = await frame.evaluate(() => Math.ceil(document.body?.getBoundingClientRect().height ?? -1));
      // On a phone, Playwright's measure has a rounding error of the scale.
      return Math.abs(Math.round(height - content));
    }).toBe(0);
  }

  /**
   * Goes by mouse from the first page in a frame to the first principle. The page around the frame scrolls to each step
   * and resizes the frame: a click on something that still moves would miss.
   */
  async toFirstPrinciple({ start, tasks, principle }, { scan = "quick", selector = "pro-monitor" } = {}) {
    await expect(start.enter.or(start.begin)).toBeVisible();
    await this.fits(selector);
    await start.beginAs("Begeleider", scan);
    await expect(tasks.next).toBeVisible();
    await this.stands(tasks.heading, selector);
    await tasks.next.click();
    await expect(principle.statements.first()).toBeVisible();
    await this.stands(principle.heading, selector);
    // Slower than a double press, whose second half does nothing; see double_press.
    await this.page.waitForTimeout(600);
  }

  /** The page around a frame has scrolled to the step with this heading, and moves no more. */
  async stands(heading, selector = "pro-monitor") {
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport({ ratio: 0.9 });
    await this.fits(selector);
  }

  /** The number of messages, once a second has passed without a new one. */
  async rests() {
    let length;
    await expect.poll(async () => {
      const before = length;
      ({ length } = await this.said());
      return length - before;
    }, { intervals: [1_000] }).toBe(0);
    return length;
  }

  /** Every message to the page so far. */
  said() {
    return this.page.evaluate(() => window.said);
  }

  /** Every event of an element on the page: its kind and its detail. */
  heard() {
    return this.page.evaluate(() => window.heard);
  }
}
