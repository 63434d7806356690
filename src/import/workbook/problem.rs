use super::Misfilled;
use crate::domain::DocumentError;
use crate::workbook::{CarriedProblem, Part};

/// Why a workbook was not opened.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WorkbookProblem {
    /// It is larger than this tool's ever are: more than 5 MB, or more than 40 MB when it is unpacked.
    #[error("the file is too large")]
    TooLarge,
    /// It is locked with a password, or in the format that Excel had until 2003.
    #[error("the workbook is locked, or in an old format")]
    LockedOrOld,
    /// It is no workbook in xlsx, or a damaged one.
    #[error("not a workbook: {0}")]
    NotAWorkbook(String),
    /// It is a workbook that this tool did not make, or one without the sheet that carries the measurement.
    #[error("the workbook is not one of the Pro Monitor")]
    NotOurs,
    /// A newer version of the program made it, in this form.
    #[error("form {0} is newer than this program")]
    Newer(u64),
    /// The measurement in it is damaged.
    #[error(transparent)]
    Damaged(DocumentError),
    /// It was handed out to be filled in, and these cells are no longer there.
    #[error("cells are gone: {0:?}")]
    Gone(Vec<Part>),
    /// These cells are filled in with something that does not fit.
    #[error("cells do not fit: {}", listed(.0))]
    Misfilled(Vec<Misfilled>),
}

impl From<CarriedProblem> for WorkbookProblem {
    fn from(problem: CarriedProblem) -> Self {
        match problem {
            CarriedProblem::NotOurs => Self::NotOurs,
            CarriedProblem::Newer(form) | CarriedProblem::Document(DocumentError::Newer(form)) => {
                Self::Newer(form)
            }
            CarriedProblem::Document(error) => Self::Damaged(error),
        }
    }
}

fn listed(cells: &[Misfilled]) -> String {
    cells.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}
