// What a page does to work without a network: it installs the service worker and offers a new version. A separate
// script, loaded some time after the page.
import { CHANGED, LOADED, TAKE_OVER } from "./messages.js";
import { UpdateNotice } from "./update_notice.js";

/**
 * Begins. Does nothing when the browser allows no service worker, or the server has none.
 * @param {() => string} held the stored form of what is in memory only; empty when everything is stored
 */
export async function begin(held) {
  const container = navigator.serviceWorker;
  let registration;
  try {
    registration = await container.register(new URL("service_worker.js", import.meta.url), { updateViaCache: "none" });
  } catch {
    return;
  }
  // A reload would lose what is in memory only; there is another message about that.
  const notice = new UpdateNotice(() => !held(), () => takeOver(registration));
  followVersions(registration, container, () => notice.offer());
  (await container.ready).active.postMessage(LOADED);
}

/** Calls `offer` when there is a version other than the one of this page. */
function followVersions(registration, container, offer) {
  let wasControlled = Boolean(container.controller);
  const follow = (worker) => worker?.addEventListener("statechange", () => {
    if (worker.state === "installed" && wasControlled) offer();
  });
  if (registration.waiting) offer();
  follow(registration.installing);
  registration.addEventListener("updatefound", () => follow(registration.installing));
  container.addEventListener("message", ({ data }) => data === CHANGED && offer());
  // On the first visit the worker takes control of a page of its own version; later, another tab has agreed to a new
  // one.
  container.addEventListener("controllerchange", () => {
    if (wasControlled) offer();
    wasControlled = true;
  });
}

/** Lets the waiting version take over, and reloads the page from it. */
function takeOver({ waiting }) {
  if (!waiting) return location.reload();
  waiting.addEventListener("statechange", () => waiting.state === "activated" && location.reload());
  waiting.postMessage(TAKE_OVER);
}
