//! ECharts' option of the explorer. Colours are tokens of the style sheet, so a chart follows the theme.

use super::Row;
use crate::domain::{Count, Score, bars};
use charming::component::{Axis, Grid};
use charming::datatype::CompositeValue;
use charming::element::{
    AxisLabel, AxisLine, AxisTick, AxisType, Color, Formatter, ItemStyle, Label, LabelAlign, LabelPosition,
    SplitLine,
};
use charming::series::Bar;
use serde::Serialize;

/// The parts of an option that the chart has. The whole of charming's would bring the code for every kind of chart.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ChartOption {
    animation: bool,
    grid: Grid,
    x_axis: Axis,
    y_axis: Axis,
    series: Vec<Bar>,
}

/// What ECharts draws as nothing.
const NO_VALUE: &str = "-";

/// The room for the numbers of the statements, left of the bars.
const NUMBERS: f64 = 44.0;

/// Where the bars of scores begin: below the lowest score, so that its bar can be seen.
const BELOW: f64 = 0.8;

/// How far the colour of each step covers what is under it: the higher the step, the darker.
const COVER: [f64; 5] = [0.2, 0.4, 0.6, 0.8, 1.0];

/// A bar for each statement, as ECharts' option in JSON: the score of one person; of a team the share of each answer.
pub(super) fn bars_of(rows: &[Row], is_team: bool) -> String {
    let names = rows.iter().map(|row| row.name().to_owned()).collect();
    let (least, most) = if is_team { (0.0, 100.0) } else { (BELOW, Score::MOST) };
    let numbers = AxisLabel::new().color(token("muted")).font_size(13.0);
    let x_axis = Axis::new()
        .type_(AxisType::Value)
        .min(least)
        .max(most)
        .interval(if is_team { 25.0 } else { 1.0 })
        .axis_label(match is_team {
            true => numbers.formatter(Formatter::from("{value}%")),
            false => {
                numbers.custom_values(bars::ticks().map(|(number, _)| f64::from(number)).collect::<Vec<_>>())
            }
        })
        .split_line(SplitLine::new().show(false));
    let end = |has: fn(&Row) -> bool| -> Vec<CompositeValue> {
        rows.iter().map(|row| if has(row) { most.into() } else { NO_VALUE.into() }).collect()
    };
    let behind = |style| Bar::new().bar_width("14").bar_gap("-100%").item_style(style);
    let head = Label::new()
        .show(true)
        .position(LabelPosition::InsideLeft)
        .align(LabelAlign::Left)
        .offset((-NUMBERS, 0.0))
        .formatter(Formatter::from("{b}"))
        .font_size(13.0)
        .font_weight("bold")
        .color(token("text"));
    let number = Label::new()
        .show(true)
        .position(LabelPosition::Left)
        .formatter(Formatter::from("{b}"))
        .font_size(13.0)
        .color(token("muted"));
    let y_axis = Axis::new()
        .type_(AxisType::Category)
        .inverse(true)
        .data(names)
        .axis_label(AxisLabel::new().show(false))
        .axis_tick(AxisTick::new().show(false))
        .axis_line(AxisLine::new().show(false));
    let clear = ItemStyle::new().color(Color::Value("transparent".to_owned()));
    let mut series = vec![
        behind(clear).label(head).data(end(|row| row.is_head())),
        behind(ItemStyle::new().color(token("sunken"))).label(number).data(end(|row| !row.is_head())),
    ];
    if is_team {
        for (step, cover) in COVER.into_iter().enumerate() {
            let share = |row: &Row| row.count().map(|count| share_of(&count, step));
            let style = ItemStyle::new().color(token("accent")).opacity(cover);
            series.push(behind(style).stack("answers").data(values(rows, share)));
        }
    } else {
        let score = |row: &Row| row.score().map(|score| score.value());
        series.push(behind(ItemStyle::new().color(token("accent"))).data(values(rows, score)));
    }
    let grid = Grid::new().left(NUMBERS.to_string()).right("12").top("4").bottom("28");
    let option = ChartOption { animation: false, grid, x_axis, y_axis, series };
    // An option holds only texts and finite numbers, which always have a form in JSON.
    serde_json::to_string(&option).unwrap_or_default()
}

fn values(rows: &[Row], value: impl Fn(&Row) -> Option<f64>) -> Vec<CompositeValue> {
    rows.iter().map(|row| value(row).map_or_else(|| NO_VALUE.into(), CompositeValue::from)).collect()
}

/// How many of a hundred people gave this step, counted from 0. What they do not know or left open is the rest of the bar.
fn share_of(count: &Count, step: usize) -> f64 {
    let given = count.steps.get(step).copied().unwrap_or_default();
    f64::from(given) * 100.0 / f64::from(count.asked().max(1))
}

/// A colour by the name of its token, e.g. `accent`.
fn token(name: &str) -> Color {
    Color::Value(format!("var(--pm-{name})"))
}
