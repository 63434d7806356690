// The texts of the pages, from the same files as the program.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../../../src/ui/locales");

/** The texts of a language, as a function: `nl("step.of", { step: 2, total: 8 })`. */
function texts(language) {
  const files = readdirSync(folder).filter((name) => name.startsWith(`${language}.`) && name.endsWith(".json"));
  const all = Object.assign({}, ...files.map((name) => JSON.parse(readFileSync(join(folder, name), "utf8"))));
  return (key, values = {}) => {
    const text = all[key];
    if (text === undefined) throw new Error(`there is no text "${key}" in ${language}`);
    const form = typeof text === "string" ? text : values.count === 1 ? text.one : text.other;
    return form.replace(/\{(\w+)\}/g, (_, name) => {
      if (!(name in values)) throw new Error(`"${key}" needs a value for ${name}`);
      return String(values[name]);
    });
  };
}

export const nl = texts("nl");
export const en = texts("en");
export const inLanguage = { nl, en };
