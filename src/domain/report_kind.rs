/// Which file is made of a measurement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportKind {
    /// The report to hand in, as a PDF that carries the measurement.
    Pdf,
}

impl ReportKind {
    /// Every kind.
    pub const ALL: [Self; 1] = [Self::Pdf];

    /// The word for it between the page and the worker that makes it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
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
        }
    }
}
