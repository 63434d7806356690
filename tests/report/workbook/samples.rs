//! The workbooks that are made and judged.

use crate::samples::{all, day};
use crate::support::pro_monitor;
use crate::team::{self, samples::Team};
use pro_monitor::domain::result::ResultSource;
use pro_monitor::domain::{Language, Measurement, Moment, Profile, Scan, Tally};
use pro_monitor::import::Fresh;
use pro_monitor::report::{EmptyWorkbook, Subject, empty_workbook, workbook};
use std::path::PathBuf;
use std::sync::LazyLock;

/// A workbook that was written where it can be looked at: `target/report/full-nl.xlsx`.
pub struct Written {
    pub name: String,
    pub path: PathBuf,
    pub language: Language,
    pub sample: Sample,
}

/// What a workbook reports.
pub enum Sample {
    Measurement(Measurement),
    Team(Team),
    /// Nothing: it is to be filled in.
    Empty,
}

impl Written {
    /// The measurement that it reports, where it is that of one person.
    pub fn measurement(&self) -> Option<&Measurement> {
        if let Sample::Measurement(measurement) = &self.sample { Some(measurement) } else { None }
    }

    /// The figures that it shows; `None` for an empty one.
    pub fn profile(&self) -> Option<Profile> {
        match &self.sample {
            Sample::Measurement(measurement) => {
                let tally = Tally::of(measurement.response().unwrap(), pro_monitor());
                Some(Profile::score(pro_monitor(), &tally.counts(), tally.len()))
            }
            Sample::Team(team) => Some(team.profile()),
            Sample::Empty => None,
        }
    }
}

/// The workbook of a measurement, begun on 22 November 2026 and made two days later.
pub fn book(measurement: &Measurement, language: Language) -> Vec<u8> {
    let (begun, made) = (day(2026, 11, 22), day(2026, 11, 24));
    let source = ResultSource::of(measurement);
    workbook(&Subject { instrument: pro_monitor(), source, language, begun, made }).expect("a workbook")
}

/// What a measurement gets that is made of an empty workbook.
pub fn fresh() -> Fresh {
    Fresh { id: "fresh".to_owned().into(), response: "fresh-response".to_owned().into(), now: Moment(7) }
}

/// An empty workbook.
pub fn blank(perspective: &str, scan: Scan, language: Language) -> Vec<u8> {
    let (perspective, made) = (perspective.into(), day(2026, 11, 24));
    empty_workbook(&EmptyWorkbook { instrument: pro_monitor(), perspective, scan, language, made })
        .expect("a workbook")
}

/// The workbook of a team.
pub fn team_book(team: &Team, language: Language) -> Vec<u8> {
    workbook(&team.subject(language)).expect("a workbook")
}

/// Every sample as a workbook, and three empty ones, in both languages.
pub fn written() -> &'static [Written] {
    static WRITTEN: LazyLock<Vec<Written>> =
        LazyLock::new(|| Language::ALL.into_iter().flat_map(write_all).collect());
    &WRITTEN
}

/// Those that carry a measurement, so that they can be opened again.
pub fn carrying() -> impl Iterator<Item = &'static Written> {
    written().iter().filter(|book| !matches!(book.sample, Sample::Team(_)))
}

/// One of these.
pub fn one(name: &str, language: Language) -> &'static Written {
    written().iter().find(|book| book.name == name && book.language == language).expect(name)
}

fn write_all(language: Language) -> Vec<Written> {
    let reports =
        all().into_iter().map(|(name, of)| (name.to_owned(), book(&of, language), Sample::Measurement(of)));
    let teams = team::samples::all().into_iter();
    let teams = teams.map(|(name, of)| (name.to_owned(), team_book(&of, language), Sample::Team(of)));
    let empty = [("begeleider", Scan::Full), ("teamleider", Scan::Quick), ("client", Scan::Full)];
    let empty = empty.map(|(perspective, scan)| {
        (format!("empty-{perspective}"), blank(perspective, scan, language), Sample::Empty)
    });
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).with_file_name("report");
    std::fs::create_dir_all(&folder).expect("a folder");
    let write = |(name, bytes, sample): (String, Vec<u8>, _)| {
        let path = folder.join(format!("{name}-{}.xlsx", language.code()));
        std::fs::write(&path, bytes).expect("it is written");
        Written { name, path, language, sample }
    };
    reports.chain(teams).chain(empty).map(write).collect()
}
