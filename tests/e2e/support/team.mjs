// A team whose people each filled in apart, and what they make together; worked out here from their answers alone.
import { allAskedOf, readInstrument } from "./instrument.mjs";
import { fileOf, measurementOf } from "./kept.mjs";

/** The roles of a team of eleven: six support workers, four clients, one team leader. */
export const ROLES = [...Array(6).fill("begeleider"), ...Array(4).fill("client"), "teamleider"];

/** What person `at` answered to statement number `index` of those that are asked: a step or "weet ik niet". */
const answerOf = (at, index) => [1, 2, 3, 4, 5, "unknown"][(at * 7 + index * 5 + (at % 3) * index) % 6];

/** The measurement of person `at` of a team, from 0. */
export function personOf(at, perspective = ROLES[at % ROLES.length], more = {}) {
  const asked = allAskedOf(readInstrument(), perspective);
  return measurementOf({
    id: `person-${at}`, response: `response-${at}`, perspective, revision: asked.length,
    heading: { team: "Wilgenhof" }, begun: Date.UTC(2026, 10, 2, 9, at),
    answers: Object.fromEntries(asked.map(({ id }, index) => [id, answerOf(at, index)])), ...more,
  });
}

/** The measurements of a team. */
export const teamOf = (roles = ROLES) => roles.map((role, at) => personOf(at, role));

/** Each as a file of its own: name → text. */
export const filesOf = (people) => Object.fromEntries(people.map((one, at) => [`persoon-${at + 1}.promonitor.json`, fileOf(one)]));

/** How often each of the steps, "weet ik niet" and open was given to a statement by those who were asked. */
export function countOf(people, statement) {
  const asked = people.filter(({ response }) =>
    allAskedOf(readInstrument(), response.perspective, response.scan).some(({ id }) => id === statement));
  const given = asked.map(({ response }) => response.answers[statement] ?? "open");
  return [1, 2, 3, 4, 5, "unknown", "open"].map((answer) => given.filter((one) => one === answer).length);
}
