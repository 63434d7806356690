/// How far an agreement is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum ActionState {
    /// Not begun. Stored as no word at all, like every part that says nothing.
    #[default]
    Open,
    /// Somebody is at it.
    Doing,
    /// It was done.
    Done,
    /// It was decided not to do it.
    Dropped,
}

impl ActionState {
    /// Every state, in the order in which they follow each other.
    pub const ALL: [Self; 4] = [Self::Open, Self::Doing, Self::Done, Self::Dropped];

    /// Whether there is nothing left to do.
    #[must_use]
    pub const fn is_over(self) -> bool {
        matches!(self, Self::Done | Self::Dropped)
    }

    /// The word under which it is stored; empty for [`Open`](Self::Open).
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Open => "",
            Self::Doing => "doing",
            Self::Done => "done",
            Self::Dropped => "dropped",
        }
    }

    /// The state of a word; `None` for any other word.
    #[must_use]
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.word() == word)
    }
}
