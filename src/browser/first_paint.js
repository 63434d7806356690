// Runs before the first paint: shows the static first page in the asked language, and not at all when the
// address names a later page, so that nothing jumps when the program takes over.
(function () {
  var root = document.documentElement;
  var language = new URLSearchParams(location.search).get("lang");
  try {
    language = language || localStorage.getItem("pro-monitor/language");
  } catch {
    // No storage: Dutch, unless the address says otherwise.
  }
  if (language && language.slice(0, 2) === "en") root.lang = "en";
  if (location.hash.length > 2) root.classList.add("later-page");
})();
