// The service worker: keeps all files of one version of the tool, and serves them with or without a network.
//
// Each version has its own cache, named by its content. Installing fills the whole cache, each file checked against its
// hash, or fails, so a half-replaced server never becomes a version: nor does one that still sends the policy of another
// version, which would keep the page without its style sheet. A page and everything that it requests come from the active
// version. A newer one waits until no page is open or a person agrees (see page_side.js); it never takes over by
// itself under a page.
//
// After that, other tabs may still run the old version. They hold its start in memory and fetch the rest by unique names,
// so a file is looked up in the caches of all versions. Old caches go when a page has loaded and no other page of the tool
// is open. Files with a plain name (the page, the questionnaire) come from the active version only.
//
// The questionnaire may change on the server without a new version. So it is requested after every load and cached for the
// next load, but only while the server still has this version: otherwise it may belong to the next.
//
// The files for the result and the PDF (1.5 MB) are cached too: nobody should find out in a team room, at the end, that no
// PDF can be made. They are fetched a second after the page has loaded. With "save data" they are cached on first use, as
// are the readers of files. Browsers offer all of this over https only. The manual (handleiding/) is never cached.
import { cacheNames, clientsClaim, setCacheNameDetails } from "workbox-core";
import { addPlugins, addRoute, createHandlerBoundToURL, getCacheKeyForURL, precache } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { CacheFirst, NetworkFirst } from "workbox-strategies";
import { CHANGED, LOADED, TAKE_OVER } from "./messages.js";

const PREFIX = "pro-monitor";
const PAGE = "index.html";
const NAMED_BY_CONTENT = /-[A-Z0-9]{8}\.\w+$/;

/** Seconds to wait for an own questionnaire before its cached copy is used. */
const LONGEST_WAIT = 4;

// The build fills in the list of files: see .ci/offline.mjs.
const { version, usual, first, later, allowed } = OFFLINE_FILES;
const { scope } = registration;

setCacheNameDetails({ prefix: PREFIX, precache: version, runtime: "own", suffix: scope });
addPlugins([{ fetchDidSucceed: async ({ request, response }) => checked(request, response) }]);
precache(navigator.connection?.saveData ? first : [...first, ...later]);
clientsClaim();

/** The response; throws when it is the page under a policy that does not allow what stands inside it. */
function checked({ url }, response) {
  const policy = response.headers.get("content-security-policy");
  const isAllowed = !policy || allowed.every((hash) => policy.includes(hash));
  if (new URL(url).pathname.endsWith(`/${PAGE}`) && !isAllowed) throw new Error("this policy is of another version");
  return response;
}

const isPage = ({ request, url }) => request.mode === "navigate" && [scope, scope + PAGE].includes(url.origin + url.pathname);
const isNamedByContent = ({ sameOrigin, url }) => sameOrigin && NAMED_BY_CONTENT.test(url.pathname);
const isOwnQuestionnaire = ({ sameOrigin, url }) => sameOrigin && url.pathname.endsWith(".json");

// A query (a language, a role) does not make it another page.
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

/** Whether another version is installing or waiting. */
const hasNext = () => registration.installing ?? registration.waiting;

/** Deletes the caches of other versions, unless another page may still need them. */
async function forgetOtherVersions({ id }) {
  const pages = await clients.matchAll({ includeUncontrolled: true, type: "window" });
  if (pages.some((page) => page.id !== id && page.url.startsWith(scope))) return;
  const names = await caches.keys();
  if (hasNext()) return;
  const kept = [cacheNames.precache, cacheNames.runtime];
  const isOfOther = (name) => name.startsWith(`${PREFIX}-`) && name.endsWith(`-${scope}`) && !kept.includes(name);
  await Promise.all(names.filter(isOfOther).map((name) => caches.delete(name)));
}

/** Caches the server's questionnaire when it differs, and notifies the page. */
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

/** Fetches the questionnaire, then checks for another version; undefined without a network. */
async function fromServer() {
  try {
    const found = await fetch(usual, { cache: "no-cache" });
    await registration.update();
    return found;
  } catch {
    return undefined;
  }
}
