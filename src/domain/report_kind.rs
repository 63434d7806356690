/// Which file is made of a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportKind {
    /// The report to hand in, as a PDF; that of one person carries the measurement.
    Pdf,
    /// The same as a workbook, to work on with; that of one person carries the measurement too.
    Workbook,
    /// The questions of the measurement as a workbook to fill in without the tool. Nothing that was filled in is in it.
    EmptyWorkbook,
    /// The answers, a row for each statement, for any program.
    Csv,
    /// The same for Excel in Dutch.
    CsvForExcel,
}

impl ReportKind {
    /// Every kind.
    pub const ALL: [Self; 5] = [Self::Pdf, Self::Workbook, Self::EmptyWorkbook, Self::Csv, Self::CsvForExcel];

    /// The word for it between the page and the worker that makes it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Workbook => "workbook",
            Self::EmptyWorkbook => "empty-workbook",
            Self::Csv => "csv",
            Self::CsvForExcel => "csv-for-excel",
        }
    }

    /// The kind of this word; `None` for any other.
    #[must_use]
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// The media type of the file.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Workbook | Self::EmptyWorkbook => {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            }
            Self::Csv | Self::CsvForExcel => "text/csv;charset=utf-8",
        }
    }

    /// Whether the measurement of one person can be had back from the file, so that it is a backup.
    #[must_use]
    pub const fn carries_measurement(self) -> bool {
        matches!(self, Self::Pdf | Self::Workbook)
    }
}
