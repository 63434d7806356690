// Reading aloud. What it takes is a script of its own, loaded with the first page that can be read aloud.

/** Shows a hidden button once a voice is there, and lets it read; see speech_entry.js. */
export function offer(button, language) {
  // Without the script the button stays hidden; what it would read stands on the page.
  import("pro-monitor:speech").then((speech) => speech.offer(button, language), () => {});
}

/** Stops reading. */
export function stop() {
  window.speechSynthesis?.cancel();
}
