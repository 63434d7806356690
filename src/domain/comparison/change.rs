use super::Difference;

/// What moved between the first and the last moment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Change {
    /// It can be compared, and this is the difference.
    Compared {
        /// The last score minus the first.
        difference: Difference,
        /// n: on how many people's answers the smaller side rests.
        n: u32,
    },
    /// "Niet vergelijkbaar".
    NotComparable(NotComparable),
}

impl Change {
    /// The difference, where it can be compared.
    #[must_use]
    pub fn difference(self) -> Option<Difference> {
        match self {
            Self::Compared { difference, .. } => Some(difference),
            Self::NotComparable(_) => None,
        }
    }
}

/// Why something cannot be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotComparable {
    /// It was never asked.
    NeverAsked,
    /// It was not asked each time.
    NotEachTime,
    /// It was asked in other words.
    OtherWords,
    /// It is not known in which words it was asked.
    UnknownWords,
    /// It was answered on a scale with other words.
    OtherScale,
    /// At one moment at least nobody gave a step.
    NoScore,
    /// Of the statements of this principle that were asked each time, too few can be compared (rule 2).
    TooFew {
        /// How many can.
        compared: usize,
        /// How many were asked each time.
        asked: usize,
        /// How many of these were asked in other words.
        other_words: usize,
    },
}
