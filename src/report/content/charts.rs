use super::ReportContext;
use super::highlights;
use crate::domain::{ChartGroup, ChartPoint, Score};
use crate::report::model::{Axis, Bar, BarGroup, Block, Columns, Drawing, Figure, Level, Role};

/// The fewest axes that make a surface.
const FEWEST_AXES: usize = 3;

/// How much of the width the radar has beside what one is furthest with.
const SHARE_OF_RADAR: f32 = 0.64;

/// The radar, and beside it the strengths and chances.
pub(super) fn overview(context: &ReportContext) -> Vec<Block> {
    let mut left = vec![Block::heading(Level::Part, context.texts.result().radar())];
    left.push(radar(context));
    vec![Block::Columns(Columns { left, right: highlights::highlights(context), share: SHARE_OF_RADAR })]
}

fn radar(context: &ReportContext) -> Block {
    let model = &context.view.chart;
    let axis = |point: &ChartPoint| {
        let label = format!("{}. {}", point.number, point.label);
        Some(Axis { label, figure: context.score(point.outcome.score()?), share: point.share()? })
    };
    // A principle without a score has no axis: in the middle it would look like the lowest score.
    let axes: Vec<_> = model.points().filter_map(axis).collect();
    if axes.len() < FEWEST_AXES {
        return Block::paragraph(Role::Hint, context.texts.result().radar_none());
    }
    let alternative = context.texts.radar_alt(context.view.captions());
    Block::Figure(Figure { alternative, drawing: Drawing::Radar(axes) })
}

/// A bar for each principle, lens by lens; nothing where nothing was asked.
pub(super) fn bars(context: &ReportContext) -> Vec<Block> {
    let model = &context.view.chart;
    if model.asked().next().is_none() {
        return Vec::new();
    }
    let figure = |value: Option<Score>| {
        value.map_or_else(|| context.texts.result().too_few().to_owned(), |score| context.score(score))
    };
    let bar = |point: &ChartPoint| Bar {
        label: format!("{}. {}", point.number, point.label),
        figure: figure(point.outcome.score()),
        share: point.share(),
    };
    let group = |group: &ChartGroup| BarGroup {
        label: group.label.clone(),
        figure: figure(group.value),
        bars: group.asked().map(bar).collect(),
    };
    let drawing = Drawing::Bars(
        model.groups.iter().filter(|group| group.asked().next().is_some()).map(group).collect(),
    );
    let alternative = bars_alternative(context);
    let heading = Block::heading(Level::Part, context.texts.result().bars());
    vec![heading, Block::Figure(Figure { alternative, drawing })]
}

/// What the bars show, in words.
pub(in crate::report) fn bars_alternative(context: &ReportContext) -> String {
    context.texts.bars_alt(context.view.captions())
}
