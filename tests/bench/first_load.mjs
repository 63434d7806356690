/** The files that a browser fetches before the first question can be answered (the page holds the style sheet and the first script): part → pattern of its file name. */
export const FIRST_LOAD = {
  page: /^index\.html$/,
  script: /^app-\w+\.js$/,
  app: /^app-\w+\.wasm$/,
  instrument: /^instruments\/pro-monitor\.json$/,
};
