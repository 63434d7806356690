// The element <pro-monitor>: shows the tool in one frame on a page of any website. This file is what that page loads, so
// it is small, keeps its name, and takes nothing from that page but the attributes and tokens of the element.
import { readFromFrame, sent, TOKENS } from "./messages.js";

/** Where the tool is: next to this script. */
const TOOL = new URL("./", import.meta.url);

/** Attribute → the setting in the address of the tool. */
const SETTING_OF = /** @type {const} */ ({ lang: "lang", theme: "theme", mode: "scan", "share-base": "share-base" });

/** What the tool needs: scripts and storage of its own, forms, files to save, printing, and a window of its own. */
const SANDBOX = "allow-scripts allow-same-origin allow-forms allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox";

/** How the part after `#` begins in an address that carries something shared. */
const LINK = /^#(\/|%2F)pm(\/|%2F)/i;

const TITLES = { nl: "Pro Monitor: vragenlijst voor teams", en: "Pro Monitor: questionnaire for teams" };

// `!important` in here goes before what the host page says about all its elements.
const STYLE = new CSSStyleSheet();
STYLE.replaceSync(`
  :host { display: block !important; }
  :host([hidden]) { display: none !important; }
  div { position: relative; }
  iframe { display: block; width: 100%; height: 720px; border: 0; }
  i { position: absolute; left: 0; width: 1px; visibility: hidden; scroll-margin: 16px; }
`);

class ProMonitor extends HTMLElement {
  static observedAttributes = [...Object.keys(SETTING_OF), "instrument", "class", "style"];

  #box = document.createElement("div");
  #frame = document.createElement("iframe");
  /** Stands where a new step begins, to be scrolled to. */
  #mark = document.createElement("i");
  #isListening = false;
  /** The settings that changed after the frame got its address. @type {Partial<Record<typeof SETTING_OF[keyof typeof SETTING_OF], string | null>>} */
  #changed = {};
  #dark = matchMedia("(prefers-color-scheme: dark)");

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [STYLE];
    root.append(this.#box);
  }

  connectedCallback() {
    addEventListener("message", this);
    addEventListener("hashchange", this);
    this.#dark.addEventListener("change", this);
    this.#show();
  }

  disconnectedCallback() {
    removeEventListener("message", this);
    removeEventListener("hashchange", this);
    this.#dark.removeEventListener("change", this);
    this.#box.replaceChildren();
  }

  /** Where a browser can move an element without taking it off the page, the frame goes on as it was. */
  connectedMoveCallback() {}

  /**
   * @param {string} name
   * @param {string | null} before
   * @param {string | null} value
   */
  attributeChangedCallback(name, before, value) {
    if (before === value || !this.isConnected) return;
    if (name === "instrument") return this.#show();
    if (name in SETTING_OF) {
      const attribute = /** @type {keyof typeof SETTING_OF} */ (name);
      this.#changed[SETTING_OF[attribute]] = this.#setting(attribute);
    }
    this.#frame.title = this.#title();
    this.#tell();
  }

  /** @param {Event} event a message of the frame, another link in the address, or the device's change to dark or light */
  handleEvent(event) {
    if (event.type === "hashchange") return this.#link() && this.#show();
    if (!(event instanceof MessageEvent)) return this.#tell();
    if (event.source !== this.#frame.contentWindow || event.origin !== TOOL.origin) return;
    const message = readFromFrame(event.data);
    if (!message) return;
    switch (message.kind) {
      case "listening":
        this.#isListening = true;
        return this.#tell();
      case "height":
        this.#frame.style.height = `${message.height}px`;
        return;
      case "step":
        return this.#bringIntoView(message.top, message.height);
      default: {
        const { kind, ...detail } = message;
        this.dispatchEvent(new CustomEvent(`pro-monitor:${kind}`, { bubbles: true, detail }));
      }
    }
  }

  /** Shows the tool anew. A new frame leaves no step in the history of the page, as a new address for the old one would. */
  #show() {
    this.#isListening = false;
    this.#changed = {};
    this.#frame = document.createElement("iframe");
    this.#frame.title = this.#title();
    this.#frame.loading = "lazy";
    this.#frame.allow = "clipboard-write; web-share; camera";
    this.#frame.setAttribute("sandbox", SANDBOX);
    this.#frame.src = this.#address();
    this.#box.replaceChildren(this.#frame, this.#mark);
  }

  #address() {
    const address = new URL(TOOL);
    const add = (/** @type {string} */ name, /** @type {string | null} */ value) => value && address.searchParams.set(name, value);
    for (const [attribute, setting] of Object.entries(SETTING_OF)) add(setting, this.#setting(attribute));
    add("instrument", this.getAttribute("instrument"));
    // Whom the tool may tell how high it is. A page without an origin (a file) cannot be named.
    if (origin !== "null") add("host", origin);
    address.hash = this.#link();
    return address.href;
  }

  /** The link in the address of a page on which links open; it stays there, so that a reload and a bookmark bring it again. */
  #link() {
    return this.hasAttribute("share-base") && LINK.test(location.hash) ? location.hash : "";
  }

  /** @param {string} attribute */
  #setting(attribute) {
    const value = this.getAttribute(attribute);
    if (attribute !== "share-base" || !value) return value;
    try {
      return new URL(value, document.baseURI).href;
    } catch {
      return value;
    }
  }

  #title() {
    const language = (this.lang || document.documentElement.lang).slice(0, 2) === "en" ? "en" : "nl";
    const instrument = this.getAttribute("instrument");
    return instrument ? `${TITLES[language]} (${instrument})` : TITLES[language];
  }

  #tell() {
    if (!this.#isListening) return;
    const style = getComputedStyle(this);
    const tokens = Object.fromEntries(TOKENS.map((name) => [name, style.getPropertyValue(`--pm-${name}`).trim()]).filter(([, value]) => value));
    this.#frame.contentWindow?.postMessage(sent({ kind: "settings", settings: this.#changed, tokens }), TOOL.origin);
    this.#changed = {};
  }

  /**
   * Scrolls the page to where a new step begins, when that is out of view.
   * @param {number} top from the top of the frame
   * @param {number} height
   */
  #bringIntoView(top, height) {
    this.#mark.style.top = `${top}px`;
    this.#mark.style.height = `${Math.min(height, 64)}px`;
    const observer = new IntersectionObserver(([seen]) => {
      observer.disconnect();
      if (seen && seen.intersectionRatio > 0.9) return;
      const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
      this.#mark.scrollIntoView({ block: "start", behavior: isStill ? "instant" : "smooth" });
    });
    observer.observe(this.#mark);
  }
}

// A page may name the script twice.
if (!customElements.get("pro-monitor")) customElements.define("pro-monitor", ProMonitor);
