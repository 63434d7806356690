//! How dates are written in each language.

use super::locales::Texts;
use crate::domain::Day;

/// A day in words: `22 november 2026`.
pub(super) fn long(day: Day, texts: Texts) -> String {
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
    let (year, month, day) = day.parts();
    let month = months.get(usize::from(month).saturating_sub(1)).copied().unwrap_or_default();
    texts.date(day, month, year)
}
