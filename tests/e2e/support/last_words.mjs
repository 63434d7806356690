// A reporter beside Playwright's own that repeats at the very end, in a few lines, what failed and why: of a run on another
// machine, often only the end of the log is left.
import { stripVTControlCharacters } from "node:util";

const MOST_LINES = 14;

export default class LastWords {
  failed = [];

  onTestEnd(test, result) {
    if (result.status === "passed" || result.status === "skipped") return;
    const told = result.errors.map(({ message, value }) => stripVTControlCharacters(message ?? value ?? "")).join("\n");
    const lines = told.split("\n").filter((line) => line.trim() !== "");
    this.failed.push([`${test.location.file}:${test.location.line} ${test.title}`, ...lines.slice(0, MOST_LINES)]);
  }

  onEnd() {
    for (const [test, ...lines] of this.failed) console.log(["", test, ...lines.map((line) => `  ${line}`)].join("\n"));
  }
}
