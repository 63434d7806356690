// The same measurements over the years: of one person with a reworded statement, and of a team.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { allAskedOf, readInstrument } from "./instrument.mjs";
import { keepValues, keyOf, measurementOf } from "./kept.mjs";

const begun = (year) => Date.UTC(year, 10, 2, 9, 0);

/** How statement 1.1 was worded the year before. */
export const OLD_WORDS = "De zorg begint bij wat iemand nodig heeft.";

/** The same step for every statement of each principle, except where `others` says otherwise. */
const answersOf = (perPrinciple, others = {}) => ({
  ...Object.fromEntries(allAskedOf(readInstrument(), "begeleider").map(({ id }) => [id, perPrinciple[Number(id.split(".")[0]) - 1]])),
  ...others,
});

/** The wording of an earlier version of the questionnaire, with other words for these statements. */
const earlierWording = (reworded) => ({
  version: "2025.1", hash: "0123456789abcdef",
  statements: Object.fromEntries(allAskedOf(readInstrument(), "begeleider").map(({ id, text }) => [id, reworded[id] ?? text])),
});

/** One person in a year; the step of each principle differs where the years do. */
const personIn = (year, perPrinciple, more = {}) => measurementOf({
  id: `person-${year}`, heading: { team: "Wilgenhof", label: `najaar ${year}` }, begun: begun(year), answers: answersOf(perPrinciple), ...more,
});

const reworded = { nl: OLD_WORDS, en: "Care starts with what somebody needs." };

export const LAST_YEAR = personIn(2025, [3, 2, 3, 3, 4, 3, 2, 3], { wording: earlierWording({ 1.1: reworded }) });
export const THIS_YEAR = personIn(2026, [3, 3, 3, 3, 4, 3, 3, 2]);
export const YEARS = [[2022, 1], [2023, 2], [2024, 2], [2025, 3], [2026, 4]].map(([year, step]) => personIn(year, [step, 3, step, 3, 4, 3, 2, 3]));

/** A team of twelve in a year, of which `higher` people chose the highest step for the statements of principle 1. */
function teamIn(year, higher) {
  const team = JSON.parse(readFileSync(join(import.meta.dirname, "../../fixtures/measurements/format-4-team.json"), "utf8"));
  for (const [id, count] of Object.entries(team.team.counts.apart.begeleider.counts)) {
    if (id.startsWith("1.")) Object.assign(count, { steps: [0, 0, 7 - higher, 0, higher], unknown: 0, open: 0 });
  }
  return { ...team, id: `team-${year}`, begun: begun(year), heading: { ...team.heading, label: `najaar ${year}` } };
}

export const TEAM_LAST_YEAR = teamIn(2025, 0);
export const TEAM_THIS_YEAR = teamIn(2026, 7);

/** Puts these measurements on the device; the last one is being filled in. */
export async function keepAll(page, ...measurements) {
  const values = measurements.map((measurement) => [keyOf(measurement.id), JSON.stringify(measurement)]);
  const { id, instrument } = measurements.at(-1);
  await keepValues(page, { ...Object.fromEntries(values), [`pro-monitor/current/${instrument.id}`]: id, "pro-monitor/language": "nl" });
}
