// The questionnaires as they are served, and who is asked what; worked out here from the files alone.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../../../dist/instruments");

export const readInstrument = (name = "pro-monitor") => JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));

/** The statements of a principle that a perspective is asked: all of its own, or in a quick scan the core one, or
 * where that is not its own, the first. */
export function askedOf(principle, perspective, scan) {
  const own = principle.statements.filter((statement) => statement.perspectives.includes(perspective));
  if (scan !== "quick") return own;
  return [own.find((statement) => statement.core) ?? own[0]].filter(Boolean);
}

/** Every statement that a perspective is asked, in order. */
export const allAskedOf = (instrument, perspective, scan = "full") =>
  instrument.principles.flatMap((principle) => askedOf(principle, perspective, scan));
