use super::PdfError;
use super::metadata::date;
use crate::report::model::{Attachment, Report};
use krilla::Document;
use krilla::embed::{AssociationKind, EmbeddedFile, MimeType};

/// Puts the measurement into the file that shows it: the report is the backup.
pub(super) fn attach(document: &mut Document, file: &Attachment, report: &Report) -> Result<(), PdfError> {
    let embedded = EmbeddedFile {
        path: file.name.clone(),
        mime_type: MimeType::new("application/json"),
        description: Some(file.description.clone()),
        association_kind: AssociationKind::Source,
        data: file.bytes.clone().into(),
        modification_date: Some(date(report.made)),
        compress: Some(true),
        location: None,
    };
    document.embed_file(embedded).ok_or(PdfError::Attachment)
}
