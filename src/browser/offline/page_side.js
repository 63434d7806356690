// What a page does to work without a network: it has the service worker installed, and offers a new version. A script of
// its own, loaded some time after the page.
import { CHANGED, LOADED, TAKE_OVER } from "./messages.js";
import { UpdateNotice } from "./update_notice.js";

/**
 * Begins. Where a browser allows no service worker, or the server has none, nothing happens.
 * @param {() => string} held the stored form of what is in memory only; empty when all is kept
 */
export async function begin(held) {
  const container = navigator.serviceWorker;
  let registration;
  try {
    registration = await container.register(new URL("service_worker.js", import.meta.url), { updateViaCache: "none" });
  } catch {
    return;
  }
  // A reload would lose what is in memory only; about that there is a message of its own.
  const notice = new UpdateNotice(() => !held(), () => takeOver(registration));
  followVersions(registration, container, () => notice.offer());
  (await container.ready).active.postMessage(LOADED);
}

/** Calls `offer` when there is another version than the one on this page. */
function followVersions(registration, container, offer) {
  let wasControlled = Boolean(container.controller);
  const follow = (worker) => worker?.addEventListener("statechange", () => {
    if (worker.state === "installed" && wasControlled) offer();
  });
  if (registration.waiting) offer();
  follow(registration.installing);
  registration.addEventListener("updatefound", () => follow(registration.installing));
  container.addEventListener("message", ({ data }) => data === CHANGED && offer());
  // At the first visit the worker takes a page of its own version; later, another tab has agreed to a new one.
  container.addEventListener("controllerchange", () => {
    if (wasControlled) offer();
    wasControlled = true;
  });
}

/** Lets the version that waits take over, and loads the page anew from it. */
function takeOver({ waiting }) {
  if (!waiting) return location.reload();
  waiting.addEventListener("statechange", () => waiting.state === "activated" && location.reload());
  waiting.postMessage(TAKE_OVER);
}
