//! A day of the calendar.

use super::locales::Texts;
use std::fmt;

/// A day of the calendar, from the year 1 to 9999. Which day it is, is told by whoever asks for a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    year: u16,
    month: u8,
    day: u8,
}

impl Day {
    /// A day, or `None` where the calendar has no such day.
    #[must_use]
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let days = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => 0,
        };
        ((1..=9999).contains(&year) && (1..=days).contains(&day)).then_some(Self { year, month, day })
    }

    /// The year, the month and the day, each from 1.
    #[must_use]
    pub const fn parts(self) -> (u16, u8, u8) {
        (self.year, self.month, self.day)
    }

    /// In words: `22 november 2026`.
    pub(super) fn long(self, texts: Texts) -> String {
        let months = [
            texts.month_1(),
            texts.month_2(),
            texts.month_3(),
            texts.month_4(),
            texts.month_5(),
            texts.month_6(),
            texts.month_7(),
            texts.month_8(),
            texts.month_9(),
            texts.month_10(),
            texts.month_11(),
            texts.month_12(),
        ];
        let month = months.get(usize::from(self.month).saturating_sub(1)).copied().unwrap_or_default();
        texts.date(self.day, month, self.year)
    }
}

impl fmt::Display for Day {
    /// As in the names of files: `2026-11-22`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}
