//! What somebody hears who has the report read aloud.

use crate::samples::{agreements, all, client, full, nothing, quick, unknown, written};
use crate::support::pro_monitor;
use crate::tools::{assert_in_order, flowing, path, run, text};
use pro_monitor::domain::{Language, Measurement};

/// The tags of a report with their text, as poppler reads them.
fn structure(name: &str, measurement: &Measurement, language: Language) -> String {
    run("pdfinfo", &["-struct-text", path(&written(name, measurement, language))])
}

/// How often a tag occurs.
fn count(structure: &str, tag: &str) -> usize {
    structure.lines().filter(|line| line.trim_start().split([' ', '(', ':']).next() == Some(tag)).count()
}

#[test]
fn the_text_has_the_order_of_the_result_page_in_dutch() {
    let told = flowing(&text(&written("full", &full(), Language::Dutch)));
    let parts = [
        "Pro Monitor – De Linde",
        "Organisatie Zorggroep Het Noorden",
        "najaar 2026",
        "Ingevuld door 1 persoon: Begeleider",
        "Jullie brengen al veel in praktijk.",
        "Gemiddeld 3,6 van 5.",
        "In één oogopslag",
        "Hier zijn jullie het verst in",
        "Hier ligt een kans",
        "Per uitgangspunt",
        "Alle cijfers",
        "Alles samen",
        "Om samen over te praten",
        "Stellingen, notities en ideeën",
        "1. Menselijke behoeften",
        "4 – Voor een groot deel",
        "Wat gaat al goed? We eten elke avond samen",
        "Wat kan nog beter? In het weekend",
        "Vragen voor het gesprek",
        "Ideeën om uit te proberen",
        "8. Hele organisatie",
        "Tot slot Vertrouwen in het vervolg: ",
        "Toen Sam na een heftige nacht",
        "Bronnen",
        "Over deze vragenlijst",
        "Vragenlijst pro-monitor, versie 2026.1",
    ];
    assert_in_order(&told, &parts);
}

#[test]
fn the_text_is_english_in_an_english_report() {
    let told = flowing(&text(&written("full", &full(), Language::English)));
    let parts =
        ["Organisation", "1 person:", "On average 3.6 out of 5.", "At a glance", "All figures", "Sources"];
    assert_in_order(&told, &parts);
    assert!(!told.contains("uitgangspunt"), "{told}");
}

#[test]
fn every_statement_that_was_asked_and_every_principle_is_in_it() {
    for (name, measurement) in all() {
        let told = flowing(&text(&written(name, &measurement, Language::Dutch)));
        let response = measurement.response().unwrap();
        let perspective = pro_monitor().perspective(&response.perspective);
        for principle in pro_monitor().principles() {
            for statement in pro_monitor().asked(principle, &response.perspective, response.scan) {
                let sentence = statement.wording(perspective).get(Language::Dutch);
                assert!(told.contains(&flowing(sentence)), "{name}: {sentence}");
            }
            assert!(told.contains(principle.short().get(Language::Dutch)), "{name}");
        }
    }
}

#[test]
fn too_few_answers_are_stated_and_never_drawn_as_a_score() {
    for (name, measurement) in [("nothing", nothing()), ("unknown", unknown())] {
        let told = flowing(&text(&written(name, &measurement, Language::Dutch)));
        assert!(told.contains("Er zijn nog te weinig antwoorden voor een uitkomst."), "{name}");
        assert!(
            told.contains("Voor deze grafiek zijn minstens drie uitgangspunten met een score nodig."),
            "{name}"
        );
        assert!(told.contains("Alles samen te weinig antwoorden –"), "{name}: {told}");
    }
}

#[test]
fn what_was_not_asked_is_called_so() {
    let told = flowing(&text(&written("client", &client(), Language::Dutch)));
    let is_all_asked = pro_monitor().principles().iter().all(|principle| {
        !pro_monitor()
            .asked(principle, &client().response().unwrap().perspective, client().response().unwrap().scan)
            .is_empty()
    });
    assert_eq!(told.contains("niet gevraagd"), !is_all_asked);
}

#[test]
fn the_short_version_is_told_to_be_one() {
    let told = flowing(&text(&written("quick", &quick(), Language::Dutch)));
    assert!(told.contains("Vragenlijst De korte versie, met één stelling per uitgangspunt"), "{told}");
}

#[test]
fn headings_lists_tables_and_figures_are_tagged() {
    for language in Language::ALL {
        let tags = structure("full", &full(), language);
        let principles = pro_monitor().principles().len();
        assert_eq!(count(&tags, "H1"), 1, "{tags}");
        assert!(count(&tags, "H2") >= 7, "{tags}");
        // Beside the principles: strengths, chances, the moment at the end.
        assert_eq!(count(&tags, "H3"), principles + 3, "{tags}");
        // All figures, and the answers per principle.
        assert_eq!(count(&tags, "Table"), 1 + principles);
        assert_eq!(count(&tags, "Figure"), 2);
        assert_eq!(count(&tags, "LI"), count(&tags, "LBody"));
        let rows = 1 + principles + 3 + 1 + principles + full().response().unwrap().answers.len();
        assert_eq!(count(&tags, "TR"), rows);
        assert!(count(&tags, "TH") >= rows);
    }
}

#[test]
fn text_beside_or_under_another_is_read_after_it_with_a_space_between() {
    let tags = structure("full", &full(), Language::Dutch);
    let statement = "Wij stemmen de begeleiding af op wat elke cliënt op dat moment nodig heeft.";
    for told in ["Menselijke behoeften 4,0", "2. Zo gewoon mogelijk 3,6", &format!("{statement} 1,0")] {
        assert!(tags.contains(&format!("\"{told}\"")), "{told}: {tags}");
    }
    let tags = structure("agreements", &agreements(), Language::Dutch);
    assert!(tags.contains("kijken wat er in de straat te doen is Bij 2. Zo gewoon mogelijk\""), "{tags}");
}

#[test]
fn figures_are_read_as_the_scores_that_they_show() {
    let pdf = written("full", &full(), Language::Dutch);
    let plain = run("qpdf", &["--json=1", "--json-key=objects", path(&pdf)]);
    for alternative in ["Radargrafiek met een score van 1 tot 5", "Staafgrafiek met een score van 1 tot 5"] {
        let (_, rest) = plain.split_once(alternative).unwrap_or_else(|| panic!("no ‘{alternative}’"));
        assert!(rest.starts_with(" per uitgangspunt. 1. Menselijke behoeften: 4,0, 2."), "{}", &rest[..200]);
    }
}

#[test]
fn the_document_has_its_title_its_language_and_its_bookmarks() {
    for language in Language::ALL {
        let pdf = written("full", &full(), language);
        let info = run("pdfinfo", &[path(&pdf)]);
        assert!(info.contains("Title:") && info.contains("Pro Monitor – De Linde"), "{info}");
        assert!(info.lines().any(|line| line.starts_with("Tagged:") && line.ends_with("yes")), "{info}");
        let objects = run("qpdf", &["--json=1", "--json-key=objects", path(&pdf)]);
        assert!(objects.contains(&format!("\"/Lang\": \"{}\"", language.code())));
        let bookmarks = objects.matches("\"/Dest\"").count();
        assert!(bookmarks > pro_monitor().principles().len() + 6, "{bookmarks}");
    }
}
