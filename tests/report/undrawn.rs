//! What the report cannot draw is known before it is made, and says so in it.

use crate::samples::{full, quick, report};
use crate::support::pro_monitor;
use crate::tools::{path, run};
use parley::fontique::{Blob, Collection, CollectionOptions};
use pro_monitor::domain::report_font::{CHARACTERS, is_lacking_for};
use pro_monitor::domain::result::{ResultSource, ResultView};
use pro_monitor::domain::{Field, Heading, Language, Measurement, Moment, Note};
use std::collections::BTreeSet;

/// The characters of a font, as its own table has them.
fn characters(bytes: &'static [u8]) -> BTreeSet<char> {
    let mut collection = Collection::new(CollectionOptions { shared: false, system_fonts: false });
    let families = collection.register_fonts(Blob::from(bytes.to_vec()), None);
    let index = families[0].1[0].charmap_index();
    let map = index.charmap(bytes).expect("a table");
    ('\0'..=char::MAX).filter(|c| map.map(*c).is_some_and(|glyph| glyph != 0)).collect()
}

#[test]
fn the_page_knows_the_characters_of_the_fonts() {
    let known: BTreeSet<char> = CHARACTERS.iter().flat_map(|(first, last)| *first..=*last).collect();
    let regular = include_bytes!("../../src/report/fonts/AtkinsonHyperlegibleNext-Regular.ttf");
    let bold = include_bytes!("../../src/report/fonts/AtkinsonHyperlegibleNext-Bold.ttf");
    assert_eq!(characters(regular), known);
    assert_eq!(characters(bold), known);
}

#[test]
fn a_text_is_lacking_exactly_where_the_report_puts_a_mark() {
    for (text, is_lacking) in [
        ("Zorg voor Łukasz, Ağca & Zoë – ‘goed’ … 100 % €", false),
        ("een\u{ad}af\u{2011}breken\u{200b}\tmet\u{a0}witruimte\r\n\u{2028}", false),
        ("e\u{301}en", false),
        ("سارة", true),
        ("שרה", true),
        ("Ольга", true),
        ("小明", true),
        ("goed 🙂", true),
        ("→", true),
        ("ệ", true),
    ] {
        assert_eq!(is_lacking_for(text), is_lacking, "{text}");
        let mut measurement = quick();
        assert_eq!(measurement.undrawn_texts(), []);
        measurement.set_heading(Heading { team: text.to_owned(), ..Heading::default() }, Moment(1));
        let file = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("lacking.pdf");
        std::fs::write(&file, report(&measurement, Language::Dutch)).expect("it is written");
        let drawn = run("pdftotext", &["-layout", path(&file), "-"]);
        assert_eq!(drawn.contains("[?]"), is_lacking, "{text}");
    }
}

#[test]
fn each_place_with_a_text_that_is_not_drawn_is_named() {
    let mut measurement: Measurement = full();
    let before: Vec<Field> = measurement.undrawn_texts().into_iter().map(|(field, _)| field).collect();
    let principle = pro_monitor().principles()[1].id();
    let heading = Heading { organisation: "Забота".to_owned(), ..measurement.heading().clone() };
    measurement.set_heading(heading, Moment(1));
    let note = Note { good: "goed".to_owned(), better: "更好".to_owned() };
    measurement.set_note(principle, note, Moment(1));
    let fields: Vec<_> = measurement.undrawn_texts().into_iter().map(|(field, _)| field).collect();
    let added: Vec<_> = fields.iter().filter(|field| !before.contains(field)).cloned().collect();
    assert_eq!(added, [Field::Organisation, Field::Better(principle.clone())]);
}

#[test]
fn the_questionnaire_of_the_tool_is_drawn_whole() {
    let measurement = full();
    for language in Language::ALL {
        let view = ResultView::new(pro_monitor(), ResultSource::of(&measurement), language);
        for principle in &view.principles {
            let sentences = principle.statements.iter().map(|statement| &statement.sentence);
            let texts: Vec<_> =
                sentences.chain([&principle.name]).filter(|text| is_lacking_for(text)).collect();
            assert!(texts.is_empty(), "{texts:?}");
        }
    }
}
