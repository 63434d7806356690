// How a person's device may show the page: theme, contrast, forced colours.

/** Name → what the device asks for; see `look`. */
export const LOOKS = {
  "light": { colorScheme: "light" },
  "dark": { colorScheme: "dark" },
  "more contrast": { colorScheme: "light", contrast: "more" },
  "more contrast in dark": { colorScheme: "dark", contrast: "more" },
  "forced colours": { colorScheme: "light", forcedColors: "active" },
  "forced colours in dark": { colorScheme: "dark", forcedColors: "active" },
};

const PLAIN = { colorScheme: "light", contrast: "no-preference", forcedColors: "none" };

/** The device forces its own colours. */
export const isForced = (name) => LOOKS[name].forcedColors === "active";

/** Shows the page as this device would, without a reload. */
export async function look(page, name) {
  await page.emulateMedia({ ...PLAIN, ...LOOKS[name] });
}
