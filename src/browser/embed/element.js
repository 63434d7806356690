// The element <pro-monitor> shows the tool in a frame on any website. Those websites load this script, so it is small,
// keeps its name, and reads nothing of the page but the attributes, the tokens and the place of the element.
import { STYLE_CHANGE, watchTokens } from "./host_tokens.js";
import { limitHeight } from "./limited_height.js";
import { hasLink, takeLink } from "./link_in_address.js";
import { readFromFrame, sent, TOKENS } from "./messages.js";
import { bringIntoView } from "./step_in_view.js";
import { SHADOW_STYLE } from "./shadow_style.js";

/** The tool is next to this script. */
const TOOL = new URL("./", import.meta.url);

/** Attribute → the setting in the address of the tool. */
const SETTING_OF = /** @type {const} */ ({ lang: "lang", theme: "theme", mode: "scan", rest: "rest", "share-base": "share-base" });

/** What the tool needs: scripts and storage of its own, forms, files to save, printing, and a window of its own. */
const SANDBOX = "allow-scripts allow-same-origin allow-forms allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox";

const TITLES = { nl: "Pro Monitor: vragenlijst voor teams", en: "Pro Monitor: questionnaire for teams" };

const SHARED_PAGE = "#/shared";

/** The events of the window that the element handles. */
const EVENTS = ["message", "hashchange", "popstate", STYLE_CHANGE];

const STYLE = new CSSStyleSheet();
STYLE.replaceSync(SHADOW_STYLE);

let hasWarned = false;

class ProMonitor extends HTMLElement {
  static observedAttributes = [...Object.keys(SETTING_OF), "instrument"];

  #box = document.createElement("div");
  #frame = document.createElement("iframe");
  /** Marks where a new step begins, to scroll to. */
  #mark = document.createElement("i");
  #isListening = false;
  /** The settings that changed after the frame got its address. @type {Partial<Record<typeof SETTING_OF[keyof typeof SETTING_OF], string | null>>} */
  #changed = {};
  /** The last tokens that were sent, as text. */
  #sentTokens = "";
  /** The page of the tool that is shown, as a fragment. An element that moves in the page returns to it. */
  #page = "";
  /** How many statements have an answer; undefined until a measurement begins. @type {number | undefined} */
  #answered;
  /** The link that was last shown. */
  #link = "";

  constructor() {
    super();
    const slot = document.createElement("slot");
    slot.addEventListener("slotchange", () => this.#warnOfContent());
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [STYLE];
    root.append(this.#box, slot);
    watchTokens(this.#box, () => this.#tell());
  }

  connectedCallback() {
    for (const name of EVENTS) addEventListener(name, this);
    this.#show();
  }

  disconnectedCallback() {
    for (const name of EVENTS) removeEventListener(name, this);
    this.#isListening = false;
    this.#box.replaceChildren();
  }

  /** Where a browser can move an element without disconnecting it (`moveBefore`), the frame keeps running. */
  connectedMoveCallback() {}

  /**
   * @param {string} name
   * @param {string | null} before
   * @param {string | null} value
   */
  attributeChangedCallback(name, before, value) {
    if (before === value || !this.isConnected) return;
    if (name === "instrument") return this.#showAnew();
    if (name in SETTING_OF) {
      const attribute = /** @type {keyof typeof SETTING_OF} */ (name);
      this.#changed[SETTING_OF[attribute]] = this.#setting(attribute);
    }
    this.#frame.title = this.#title();
    this.#tell();
  }

  /** @param {Event} event a message of the frame, a step in the history of the page, or a change of its style */
  handleEvent(event) {
    if (event.type === STYLE_CHANGE) return this.#tell();
    if (!(event instanceof MessageEvent)) return this.#followHistory();
    if (event.source !== this.#frame.contentWindow || event.origin !== TOOL.origin) return;
    const message = readFromFrame(event.data);
    if (!message) return;
    switch (message.kind) {
      case "listening":
        this.#isListening = true;
        return this.#tell(true);
      case "height":
        this.#frame.style.height = `${message.height}px`;
        return limitHeight(this, this.#box);
      case "step":
        this.#mark.style.top = `${message.top}px`;
        this.#mark.style.height = `${Math.min(message.height, 64)}px`;
        return bringIntoView(this.#mark, this);
      case "page":
        this.#page = message.fragment;
        return;
      default: {
        const { kind, ...detail } = message;
        if (message.kind === "progress") this.#answered = message.answered;
        this.dispatchEvent(new CustomEvent(`pro-monitor:${kind}`, { bubbles: true, detail }));
      }
    }
  }

  /** Loads the tool at its beginning, or at a link. */
  #showAnew() {
    this.#page = "";
    this.#answered = undefined;
    this.#show();
  }

  /** Loads the tool. A new frame adds no step to the history of the page; a new address for the old frame would. */
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
    // Not the first time: the tool then says whether answers were lost.
    if (this.#answered !== undefined) add("moved", `${this.#answered}`);
    this.#answered = undefined;
    if (this.hasAttribute("share-base")) this.#link = takeLink();
    const isAtLink = !this.#page || this.#page === SHARED_PAGE;
    address.hash = (isAtLink && this.#link) || this.#page;
    return address.href;
  }

  /** Opens a link that has come into the address, or that belongs to the step of the history that somebody went to. */
  #followHistory() {
    if (!this.hasAttribute("share-base")) return;
    const isNew = hasLink();
    const link = takeLink();
    if (link && (isNew || link !== this.#link)) this.#showAnew();
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

  /** Tells the frame what changed of the settings and tokens. @param {boolean} [isFirst] whether the frame knows nothing yet */
  #tell(isFirst) {
    if (!this.#isListening) return;
    const style = getComputedStyle(this);
    const tokens = Object.fromEntries(TOKENS.map((name) => [name, style.getPropertyValue(`--pm-${name}`).trim()]).filter(([, value]) => value));
    const text = JSON.stringify(tokens);
    if (!isFirst && text === this.#sentTokens && !Object.keys(this.#changed).length) return;
    this.#frame.contentWindow?.postMessage(sent({ kind: "settings", settings: this.#changed, tokens }), TOOL.origin);
    this.#sentTokens = text;
    this.#changed = {};
  }

  /** In HTML `<pro-monitor />` has no end: everything after it becomes its content. */
  #warnOfContent() {
    if (hasWarned || !(this.childElementCount || this.textContent?.trim())) return;
    hasWarned = true;
    console.warn("Pro Monitor: content of <pro-monitor> is shown below it. In HTML, <pro-monitor /> has no end.");
  }
}

// A page may load the script twice.
if (!customElements.get("pro-monitor")) customElements.define("pro-monitor", ProMonitor);
