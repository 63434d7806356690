// Runs before the first paint, from inside the page. Sets the policy of the page; repairs the address; shows the static first page in the requested language and theme, or
// hides it when the address names a later page, so that nothing jumps when the program takes over; and says so when the
// script of the program does not load.
import { mended } from "./mended_address.js";

(function () {
  // For hosts that set no headers; see .ci/policy.mjs.
  var policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = POLICY;
  document.head.append(policy);

  var root = document.documentElement;
  // In a frame the settings may hold an address of the host with an encoded "#".
  var address = parent === window ? mended(location.href) : undefined;
  if (address) history.replaceState(history.state, "", address);
  var settings = new URLSearchParams(location.search);
  var language = settings.get("lang");
  try {
    language = language || localStorage.getItem("pro-monitor/language");
  } catch {
    // No storage: Dutch, unless the address says otherwise.
  }
  if (language && language.slice(0, 2) === "en") root.lang = "en";
  root.dataset.theme = settings.get("theme") ?? "";
  if (parent !== window) {
    root.dataset.frame = settings.has("host") ? "fitted" : "";
    // The tool works without it.
    import("pro-monitor:frame").catch(function () {});
  }
  if (location.hash.length > 2) root.classList.add("later-page");

  addEventListener("error", function ({ target }) {
    if (target.type !== "module") return;
    // If even the page for a crash cannot be loaded, the static first page has a text for that.
    import("pro-monitor:crash").then(
      ({ show }) => show("notLoaded", target.src),
      () => {
        root.classList.remove("later-page");
        for (const told of document.querySelectorAll(".static [hidden]")) told.hidden = false;
      },
    );
  }, true);
})();
