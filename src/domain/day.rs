//! A day of the calendar.

use jiff::civil::Date;
use std::fmt;

/// A day of the calendar, from the year 1 to 9999. The domain has no clock: the caller says which day it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(Date);

impl Day {
    /// A day, or `None` where the calendar has no such day. Month and day count from 1.
    #[must_use]
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let part = |number| i8::try_from(number).ok();
        let date = Date::new(i16::try_from(year).ok()?, part(month)?, part(day)?).ok()?;
        (date.year() >= 1).then_some(Self(date))
    }

    /// The year, the month and the day, each from 1.
    #[must_use]
    pub fn parts(self) -> (u16, u8, u8) {
        // A `Day` holds none that is negative.
        (self.0.year().unsigned_abs(), self.0.month().unsigned_abs(), self.0.day().unsigned_abs())
    }

    /// Reads a day that is written as `2026-11-22`; `None` for any other text.
    #[must_use]
    pub fn of_text(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let year = digits(parts.next()?, 4)?;
        let month = digits(parts.next()?, 2)?;
        let day = digits(parts.next()?, 2)?;
        if parts.next().is_some() {
            return None;
        }
        Self::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
    }
}

/// The number that is written in exactly this many digits.
fn digits(text: &str, count: usize) -> Option<u16> {
    let is_number = text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { text.parse().ok() } else { None }
}

impl fmt::Display for Day {
    /// As in files and their names: `2026-11-22`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.parts();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}
