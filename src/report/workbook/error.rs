use rust_xlsxwriter::XlsxError;

/// Why there is no workbook.
#[derive(Debug, thiserror::Error)]
pub enum WorkbookError {
    /// The measurement is so large that it could not be opened again.
    #[error("the measurement is too large to be carried")]
    TooLarge,
    /// The file would break a rule of workbooks. Nothing that people fill in can cause it.
    #[error("the workbook cannot be written: {0}")]
    Rules(#[from] XlsxError),
}
