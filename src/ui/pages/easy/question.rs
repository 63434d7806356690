use super::Position;
use super::read_aloud::ReadAloud;
use crate::domain::instrument::StatementId;
use crate::ui::components::{Look, reworded_scale, scale_notice};
use crate::ui::locales::Texts;
use crate::ui::pages::tasks::Tasks;
use crate::ui::state::State;
use leptos::prelude::*;

/// One statement, large, with its answers below each other.
#[component]
pub(in crate::ui) fn Question(
    /// The texts.
    texts: Texts,
    /// The number of the principle, from 1.
    principle: usize,
    /// The statement; the first of the principle when the address names none.
    statement: Option<StatementId>,
) -> impl IntoView {
    let state = State::of_page();
    let Some(place) = Position::find(state, principle, statement.as_ref()) else {
        return view! { <Tasks texts/> }.into_any();
    };
    let Position { statement, number, total, previous, next } = place;
    let (language, name) = (texts.language(), statement.id());
    let sentence = format!("legend-{name}");
    let answers = format!("scale-{name}");
    let is_last = number == total;
    view! {
        <main id="content" class="page easy">
            <div class="kicker">
                <p>{texts.easy_step(number, total)}</p>
            <svg class="way" viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect class="way-all" width="100" height="2"/>
                <rect class="way-part" width=(number * 100 / total).to_string() height="2"/>
            </svg>
            </div>
            {scale_notice(state, texts)}
            {reworded_scale(state, texts, &statement, Look::Easy)}
            <div class="reading">
                <ReadAloud label=texts.easy_read_sentence() reads=sentence language/>
                <ReadAloud label=texts.easy_read_answers() reads=answers language/>
            </div>
            <nav class="go">
                <a class="button" href=previous.href()>{texts.principle_previous()}</a>
                <a class="button primary" data-testid="next" href=next.href()>
                    {if is_last { texts.easy_to_end() } else { texts.easy_next() }}
                </a>
            </nav>
        </main>
    }
    .into_any()
}
