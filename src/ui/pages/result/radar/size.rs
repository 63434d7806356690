/// A size in which the radar is drawn, in units of the drawing. The style sheet shows the one that fits; letters are never
/// made smaller to fit.
pub(super) struct Size {
    pub(super) class: &'static str,
    pub(super) width: f64,
    pub(super) radius: f64,
    pub(super) gap: f64,
    pub(super) letters: f64,
    pub(super) line: f64,
    pub(super) dot: f64,
    /// Every how many rings have a number: on the small one there is no room for all.
    pub(super) every: usize,
}

impl Size {
    pub(super) const WIDE: Self = Self {
        class: "radar wide",
        width: 640.0,
        radius: 162.0,
        gap: 12.0,
        letters: 15.0,
        line: 19.0,
        dot: 5.0,
        every: 1,
    };

    pub(super) const NARROW: Self = Self {
        class: "radar narrow",
        width: 328.0,
        radius: 76.0,
        gap: 9.0,
        letters: 13.0,
        line: 16.0,
        dot: 4.0,
        every: 2,
    };
}
