/// Cells that people may fill in or correct, or that identify those. Each is a defined name of the workbook,
/// so that it is found again after rows, columns or sheets were moved or renamed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The team: one cell.
    Team,
    /// The organisation: one cell.
    Organisation,
    /// The name of the measurement: one cell.
    Label,
    /// The ids of the statements: a column.
    Statements,
    /// The answers: a column beside that.
    Answers,
    /// The ids of the principles: a column.
    Principles,
    /// "Wat gaat al goed?": a column beside that.
    Good,
    /// "Wat kan nog beter?": a column beside that.
    Better,
    /// Confidence in the follow-up: one cell.
    Confidence,
    /// The story: one cell.
    Story,
}

impl Part {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::Team,
        Self::Organisation,
        Self::Label,
        Self::Statements,
        Self::Answers,
        Self::Principles,
        Self::Good,
        Self::Better,
        Self::Confidence,
        Self::Story,
    ];

    /// The name of the cells in the workbook, e.g. `promonitor_answers`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Team => "promonitor_team",
            Self::Organisation => "promonitor_organisation",
            Self::Label => "promonitor_label",
            Self::Statements => "promonitor_statements",
            Self::Answers => "promonitor_answers",
            Self::Principles => "promonitor_principles",
            Self::Good => "promonitor_good",
            Self::Better => "promonitor_better",
            Self::Confidence => "promonitor_confidence",
            Self::Story => "promonitor_story",
        }
    }
}
