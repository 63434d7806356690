// Reading aloud. The code for it is a separate script, loaded with the first page that can be read aloud.

/** Shows a hidden button once there is a voice, and makes it read; see speech_entry.js. */
export function offer(button, language) {
  // Without the script the button stays hidden; the text is on the page anyway.
  import("pro-monitor:speech").then((speech) => speech.offer(button, language), () => {});
}

/** Stops reading. */
export function stop() {
  window.speechSynthesis?.cancel();
}
