// What a person sees when the program cannot continue: what happened, the answers as files, and a reload. It needs no
// program and no further download. It is part of the program's script, and a separate script for when that one fails.
const OURS = "pro-monitor/";
const MEASUREMENT = `${OURS}measurement/`;

const TEXTS = {
  nl: {
    crashed: "Er ging iets mis in dit hulpmiddel",
    crashedWhat: "Het programma is gestopt. Wat bewaard was, staat er nog. Bewaar je antwoorden als bestand en laad de pagina opnieuw.",
    notLoaded: "Het hulpmiddel kon niet laden",
    notLoadedWhat: "Wat bewaard was, staat er nog. Controleer je verbinding en laad de pagina opnieuw.",
    answers: "Bewaar je antwoorden als bestand",
    all: "Bewaar alles van dit hulpmiddel als bestand",
    reload: "Laad de pagina opnieuw",
    reason: "Technische melding:",
  },
  en: {
    crashed: "Something went wrong in this tool",
    crashedWhat: "The program has stopped. What was kept is still there. Save your answers as a file and load the page again.",
    notLoaded: "The tool could not load",
    notLoadedWhat: "What was kept is still there. Check your connection and load the page again.",
    answers: "Save your answers as a file",
    all: "Save everything of this tool as a file",
    reload: "Load the page again",
    reason: "Technical message:",
  },
};

let isOver = false;

/**
 * Shows the page: the program "crashed", or was "notLoaded". `held` is the stored form of a measurement that is not stored
 * yet; empty when everything is.
 */
export function show(what, error, held = "") {
  if (isOver) return;
  isOver = true;
  const texts = TEXTS[document.documentElement.lang] ?? TEXTS.nl;
  const { ours, answers } = kept(held);
  const buttons = [button(texts.reload, () => location.reload())];
  if (answers) buttons.unshift(button(texts.answers, () => save("pro-monitor.promonitor.json", answers)));
  if (Object.keys(ours).length) buttons.push(button(texts.all, () => save("pro-monitor-all.json", JSON.stringify(ours))));
  const told = element("p", { role: "alert" }, texts[`${what}What`]);
  const reason = element("p", { className: "hint" }, `${texts.reason} ${error}`);
  const page = [element("h1", {}, texts[what]), told, element("p", { className: "go" }, ...buttons), reason];
  document.body.replaceChildren(element("main", { className: "page" }, ...page));
  document.title = texts[what];
}

/** Every value of ours, unchanged, and the measurements among them as one file that can be opened; empty if none. */
function kept(held) {
  const ours = held ? { held } : {};
  const measurements = {};
  for (const name of ["localStorage", "sessionStorage"]) {
    try {
      const keys = Object.keys(window[name]).filter((key) => key.startsWith(OURS));
      for (const key of keys) {
        ours[key] = window[name].getItem(key);
        if (key.startsWith(MEASUREMENT)) add(measurements, ours[key]);
      }
    } catch {
      // The browser gives this page no storage.
    }
  }
  // Last: it has everything that the stored one has, and more.
  add(measurements, held);
  const texts = Object.values(measurements);
  return { ours, answers: texts.length && `{"promonitor":1,"measurements":[${texts}]}` };
}

/** Adds a stored measurement, unless it is damaged. */
function add(measurements, text) {
  try {
    const { id, format } = JSON.parse(text);
    if (id && format) measurements[id] = text;
  } catch {
    // The file with all stored values has it, unchanged.
  }
}

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function button(label, act) {
  return element("button", { type: "button", className: "button", onclick: act }, label);
}

function save(download, text) {
  const href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  element("a", { href, download }).click();
}
