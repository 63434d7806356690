//! From a result to what the report says: in the order and the words of the result page.

pub(super) mod agreements;
mod charts;
mod closing;
mod figures_table;
mod highlights;
mod opening;
mod principle;

use super::file_name::attached_file_name;
use super::model::{Attachment, Report};
use super::subject::{Reported, Subject};
use super::told::Told;
use crate::domain::MeasurementFile;
use crate::report::dates;

pub(super) use charts::bars_alternative;
pub(super) use closing::confidence;
pub(super) use opening::{basis, headline, people, perspective, scan, title};

/// The report of a result.
pub(super) fn report(subject: &Subject) -> Report {
    let told = Told::new(*subject);
    let mut blocks = opening::opening(&told);
    blocks.extend(charts::overview(&told));
    blocks.extend(charts::bars(&told));
    blocks.extend(figures_table::table(&told));
    blocks.extend(highlights::agenda(&told));
    blocks.extend(principle::principles(&told));
    blocks.extend(agreements::agreements(&told));
    blocks.extend(closing::closing(&told));
    blocks.push(closing::about(&told));
    Report {
        language: subject.language,
        title: opening::title(&told),
        date: dates::long(subject.begun, told.texts),
        made: subject.made,
        blocks,
        attachment: attachment(&told),
    }
}

/// The measurement as a file, as it is saved by itself; nothing for a team.
fn attachment(told: &Told) -> Option<Attachment> {
    let Reported::Measurement(measurement) = told.subject.reported else { return None };
    let file = MeasurementFile::new(vec![measurement.clone()]);
    Some(Attachment {
        name: attached_file_name(&file, told.subject.begun),
        description: told.texts.file_description().to_owned(),
        bytes: file.to_bytes()?,
    })
}
