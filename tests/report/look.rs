//! How the report looks, as far as a program can tell; a person looks at `target/report`.

use crate::reports::every_report;
use crate::support::bytes_of;
use crate::tools::{path, run};
use pro_monitor::domain::Language;

#[test]
fn the_colours_are_those_of_the_page() {
    let text = |path| String::from_utf8(bytes_of(path)).expect("a text");
    let (palette, tokens) = (text("src/report/layout/palette.rs"), text("style/tokens.css"));
    let colours: Vec<_> = palette.split("/// `--pm-").skip(1).collect();
    assert_eq!(colours.len(), 6);
    for colour in colours {
        let (token, rest) = colour.split_once('`').expect("a token");
        let bytes = rest.split("0x").skip(1).filter_map(|byte| byte.get(..2)).take(3).collect::<String>();
        // The first of its values is the light one, and paper is light.
        let value = tokens.split(&format!("--pm-{token}: #")).nth(1).and_then(|value| value.get(..6));
        assert_eq!(value, Some(bytes.as_str()), "--pm-{token}");
    }
}

#[test]
fn every_font_is_embedded_as_a_subset_that_can_be_read_back() {
    for (name, report) in every_report(Language::Dutch) {
        let fonts = run("pdffonts", &[path(&report)]);
        let rows: Vec<_> = fonts.lines().skip(2).collect();
        assert!((1..=2).contains(&rows.len()), "{name}: {fonts}");
        for row in rows {
            assert!(
                row.contains("AtkinsonHyperlegibleNext") && row.matches("yes").count() == 3,
                "{name}: {row}"
            );
        }
    }
}

#[test]
fn no_word_lies_outside_the_margins() {
    for (name, report) in every_report(Language::Dutch) {
        let boxes = run("pdftotext", &["-bbox", path(&report), "-"]);
        let mut words = 0;
        for word in boxes.lines().filter(|line| line.contains("<word")) {
            let place = |side: &str| -> f32 {
                let value = word.split(&format!("{side}=\"")).nth(1).and_then(|rest| rest.split('"').next());
                value.and_then(|value| value.parse().ok()).expect(side)
            };
            words += 1;
            // Half a point for what a letter may hang over.
            assert!(place("xMin") >= 51.5 && place("xMax") <= 543.8, "{name}: {word}");
            assert!(place("yMin") >= 26.0 && place("yMax") <= 820.0, "{name}: {word}");
        }
        assert!(words > 100, "{name}: {words} words");
    }
}
