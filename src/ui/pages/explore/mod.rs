//! The explorer: the statements of a result as a chart and as a table, chosen and sorted, for what the picture of the
//! result cannot answer.

mod chart;
mod chart_option;
mod controls;
mod picked;
mod table;

use crate::browser::page;
use crate::domain::instrument::StatementId;
use crate::domain::result::{ResultSource, ResultView, StatementList, StatementOrder, StatementView};
use crate::domain::{Count, Score};
use crate::ui::components::redrawn;
use crate::ui::locales::Texts;
use crate::ui::route::Route;
use crate::ui::state::State;
use chart::Chart;
use leptos::prelude::*;
use std::sync::Arc;

/// The id of the explorer where it is folded under a result.
pub(super) const FOLDED: &str = "explorer";

/// The id of the part that tells about the picked statement.
const PICKED: &str = "picked";

/// What the parts of the page share.
#[derive(Clone)]
struct Explorer {
    texts: Texts,
    view: Arc<ResultView>,
    /// Which statements, in which order.
    list: RwSignal<StatementList>,
    /// The statement that somebody picked.
    picked: RwSignal<Option<StatementId>>,
}

/// A row of the chart.
enum Row<'a> {
    /// The name of a principle, above its statements.
    Head(&'a str),
    /// A statement.
    Statement(&'a StatementView),
}

impl Row<'_> {
    fn name(&self) -> &str {
        match self {
            Self::Head(name) => name,
            Self::Statement(statement) => statement.id.as_str(),
        }
    }

    fn is_head(&self) -> bool {
        matches!(self, Self::Head(_))
    }

    fn score(&self) -> Option<Score> {
        match self {
            Self::Head(_) => None,
            Self::Statement(statement) => statement.score,
        }
    }

    fn count(&self) -> Option<Count> {
        match self {
            Self::Head(_) => None,
            Self::Statement(statement) => Some(statement.count),
        }
    }
}

impl Explorer {
    fn new(texts: Texts, view: ResultView) -> Self {
        let (list, picked) = (RwSignal::new(StatementList::default()), RwSignal::new(None));
        Self { texts, view: Arc::new(view), list, picked }
    }

    fn is_team(&self) -> bool {
        self.view.respondents.is_team()
    }

    /// Shows a statement, and goes to what is told about it.
    fn pick(&self, statement: StatementId) {
        self.picked.set(Some(statement));
        page::focus(PICKED.to_owned());
    }

    /// The rows of the chart; in the order of the questionnaire each principle has its name above its statements.
    fn rows(&self, list: StatementList) -> Vec<Row<'_>> {
        let mut rows = Vec::new();
        let mut last = None;
        for (principle, statement) in list.of(&self.view) {
            if list.order == StatementOrder::Questionnaire && last != Some(&principle.id) {
                rows.push(Row::Head(&principle.name));
                last = Some(&principle.id);
            }
            rows.push(Row::Statement(statement));
        }
        rows
    }
}

/// The explorer of one's own result, drawn anew when the measurement changes.
pub(super) fn explore(state: State) -> AnyView {
    redrawn(move || {
        let Some(measurement) = state.measurement() else { return ().into_any() };
        let (texts, instrument) = (state.texts(), state.instrument());
        let view = ResultView::new(&instrument, ResultSource::of(&measurement), texts.language());
        view! {
            <h1 tabindex="-1">{texts.explore_title()}</h1>
            {content(Explorer::new(texts, view))}
            <p class="go"><a class="button" href=Route::Result.href()>{texts.share_back()}</a></p>
        }
        .into_any()
    })
}

/// The explorer of a result that somebody shared, folded under it and drawn when it is opened first.
pub(super) fn folded(texts: Texts, view: ResultView) -> impl IntoView {
    let explorer = Explorer::new(texts, view);
    let is_open = RwSignal::new(false);
    let open = move |_| {
        // Folding it keeps what is drawn.
        if !is_open.get_untracked() {
            is_open.set(true);
        }
    };
    view! {
        <details class="card folded" id=FOLDED on:toggle=open>
            <summary>{texts.explore_title()}</summary>
            {redrawn(move || if is_open.get() { content(explorer.clone()).into_any() } else { ().into_any() })}
        </details>
    }
}

fn content(explorer: Explorer) -> impl IntoView {
    let texts = explorer.texts;
    let drawn = explorer.clone();
    let lead = if explorer.is_team() { texts.explore_lead_team() } else { texts.explore_lead() };
    view! {
        <p>{lead}</p>
        {controls::controls(&explorer)}
        <div class="explorer">
            <div>{redrawn(move || chart(&drawn))}</div>
            {picked::picked(&explorer)}
        </div>
        {table::table(&explorer)}
    }
}

/// The chart of the chosen statements.
fn chart(explorer: &Explorer) -> AnyView {
    let texts = explorer.texts;
    let list = explorer.list.get();
    let rows = explorer.rows(list);
    if rows.is_empty() {
        return ().into_any();
    }
    let option = chart_option::bars_of(&rows, explorer.is_team());
    let count = rows.iter().filter(|row| !row.is_head()).count();
    let own = explorer.clone();
    let press = move |row: usize| {
        if let Some(Row::Statement(statement)) = own.rows(list).get(row) {
            own.pick(statement.id.clone());
        }
    };
    view! { <Chart texts option alternative=texts.explore_chart_alt(count) on_press=Callback::new(press)/> }
        .into_any()
}
