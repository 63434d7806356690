use crate::domain::result::{AgendaItemView, ResultView, figures};
use crate::ui::locales::Texts;
use leptos::prelude::*;

/// Up to how many people each is a dot.
const DOTS: u32 = 30;

/// How people answered: a dot for each, or for many people a column. Where groups have a score each, only those.
pub(super) fn answers(texts: Texts, view: &ResultView, item: &AgendaItemView) -> AnyView {
    let basis = view! { <p class="basis">{item.basis.clone()}</p> };
    let statement = view.statements().find(|(_, statement)| statement.id == item.statement);
    let (Some((_, statement)), Some(score)) = (statement, item.score) else { return basis.into_any() };
    let count = statement.count;
    let steps = view.scale.steps.iter().map(|step| step.label.clone()).zip(count.steps);
    let unknown = [(view.scale.unknown.clone(), count.unknown)];
    let people = count.asked().max(1);
    let columns: Vec<_> = steps.chain(unknown).map(|(label, given)| column(label, given, people)).collect();
    let mean = texts.present_mean(figures::score(score, texts.language()));
    view! { <ol class="people">{columns}</ol>{basis}<p class="basis">{mean}</p> }.into_any()
}

fn column(label: String, given: u32, people: u32) -> AnyView {
    let drawing = if people > DOTS {
        let height = format!("{}%", 100 * given / people);
        view! { <svg class="column" aria-hidden="true"><rect width="100%" height=height/></svg> }.into_any()
    } else {
        let dots: Vec<_> = (0..given)
            .map(|_| view! { <svg viewBox="0 0 20 20"><circle cx="10" cy="10" r="8"/></svg> })
            .collect();
        view! { <span class="dots" aria-hidden="true">{dots}</span> }.into_any()
    };
    view! { <li>{drawing}<span class="chosen"><strong>{given}</strong>" "{label}</span></li> }.into_any()
}
