/// Why there is no PDF. Nothing that people fill in can cause it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PdfError {
    /// The fonts that are part of the program cannot be read.
    #[error("the fonts of the report cannot be read")]
    Font,
    /// The size of the paper is no size.
    #[error("the paper has no size")]
    Paper,
    /// Two attached files have one name.
    #[error("the measurement cannot be attached")]
    Attachment,
    /// The file would not follow PDF/UA-1 and PDF/A-3a.
    #[error("the report would break a rule of PDF: {0}")]
    Rules(String),
}
