/// Why no measurement comes out of a PDF.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReportReadError {
    /// It is no PDF at all.
    #[error("not a PDF")]
    NotAPdf,
    /// It is a PDF without a measurement: another program made it, or one threw away what was attached.
    #[error("a PDF without a measurement")]
    NotOurs,
    /// It is locked with a password, or in a way that is not known here.
    #[error("an encrypted PDF")]
    Encrypted,
    /// It is cut off, or what is attached cannot be unpacked.
    #[error("a damaged PDF")]
    Damaged,
    /// The file is larger than [`MAX_REPORT_BYTES`](super::MAX_REPORT_BYTES), or what is attached is larger than a
    /// measurement that is read.
    #[error("a PDF that is too large")]
    TooLarge,
    /// Several measurements that differ are attached, say of two reports that were joined.
    #[error("a PDF with several measurements")]
    Several,
}
