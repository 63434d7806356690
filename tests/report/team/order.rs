//! What the page asks of the worker by a link.

use crate::support::bytes_of;
use pro_monitor::domain::instrument::Instrument;
use pro_monitor::domain::link::{Link, LinkContent};
use pro_monitor::domain::{Language, ReportKind};
use pro_monitor::report::{MadeFile, ReportRequest, ReportRequestError};

fn link(name: &str) -> String {
    let url = String::from_utf8(bytes_of(&format!("tests/fixtures/links/v1-{name}.txt"))).expect("a link");
    url.trim().split('#').next_back().expect("a fragment").to_owned()
}

fn made(kind: ReportKind, about: &str) -> Result<MadeFile, ReportRequestError> {
    let instrument = bytes_of("tests/fixtures/links/v1-instrument.json");
    let (begun, made) = ("2026-11-02", "2026-11-24");
    let (kind, language) = (kind.word(), Language::Dutch.code());
    ReportRequest { kind, language, instrument: &instrument, about, begun, made }.make()
}

#[test]
fn the_link_of_a_team_makes_each_file_under_the_name_of_the_team_and_the_day() {
    for (kind, ending) in [
        (ReportKind::Pdf, ".pdf"),
        (ReportKind::Workbook, ".xlsx"),
        (ReportKind::Csv, ".csv"),
        (ReportKind::CsvForExcel, "_excel.csv"),
    ] {
        let file = made(kind, &link("team")).expect("a file");
        assert_eq!(file.name, format!("pro-monitor_team_2026-11-24{ending}"));
        let file = made(kind, &link("team-as-one-with-words")).expect("a file");
        assert_eq!(file.name, format!("pro-monitor_De-Linde_najaar-2026_team_2026-11-24{ending}"));
        assert!(file.bytes.len() > 1_000);
    }
}

#[test]
fn a_measurement_that_a_link_holds_makes_the_same_file_as_its_stored_form() {
    let instrument = bytes_of("tests/fixtures/links/v1-instrument.json");
    let instrument = Instrument::read(&instrument).expect("a questionnaire");
    let content = Link::read(&link("go-on")).and_then(|link| link.open(&instrument));
    let Ok(LinkContent::Measurement(measurement)) = content else { panic!("{content:?}") };
    for kind in ReportKind::ALL {
        let [by_link, by_stored] = [link("go-on"), measurement.to_stored()].map(|about| made(kind, &about));
        assert!(by_link.expect("a file") == by_stored.expect("a file"), "{kind:?}");
    }
}

#[test]
fn what_no_page_asks_is_refused() {
    let one_person = made(ReportKind::Pdf, &link("one-person"));
    assert!(matches!(one_person, Err(ReportRequestError::NotATeam)), "{one_person:?}");
    let empty = made(ReportKind::EmptyWorkbook, &link("team"));
    assert!(matches!(empty, Err(ReportRequestError::EmptyOfTeam)), "{empty:?}");
    let cut_off = link("team");
    let cut_off = made(ReportKind::Pdf, &cut_off[..cut_off.len() / 2]);
    assert!(matches!(cut_off, Err(ReportRequestError::Link(_))), "{cut_off:?}");
    let neither = made(ReportKind::Pdf, "no link and no measurement");
    assert!(matches!(neither, Err(ReportRequestError::Measurement(_))), "{neither:?}");
}
