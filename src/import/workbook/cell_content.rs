//! The content of a cell, and its meaning where that is clear.

use super::Wanted;
use crate::domain::{Answer, Step};
use calamine::DataRef;
use std::fmt;

/// The content of a cell.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum CellContent {
    /// A number.
    Number(f64),
    /// A text.
    Text(String),
    /// A day, or a moment of it.
    Date(String),
    /// True or false, an error, or a formula without a result.
    Other(String),
}

/// The last day that a workbook knows, as it counts days.
const LAST_DAY: f64 = 2_958_466.0;

/// What people write for "weet ik niet", in small letters, beside what the workbook itself calls it.
const UNKNOWN: [&str; 4] = ["?", "weet ik niet", "i don't know", "unknown"];

impl CellContent {
    /// What a cell holds; `None` when it is empty. Of a formula it is the result.
    pub(super) fn of(value: &DataRef, is_formula: bool) -> Option<Self> {
        Some(match value {
            DataRef::Empty if is_formula => Self::Other("=".to_owned()),
            DataRef::Empty => return None,
            DataRef::Int(number) => Self::Number(*number as f64),
            DataRef::Float(number) => Self::Number(*number),
            DataRef::String(text) => Self::Text(text.clone()),
            DataRef::SharedString(text) => Self::Text((*text).to_owned()),
            DataRef::DateTime(date) if (0.0..LAST_DAY).contains(&date.as_f64()) => {
                let (year, month, day, ..) = date.to_ymd_hms_milli();
                Self::Date(format!("{year:04}-{month:02}-{day:02}"))
            }
            DataRef::DateTime(date) => Self::Other(date.as_f64().to_string()),
            DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => Self::Date(text.clone()),
            DataRef::Bool(truth) => Self::Other(truth.to_string()),
            DataRef::Error(error) => Self::Other(error.to_string()),
        })
    }

    /// The answer that it says: a number from 1 to 5, also where that was typed as a text (`4,0`), or one of the ways to
    /// say "weet ik niet", of which `unknown` is the workbook's own. White space is nothing.
    pub(super) fn answer(&self, unknown: &str) -> Result<Option<Answer>, Wanted> {
        match self {
            Self::Text(text) if text.trim().is_empty() => Ok(None),
            Self::Text(text) if is_unknown(text, unknown) => Ok(Some(Answer::Unknown)),
            _ => self.step().map(|step| step.map(Answer::Step)).map_err(|_| Wanted::Answer),
        }
    }

    /// The number from 1 to 5 that it says.
    pub(super) fn step(&self) -> Result<Option<Step>, Wanted> {
        let number = match self {
            Self::Text(text) if text.trim().is_empty() => return Ok(None),
            Self::Text(text) => number(text),
            Self::Number(number) => Some(*number),
            Self::Date(_) | Self::Other(_) => None,
        };
        let step =
            number.and_then(|number| Step::ALL.into_iter().find(|step| f64::from(step.value()) == number));
        step.map(Some).ok_or(Wanted::Step)
    }

    /// The words that it says; a number and a day are words too.
    pub(super) fn words(&self) -> Result<String, Wanted> {
        match self {
            Self::Number(number) => Ok(number.to_string()),
            Self::Text(text) | Self::Date(text) => Ok(text.clone()),
            Self::Other(_) => Err(Wanted::Text),
        }
    }
}

impl fmt::Display for CellContent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Text(text) | Self::Date(text) | Self::Other(text) => f.write_str(text),
        }
    }
}

/// The number that was typed as a text, with a comma or a point.
fn number(text: &str) -> Option<f64> {
    let text = text.trim().replace(',', ".");
    let is_plain = text.chars().all(|c| c.is_ascii_digit() || c == '.');
    is_plain.then(|| text.parse().ok()).flatten()
}

fn is_unknown(text: &str, unknown: &str) -> bool {
    let said = plain(text);
    said == plain(unknown) || UNKNOWN.contains(&said.as_str())
}

/// A text without what makes no difference to what it says.
fn plain(text: &str) -> String {
    let text = text.replace(['’', '‘', '`'], "'").to_lowercase();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
