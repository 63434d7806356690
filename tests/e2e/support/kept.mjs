// What the browser keeps, under the keys and in the form that src/browser/storage and the domain's Measurement document.

const CURRENT = "pro-monitor/current/";
const MEASUREMENT = "pro-monitor/measurement/";

/** Puts a measurement in the browser, as an earlier visit would have left it. Go to the app after this. */
export async function keepMeasurement(page, told = {}) {
  const measurement = measurementOf(told);
  const { id, instrument } = measurement;
  await keepValues(page, { [CURRENT + instrument.id]: id, [keyOf(id)]: JSON.stringify(measurement) });
}

/** A measurement in its stored form. `stamps` has the revision at which a field got its value. */
export function measurementOf({
  id = "0123456789abcdef0123456789abcdef", revision = 0, stamps = {}, begun = Date.UTC(2026, 10, 2, 9, 0), changed = begun, heading = {},
  instrument = "pro-monitor", perspective = "begeleider", scan = "full", answers = {}, notes = {}, closing = {}, actions = {},
  response = "fedcba9876543210fedcba9876543210", wording: { version = "2026.1", hash = "", scale = null, statements = {} } = {},
} = {}) {
  return {
    format: 4,
    id,
    revision,
    begun,
    changed,
    instrument: { id: instrument, version, hash, scale, statements },
    heading: { team: "", organisation: "", label: "", ...heading },
    response: {
      id: response, perspective, scan, answers, notes,
      closing: { confidence: null, story: "", ...closing },
    },
    actions,
    stamps,
  };
}

/** The key of the measurement with this id. */
export const keyOf = (id) => MEASUREMENT + id;

/** Measurements as the file that is saved and opened, as text. */
export const fileOf = (...measurements) => JSON.stringify({ promonitor: 1, measurements });

/** The readable measurements in local storage, by id. */
export async function keptById(page) {
  const stored = Object.entries(await keptValues(page)).filter(([key, value]) => key.startsWith(MEASUREMENT) && /^\{"format":[34],"id":/.test(value));
  return Object.fromEntries(stored.filter(([, value]) => value.endsWith("}")).map(([, value]) => JSON.parse(value)).map((one) => [one.id, one]));
}

/** Puts values in local storage, on an empty page of the same website. */
export async function keepValues(page, values) {
  const body = '<!doctype html><title>before</title><link rel="icon" href="data:,">';
  await page.route("**/before.html", (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto("before.html");
  await page.evaluate((all) => Object.entries(all).forEach(([key, value]) => localStorage.setItem(key, value)), values);
}

/** Everything in local storage. */
export const keptValues = (page) => page.evaluate(() => ({ ...localStorage }));

/** The current measurement as it is stored; undefined without one. */
export async function keptMeasurement(page, instrument = "pro-monitor") {
  const values = await keptValues(page);
  const json = values[MEASUREMENT + values[CURRENT + instrument]];
  return json === undefined ? undefined : JSON.parse(json);
}

/** Empties the storage of the browser, as its "clear site data" does: both copies. */
export async function clearSiteData(page) {
  await page.evaluate(() => new Promise((done) => {
    localStorage.clear();
    indexedDB.deleteDatabase("pro-monitor").onsuccess = () => done();
  }));
}
