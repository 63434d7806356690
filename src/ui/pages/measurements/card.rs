use super::entry::{Content, Entry};
use super::list_state::ListState;
use super::selection;
use crate::browser::storage::StorageScope;
use crate::domain::{DocumentError, Filled, Measurement, MeasurementOverview, MeasurementTitle};
use crate::ui::components::{Ring, after_names};
use crate::ui::measurement_text::{self, joined};
use leptos::prelude::*;

/// One measurement of the list, with its buttons.
pub(super) fn card(list: ListState, entry: Entry) -> AnyView {
    let Entry { place, id, content } = entry;
    match content {
        Content::Measurement { measurement, is_current, .. } => {
            readable(list, place, *measurement, is_current).into_any()
        }
        Content::Unreadable(stored, error) => unreadable(list, place, id, stored, &error).into_any(),
    }
}

fn readable(
    list: ListState,
    place: Option<StorageScope>,
    measurement: Measurement,
    is_current: bool,
) -> impl IntoView {
    let (texts, instrument) = (list.texts, list.instrument());
    let (title, who) = (list.title(&measurement), measurement_text::who(texts, &instrument, &measurement));
    let kept = match place {
        Some(StorageScope::Device) => None,
        Some(StorageScope::Tab) => Some(texts.measurements_tab()),
        None => Some(texts.measurements_window()),
    };
    let is_ours = measurement.instrument().id() == instrument.id();
    let other = (!is_ours).then(|| texts.measurements_other(measurement.instrument().id()));
    let overview = MeasurementOverview::new(&measurement, &instrument);
    let is_typed = matches!(overview.title, MeasurementTitle::Label(_) | MeasurementTitle::Team(_));
    let progress = match overview.filled {
        Filled::Progress(progress) => Some(progress),
        Filled::Answers(_) | Filled::People(_) => None,
    };
    let changed = texts.measurements_changed(measurement_text::moment(texts, measurement.changed()));
    let tick = place.map(|_| selection::tick(list, measurement.id(), &title));
    view! {
        <li class="card measurement">
            <div class="picked-title">
                {tick}
                <h2 translate=is_typed.then_some("no")>{title.clone()}</h2>
            </div>
            {is_current.then(|| view! { <p><span class="tag">{texts.measurements_current()}</span></p> })}
            {(joined(&who) != title).then(|| view! { <p>{after_names(who)}</p> })}
            <p class="filled">
                {progress.map(|progress| view! { <Ring progress=move || progress/> })}
                <span>{measurement_text::progress(texts, &instrument, &measurement)}</span>
            </p>
            <p class="hint">
                {texts.measurements_begun(measurement_text::moment(texts, measurement.begun()))}<br/>{changed}
            </p>
            {kept.map(|told| view! { <p><strong>{told}</strong></p> })}
            {other.map(|told| view! { <p>{told}</p> })}
            {acts(list, place, measurement, &title, is_ours)}
        </li>
    }
}

/// The buttons. A measurement that is only in memory can be saved; one of another questionnaire cannot be opened here.
fn acts(
    list: ListState,
    place: Option<StorageScope>,
    measurement: Measurement,
    title: &str,
    is_ours: bool,
) -> impl IntoView + use<> {
    let texts = list.texts;
    let measurement = StoredValue::new(measurement);
    let title = title.to_owned();
    let with_place = place.map(|place| {
        let open = is_ours.then(|| {
            button(texts.measurements_open(), &title, move || {
                measurement.with_value(|it| list.open(place, it));
            })
        });
        let rename = button(texts.measurements_rename(), &title, move || {
            list.renaming.set(Some((place, measurement.get_value())));
        });
        let duplicate = button(texts.measurements_duplicate(), &title, move || {
            list.duplicate(place, &measurement.get_value());
        });
        let delete = button(texts.measurements_delete(), &title, move || {
            measurement.with_value(|it| list.delete(place, it.id().as_str(), list.title(it)));
        });
        view! { {open}{rename}{duplicate}{delete} }
    });
    let save =
        button(texts.keep_file_button(), &title, move || list.save(vec![(place, measurement.get_value())]));
    view! { <p class="acts">{with_place}{save}</p> }
}

/// A value that cannot be read: the card says what it is, and offers it as a file, unchanged. A damaged one can be
/// deleted; one that a newer program made is intact, and only that program may delete it.
fn unreadable(
    list: ListState,
    place: Option<StorageScope>,
    id: String,
    stored: String,
    error: &DocumentError,
) -> impl IntoView + use<> {
    let texts = list.texts;
    let is_newer = matches!(error, DocumentError::Newer(_));
    let (title, told) = if is_newer {
        (texts.measurements_newer_title(), texts.measurements_newer())
    } else {
        (texts.measurements_damaged_title(), texts.measurements_damaged())
    };
    let name = format!("{title} {id}");
    let damaged = place.filter(|_| !is_newer).map(|place| (place, id.clone()));
    let save = button(texts.keep_file_button(), &name, move || list.save_as_it_is(&id, &stored));
    let delete = damaged.map(|damaged| {
        button(texts.measurements_delete(), &name, move || list.damaged.set(Some(damaged.clone())))
    });
    view! {
        <li class="card measurement">
            <h2>{title}</h2>
            <p>{told}</p>
            <p class="acts">{save}{delete}</p>
        </li>
    }
}

/// A button that names its measurement, also for those who cannot see what it stands beside.
fn button<F: Fn() + 'static>(label: &'static str, title: &str, act: F) -> impl IntoView + use<F> {
    let name = format!("{label}: {title}");
    view! { <button type="button" class="button" aria-label=name on:click=move |_| act()>{label}</button> }
}
