//! How the name of a measurement, a response or an agreement is written: as a number where it is one of those that the
//! browser makes, 32 hexadecimal digits; else as a text.

use super::LinkRefusal;
use super::mixed_radix::{DigitReader, DigitWriter};
use super::text_codec::{TextReader, TextWriter};

/// The base of the four digits of such a number.
const BASE: u64 = 1 << 32;

pub(super) fn write(digits: &mut DigitWriter, texts: &mut TextWriter, name: &str) -> Result<(), LinkRefusal> {
    let number = u128::from_str_radix(name, 16).ok().filter(|number| hexadecimal(*number) == name);
    digits.truth(number.is_some())?;
    match number {
        Some(number) => parts(number).into_iter().try_for_each(|part| digits.digit(part.into(), BASE)),
        None => {
            texts.text(name);
            Ok(())
        }
    }
}

pub(super) fn read(digits: &mut DigitReader, texts: &mut TextReader) -> Option<String> {
    if !digits.truth()? {
        return Some(texts.text());
    }
    let [one, two, three, four] = [(); 4].map(|()| digits.digit(BASE));
    let number =
        [one?, two?, three?, four?].into_iter().fold(0, |number, part| (number << 32) | u128::from(part));
    Some(hexadecimal(number))
}

fn hexadecimal(number: u128) -> String {
    format!("{number:032x}")
}

/// The four parts of 32 bits, the highest first.
#[expect(clippy::cast_possible_truncation, reason = "each is the lowest 32 bits of what is left")]
fn parts(number: u128) -> [u32; 4] {
    [96, 64, 32, 0].map(|bits| (number >> bits) as u32)
}
