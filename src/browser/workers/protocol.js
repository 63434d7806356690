// What a page and its workers say to each other.
//
// page → worker: {protocol, order}
// worker → page: {protocol, ready: true} once, before anything else; then for each order
//                {protocol, made} or {protocol, failed: "why"}
//
// What an order holds, and what is made of it, is known to the two scripts that name the worker.

/** Goes up with every change of it, or of an order. A browser may still have an old worker, of which the page then takes a new copy. */
export const PROTOCOL = 2;
