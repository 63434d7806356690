//! The answers as CSV.

use crate::any_measurement::any_measurement;
use crate::properties::cases;
use crate::samples::{all, day, full, half};
use crate::support::{bytes_of, pro_monitor};
use crate::tools::{path, run};
use pro_monitor::domain::instrument::Instrument;
use pro_monitor::domain::result::ResultSource;
use pro_monitor::domain::{FileFormat, Heading, Language, Measurement, Moment, OtherFormat, Response, Scan};
use pro_monitor::report::{CsvDialect, Subject, csv};
use proptest::prelude::*;
use serde_json::Value;
use std::path::PathBuf;

const COLUMNS: [&str; 12] = [
    "response_id",
    "instrument_id",
    "instrument_version",
    "begun",
    "perspective",
    "scan",
    "principle_id",
    "principle",
    "statement_id",
    "statement",
    "answer",
    "answer_name",
];

fn written(
    instrument: &Instrument,
    measurement: &Measurement,
    language: Language,
    dialect: CsvDialect,
) -> Vec<u8> {
    let (begun, made) = (day(2026, 11, 22), day(2026, 11, 24));
    let source = ResultSource::of(measurement);
    csv(&Subject { instrument, source, language, begun, made }, dialect).expect("a CSV")
}

#[test]
fn a_csv_is_known_as_one_of_this_tool_when_somebody_opens_it() {
    for dialect in [CsvDialect::Rfc4180, CsvDialect::DutchExcel] {
        let person = written(pro_monitor(), &full(), Language::Dutch, dialect);
        let team = csv(&crate::team::samples::all()[0].1.subject(Language::English), dialect).expect("a CSV");
        for bytes in [person, team] {
            assert_eq!(FileFormat::of(&bytes), FileFormat::Other(OtherFormat::Csv));
        }
    }
}

fn dutch(measurement: &Measurement) -> Vec<u8> {
    written(pro_monitor(), measurement, Language::Dutch, CsvDialect::Rfc4180)
}

/// The rows without the one with the names of the columns.
fn rows(bytes: &[u8], delimiter: u8) -> Vec<Vec<String>> {
    let mut reader = ::csv::ReaderBuilder::new().delimiter(delimiter).from_reader(bytes);
    assert_eq!(reader.headers().expect("a head"), COLUMNS.to_vec());
    reader.records().map(|row| row.expect("a row").iter().map(str::to_owned).collect()).collect()
}

#[test]
fn there_is_a_row_for_each_statement_that_was_asked_with_the_code_of_its_answer() {
    for (name, measurement) in all() {
        let rows = rows(&dutch(&measurement), b',');
        let response = measurement.response().unwrap();
        let asked = pro_monitor().count_asked(&response.perspective, response.scan);
        assert_eq!(rows.len(), asked, "{name}");
        for row in &rows {
            let answer = response.answers.get(&row[8].as_str().into());
            assert_eq!(row[10], answer.map_or("open", |answer| answer.word()), "{name}: {}", row[8]);
        }
    }
}

#[test]
fn a_row_says_who_answered_what_of_which_questionnaire_and_when() {
    let rows = rows(&dutch(&full()), b',');
    let expected = [
        "r1",
        "pro-monitor",
        "2026.1",
        "2026-11-22",
        "begeleider",
        "full",
        "menselijke-behoeften",
        "Menselijke behoeften",
        "1.1",
        "Onze zorg begint bij wat de cliënt als mens nodig heeft.",
        "4",
        "Voor een groot deel",
    ];
    assert_eq!(rows[0], expected);
    assert_eq!(rows[3][10..], ["unknown", "Weet ik niet"]);
    let english = written(pro_monitor(), &half(), Language::English, CsvDialect::Rfc4180);
    let last = self::rows(&english, b',').pop().expect("a row");
    assert_eq!(last[10..], ["open", "Left open"]);
}

#[test]
fn it_names_no_team_and_has_no_notes() {
    let told = String::from_utf8(dutch(&full())).expect("UTF-8");
    for private in ["De Linde", "Zorggroep", "najaar", "elke avond", "Sam", "m1"] {
        assert!(!told.contains(private), "{private}");
    }
}

