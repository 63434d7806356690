// Reads public/_headers, the only place that defines the headers of a release.
import { readFileSync } from "node:fs";

/**
 * The rules of a file in the format of static hosts: a line with a path (`*` matches anything), then its headers, indented.
 * @returns {{path: string, headers: [string, string][]}[]}
 */
export function readRules(file) {
  const all = [];
  for (const line of readFileSync(file, "utf8").split("\n").filter((line) => line.trim() && !line.startsWith("#"))) {
    if (/^\s/.test(line)) {
      const colon = line.indexOf(":");
      all.at(-1).headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
    } else {
      all.push({ path: line.trim(), headers: [] });
    }
  }
  return all;
}

/** A rule's path as a regular expression, without anchors. */
export const patternOf = (path) => path.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&")).join(".*");

/** The path that matches every file. */
export const EVERY = "/*";
