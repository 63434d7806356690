// In every page and frame, before its own scripts: tells browser.py of everything that goes wrong.
{
  const tell = (kind, what) => window.webkit.messageHandlers.faults.postMessage(`${kind}: ${what}`.replaceAll("\n", " "));
  addEventListener("error", ({ message, target }) => tell("error", message ?? `cannot load ${target.src ?? target.href}`), true);
  addEventListener("unhandledrejection", ({ reason }) => tell("unhandled rejection", reason));
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => tell("policy", `${violatedDirective} ${blockedURI}`));
  for (const level of ["warn", "error"]) console[level] = (...words) => tell(`console.${level}`, words.join(" "));
}
