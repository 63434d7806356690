use super::ComparePage;
use crate::browser::clock;
use crate::domain::result::AgreementView;
use crate::ui::components::after_names;
use crate::ui::pages::result::{moments_radar, sample};
use leptos::prelude::*;

/// All moments in one radar, and beside it what each line is, and the agreements of then.
pub(super) fn picture(shown: &ComparePage) -> impl IntoView + use<> {
    let (texts, view) = (shown.texts, &shown.view);
    let names: Vec<&str> = view.moments.iter().map(|moment| moment.name.as_str()).collect();
    let alt = texts.compare_radar_alt(names.join(", "));
    let count = view.moments.len();
    let legend: Vec<_> = view
        .moments
        .iter()
        .enumerate()
        .map(|(place, moment)| {
            view! {
                <li>
                    {sample(place, count)}
                    <span><span translate="no">{moment.legend.clone()}</span><span class="hint">{moment.date.clone()}</span></span>
                </li>
            }
            .into_any()
        })
        .collect();
    view! {
        <section class="card picture" aria-labelledby="glance">
            <h2 id="glance" class="unseen">{texts.result().radar()}</h2>
            {moments_radar(texts.result(), &view.chart, &alt)}
            <div class="best">
                <div><h3>{texts.compare_legend()}</h3><ul class="moments">{legend}</ul></div>
                {agreements(shown)}
            </div>
        </section>
    }
}

/// What was agreed before, beside what moved.
fn agreements(shown: &ComparePage) -> Option<AnyView> {
    let texts = shown.texts;
    let item = |agreement: &AgreementView| {
        let due = agreement.due.map(|day| clock::long_day(day, texts.language())).unwrap_or_default();
        let rest = after_names([agreement.who.clone(), due]);
        view! {
            <li>
                <span><span class="own-words" translate="no">{agreement.what.clone()}</span>" "<span class="hint">{rest}</span></span>
                <span class="hint">{agreement.state}</span>
            </li>
        }
        .into_any()
    };
    let items: Vec<_> = shown.view.agreements.iter().map(item).collect();
    (!items.is_empty()).then(|| {
        view! {
            <div>
                <h3>{texts.compare_agreements()}</h3>
                <p class="hint">{texts.compare_agreements_hint()}</p>
                <ul>{items}</ul>
            </div>
        }
        .into_any()
    })
}
