//! What a PDF of a team says, as other programs read it.

use super::samples::{Team, all, full, long, merged, open, unasked, written};
use crate::samples::very_long;
use crate::support::pro_monitor;
use crate::tools::{assert_in_order, flowing, path, run, text};
use pro_monitor::domain::{Language, Note};

fn told(name: &str, team: &Team, language: Language) -> String {
    flowing(&text(&written(name, team, language)))
}

#[test]
fn the_text_has_the_order_of_the_result_page_in_dutch() {
    let parts = [
        "Pro Monitor – De Linde",
        "Organisatie Zorggroep Het Noorden",
        "22 november 2026",
        "Jullie ",
        "De uitkomst gaat over ",
        " antwoorden met een score. De antwoorden zijn bij elkaar opgeteld, in groepen van minstens 4 mensen.",
        "In één oogopslag",
        "Per uitgangspunt",
        "Alle cijfers",
        "Rollen naast elkaar De score van elke groep, met hoeveel mensen het zijn. Groepen van minder dan 4 mensen",
        "Begeleider (6) Bestuurder of directeur (4) Behandelaar, Naaste, Cliënt (7)",
        "Om samen over te praten Hier verschillen jullie De antwoorden liggen hier het verst uit elkaar.",
        " mensen gaven een score · Vraag voor het gesprek: ",
        "Dit weten jullie niet",
        "Cliënten en naasten zien het anders Er deden te weinig cliënten en naasten mee",
        "1. Menselijke behoeften",
        "Wat gaat al goed? De korte lijnen met de familie.",
        "We eten elke avond samen",
        "Wat kan nog beter? In het weekend",
        "Meer vaste gezichten",
        "Vragen voor het gesprek",
        "8. Hele organisatie",
        "Afspraken",
        "Met de buren kijken",
        "1 december 2026",
        "Samen het weekmenu maken",
        "Vertrouwen in het vervolg: 1× Weinig vertrouwen, 4× Neutraal, 9× Redelijk veel vertrouwen, 3× Het volste vertrouwen",
        "De buurvrouw kwam",
        "Toen Sam na een heftige nacht",
        "Bronnen",
        "Vragenlijst pro-monitor, versie 2026.1",
    ];
    assert_in_order(&told("team", &full(), Language::Dutch), &parts);
}

#[test]
fn it_says_who_filled_it_in_and_gives_small_groups_one_number_together() {
    let dutch = "Ingevuld door 17 personen: 6× Begeleider, 4× Bestuurder of directeur; \
                 7 samen: Behandelaar, Naaste, Cliënt";
    assert!(told("team", &full(), Language::Dutch).contains(dutch));
    let english = "Filled in by 17 people: 6× Support worker, 4× Board member or director; 7 together: ";
    let told_in_english = told("team", &full(), Language::English);
    assert!(told_in_english.contains(english), "{told_in_english}");
    let merged = told("team-merged", &merged(), Language::Dutch);
    let names = "17 personen: Begeleider, Behandelaar, Bestuurder of directeur, Naaste, Cliënt Jullie";
    assert!(merged.contains(names), "{merged}");
    assert!(told("team-open", &open(), Language::Dutch).contains("5 personen: Begeleider "));
}

#[test]
fn each_statement_that_may_be_shown_has_how_often_each_answer_was_given() {
    let team = full();
    let told = told("team", &team, Language::Dutch);
    let scale = pro_monitor().scale();
    for scored in team.profile().principles().iter().flat_map(|principle| &principle.statements) {
        let (_, statement) = pro_monitor().statement(&scored.id).expect("a statement");
        let steps = scale.steps().iter().zip(scored.count.steps).map(|(step, people)| {
            (people, format!("{people}× {} – {}", step.value(), step.label().get(Language::Dutch)))
        });
        let unknown = (scored.count.unknown, format!("{}× Weet ik niet", scored.count.unknown));
        let open = (scored.count.open, format!("{}× Open gelaten", scored.count.open));
        let given = steps.chain([unknown, open]).filter(|(people, _)| *people > 0);
        let words = given.map(|(_, words)| words).collect::<Vec<_>>().join(", ");
        let row = format!("{} {words}", statement.text().get(Language::Dutch));
        assert!(told.contains(&row), "{row}\n{told}");
    }
}

#[test]
fn it_carries_no_file_and_does_not_say_that_it_can_be_opened_again() {
    for (name, team) in all() {
        for language in Language::ALL {
            let listed = run("pdfdetach", &["-list", path(&written(name, &team, language))]);
            assert!(listed.starts_with("0 embedded files"), "{name}: {listed}");
        }
    }
}

#[test]
fn every_note_and_story_of_5000_characters_comes_out_whole() {
    let team = long();
    let dense = |text: &str| text.split_whitespace().collect::<String>();
    let pages = text(&written("team-long", &team, Language::Dutch));
    let is_edge = |line: &&str| {
        ["Pro Monitor – ", "Gemaakt op ", "pagina ", "22 november 2026"]
            .iter()
            .any(|edge| line.starts_with(edge))
            || line.ends_with(" (vervolg)")
    };
    let found: String =
        pages.lines().map(|line| line.trim_matches('\u{c}')).filter(|line| !is_edge(line)).collect();
    let notes: Vec<Note> = team.words.notes.into_values().flatten().collect();
    // Each half of a note stands alone; the stories, and team, organisation and label.
    let texts = notes.len() + team.words.stories.len() + 3;
    assert_eq!(dense(&found).matches(&dense(&very_long().replace('🙂', "[?]"))).count(), texts);
}

#[test]
fn a_team_of_which_nothing_may_be_shown_gets_a_sentence_and_no_principle() {
    let told = told("team-unasked", &unasked(), Language::Dutch);
    assert!(told.contains("4 personen: Begeleider "), "{told}");
    assert!(told.contains("Er zijn nog te weinig antwoorden voor een uitkomst."), "{told}");
    for absent in ["Stellingen, notities en ideeën", "Vragen voor het gesprek"] {
        assert!(!told.contains(absent), "{absent}: {told}");
    }
}
