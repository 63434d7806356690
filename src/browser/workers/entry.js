// What the page has of the workers: a script of its own, which comes with the first file that is made or opened.
export { cancel, make } from "./reports.js";
export { open } from "./readers.js";
