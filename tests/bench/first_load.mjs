/** The files that a browser fetches before the first question can be answered: part → pattern of its file name. */
export const FIRST_LOAD = {
  page: /^index\.html$/,
  style: /^style-\w+\.css$/,
  "first paint": /^first-paint-\w+\.js$/,
  script: /^app-\w+\.js$/,
  app: /^app-\w+\.wasm$/,
  instrument: /^instruments\/pro-monitor\.json$/,
};
