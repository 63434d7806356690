// The texts of the pages, from the same files as the program.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const source = join(import.meta.dirname, "../../../src");

/** The folders with texts, each with what stands before the keys of it here. */
const folders = [["ui/locales", ""], ["domain/result/locales", "result."]];

/** The texts in a folder, of `nl.json` and of files such as `nl.links.json`, by their keys here. */
function textsIn(folder, prefix, language) {
  const files = readdirSync(join(source, folder)).filter((name) => name.startsWith(`${language}.`) && name.endsWith(".json"));
  const texts = files.flatMap((name) => Object.entries(JSON.parse(readFileSync(join(source, folder, name), "utf8"))));
  return Object.fromEntries(texts.map(([key, text]) => [`${prefix}${key}`, text]));
}

/** The texts of a language as a function: `nl("step.of", { step: 2, total: 8 })`. */
function texts(language) {
  const all = Object.assign({}, ...folders.map(([folder, prefix]) => textsIn(folder, prefix, language)));
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

/** The words for what cannot be opened, in a language. */
export const opening = (language) => JSON.parse(readFileSync(join(source, `import/locales/${language}.json`), "utf8"));
