/// A drawing with its text alternative.
#[derive(Clone, Debug)]
pub(in crate::report) struct Figure {
    /// The same in words.
    pub alternative: String,
    /// What is drawn.
    pub drawing: Drawing,
}

/// What can be drawn.
#[derive(Clone, Debug)]
pub(in crate::report) enum Drawing {
    /// A spider's web, clockwise from the top; three axes or more.
    Radar(Vec<Axis>),
    /// A horizontal bar for each principle, group by group.
    Bars(Vec<BarGroup>),
}

/// An axis of a radar.
#[derive(Clone, Debug)]
pub(in crate::report) struct Axis {
    /// Its name.
    pub label: String,
    /// Its figure.
    pub figure: String,
    /// How far the value lies along the scale, 0–1.
    pub share: f64,
}

/// Bars under one name.
#[derive(Clone, Debug)]
pub(in crate::report) struct BarGroup {
    /// The name.
    pub label: String,
    /// The figure of the whole group.
    pub figure: String,
    /// Its bars.
    pub bars: Vec<Bar>,
}

/// A bar.
#[derive(Clone, Debug)]
pub(in crate::report) struct Bar {
    /// Its name.
    pub label: String,
    /// Its figure, or why there is none.
    pub figure: String,
    /// How much of it is filled, 0–1; `None` where there is no value: nothing is drawn.
    pub share: Option<f64>,
}
