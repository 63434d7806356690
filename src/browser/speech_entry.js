// Reads an element of the page aloud with the browser's speech synthesis, where the device itself has a voice.

/**
 * A voice for a language that runs on this device. Some browsers also list online voices of a company: these would
 * receive the text, so they are never used.
 * @param {string} language "nl" or "en"
 */
function voiceFor(language) {
  return speechSynthesis.getVoices().find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language));
}

/**
 * Shows a hidden button as soon as there is a voice, and makes it read the element whose id is in its `data-reads`.
 * @param {HTMLButtonElement} button
 * @param {string} language "nl" or "en"
 */
export function offer(button, language) {
  if (!("speechSynthesis" in window)) return;
  const show = () => { button.hidden = !voiceFor(language); };
  show();
  // Most browsers list their voices only some time after the first request.
  const watch = () => (button.isConnected ? show() : speechSynthesis.removeEventListener("voiceschanged", watch));
  speechSynthesis.addEventListener("voiceschanged", watch);
  button.addEventListener("click", () => (isReading(button) ? speechSynthesis.cancel() : read(button, language)));
}

const isReading = (button) => button.getAttribute("aria-pressed") === "true";

function read(button, language) {
  const voice = voiceFor(language);
  const element = document.getElementById(button.dataset.reads);
  if (!voice || !element) return;
  const told = new SpeechSynthesisUtterance(element.innerText);
  // Slower than usual: it is for people who like to take their time.
  Object.assign(told, { voice, lang: voice.lang, rate: 0.85 });
  told.onend = told.onerror = () => button.setAttribute("aria-pressed", "false");
  speechSynthesis.cancel();
  button.setAttribute("aria-pressed", "true");
  speechSynthesis.speak(told);
}
