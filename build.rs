//! Generates the texts of a result, of the pages, of the report and of opening files from their locale files: one
//! function per key. The build stops on a key that is missing in one language, placeholders that differ, or the use of
//! an unknown key.
//!
//! A text with `{name}` becomes a function that takes `name`; a text with `one` and `other` also takes `count`.
//!
//! It also limits the memory of the modules that read files.

use serde_json::{Map, Value};
use std::fmt::Write;
use std::{env, error::Error, fs, path::Path};

const LANGUAGES: [(&str, &str); 2] = [("Dutch", "nl"), ("English", "en")];

/// Each folder with locale files, the type that gets its texts, and the file with its functions.
const FOLDERS: [(&str, &str, &str); 4] = [
    ("src/domain/result/locales", "ResultTexts", "result_texts.rs"),
    ("src/ui/locales", "Texts", "texts.rs"),
    ("src/report/locales", "Texts", "report_texts.rs"),
    ("src/import/locales", "Texts", "import_texts.rs"),
];

/// The modules that read files from anybody.
const READERS: [&str; 2] = ["report_reader", "workbook_reader"];

/// The most memory of such a module, in bytes: a file that unpacks to more stops the module, not the page.
const MOST_MEMORY: u32 = 256 * 1024 * 1024;

fn main() -> Result<(), Box<dyn Error>> {
    if env::var("CARGO_CFG_TARGET_ARCH")? == "wasm32" {
        // The tool that cuts the program into chunks needs the relocations, and removes them from the file.
        println!("cargo::rustc-link-arg-bin=app=--emit-relocs");
        for reader in READERS {
            println!("cargo::rustc-link-arg-bin={reader}=--max-memory={MOST_MEMORY}");
        }
    }
    FOLDERS.into_iter().try_for_each(|(folder, type_name, made)| texts(Path::new(folder), type_name, made))
}

fn texts(folder: &Path, type_name: &str, made: &str) -> Result<(), Box<dyn Error>> {
    let mut locales = Vec::new();
    for (variant, code) in LANGUAGES {
        locales.push((variant, locale(folder, code)?));
    }
    let mut code = format!("impl {type_name} {{\n");
    let (_, leading) = locales.first().ok_or("no locale")?;
    for (_, texts) in &locales {
        if let Some(key) = texts.keys().find(|key| !leading.contains_key(*key)) {
            return Err(format!("{key} is not in the leading locale").into());
        }
    }
    for key in leading.keys() {
        function(&mut code, key, &locales)?;
    }
    code.push_str("}\n");
    fs::write(Path::new(&env::var("OUT_DIR")?).join(made), code)?;
    Ok(())
}

/// The texts of a language: those of `nl.json`, and of files such as `nl.links.json` beside it.
fn locale(folder: &Path, code: &str) -> Result<Map<String, Value>, Box<dyn Error>> {
    let mut texts = Map::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if !(name.starts_with(&format!("{code}.")) && name.ends_with(".json")) {
            continue;
        }
        println!("cargo::rerun-if-changed={}", path.display());
        let part: Map<String, Value> = serde_json::from_str(&fs::read_to_string(&path)?)?;
        if let Some(key) = part.keys().find(|key| texts.contains_key(*key)) {
            return Err(format!("{key} is twice in {code}").into());
        }
        texts.extend(part);
    }
    Ok(texts)
}

fn function(
    code: &mut String,
    key: &str,
    locales: &[(&str, Map<String, Value>)],
) -> Result<(), Box<dyn Error>> {
    let name = key.replace(['.', '-'], "_");
    let mut expected: Option<Vec<String>> = None;
    let mut arms = String::new();
    let mut shown = String::new();
    for (variant, texts) in locales {
        let text = texts.get(key).ok_or_else(|| format!("{key} is missing in {variant}"))?;
        let forms = forms(text).ok_or_else(|| format!("{key} in {variant} is neither text nor one/other"))?;
        let mut names: Vec<String> = forms.iter().flat_map(|form| placeholders(form)).collect();
        if forms.len() == 2 {
            names.push("count".to_owned());
        }
        names.sort();
        names.dedup();
        if expected.get_or_insert_with(|| names.clone()) != &names {
            return Err(format!("{key} has other placeholders in {variant}").into());
        }
        if shown.is_empty() {
            shown = forms.join(" / ");
        }
        let value = |form: &String| match (names.is_empty(), form.contains('{')) {
            (true, _) => format!("{form:?}"),
            (false, true) => format!("format!({form:?})"),
            (false, false) => format!("String::from({form:?})"),
        };
        match forms.as_slice() {
            [one, other] => {
                writeln!(
                    arms,
                    "Language::{variant} => if count == 1 {{ {} }} else {{ {} }},",
                    value(one),
                    value(other)
                )?;
            }
            [only] => writeln!(arms, "Language::{variant} => {},", value(only))?,
            _ => return Err(format!("{key}: no form").into()),
        }
    }
    let names = expected.unwrap_or_default();
    let result = if names.is_empty() { "&'static str" } else { "String" };
    let parameters: String = names.iter().fold(String::new(), |all, name| {
        let kind = if name == "count" { "usize" } else { "impl std::fmt::Display" };
        format!("{all}, {name}: {kind}")
    });
    writeln!(
        code,
        "/// {shown}\n#[must_use]\npub fn {name}(self{parameters}) -> {result} {{ match self.language {{\n{arms}}} }}"
    )?;
    Ok(())
}

fn forms(text: &Value) -> Option<Vec<String>> {
    match text {
        Value::String(text) => Some(vec![text.clone()]),
        Value::Object(forms) => {
            let form = |name| forms.get(name).and_then(Value::as_str).map(str::to_owned);
            Some(vec![form("one")?, form("other")?])
        }
        _ => None,
    }
}

/// The names between braces.
fn placeholders(text: &str) -> Vec<String> {
    text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name.to_owned()).collect()
}
