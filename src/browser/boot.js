// The entry of the page: fetches the questionnaire and the WebAssembly program side by side, and starts the program
// with the questionnaire. The bundler puts the generated glue into this file, so that the browser needs one script, and
// fills in the name of the wasm file.
import init, { start } from "pro-monitor:glue";
import { keepDrops } from "./drop.js";
import { held, isHeld } from "./persistence.js";
import { guardPresses } from "./press_guard.js";
import { restore } from "./storage/durable.js";
import { checkTab } from "./storage/shared_computer.js";

guardPresses();
keepDrops();

/** The default questionnaire, for an address that names no other; the page preloads it. */
const USUAL = "instruments/pro-monitor.json";

/** What `start` gets instead of an HTTP status when there was no response, or when nothing was requested. */
const UNREACHABLE = 0;
const ELSEWHERE = 1;

/** The address of the questionnaire: a plain name is a file in `instruments`, anything else is an address. */
function address() {
  const asked = new URLSearchParams(location.search).get("instrument");
  if (!asked) return USUAL;
  return /^[\w-]+$/.test(asked) ? `instruments/${asked}.json` : asked;
}

/** What a person sees when the program cannot go on. Fetched when it starts, so that it is there when it is needed. */
const crashPage = import("pro-monitor:crash");
crashPage.catch(() => {});

/** Shows that the program "crashed" or was "notLoaded". */
function show(what, error) {
  crashPage.then((page) => page.show(what, error, held), () => {});
}

/** From now on, shows the page for a crash when the program traps; `stop` prevents any further call into it. */
function watch(stop) {
  let isStopped = false;
  const see = (event, error) => {
    // What still wants to call the stopped program (a late chunk, a timer) finds no function; that error is expected.
    if (isStopped) return event.preventDefault();
    if (!(error instanceof WebAssembly.RuntimeError || error instanceof RangeError || error?.name === "InternalError")) return;
    isStopped = true;
    stop();
    show("crashed", error);
  };
  addEventListener("error", (event) => see(event, event.error));
  addEventListener("unhandledrejection", (event) => see(event, event.reason));
}

/** Fetches a file of this website: its HTTP status and its bytes. Another website is never asked. */
async function get(file) {
  const none = new Uint8Array();
  let url;
  try {
    url = new URL(file, document.baseURI);
  } catch {
    return [ELSEWHERE, none];
  }
  if (url.origin !== location.origin) return [ELSEWHERE, none];
  try {
    const answer = await fetch(url);
    return [answer.status, answer.ok ? new Uint8Array(await answer.arrayBuffer()) : none];
  } catch {
    return [UNREACHABLE, none];
  }
}

// Not before the first paint.
addEventListener("load", () => {
  document.querySelector("[rel=icon]").href = "icon.svg";
  document.head.append(Object.assign(document.createElement("link"), { rel: "manifest", href: "manifest.webmanifest" }));
});

const file = address();
const got = get(file);
const restored = Promise.all([restore(), checkTab()]);
// The page has preloaded the default one: fetch it, so that the browser does not warn about an unused preload.
if (file !== USUAL) get(USUAL);

/**
 * Stops the program: after a crash none of it may run again, because its memory may be half changed. Every way in (an
 * event, a timer, a late chunk) goes through the table of its functions, so this empties that table.
 */
function stop(table) {
  for (let i = 0; i < table.length; i++) table.set(i, null);
}

/** Milliseconds before the page is made to work without a network too: the first answer comes first. */
const OFFLINE_AFTER = 1_000;

/** Nothing depends on it. A page that shows the tool in a frame does not work without a network itself. */
function goOffline() {
  import("pro-monitor:offline").then(({ begin }) => begin(() => held), () => {});
}

// Beside this script, not beside the page: the program then works under any path.
init({ module_or_path: new URL(WASM_FILE, import.meta.url) }).then(
  async ({ __indirect_function_table: table }) => {
    watch(() => stop(table));
    await restored;
    start(file, ...(await got));
    // After the program's own listener, which stores what it can.
    addEventListener("beforeunload", (event) => { if (isHeld()) event.preventDefault(); });
    if (top === self && navigator.serviceWorker) setTimeout(goOffline, OFFLINE_AFTER);
  },
  (error) => show("notLoaded", error),
);
