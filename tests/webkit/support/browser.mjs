// A WebKit with a profile of its own, and a window in it as a person uses it.
import { spawn } from "node:child_process";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { display, freePort } from "./machine.mjs";
import { Session } from "./webdriver.mjs";

const BROWSER = join(import.meta.dirname, "browser.py");
/** Room for a busy machine. */
const MOST_MS = 30_000;
/** The second half of a double press does nothing in the tool: a press on the next page has to come later. */
const UNHURRIED_MS = 600;

/** A page that is being left answers nothing: what is waited for is on the next one. Any other error stays an error. */
function whileUnloading(error) {
  if (!error.message.includes("before the unload event")) throw error;
}

export class Browser {
  #session;
  #profile;
  #pressed = { at: 0, page: "" };

  /** Starts a browser with what an earlier one left in this folder. */
  static async start(profile) {
    const port = await freePort();
    const folders = Object.fromEntries(["HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"].map((name) => [name, profile]));
    const env = { ...process.env, ...folders, PROFILE: profile, DISPLAY: display, TZ: "Europe/Amsterdam", NO_AT_BRIDGE: "1", GSETTINGS_BACKEND: "memory" };
    spawn("WebKitWebDriver", [`--port=${port}`], { env, stdio: "ignore" });
    const browser = new Browser();
    browser.#profile = profile;
    browser.#session = await Session.start(port, { "webkitgtk:browserOptions": { binary: "/usr/bin/python3", args: [BROWSER] } });
    return browser;
  }

  /** Ends it in an orderly way. */
  async close() {
    await this.#session.delete();
    await this.kill();
  }

  /** Kills every process of it at once, and waits until they are gone. */
  async kill() {
    for (let mine = processesOf(this.#profile); mine.length; mine = processesOf(this.#profile)) {
      for (const id of mine) {
        try {
          process.kill(id, "SIGKILL");
        } catch {
          // It went with another one.
        }
      }
      await pause(20);
    }
  }

  /** The lines that pages told browser.py: "faults" or "kept". */
  told(what) {
    const file = join(this.#profile, what);
    return existsSync(file) ? readFileSync(file, "utf8").trimEnd().split("\n") : [];
  }

  /** The one file that was downloaded, once it is whole: its name and its bytes. */
  async downloaded() {
    const folder = join(this.#profile, "downloads");
    const end = Date.now() + MOST_MS;
    for (let before = ""; ; await pause(100)) {
      const names = existsSync(folder) ? readdirSync(folder) : [];
      const sizes = names.map((name) => `${name} ${statSync(join(folder, name), { throwIfNoEntry: false })?.size}`).join();
      if (names.length === 1 && sizes === before && !sizes.endsWith(" 0")) return { name: names[0], bytes: readFileSync(join(folder, names[0])) };
      if (Date.now() > end) throw new Error(`no download: ${names}`);
      before = sizes;
    }
  }

  run = (call, ...args) => this.#session.run(call, ...args);
  goTo = (url) => this.#session.post("/url", { url });
  reload = () => this.#session.post("/refresh");
  back = () => this.#session.post("/back");
  forward = () => this.#session.post("/forward");

  tab = () => this.#session.get("/window");
  tabs = () => this.#session.get("/window/handles");
  turnTo = (tab) => this.#session.post("/window", { handle: tab });
  /** Turns to the tool in the element `<pro-monitor>` on a page. */
  async turnToFrame() {
    const frame = await this.until(() => document.querySelector("pro-monitor")?.shadowRoot?.querySelector("iframe"));
    await this.#session.post("/frame", { id: frame });
    await this.find("main#content h1");
  }

  turnToPage = () => this.#session.post("/frame", { id: null });

  closeTab = () => this.#session.delete("/window");

  /** Opens an empty tab, and turns to it. */
  async openTab() {
    const { handle } = await this.#session.post("/window/new", { type: "tab" });
    await this.turnTo(handle);
    return handle;
  }

  /** Waits until a function in the page gives something true, and returns that. */
  async until(call, ...args) {
    const end = Date.now() + MOST_MS;
    for (;;) {
      const found = await this.run(call, ...args).catch(whileUnloading);
      if (found) return found;
      if (Date.now() > end) throw new Error(`not within ${MOST_MS / 1000} s: ${call} of ${JSON.stringify(args)}, on ${await this.run(() => `${location.href}: ${document.body?.innerText}`)}`);
      await pause(50);
    }
  }

  /** The first visible element that fits this selector, and has this text or label if one is given; waits for it. */
  find(selector, text = null) {
    return this.until((selector, text) => {
      const hasText = (element) => text === null || (element.ariaLabel ?? element.textContent).trim() === text;
      return [...document.querySelectorAll(selector)].find((element) => element.checkVisibility() && hasText(element));
    }, selector, text);
  }

  /** Presses something with the mouse. */
  async press(selector, text) {
    const element = await this.find(selector, text);
    const page = await this.run(() => location.hash);
    if (page !== this.#pressed.page) await pause(this.#pressed.at + UNHURRIED_MS - Date.now());
    await this.#session.on(element, "click");
    this.#pressed = { at: Date.now(), page };
  }

  /** Types in a field; a file field takes the path of a file. */
  async type(selector, text) {
    await this.#session.on(await this.run((selector) => document.querySelector(selector), selector), "value", { text });
  }
}

/** The processes that were started with this profile. */
function processesOf(profile) {
  return readdirSync("/proc").filter((name) => /^\d+$/.test(name)).map(Number).filter((id) => {
    try {
      return readFileSync(`/proc/${id}/environ`, "utf8").split("\0").includes(`PROFILE=${profile}`);
    } catch {
      return false;
    }
  });
}
