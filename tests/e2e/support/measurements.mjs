// Measurements as a device might have them after a few months.
import { expect } from "@playwright/test";
import { ANSWERS } from "./answers.mjs";
import { keepValues, keyOf, measurementOf } from "./kept.mjs";

const day = (month, date, hour = 9, minute = 0) => Date.UTC(2026, month - 1, date, hour, minute);

export const SPRING = measurementOf({
  id: "a-spring", revision: 7, heading: { label: "voorjaar 2026", team: "De Linde", organisation: "Zorg & Zo" },
  begun: day(3, 2), changed: day(3, 9, 12, 30), answers: ANSWERS,
});
export const AUTUMN = measurementOf({
  id: "b-autumn", revision: 3, heading: { label: "najaar 2026", team: "De Linde" },
  begun: day(11, 2), changed: day(11, 3, 13, 3), answers: { 1.1: 4, 1.2: 2, 2.1: "unknown" },
  stamps: { "answers/1.1": 1, "answers/1.2": 2, "answers/2.1": 3 },
});
export const WITHOUT_NAME = measurementOf({
  id: "c-without-name", perspective: "naaste", scan: "quick", begun: day(5, 4), changed: day(5, 4),
});
export const CUT_OFF = '{"format":2,"id":"d-cut-off","revision":3,';
export const NEWER = '{"format":99,"id":"e-newer"}';

/** The same after the app had it in memory: it then also has the wording of its questions. */
export const withWords = (measurement) => ({ ...measurement, instrument: expect.objectContaining({ id: measurement.instrument.id }) });

/** Local storage with these five, the autumn one current and with a journal, and a foreign key. */
export const SHELF = {
  "pro-monitor/current/pro-monitor": AUTUMN.id,
  "pro-monitor/language": "nl",
  [keyOf(SPRING.id)]: JSON.stringify(SPRING),
  [keyOf(AUTUMN.id)]: JSON.stringify(AUTUMN),
  [`pro-monitor/journal/${AUTUMN.id}/1`]: JSON.stringify(AUTUMN),
  [`pro-monitor/downloaded/${SPRING.id}`]: "7",
  [keyOf(WITHOUT_NAME.id)]: JSON.stringify(WITHOUT_NAME),
  [keyOf("d-cut-off")]: CUT_OFF,
  [keyOf("e-newer")]: NEWER,
  "of-the-host-page": " untouched ",
};

export const keepShelf = (page) => keepValues(page, SHELF);
