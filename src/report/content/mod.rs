//! From a result to the content of the PDF, in the order and the words of the result page.

mod agreements;
mod charts;
mod closing;
mod figures_table;
mod gone;
mod highlights;
mod introduction;
mod principle;

use super::context::ReportContext;
use super::file_name::attached_file_name;
use super::model::{Attachment, Report};
use super::subject::Subject;
use crate::domain::MeasurementFile;
use crate::report::dates;

pub(super) use charts::bars_alternative;
pub(super) use introduction::{basis, scan, title};

/// The report of a result.
pub(super) fn report(subject: &Subject) -> Report {
    let context = ReportContext::new(*subject);
    let mut blocks = introduction::introduction(&context);
    blocks.extend(charts::overview(&context));
    blocks.extend(charts::bars(&context));
    blocks.extend(figures_table::table(&context));
    blocks.extend(figures_table::roles(&context));
    blocks.extend(highlights::agenda(&context));
    blocks.extend(principle::principles(&context));
    blocks.extend(gone::gone(&context));
    blocks.extend(agreements::agreements(&context));
    blocks.extend(closing::closing(&context));
    blocks.push(closing::about(&context));
    Report {
        language: subject.language,
        title: introduction::title(&context),
        date: dates::long(subject.begun, context.texts),
        made: subject.made,
        blocks,
        attachment: attachment(&context),
    }
}

/// The measurement as a file, as it is saved by itself; nothing for a team that came by link.
fn attachment(context: &ReportContext) -> Option<Attachment> {
    let measurement = context.subject.source.measurement()?;
    let file = MeasurementFile::new(vec![measurement.clone()]);
    Some(Attachment {
        name: attached_file_name(&file, context.subject.begun),
        description: context.texts.file_description().to_owned(),
        bytes: file.to_bytes()?,
    })
}
