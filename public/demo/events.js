// What a website can do with the element's events: it learns how far somebody is, never the answers.
const told = document.getElementById("told");
const monitor = document.querySelector("pro-monitor");

monitor.addEventListener("pro-monitor:ready", () => {
  told.textContent = "De Pro Monitor is er.";
});
monitor.addEventListener("pro-monitor:progress", ({ detail: { answered, total } }) => {
  told.textContent = `${answered} van ${total} stellingen beantwoord.`;
});
monitor.addEventListener("pro-monitor:completed", () => {
  told.textContent = "De uitkomst is er. Dank je wel!";
});
