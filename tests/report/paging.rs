//! The rules of paging, as a reader of the pages meets them.

use crate::reports::every_report;
use crate::samples::{agreements, all, full, long, very_long, written};
use crate::support::pro_monitor;
use crate::tools::{flowing, text};
use pro_monitor::domain::Language;

/// The pages of a report, each without header and footer, line by line.
fn pages(text: &str) -> Vec<Vec<String>> {
    let pages = text.split('\u{c}').filter(|page| !page.trim().is_empty());
    let lines = |page: &str| page.lines().map(str::to_owned).filter(|line| !is_edge(line)).collect();
    pages.map(lines).collect()
}

fn is_edge(line: &str) -> bool {
    line.starts_with("Pro Monitor – ")
        || line.ends_with(" (vervolg)")
        || line.starts_with("Gemaakt op ")
        || line.starts_with("pagina ")
        || line == "22 november 2026"
}

fn headings() -> Vec<String> {
    let own = [
        "In één oogopslag",
        "Per uitgangspunt",
        "Alle cijfers",
        "Om samen over te praten",
        "Stellingen, notities en ideeën",
        "Wat gaat al goed?",
        "Wat kan nog beter?",
        "Vragen voor het gesprek",
        "Ideeën om uit te proberen",
        "Afspraken",
        "Tot slot",
        "Bronnen",
        "Over deze vragenlijst",
    ];
    let short = |principle: &pro_monitor::domain::instrument::Principle| {
        format!("{}. {}", principle.number(), principle.short().get(Language::Dutch))
    };
    own.into_iter().map(str::to_owned).chain(pro_monitor().principles().iter().map(short)).collect()
}

#[test]
fn no_heading_stands_alone_at_the_foot_of_a_page() {
    let headings = headings();
    for (name, report) in every_report(Language::Dutch) {
        for page in pages(&text(&report)) {
            let last = page.last().expect("a page with text");
            // The line may end in a figure.
            let without_figure = last.rsplit_once(' ').map_or(last.as_str(), |(start, _)| start);
            let is_heading = headings.iter().any(|heading| heading == last || heading == without_figure);
            assert!(!is_heading, "{name}: {last}");
        }
    }
}

#[test]
fn a_table_repeats_its_head_on_the_next_page() {
    let mut continued = 0;
    for (name, measurement) in all() {
        let perspective = pro_monitor().perspective(&measurement.response().unwrap().perspective);
        for page in pages(&text(&written(name, &measurement, Language::Dutch))) {
            let first = page.first().expect("a page with text");
            let begins = |sentence: &str| sentence.starts_with(first.as_str()) || first.starts_with(sentence);
            let mut sentences =
                pro_monitor().statements().map(|(_, statement)| statement.wording(perspective));
            assert!(!sentences.any(|sentence| begins(sentence.get(Language::Dutch))), "{name}: {first}");
            assert!(!first.starts_with("Afspraak "), "{name}: {first}");
            continued += usize::from(first.starts_with("Wat Wie Wanneer "));
        }
    }
    assert!(continued > 0, "no table of any sample goes on on a next page");
}

#[test]
fn a_section_that_continues_on_a_next_page_repeats_its_name() {
    let told = text(&written("agreements", &agreements(), Language::Dutch));
    let goes_on = "\u{c}Afspraken (vervolg)\nWat Wie Wanneer Fase Cliënten en\n";
    assert_eq!(told.matches(goes_on).count(), 2, "{told}");
    assert_eq!(told.matches("Afspraken (vervolg)").count(), 2, "{told}");
    let full = text(&written("full", &full(), Language::Dutch));
    assert!(full.contains("\u{c}1. Menselijke behoeften (vervolg)\nVragen voor het gesprek\n"), "{full}");
}

#[test]
fn a_low_table_and_low_columns_stay_whole() {
    for language in Language::ALL {
        let told = text(&written("full", &full(), language));
        for page in told.split('\u{c}') {
            let count = |words: &str| page.lines().filter(|line| line.starts_with(words)).count();
            let (questions, ideas) = match language {
                Language::Dutch => ("Vragen voor het gesprek", "Ideeën om uit te proberen"),
                Language::English => ("Questions for the conversation", "Ideas to try"),
            };
            assert_eq!(count(questions), count(ideas));
            // Each has at least three questions and three ideas, of which each begins with a bullet.
            assert!(count("•") >= 6 * count(ideas), "{page}");
        }
    }
}

#[test]
fn a_note_of_5000_characters_in_every_field_comes_out_whole() {
    let told = text(&written("long", &long(), Language::Dutch));
    let whole: String = pages(&told).concat().join(" ");
    // Lines break where there was a space or in a long word: without white space the text is as it was.
    let dense = |text: &str| text.split_whitespace().collect::<String>();
    let expected = dense(&very_long().replace('🙂', "[?]"));
    let found = dense(&whole);
    // Two halves of eight notes, the moment at the end, team, organisation and label.
    assert_eq!(found.matches(&expected).count(), 8 * 2 + 1 + 3);
}

#[test]
fn each_page_has_its_number_and_the_number_of_pages() {
    for (name, report) in every_report(Language::English) {
        let told = text(&report);
        let pages: Vec<_> = told.split('\u{c}').filter(|page| !page.trim().is_empty()).collect();
        for (page, number) in pages.iter().zip(1..) {
            assert!(flowing(page).contains(&format!("page {number} of {}", pages.len())), "{name}");
        }
    }
}
