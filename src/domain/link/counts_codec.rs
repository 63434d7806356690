//! How the answers of several people to one statement are written: as the place of their count in the list of all the
//! counts that so many people can make. For eight people that list has 3,003 counts, so it takes 11.6 bits.

use super::LinkRefusal;
use super::mixed_radix::{DigitReader, DigitWriter};
use crate::domain::Count;

/// The most people in one group: with very many more the list of counts is too long for a number of 64 bits.
pub(super) const MOST_PEOPLE: u32 = 1_000;

/// The kinds of answer: five steps, "weet ik niet", open.
const KINDS: u64 = 7;

/// How many kinds come after each kind but the last.
const AFTER: [u64; 6] = [6, 5, 4, 3, 2, 1];

/// Writes a count. The reader has to know of how many people it is.
pub(super) fn write(digits: &mut DigitWriter, count: Count) -> Result<(), LinkRefusal> {
    let asked = count.asked();
    if asked > MOST_PEOPLE {
        return Err(LinkRefusal::TooLarge);
    }
    let [one, two, three, four, five] = count.steps;
    let kinds = [one, two, three, four, five, count.unknown];
    let (mut place, mut left) = (0, u64::from(asked));
    for (kind, after) in kinds.into_iter().zip(AFTER) {
        // One for each count with fewer of this kind.
        for _ in 0..kind {
            place += ways(left, after);
            left -= 1;
        }
    }
    digits.digit(place, ways(asked.into(), KINDS))
}

/// Reads the count of so many people.
pub(super) fn read(digits: &mut DigitReader, asked: u32) -> Option<Count> {
    if asked > MOST_PEOPLE {
        return None;
    }
    let mut place = digits.digit(ways(asked.into(), KINDS))?;
    let (mut kinds, mut left) = ([0; AFTER.len()], asked);
    for (kind, after) in kinds.iter_mut().zip(AFTER) {
        while let Some(further) = place.checked_sub(ways(left.into(), after)) {
            place = further;
            left = left.checked_sub(1)?;
            *kind += 1;
        }
    }
    let [one, two, three, four, five, unknown] = kinds;
    Some(Count { steps: [one, two, three, four, five], unknown, open: left })
}

/// In how many ways so many people can be spread over so many kinds: with p people and k kinds, (p + k − 1) over (k − 1).
fn ways(people: u64, kinds: u64) -> u64 {
    // After each factor the product is itself such a number, so the division leaves no rest; and with at most 1,000
    // people it stays under 2 to the 63rd.
    (1..kinds).fold(1, |ways, kind| ways * (people + kind) / kind)
}
