// The `test` of every spec. It watches the page, and fails a test if anything was written to the console, an error was
// not caught, the Content Security Policy was violated, or another website got a request.
import { test as base } from "@playwright/test";
import { expect } from "@playwright/test";

export { expect };

/** Marks a test that `make firefox` runs too. */
export const inFirefoxToo = { tag: "@firefox" };

export const test = base.extend({
  /**
   * Whether the browser has service workers. Most specs use one without: `page.route` can neither delay nor break what
   * a service worker fetches.
   */
  hasServiceWorker: [false, { option: true }],

  /** What happened on the page; see `expectMessage` for what the browser itself writes. */
  watch: async ({ baseURL, browserName, context, hasServiceWorker }, use) => {
    const watch = new Watch(new URL(baseURL).origin, browserName);
    if (!hasServiceWorker) await context.addInitScript(() => { delete Navigator.prototype.serviceWorker; });
    await context.exposeBinding("tellViolation", (_source, told) => watch.violations.push(told));
    // What a person pressed last, for the pages that must not press as fast as a double press.
    await context.addInitScript(() => {
      addEventListener("pointerdown", ({ target }) => { window.lastPress = { on: target, at: performance.now() }; }, true);
    });
    await context.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) => {
        window.tellViolation(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
      });
    });
    await use(watch);
  },

  page: async ({ page, watch }, use) => {
    watch.follow(page);
    await use(page);
    watch.check();
  },
});

class Watch {
  constructor(origin, browserName) {
    this.origins = [origin];
    this.browserName = browserName;
    this.messages = [];
    this.errors = [];
    this.violations = [];
    this.refused = [];
    this.elsewhere = [];
    this.expected = [];
    this.crashes = [];
    this.mayMiss = false;
    this.hashErrors = 0;
  }

  follow(page) {
    page.on("console", (message) => this.messages.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => this.errors.push(String(error)));
    page.on("request", (request) => {
      const url = new URL(request.url());
      // A data: address sends no request.
      if (url.protocol !== "data:" && !this.origins.includes(url.origin)) this.elsewhere.push(request.url());
    });
    page.on("websocket", (socket) => this.elsewhere.push(socket.url()));
  }

  /** Announces that Chromium itself writes this to the console: a test that makes a request fail cannot avoid it. */
  expectMessage(message) {
    if (this.browserName === "chromium") this.expected.push(message);
  }

  /** Announces what the Content Security Policy refuses in this test, in that order. Browsers write that to the console, or as an error. */
  expectRefused(...told) {
    this.refused = told;
  }

  /** Announces that a page of this website shows the tool in a frame. */
  expectHost(origin) {
    this.origins.push(origin);
  }

  /** Announces that the program crashes in this test, once, with this error: a trap, unless the test says otherwise. */
  expectCrash(error = /^RuntimeError: unreachable/) {
    this.crashes = [error];
  }

  /** Announces that a script with a hash cannot load: Firefox then reports a hash mismatch. */
  expectMissingScript() {
    if (this.browserName === "firefox") this.hashErrors = 1;
  }

  /** Says that files are not there in this test; the browser writes that for each. */
  expectMissing() {
    this.mayMiss = true;
  }

  check() {
    const missing = /^error: (Failed to load resource: the server responded with a status of 404|Refused to execute script from .* because its MIME type)/;
    if (this.mayMiss) this.messages = this.messages.filter((message) => !missing.test(message));
    // The same loader writes this when a page is left while a part comes: nobody sees that page any more.
    const left = /^error: TypeError: WebAssembly compilation aborted: Network error: Response body loading was aborted$/;
    this.messages = this.messages.filter((message) => !left.test(message));
    // The loader of the program's parts writes again what the browser has written already.
    const again = /^error: TypeError: (Failed to fetch|NetworkError)/;
    if (this.expected.length) this.messages = this.messages.filter((message) => !again.test(message));
    if (this.refused.length) {
      const isOfPolicy = (message) => /Content.Security.Policy/.test(message);
      this.messages = this.messages.filter((message) => !isOfPolicy(message));
      this.errors = this.errors.filter((error) => !isOfPolicy(error));
    }
    // A file that failed may be requested again; Chromium then writes the same again.
    expect([...new Set(this.messages)], "the console holds what was announced and nothing else").toEqual(this.expected);
    const otherHash = expect.stringMatching(/^None of the “sha\d+” hashes .* match the content of the subresource/);
    const foreseen = [...this.crashes.map((error) => expect.stringMatching(error)), ...Array(this.hashErrors).fill(otherHash)];
    expect(this.errors, "no error was left uncaught").toEqual(foreseen);
    expect(this.violations, "the Content Security Policy was kept").toEqual(this.refused);
    expect(this.elsewhere, "no other website was asked for anything").toEqual([]);
  }
}
