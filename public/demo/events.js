// What a website can do with the events of the element. They tell how far somebody is, never what somebody answers.
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
