use super::ComparePage;
use crate::domain::comparison::{AskedSometimes, OtherWords, WordsAt};
use crate::ui::locales::Texts;
use leptos::prelude::*;

/// How many reworded statements stand open; the others are folded.
const SHOWN: usize = 1;

/// What was asked otherwise, and so is not compared: other words of the answers and of statements, and what was not asked
/// each time.
pub(super) fn words(shown: &ComparePage) -> impl IntoView + use<> {
    let (texts, view) = (shown.texts, &shown.view);
    let scale = view.other_scale.as_ref().map(|scale| {
        view! { <section class="other-words"><h2>{texts.compare_scale()}</h2>{side_by_side(&scale.words)}</section> }.into_any()
    });
    view! {
        {scale}
        {reworded(texts, &view.other_words)}
        {sometimes(texts.compare_new(view.new.len()), &view.new)}
        {sometimes(texts.compare_gone(view.gone.len()), &view.gone)}
    }
}

fn reworded(texts: Texts, all: &[OtherWords]) -> Option<AnyView> {
    let (open, folded) = all.split_at_checked(SHOWN).unwrap_or((all, &[]));
    let each = |some: &[OtherWords]| some.iter().map(|one| side_by_side(&one.words)).collect::<Vec<_>>();
    let folded = (!folded.is_empty()).then(|| {
        view! { <details class="folded-words"><summary>{texts.compare_words_more(folded.len())}</summary>{each(folded)}</details> }.into_any()
    });
    (!all.is_empty()).then(|| {
        view! {
            <section class="other-words" data-testid="reworded">
                <h2>{texts.compare_words()}</h2>
                {each(open)}
                {folded}
            </section>
        }
        .into_any()
    })
}

/// The same in the words of each moment.
fn side_by_side(words: &[WordsAt]) -> AnyView {
    let each: Vec<_> = words
        .iter()
        .map(|one| {
            view! { <div><h3 translate="no">{one.moment.clone()}</h3><p>{one.words.clone()}</p></div> }
                .into_any()
        })
        .collect();
    view! { <div class="two">{each}</div> }.into_any()
}

/// Statements that were not asked each time, folded.
fn sometimes(title: String, all: &[AskedSometimes]) -> Option<AnyView> {
    let items: Vec<_> = all
        .iter()
        .map(|one| {
            let moments = one.moments.join(", ");
            view! { <li>{one.sentence.clone()}" "<span class="hint" translate="no">{moments}</span></li> }
                .into_any()
        })
        .collect();
    (!items.is_empty()).then(|| {
        view! { <details class="asked-sometimes"><summary>{title}</summary><ul>{items}</ul></details> }
            .into_any()
    })
}
