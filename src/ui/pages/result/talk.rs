use super::ResultPage;
use super::details::ideas;
use crate::domain::result::{AgendaItemView, AgendaListView, PrincipleView, figures};
use crate::ui::pages::present;
use crate::ui::route::Route;
use leptos::prelude::*;

/// How many ideas are named with a principle where a chance lies; the others stand with the principle itself.
const IDEAS: usize = 1;

/// What to talk about: statements, each with a question to begin with; of a team in three lists beside each other.
pub(super) fn agenda(shown: &ResultPage) -> Option<impl IntoView + use<>> {
    let are_beside = shown.view.agenda.lists.len() > 1;
    let lists: Vec<_> = shown.view.agenda.lists.iter().map(|list| agenda_list(shown, list)).collect();
    // A result that somebody shared is no measurement here, and has no page of its own for the beamer.
    let has_page = shown.has_explorer_page && shown.view.respondents.is_team();
    let present = has_page.then(|| {
        let href = present::place().href();
        view! { <p><a class="button" data-testid="present" href=href>{shown.texts.present_open()}</a></p> }
    });
    (!lists.is_empty()).then(|| {
        view! {
            <section class="agenda">
                <h2>{shown.texts.result().agenda()}</h2>
                {present}
                <div class="lists" class:beside=are_beside>{lists}</div>
            </section>
        }
    })
}

fn agenda_list(shown: &ResultPage, list: &AgendaListView) -> AnyView {
    let items: Vec<_> = list.items.iter().map(|item| agenda_item(shown, item)).collect();
    let items = (!items.is_empty()).then(|| view! { <ol>{items}</ol> });
    view! {
        <div>
            {list.title.map(|title| view! { <h3>{title}</h3> })}
            <p class="hint">{list.lead}</p>
            {items}
        </div>
    }
    .into_any()
}

fn agenda_item(shown: &ResultPage, item: &AgendaItemView) -> AnyView {
    let score = item.score.map(|score| figures::score(score, shown.texts.language()));
    let basis = (!item.basis.is_empty()).then(|| view! { <p class="basis hint">{item.basis.clone()}</p> });
    view! {
        <li>
            <p><strong>{item.sentence.clone()}</strong></p>
            <span class="figure">{score}</span>
            {basis}
            <p class="question">
                <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 5h16v11H11l-5 4v-4H4z"/></svg>
                <span>{item.question.clone()}</span>
            </p>
            {make_agreement(shown, item.statement.as_str(), &item.sentence)}
        </li>
    }
    .into_any()
}

/// What to try first: an idea for each principle where a chance lies.
pub(super) fn ideas_for_chances(shown: &ResultPage) -> Option<impl IntoView + use<>> {
    let (texts, view) = (shown.texts, &shown.view);
    let principle = |principle: &PrincipleView| {
        let first = principle.ideas.get(..IDEAS).unwrap_or(&principle.ideas);
        let origin = format!("{}/1", principle.id.as_str());
        let agree = make_agreement(shown, &origin, &principle.short);
        view! { <div><div class="with-act"><h3>{principle.short.clone()}</h3>{agree}</div><ul>{ideas(texts, first)}</ul></div> }
    };
    let principles: Vec<_> = view
        .chances
        .iter()
        .filter_map(|chance| view.principle(&chance.principle))
        .filter(|principle| !principle.ideas.is_empty())
        .map(principle)
        .collect();
    (!principles.is_empty()).then(|| {
        view! { <section class="ideas"><h2>{texts.result().ideas()}</h2><div class="columns">{principles}</div></section> }
    })
}

/// The way from where an agreement arises to its form; only of one's own result. It names what the agreement is about.
fn make_agreement(shown: &ResultPage, origin: &str, about: &str) -> Option<AnyView> {
    let texts = shown.texts;
    let name = format!("{}: {about}", texts.agreements_here());
    let href = Route::Agreements(origin.to_owned()).href();
    let link = move || view! { <a href=href aria-label=name>{texts.agreements_short()}</a> };
    shown.has_explorer_page.then(|| view! { <p class="to-agreement">{link()}</p> }.into_any())
}
