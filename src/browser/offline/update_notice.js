// The message that there is a new version, with a button that loads it. It never appears in the middle of a question.

/** The addresses of pages with questions: see src/ui/route.rs. */
const QUESTION = /^#\/(principle|closing)/;

export class UpdateNotice {
  /** Holds the message; on the page from the start, so that a screen reader announces what appears in it. */
  #place = document.createElement("div");
  #mayLoad;
  #load;
  #isOffered = false;

  /** `mayLoad` says whether a reload loses nothing, and `load` reloads. */
  constructor(mayLoad, load) {
    this.#mayLoad = mayLoad;
    this.#load = load;
    this.#place.setAttribute("role", "status");
    const header = document.querySelector(".top");
    if (header) header.after(this.#place);
    else document.getElementById("app")?.prepend(this.#place);
    addEventListener("hashchange", () => this.#show());
    new MutationObserver(() => this.#show()).observe(document.documentElement, { attributeFilter: ["lang"] });
  }

  /** Announces a new version, at once or when the person leaves the question. */
  offer() {
    this.#isOffered = true;
    this.#show();
  }

  #show() {
    const isFit = this.#isOffered && !QUESTION.test(location.hash);
    this.#place.replaceChildren(...(isFit ? [message("update.told", () => this.#agree())] : []));
  }

  #agree() {
    if (this.#mayLoad()) this.#load();
    else this.#place.replaceChildren(message("update.not-kept"));
  }
}

/** The message with this text, and with a button when there is something to load. */
function message(key, load) {
  const texts = UPDATE_TEXTS[document.documentElement.lang] ?? UPDATE_TEXTS.nl;
  const told = Object.assign(document.createElement("p"), { textContent: texts[key] });
  const shown = Object.assign(document.createElement("div"), { className: "notice update" });
  shown.append(told);
  if (load) {
    const button = Object.assign(document.createElement("button"), { type: "button", className: "button", textContent: texts["update.load"] });
    button.addEventListener("click", load);
    shown.append(button);
  }
  return shown;
}
