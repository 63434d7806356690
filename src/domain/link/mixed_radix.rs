//! Numbers packed as the digits of one large number, each in a base of its own: a choice out of seven takes the 2.8 bits
//! that it needs, and not three. The base of a digit may depend on the digits before it.

use super::LinkRefusal;
use std::iter::zip;

/// The most bytes that are read as one number. Taking its digits apart costs the square of its length; the largest
/// team, of 1,000 people of each of seven perspectives, is 1,500 bytes.
pub(super) const MOST_BYTES: usize = 4_096;

/// The bits in a limb of the large number.
const LIMB: u32 = u64::BITS;

/// A number of 64 bits has so many of them, and 0 has none.
const BIT_COUNTS: u64 = 65;

/// Collects digits.
///
/// Each of its verbs fails with [`LinkRefusal::TooLarge`] for a number that has no form, and with
/// [`LinkRefusal::AnotherInstrument`] for a choice that is not there.
#[derive(Default)]
pub(super) struct DigitWriter(Vec<(u64, u64)>);

impl DigitWriter {
    /// A digit from 0 to under the base.
    pub(super) fn digit(&mut self, digit: u64, base: u64) -> Result<(), LinkRefusal> {
        if digit >= base {
            return Err(LinkRefusal::TooLarge);
        }
        self.0.push((digit, base));
        Ok(())
    }

    /// Yes or no.
    pub(super) fn truth(&mut self, truth: bool) -> Result<(), LinkRefusal> {
        self.digit(truth.into(), 2)
    }

    /// One of these choices.
    pub(super) fn choice<T>(
        &mut self,
        choices: &[T],
        is_chosen: impl FnMut(&T) -> bool,
    ) -> Result<(), LinkRefusal> {
        let place = choices.iter().position(is_chosen).ok_or(LinkRefusal::AnotherInstrument)?;
        self.digit(as_u64(place), as_u64(choices.len()))
    }

    /// A number of any size: how many bits it has, and then those after the first, which is 1.
    pub(super) fn whole(&mut self, number: u64) -> Result<(), LinkRefusal> {
        let bits = u64::BITS - number.leading_zeros();
        self.digit(bits.into(), BIT_COUNTS)?;
        match bits.checked_sub(1) {
            None => Ok(()),
            Some(rest) => self.digit(number ^ (1 << rest), 1 << rest),
        }
    }

    /// How many of something there are, up to a number that the reader knows.
    pub(super) fn many(&mut self, number: usize, most: u32) -> Result<(), LinkRefusal> {
        let number = u32::try_from(number).ok().filter(|number| *number <= most);
        self.whole(number.ok_or(LinkRefusal::TooLarge)?.into())
    }

    /// The number that the digits make, its lowest byte first, without zeros at the end.
    pub(super) fn into_bytes(self) -> Result<Vec<u8>, LinkRefusal> {
        let mut limbs: Vec<u64> = Vec::new();
        // The first digit is the lowest, so it is put in last.
        for (digit, base) in self.0.into_iter().rev() {
            let mut carry = u128::from(digit);
            for limb in &mut limbs {
                let sum = u128::from(*limb) * u128::from(base) + carry;
                *limb = low(sum);
                carry = sum >> LIMB;
            }
            if carry > 0 {
                limbs.push(low(carry));
            }
        }
        let mut bytes: Vec<u8> = limbs.into_iter().flat_map(u64::to_le_bytes).collect();
        let end = bytes.iter().rposition(|byte| *byte != 0).map_or(0, |last| last + 1);
        bytes.truncate(end);
        if bytes.len() > MOST_BYTES { Err(LinkRefusal::TooLarge) } else { Ok(bytes) }
    }
}

/// Gives the digits back, the first one first. Each of its verbs gives `None` for what no writer makes.
#[derive(Debug)]
pub(super) struct DigitReader(Vec<u64>);

impl DigitReader {
    /// The digits of such a number; `None` when it is too long, or has zeros at the end.
    pub(super) fn new(bytes: &[u8]) -> Option<Self> {
        if bytes.len() > MOST_BYTES || bytes.last() == Some(&0) {
            return None;
        }
        let limb = |chunk: &[u8]| {
            let mut limb = [0; 8];
            zip(&mut limb, chunk).for_each(|(to, from)| *to = *from);
            u64::from_le_bytes(limb)
        };
        Some(Self(bytes.chunks(8).map(limb).collect()))
    }

    /// A digit of this base.
    pub(super) fn digit(&mut self, base: u64) -> Option<u64> {
        let base = u128::from(base);
        let mut rest = 0;
        for limb in self.0.iter_mut().rev() {
            let part = (rest << LIMB) | u128::from(*limb);
            *limb = low(part.checked_div(base)?);
            rest = part.checked_rem(base)?;
        }
        if self.0.last() == Some(&0) {
            self.0.pop();
        }
        u64::try_from(rest).ok().filter(|_| base > 0)
    }

    /// Yes or no.
    pub(super) fn truth(&mut self) -> Option<bool> {
        Some(self.digit(2)? == 1)
    }

    /// One of these choices.
    pub(super) fn choice<'a, T>(&mut self, choices: &'a [T]) -> Option<&'a T> {
        choices.get(usize::try_from(self.digit(as_u64(choices.len()))?).ok()?)
    }

    /// A number of any size.
    pub(super) fn whole(&mut self) -> Option<u64> {
        match self.digit(BIT_COUNTS)?.checked_sub(1) {
            None => Some(0),
            Some(rest) => Some((1 << rest) | self.digit(1 << rest)?),
        }
    }

    /// A number of up to this one.
    pub(super) fn many(&mut self, most: u32) -> Option<u32> {
        u32::try_from(self.whole()?).ok().filter(|number| *number <= most)
    }

    /// `Some` when every digit was taken.
    pub(super) fn finish(self) -> Option<()> {
        self.0.is_empty().then_some(())
    }
}

/// A length as a number.
const fn as_u64(length: usize) -> u64 {
    length as u64
}

/// The lowest 64 bits.
#[expect(clippy::cast_possible_truncation, reason = "that is what it is for")]
const fn low(number: u128) -> u64 {
    number as u64
}
