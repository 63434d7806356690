// What the page and the worker that makes reports say to each other.
//
// page → worker: {protocol, order: {kind, language, instrument, measurement, begun, made}}
// worker → page: {protocol, ready: true} once, before anything else; then for each order
//                {protocol, name, bytes} or {protocol, failed: "why"}

/** Goes up with every change above. A browser may still have an old worker, of which the page then takes a new copy. */
export const PROTOCOL = 1;
