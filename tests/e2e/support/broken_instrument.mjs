// Questionnaires with something wrong, served in place of a file in instruments/.
import { readInstrument } from "./instrument.mjs";

/** Serves this text as instruments/NAME.json. */
export async function serveInstrument(page, name, body, contentType = "application/json") {
  await page.route(`**/instruments/${name}.json`, (route) => route.fulfill({ status: 200, contentType, body }));
}

/** The usual questionnaire with a change in it, as JSON. */
export function changed(change) {
  const instrument = readInstrument();
  change(instrument);
  return JSON.stringify(instrument, null, 2);
}

export const BROKEN = {
  /** Seven faults in seven places. */
  severalFaults: changed((instrument) => {
    delete instrument.tagline.en;
    instrument.scale.steps.pop();
    instrument.principles[0].statements[1].perspectives[0] = "begeleidster";
    instrument.principles[0].statements[1].core = true;
    instrument.principles[1].statements[0].source = "een-boek";
    instrument.principles[1].statements[1].id = "1.1";
    instrument.colour = "rood";
  }),
};
