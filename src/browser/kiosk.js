// What watches a device that many people use; its script comes only there.

/** Calls `tell` after these minutes of rest with false, and with true when nobody has answered the warning. */
export function watchRest(minutes, tell) {
  import("pro-monitor:kiosk").then((kiosk) => kiosk.watchRest(minutes, tell), () => {});
}

/** Somebody is there: the time of rest begins anew. */
export function beginRest() {
  import("pro-monitor:kiosk").then((kiosk) => kiosk.beginRest(), () => {});
}
