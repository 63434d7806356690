use crate::domain::Score;

/// The difference from which it is not called small (rule 7 of the scoring rules).
const SMALL: f64 = 0.5;

/// How much one person can change the sum of the given steps: from 1 to 5.
const WIDTH: f64 = 4.0;

/// How close to a bound counts as on it. Scores are kept to twelve decimals.
const NEAR: f64 = 1e-9;

/// The last score minus the first, from −4 to 4.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Difference(f64);

impl Difference {
    /// The difference between two scores.
    #[must_use]
    pub fn between(first: Score, last: Score) -> Self {
        Self(last.value() - first.value())
    }

    /// The value, −4.0 to 4.0.
    #[must_use]
    pub const fn value(self) -> f64 {
        self.0
    }

    /// Whether the scores are the same.
    #[must_use]
    pub fn is_none(self) -> bool {
        self.0.abs() < NEAR
    }

    /// Whether it is under 0.5.
    #[must_use]
    pub fn is_small(self) -> bool {
        self.0.abs() < SMALL - NEAR
    }

    /// Whether the last score is the higher one.
    #[must_use]
    pub fn is_up(self) -> bool {
        self.0 >= NEAR
    }

    /// The fewest of `n` people who can have made it, by choosing another step: one person moves a mean by 4/n at most.
    /// 0 where there is no difference.
    #[must_use]
    pub fn people(self, n: u32) -> u32 {
        if self.is_none() {
            return 0;
        }
        let people = (self.0.abs() * f64::from(n) / WIDTH - NEAR).ceil();
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "from 1 to n, because no difference is larger than 4"
        )]
        let people = people.max(1.0) as u32;
        people
    }

    /// The difference in hundredths, rounded half away from zero. One that is small is never shown as 0.50.
    #[must_use]
    pub fn hundredths(self) -> i32 {
        let most = if self.is_small() { 49.0 } else { WIDTH * 100.0 };
        let size = (self.0.abs() * 100.0 + 0.5 + NEAR).floor().min(most);
        #[expect(clippy::cast_possible_truncation, reason = "from −400 to 400")]
        let hundredths = size.copysign(self.0) as i32;
        hundredths
    }
}
