//! The device's clock, its time zone, and its notation of times.

use crate::domain::{Day, Language, Moment};
use js_sys::{Date, Object, Reflect};
use wasm_bindgen::JsValue;

/// A date in words.
const LONG: [(&str, &str); 3] = [("day", "numeric"), ("month", "long"), ("year", "numeric")];

/// The current moment.
#[must_use]
pub fn now() -> Moment {
    moment(&Date::new_0())
}

/// A moment as the hour and minute in the device's time zone: `14:03`.
#[must_use]
pub fn time_of_day(moment: Moment, language: Language) -> String {
    let options = [("hour", "2-digit"), ("minute", "2-digit"), ("hour12", "")];
    String::from(date(moment).to_locale_time_string_with_options(locale(language), &object(&options)))
}

/// A moment as a date in words: `22 november 2026`.
#[must_use]
pub fn long_date(moment: Moment, language: Language) -> String {
    String::from(date(moment).to_locale_date_string(locale(language), &object(&LONG)))
}

/// A day in words: `22 november 2026`.
#[must_use]
pub fn long_day(day: Day, language: Language) -> String {
    String::from(noon_of(day).to_locale_date_string(locale(language), &object(&LONG)))
}

/// Noon of a day in the device's time zone.
#[must_use]
pub fn noon(day: Day) -> Moment {
    moment(&noon_of(day))
}

/// The day on which a moment falls in the device's time zone; `None` after the year 9999.
#[must_use]
pub fn day(moment: Moment) -> Option<Day> {
    let date = date(moment);
    let part = |number: u32| u8::try_from(number).ok();
    Day::new(u16::try_from(date.get_full_year()).ok()?, part(date.get_month() + 1)?, part(date.get_date())?)
}

/// A moment as a date in the device's time zone, for a file name: `2026-11-02`.
#[must_use]
pub fn file_date(moment: Moment) -> String {
    let date = date(moment);
    format!("{}-{:02}-{:02}", date.get_full_year(), date.get_month() + 1, date.get_date())
}

/// British English: the day before the month, and a 24-hour clock.
fn locale(language: Language) -> &'static str {
    match language {
        Language::Dutch => "nl-NL",
        Language::English => "en-GB",
    }
}

/// In the device's time zone, which JavaScript assumes for a time without one.
fn noon_of(day: Day) -> Date {
    Date::new(&JsValue::from_str(&format!("{day}T12:00:00")))
}

fn moment(date: &Date) -> Moment {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "whole milliseconds after 1970"
    )]
    Moment(date.get_time().max(0.0) as u64)
}

fn date(moment: Moment) -> Date {
    #[expect(clippy::cast_precision_loss, reason = "exact until the year 287396")]
    Date::new(&JsValue::from_f64(moment.0 as f64))
}

/// An options object; an empty value means `false`.
fn object(options: &[(&str, &str)]) -> JsValue {
    let object = Object::new();
    for (name, value) in options {
        let value = if value.is_empty() { JsValue::FALSE } else { JsValue::from_str(value) };
        // Setting a property of a plain new object cannot fail.
        let _ = Reflect::set(&object, &JsValue::from_str(name), &value);
    }
    object.into()
}