#[test]
fn lines_end_as_rfc_4180_has_it_and_there_is_no_mark() {
    let bytes = dutch(&full());
    let told = String::from_utf8(bytes).expect("UTF-8");
    assert!(told.starts_with("response_id,"));
    assert_eq!(told.matches('\n').count(), told.matches("\r\n").count());
    assert_eq!(told.lines().count(), 41);
}

#[test]
fn dutch_excel_gets_its_mark_and_semicolons() {
    let bytes = written(pro_monitor(), &full(), Language::Dutch, CsvDialect::DutchExcel);
    let rest = bytes.strip_prefix("\u{feff}".as_bytes()).expect("a mark");
    assert_eq!(rows(rest, b';'), rows(&dutch(&full()), b','));
}

/// The questionnaire with another sentence for its first statement.
fn asking(sentence: &str) -> Instrument {
    let mut file: Value =
        serde_json::from_slice(&bytes_of("public/instruments/pro-monitor.json")).expect("JSON");
    file["principles"][0]["statements"][0]["text"]["nl"] = sentence.into();
    Instrument::read(file.to_string().as_bytes()).expect("a questionnaire")
}

/// What Python reads in a CSV: another program, with rules of its own.
fn by_python(bytes: &[u8], name: &str) -> Vec<Vec<String>> {
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&file, bytes).expect("it is written");
    let script = "import csv,json,sys; print(json.dumps(list(csv.reader(open(sys.argv[1], newline='', encoding='utf-8')))))";
    serde_json::from_str(&run("python3", &["-c", script, path(&file)])).expect("rows")
}

#[test]
fn quotes_separators_and_line_ends_in_a_sentence_come_out_as_they_went_in() {
    let sentence = "Een \"zin\", met; een komma\nen een tweede regel\r\nen een ’t";
    let instrument = asking(sentence);
    let response = Response::new("r".to_owned().into(), "begeleider".into(), Scan::Full);
    let measurement =
        Measurement::begin("m".to_owned().into(), &instrument, Heading::default(), Moment(1), response);
    let bytes = written(&instrument, &measurement, Language::Dutch, CsvDialect::Rfc4180);
    let read = by_python(&bytes, "quotes.csv");
    assert_eq!(
        (read.len(), read[0].as_slice(), read[1][9].as_str()),
        (41, &COLUMNS.map(String::from)[..], sentence)
    );
}

#[test]
fn a_cell_that_begins_like_a_formula_gets_an_apostrophe_and_others_do_not() {
    for risky in ["=1+1", "+31", "-5", "@SUM(A1)", "\t=1", "\r=1", "\n=1"] {
        let instrument = asking(risky);
        let response = Response::new(risky.to_owned().into(), "begeleider".into(), Scan::Full);
        let measurement =
            Measurement::begin("m".to_owned().into(), &instrument, Heading::default(), Moment(1), response);
        for dialect in [CsvDialect::Rfc4180, CsvDialect::DutchExcel] {
            let bytes = written(&instrument, &measurement, Language::Dutch, dialect);
            let (rest, delimiter) = match dialect {
                CsvDialect::Rfc4180 => (bytes.as_slice(), b','),
                CsvDialect::DutchExcel => (&bytes[3..], b';'),
            };
            let row = rows(rest, delimiter).swap_remove(0);
            assert_eq!((&row[0], &row[9]), (&format!("'{risky}"), &format!("'{risky}")), "{risky:?}");
            assert_eq!(row[1..4], ["pro-monitor", "2026.1", "2026-11-22"]);
        }
    }
}

#[test]
fn the_same_measurement_makes_the_same_rows() {
    assert_eq!(dutch(&full()), dutch(&full()));
}

proptest! {
    #![proptest_config(cases(1_000))]

    #[test]
    fn any_measurement_makes_rows_that_can_be_read(measurement in any_measurement(), is_dutch in any::<bool>()) {
        let language = if is_dutch { Language::Dutch } else { Language::English };
        let bytes = written(pro_monitor(), &measurement, language, CsvDialect::Rfc4180);
        let response = measurement.response().unwrap();
        prop_assert_eq!(rows(&bytes, b',').len(), pro_monitor().count_asked(&response.perspective, response.scan));
    }
}
