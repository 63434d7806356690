use crate::domain::Day;
use crate::domain::result::ResultTexts;
use crate::report::model::Report;
use krilla::metadata::{DateTime, Metadata};

/// The program's name, as the creator and author of the file.
const MAKER: &str = "Pro Monitor";

/// The document information of the PDF.
pub(super) fn metadata(report: &Report) -> Metadata {
    Metadata::new()
        .title(plain(&report.title))
        .description(ResultTexts::from(report.language).table_caption().to_owned())
        .language(report.language.code().to_owned())
        .creator(MAKER.to_owned())
        .authors(vec![MAKER.to_owned()])
        .creation_date(date(report.made))
}

/// A day as a PDF date: noon in UTC, because the report has no clock.
pub(super) fn date(day: Day) -> DateTime {
    let (year, month, day) = day.parts();
    let date = DateTime::new(year).month(month).day(day);
    date.hour(12).minute(0).second(0).utc_offset_hour(0).utc_offset_minute(0)
}

/// A text without the characters that XML does not allow.
pub(super) fn plain(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() && (u32::from(*c) & 0xfffe) != 0xfffe).collect()
}
