//! The sentences of the pages: the same in both languages, all in use, and none that judges.

use crate::support::bytes_of;
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn locale(language: &str) -> Map<String, Value> {
    serde_json::from_slice(&bytes_of(&format!("src/ui/locales/{language}.json"))).expect("a JSON object")
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
    let of = |language| {
        let all = locale(language);
        let each = |(key, text): (&String, &Value)| {
            forms(text).into_iter().map(|form| (language, key.clone(), form.to_owned())).collect::<Vec<_>>()
        };
        all.iter().flat_map(each).collect::<Vec<_>>()
    };
    [of("nl"), of("en")].concat()
}

/// The names between braces.
fn placeholders(form: &str) -> BTreeSet<&str> {
    form.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect()
}

/// The Rust source of the pages.
fn source_of_pages() -> String {
    fn rust_files(folder: &Path) -> Vec<PathBuf> {
        let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
        let (folders, files): (Vec<_>, Vec<_>) = entries.partition(|path| path.is_dir());
        let below = folders.iter().flat_map(|folder| rust_files(folder));
        below
            .chain(files.into_iter().filter(|path| path.extension().is_some_and(|end| end == "rs")))
            .collect()
    }
    let files = rust_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/ui"));
    assert!(files.len() > 20, "the pages were not found");
    files.iter().map(|path| fs::read_to_string(path).expect("a text")).collect()
}

#[test]
fn both_languages_have_the_same_texts_with_the_same_forms_and_places() {
    let (nl, en) = (locale("nl"), locale("en"));
    assert_eq!(nl.keys().collect::<BTreeSet<_>>(), en.keys().collect::<BTreeSet<_>>());
    for (key, text) in &nl {
        let (dutch, english) = (forms(text), forms(&en[key]));
        assert!(!dutch.is_empty(), "{key} has no form");
        assert_eq!(dutch.len(), english.len(), "{key} has other forms");
        let named = |forms: &[&str]| -> BTreeSet<String> {
            forms.iter().flat_map(|form| placeholders(form)).map(str::to_owned).collect()
        };
        assert_eq!(named(&dutch), named(&english), "{key} has other places");
    }
}

#[test]
fn every_text_is_used_on_a_page() {
    let source = source_of_pages();
    let unused: Vec<_> = locale("nl")
        .keys()
        .filter(|key| !source.contains(&format!(".{}(", key.replace(['.', '-'], "_"))))
        .cloned()
        .collect();
    assert_eq!(unused, Vec::<String>::new());
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
    let (nl, en) = (locale("nl"), locale("en"));
    let same: BTreeSet<_> =
        nl.iter().filter(|(key, text)| en[*key] == **text).map(|(key, _)| key.as_str()).collect();
    let names = BTreeSet::from([
        "app.name",
        "measurements.open",
        "result.answer.step",
        "result.percent",
        "result.point",
        "result.table.open",
        "result.table.score",
        "result.times",
        "start.button",
        "step.title",
        "start.team",
    ]);
    let untranslated: Vec<_> = same.difference(&names).collect();
    assert!(untranslated.is_empty(), "{untranslated:?}");
}

/// Rule 8 of the scoring rules: nothing is called "fail".
#[test]
fn no_text_judges() {
    // The beginnings of words, in small letters.
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
fn no_text_about_answers_speaks_of_mistakes() {
    let about_answers = ["tasks.", "step.", "principle.", "closing.", "check.", "result."];
    let mut looked_at = 0;
    for (language, key, sentence) in sentences() {
        if !about_answers.iter().any(|part| key.starts_with(part)) {
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
