// Files that a person drops on any page, or chooses on the start page: they wait here for the page that opens files, and the
// browser does not open what was dropped.

/** The files that wait. */
const waiting = [];

const hasFiles = ({ dataTransfer }) => dataTransfer?.types.includes("Files");

/** From now on keeps what is dropped, and shows the page that opens it. */
export function keepDrops() {
  addEventListener("dragover", (event) => { if (hasFiles(event)) event.preventDefault(); });
  addEventListener("drop", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    keep(event.dataTransfer.files);
  });
}

/** Keeps files, and shows the page that opens them. */
export function keep(files) {
  waiting.push(...files);
  if (waiting.length) location.hash = "#/measurements";
}

/** Hands over the files that wait. */
export const takeDropped = () => waiting.splice(0);
