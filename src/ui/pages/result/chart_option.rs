//! ECharts' options. Colours are tokens of the style sheet, so a chart follows the theme.

use crate::domain::{ChartGroup, ChartModel, ChartPoint};
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
const NARROW: u32 = 500;

/// The longest line of an axis name, in characters; a longer name goes on under it.
const AXIS_NAME: usize = 14;

/// What ECharts draws as nothing.
const NO_VALUE: &str = "-";

/// The fewest axes that make a surface.
const FEWEST_AXES: usize = 3;

/// A radar with an axis per principle that has a score, clockwise, as ECharts' option in JSON: names at the axes where
/// there is room, else their numbers. `None` where there are too few to make a surface.
///
/// A principle without a score has no axis: ECharts would draw it in the middle, as if it were the lowest score.
pub(super) fn radar(model: &ChartModel) -> Option<String> {
    let mut points: Vec<_> = model.points().filter(|point| point.value.is_some()).collect();
    if points.len() < FEWEST_AXES {
        return None;
    }
    // ECharts goes round the other way.
    points.reverse();
    points.rotate_right(1);
    let names = points.iter().map(|point| in_lines(&point.label)).collect::<Vec<_>>();
    let numbers = points.iter().map(|point| point.number.to_string()).collect::<Vec<_>>();
    let chart = |names: &[String], radius| json(&radar_chart(model.scale, &points, names, radius));
    let (wide, narrow) = (chart(&names, "62%"), chart(&numbers, "74%"));
    Some(format!(
        r#"{{"baseOption":{wide},"media":[{{"query":{{"maxWidth":{NARROW}}},"option":{narrow}}},{{"option":{wide}}}]}}"#
    ))
}

fn radar_chart((least, most): (u8, u8), points: &[&ChartPoint], names: &[String], radius: &str) -> Chart {
    let indicators: Vec<_> =
        names.iter().map(|name| (name.as_str(), i64::from(least), i64::from(most))).collect();
    let values: Vec<CompositeValue> = points.iter().map(|point| value(point)).collect();
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

/// A bar per principle with its caption above it, lens by lens, as ECharts' option in JSON.
pub(super) fn bars(model: &ChartModel) -> String {
    let (least, most) = (f64::from(model.scale.0), f64::from(model.scale.1));
    let rows: Vec<_> = model.groups.iter().flat_map(rows).collect();
    let captions: Vec<_> = rows.iter().map(|row| row.caption.clone()).collect();
    let values: Vec<CompositeValue> = rows.iter().map(|row| row.value.clone()).collect();
    // The place of a bar from end to end, and under it the same for a lens, of which only the name is seen. These
    // carry the captions, because a bar without a value has no place to write it.
    let place = |of_lens: bool| -> Vec<CompositeValue> {
        let end = |row: &Row| if row.is_lens == of_lens { most.into() } else { NO_VALUE.into() };
        rows.iter().map(end).collect()
    };
    let bar = |style: ItemStyle| Bar::new().bar_width("12").bar_gap("-100%").item_style(style);
    let coloured = |color: &str| bar(ItemStyle::new().color(token(color)));
    // Nearer to the bars under it than to those above.
    let lens_label = label().offset((-5.0, -2.0)).color(token("muted")).font_weight("bold");
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
                .split_line(SplitLine::new().show(false)),
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
        .series(
            bar(ItemStyle::new().color(Color::Value("transparent".to_owned())))
                .label(lens_label)
                .data(place(true)),
        )
        .series(coloured("sunken").label(label().color(token("text"))).data(place(false)))
        .series(coloured("accent").data(values));
    json(&chart)
}

/// A row of the bars: the name of a lens, or a principle with its bar.
struct Row {
    caption: String,
    value: CompositeValue,
    is_lens: bool,
}

/// The rows of a lens: its name, then its principles.
fn rows(group: &ChartGroup) -> Vec<Row> {
    let lens = Row { caption: group.label.clone(), value: NO_VALUE.into(), is_lens: true };
    let principle = |point| Row { caption: caption(point), value: value(point), is_lens: false };
    [lens].into_iter().chain(group.points.iter().map(principle)).collect()
}

fn label() -> Label {
    Label::new()
        .show(true)
        .position(LabelPosition::InsideLeft)
        .align(LabelAlign::Left)
        .offset((-5.0, -18.0))
        .formatter(Formatter::from("{b}"))
        .font_size(13.0)
}

/// What stands above a bar; a dash for what the table puts in words, which would not fit on a phone.
fn caption(point: &ChartPoint) -> String {
    match point.value {
        Some(_) => point.caption.clone(),
        None => format!("{}. {}: –", point.number, point.label),
    }
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
