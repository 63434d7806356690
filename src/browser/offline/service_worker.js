// The service worker: keeps all files of one version of the tool, and hands them out with or without a network.
//
// A version is a cache of its own, named by what is in it. Its worker fills it as a whole when it is installed, each file
// checked against its hash, or is not installed at all; so what a server has half replaced never becomes a version. A page
// and everything that it asks for come from the version that is active. That stays so while a newer one waits: it takes
// over when no page is open any more, or when a person agrees (see page_side.js), and never by itself under a page.
//
// Then other tabs may still run the old version. They have the start of it in memory, and fetch the rest by names that
// nothing else has, so a file is looked for in the caches of all versions. These go only when a page has loaded and no
// other page of the tool is open: nobody can want them any more. Nothing else is left of an old version: what has a
// plain name (the page, the questionnaire) comes from the active one only.
//
// The questionnaire may be changed on the server without a new version. So after every load it is asked for, and put in
// the cache for the next load; but only when the server still has this very version, as it may belong to the next.
//
// What the result and the PDF need (1.5 MB) is kept too, as the tool promises to work without a network: in a team room
// one finds out at the end that a PDF cannot be made. It is fetched after the page has loaded, and not at all where a
// person asks the browser to save data: then it is kept once it was used, as is what only reads files.
import { cacheNames, clientsClaim, setCacheNameDetails } from "workbox-core";
import { addRoute, createHandlerBoundToURL, getCacheKeyForURL, precache } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { CacheFirst, NetworkFirst } from "workbox-strategies";
import { CHANGED, LOADED, TAKE_OVER } from "./messages.js";

const PREFIX = "pro-monitor";
const PAGE = "index.html";
const NAMED_BY_CONTENT = /-[A-Z0-9]{8}\.\w+$/;

/** After so many seconds without an answer an own questionnaire is taken as it was the last time. */
const LONGEST_WAIT = 4;

// The build fills in which files there are: see .ci/offline.mjs.
const { version, usual, first, later } = OFFLINE_FILES;
const { scope } = registration;

setCacheNameDetails({ prefix: PREFIX, precache: version, runtime: "own", suffix: scope });
precache(navigator.connection?.saveData ? first : [...first, ...later]);
clientsClaim();

const isPage = ({ request, url }) => request.mode === "navigate" && [scope, scope + PAGE].includes(url.origin + url.pathname);
const isNamedByContent = ({ sameOrigin, url }) => sameOrigin && NAMED_BY_CONTENT.test(url.pathname);
const isOwnQuestionnaire = ({ sameOrigin, url }) => sameOrigin && url.pathname.endsWith(".json");

// What is asked of the page (a language, a role) does not make it another one.
registerRoute(isPage, createHandlerBoundToURL(PAGE));
addRoute({ directoryIndex: null, cleanURLs: false, ignoreURLParametersMatching: [] });
registerRoute(isNamedByContent, fromAnyVersion);
registerRoute(isOwnQuestionnaire, new NetworkFirst({ cacheName: cacheNames.runtime, networkTimeoutSeconds: LONGEST_WAIT }));

const network = new CacheFirst({ cacheName: cacheNames.precache });

async function fromAnyVersion(asked) {
  return (await caches.match(asked.request.url)) ?? network.handle(asked);
}

addEventListener("message", (event) => {
  if (event.data === TAKE_OVER) skipWaiting();
  if (event.data === LOADED) event.waitUntil(Promise.all([forgetOtherVersions(event.source), renewQuestionnaire(event.source)]));
});

/** Another version is on its way, or has come. */
const hasNext = () => registration.installing ?? registration.waiting;

/** Deletes the caches of other versions, unless a page may still want something of them. */
async function forgetOtherVersions({ id }) {
  const pages = await clients.matchAll({ includeUncontrolled: true, type: "window" });
  if (pages.some((page) => page.id !== id && page.url.startsWith(scope))) return;
  const names = await caches.keys();
  if (hasNext()) return;
  const kept = [cacheNames.precache, cacheNames.runtime];
  const isOfOther = (name) => name.startsWith(`${PREFIX}-`) && name.endsWith(`-${scope}`) && !kept.includes(name);
  await Promise.all(names.filter(isOfOther).map((name) => caches.delete(name)));
}

/** Looks whether the server has other questions than the cache, and tells the page. */
async function renewQuestionnaire(page) {
  const found = await fromServer();
  if (!found?.ok || hasNext()) return;
  const cache = await caches.open(cacheNames.precache);
  const key = getCacheKeyForURL(usual);
  const [now, before] = await Promise.all([found.clone().text(), cache.match(key).then((kept) => kept?.text())]);
  if (now === before) return;
  await cache.put(key, found);
  page.postMessage(CHANGED);
}

/** The questionnaire as the server has it, and then whether it has another version; nothing without a network. */
async function fromServer() {
  try {
    const found = await fetch(usual, { cache: "no-cache" });
    await registration.update();
    return found;
  } catch {
    return undefined;
  }
}
