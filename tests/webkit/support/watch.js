// In every page and frame, before its own scripts: tells browser.py of everything that goes wrong.
{
  const tell = (fault) => window.webkit.messageHandlers.faults.postMessage(fault.replaceAll("\n", " "));

  // A browser stops loading the parts of a page that is left, which is no fault of the page: these wait for that.
  const LEFT_WITHIN_MS = 1_000;
  let waiting = [];
  addEventListener("pagehide", () => { waiting.forEach(clearTimeout); waiting = []; });
  const fault = (told) => {
    if (/cannot load|Load failed/.test(told)) waiting.push(setTimeout(tell, LEFT_WITHIN_MS, told));
    else tell(told);
  };

  addEventListener("error", ({ message, target }) => fault(`error: ${message ?? `cannot load ${target.src ?? target.href}`}`), true);
  addEventListener("unhandledrejection", ({ reason }) => fault(`unhandled rejection: ${reason}`));
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => fault(`policy: ${violatedDirective} ${blockedURI}`));
  for (const level of ["warn", "error"]) console[level] = (...words) => fault(`console.${level}: ${words.join(" ")}`);
}
