//! The texts of a result, of the pages and of the report: the same in both languages, all in use, and without
//! judgement.

use crate::support::bytes_of;
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The folders with texts: those of a result, of the pages, of the report, and of opening files.
const FOLDERS: [&str; 4] = [RESULT, "src/ui", "src/report", "src/import"];

/// The texts of a result, which its view, the pages and the report use.
const RESULT: &str = "src/domain/result";

/// The texts of a language: those of `nl.json`, and of files such as `nl.links.json` beside it.
fn locale(folder: &str, language: &str) -> Map<String, Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder).join("locales");
    let paths = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    let is_part = |path: &PathBuf| {
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        name.starts_with(&format!("{language}.")) && name.ends_with(".json")
    };
    let texts = |path: PathBuf| -> Map<String, Value> {
        serde_json::from_slice(&fs::read(path).expect("a file")).expect("a JSON object")
    };
    paths.filter(is_part).flat_map(texts).collect()
}

/// A text in its one form, or in its forms for one and for more.
fn forms(text: &Value) -> Vec<&str> {
    match text {
        Value::String(text) => vec![text],
        Value::Object(forms) => {
            ["one", "other"].into_iter().filter_map(|form| forms.get(form)?.as_str()).collect()
        }
        _ => Vec::new(),
    }
}

/// Every text of both languages as (language, key, sentence).
fn sentences() -> Vec<(&'static str, String, String)> {
    let of = |(folder, language)| {
        let all = locale(folder, language);
        let each = |(key, text): (&String, &Value)| {
            forms(text).into_iter().map(|form| (language, key.clone(), form.to_owned())).collect::<Vec<_>>()
        };
        all.iter().flat_map(each).collect::<Vec<_>>()
    };
    FOLDERS.into_iter().flat_map(|folder| [(folder, "nl"), (folder, "en")]).flat_map(of).collect()
}

/// The placeholders: names between braces.
fn placeholders(form: &str) -> BTreeSet<&str> {
    form.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect()
}

/// The Rust source in a folder.
fn source_in(folder: &str) -> String {
    fn rust_files(folder: &Path) -> Vec<PathBuf> {
        let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
        let (folders, files): (Vec<_>, Vec<_>) = entries.partition(|path| path.is_dir());
        let below = folders.iter().flat_map(|folder| rust_files(folder));
        below
            .chain(files.into_iter().filter(|path| path.extension().is_some_and(|end| end == "rs")))
            .collect()
    }
    let files = rust_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder));
    assert!(files.len() > 10, "the source in {folder} was not found");
    files.iter().map(|path| fs::read_to_string(path).expect("a text")).collect()
}

#[test]
fn both_languages_have_the_same_texts_forms_and_placeholders() {
    for (folder, nl, en) in FOLDERS.map(|folder| (folder, locale(folder, "nl"), locale(folder, "en"))) {
        assert_eq!(nl.keys().collect::<BTreeSet<_>>(), en.keys().collect::<BTreeSet<_>>(), "{folder}");
        compare_forms(&nl, &en);
    }
}

fn compare_forms(nl: &Map<String, Value>, en: &Map<String, Value>) {
    for (key, text) in nl {
        let (dutch, english) = (forms(text), forms(&en[key]));
        assert!(!dutch.is_empty(), "{key} has no form");
        assert_eq!(dutch.len(), english.len(), "{key} has other forms");
        let named = |forms: &[&str]| -> BTreeSet<String> {
            forms.iter().flat_map(|form| placeholders(form)).map(str::to_owned).collect()
        };
        assert_eq!(named(&dutch), named(&english), "{key} has other places");
    }
}

/// The scripts that show texts themselves, which they get by their keys.
const SCRIPTS_WITH_TEXTS: [&str; 2] = ["src/browser/offline/update_notice.js", "src/browser/embed/moved.js"];

#[test]
fn every_text_is_used() {
    let scripts = SCRIPTS_WITH_TEXTS.map(|path| String::from_utf8(bytes_of(path)).expect("a text")).concat();
    for folder in FOLDERS {
        let users: &[&str] = if folder == RESULT {
            &[RESULT, "src/domain/comparison", "src/ui", "src/report"]
        } else {
            &[folder]
        };
        let source: String = users.iter().map(|user| source_in(user)).collect();
        let unused: Vec<_> = locale(folder, "nl")
            .keys()
            .filter(|key| !source.contains(&format!(".{}(", key.replace(['.', '-'], "_"))))
            .filter(|key| !scripts.contains(&format!("\"{key}\"")))
            .cloned()
            .collect();
        assert_eq!(unused, Vec::<String>::new(), "{folder}");
    }
}

#[test]
fn no_text_is_empty_or_ends_in_white_space() {
    for (language, key, sentence) in sentences() {
        assert!(!sentence.is_empty(), "{key} in {language}");
        assert_eq!(sentence.trim(), sentence, "{key} in {language}");
    }
}

#[test]
fn english_and_dutch_differ_except_for_names() {
    let same_in = |folder| {
        let (nl, en) = (locale(folder, "nl"), locale(folder, "en"));
        nl.into_iter().filter(|(key, text)| en[key] == *text).map(|(key, _)| key).collect::<Vec<_>>()
    };
    let same: BTreeSet<_> = FOLDERS.into_iter().flat_map(same_in).collect();
    let names = BTreeSet::from([
        "answer.step",
        "cell",
        "app.name",
        "choice",
        "column.id",
        "date",
        "fact.team",
        "export.csv",
        "export.stop",
        "heading.code",
        "heading.team",
        "measurements.open",
        "month.4",
        "month.9",
        "month.11",
        "month.12",
        "percent",
        "point",
        "table.none",
        "table.open",
        "table.score",
        "times",
        "start.button",
        "step.title",
        "start.team",
    ]);
    let untranslated: Vec<_> = same.iter().filter(|key| !names.contains(key.as_str())).collect();
    assert!(untranslated.is_empty(), "{untranslated:?}");
}

/// Rule 8 of the scoring rules: nothing is called "fail".
#[test]
fn no_text_judges() {
    // The beginnings of words, in lower case.
    let judging = [
        "fail",
        "faal",
        "gefaal",
        "mislukt",
        "onvoldoende",
        "slecht",
        "zwak",
        "gezakt",
        "ondermaats",
        "tekortschiet",
        "insufficient",
        "inadequate",
        "unsatisfactory",
        "poor",
        "weak",
        "bad",
    ];
    for (language, key, sentence) in sentences() {
        let lower = sentence.to_lowercase();
        let words = lower.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty());
        for word in words {
            let judges = judging.iter().find(|judging| word.starts_with(**judging));
            assert_eq!(judges, None, "{key} in {language}: {sentence}");
        }
    }
}

/// A mistake in a file may be called one; what a team does or answers is never wrong.
#[test]
fn no_text_about_answers_mentions_mistakes() {
    let about_answers = ["tasks.", "step.", "principle.", "closing.", "check.", "result."];
    let of_result: BTreeSet<_> = locale(RESULT, "nl").into_iter().map(|(key, _)| key).collect();
    let mut looked_at = 0;
    for (language, key, sentence) in sentences() {
        if !of_result.contains(&key) && !about_answers.iter().any(|part| key.starts_with(part)) {
            continue;
        }
        looked_at += 1;
        let lower = sentence.to_lowercase();
        for word in lower.split(|letter: char| !letter.is_alphabetic()) {
            assert!(
                !["fout", "fouten", "verkeerd", "wrong", "error", "mistake", "mistakes"].contains(&word),
                "{key} in {language}: {sentence}"
            );
        }
    }
    assert!(looked_at > 100, "{looked_at}");
}
