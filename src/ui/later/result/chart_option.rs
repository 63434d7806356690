//! ECharts' options. Colours are tokens of the style sheet, so a chart follows the theme.

use crate::domain::{ChartModel, ChartPoint};
use charming::Chart;
use charming::component::{Axis, Grid, RadarAxisName, RadarCoordinate};
use charming::datatype::CompositeValue;
use charming::element::{
    AreaStyle, AxisLabel, AxisLine, AxisTick, AxisType, Color, Formatter, ItemStyle, Label, LabelAlign,
    LabelPosition, LineStyle, SplitArea, SplitLine, Symbol,
};
use charming::series::{Bar, Radar};

/// Up to this width of the chart, in CSS pixels, the axes of a radar have room for numbers only. The names then
/// stand in a list under it, which the style sheet shows at the same width.
const NARROW: u32 = 460;

/// The longest line of an axis name, in characters; a longer name goes on under it.
const AXIS_NAME: usize = 14;

/// What ECharts draws as nothing.
const NO_VALUE: &str = "-";

/// A radar with an axis per principle, as ECharts' option in JSON: names at the axes where there is room, else
/// their numbers.
pub(super) fn radar(model: &ChartModel) -> String {
    let names = model.points.iter().map(|point| in_lines(&point.label)).collect::<Vec<_>>();
    let numbers = model.points.iter().map(|point| point.number.to_string()).collect::<Vec<_>>();
    let (wide, narrow) =
        (json(&radar_chart(model, &names, "64%")), json(&radar_chart(model, &numbers, "82%")));
    format!(
        r#"{{"baseOption":{wide},"media":[{{"query":{{"maxWidth":{NARROW}}},"option":{narrow}}},{{"option":{wide}}}]}}"#
    )
}

fn radar_chart(model: &ChartModel, names: &[String], radius: &str) -> Chart {
    let (least, most) = model.scale;
    let indicators: Vec<_> =
        names.iter().map(|name| (name.as_str(), i64::from(least), i64::from(most))).collect();
    let values: Vec<CompositeValue> = model.points.iter().map(value).collect();
    let line = || LineStyle::new().color(token("line"));
    Chart::new()
        .animation(false)
        .color(vec![token("accent")])
        .radar(
            RadarCoordinate::new()
                .indicator(indicators)
                .split_number(f64::from(most - least))
                .radius(radius)
                .axis_name(RadarAxisName::new().color(token("text")).font_size(13.0).line_height(17.0))
                .axis_line(AxisLine::new().show(false))
                .split_line(SplitLine::new().line_style(line()))
                .split_area(SplitArea::new().show(false)),
        )
        .series(
            Radar::new()
                .symbol(Symbol::Circle)
                .symbol_size(8.0)
                .line_style(LineStyle::new().color(token("accent")).width(2.5))
                .area_style(AreaStyle::new().color(token("accent")).opacity(0.18))
                .data(vec![values]),
        )
}

/// A bar per principle with its caption above it, as ECharts' option in JSON.
pub(super) fn bars(model: &ChartModel) -> String {
    let (least, most) = (f64::from(model.scale.0), f64::from(model.scale.1));
    let captions: Vec<_> = model.points.iter().map(|point| point.caption.as_str()).collect();
    let values: Vec<CompositeValue> = model.points.iter().map(value).collect();
    // The track carries the captions, because a bar without a value has no place to write it.
    let track: Vec<CompositeValue> = model.points.iter().map(|_| CompositeValue::from(most)).collect();
    let caption = Label::new()
        .show(true)
        .position(LabelPosition::InsideLeft)
        .align(LabelAlign::Left)
        .offset((-5.0, -18.0))
        .formatter(Formatter::from("{b}"))
        .color(token("text"))
        .font_size(14.0);
    let bar = |color: &str| {
        Bar::new().bar_width("12").bar_gap("-100%").item_style(ItemStyle::new().color(token(color)))
    };
    let chart = Chart::new()
        .animation(false)
        .grid(Grid::new().left("2").right("8").top("16").bottom("24"))
        .x_axis(
            Axis::new()
                .type_(AxisType::Value)
                .min(least)
                .max(most)
                .interval(1.0)
                .axis_label(AxisLabel::new().color(token("muted")).font_size(13.0))
                .split_line(SplitLine::new().line_style(LineStyle::new().color(token("line")))),
        )
        .y_axis(
            Axis::new()
                .type_(AxisType::Category)
                .inverse(true)
                .data(captions)
                .axis_label(AxisLabel::new().show(false))
                .axis_tick(AxisTick::new().show(false))
                .axis_line(AxisLine::new().show(false)),
        )
        .series(bar("sunken").label(caption).data(track))
        .series(bar("accent").data(values));
    json(&chart)
}

fn value(point: &ChartPoint) -> CompositeValue {
    point.value.map_or_else(|| CompositeValue::from(NO_VALUE), |score| CompositeValue::from(score.value()))
}

/// A colour by the name of its token, e.g. `accent`.
fn token(name: &str) -> Color {
    Color::Value(format!("var(--pm-{name})"))
}

/// A name in lines of at most [`AXIS_NAME`] characters where it can be broken at a space.
fn in_lines(name: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for word in name.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= AXIS_NAME => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines.join("\n")
}

fn json(chart: &Chart) -> String {
    // A chart holds only texts and finite numbers, which always have a form in JSON.
    serde_json::to_string(chart).unwrap_or_default()
}
