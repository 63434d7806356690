//! Sharing: the result as a link and a QR code, and one's own measurement to another device or window. Everything is
//! made on this device, and goes only where a person takes it.

mod address;
mod inclusions;
mod outgoing;
mod privacy_check;
mod qr;

pub(super) use privacy_check::{PrivacyCheck, PrivacyCheckNotice, place_of};

use crate::ui::components::redrawn;
use crate::ui::locales::Texts;
use crate::ui::route::Route;
use crate::ui::state::State;
use address::Address;
use inclusions::Inclusions;
use leptos::prelude::*;
use outgoing::{Maker, Purpose};

/// The page on which a result is shared.
pub(super) fn share(state: State) -> AnyView {
    of_measurement(state, Purpose::Share, share_content)
}

fn share_content(texts: Texts, maker: Maker) -> AnyView {
    view! {
        <h1 tabindex="-1">{texts.share_title()}</h1>
        <p class="lead">{texts.share_lead()}</p>
        <Inclusions texts maker/>
        <Address texts maker/>
        <p class="go"><a class="button" href=Route::Result.href()>{texts.share_back()}</a></p>
    }
    .into_any()
}

/// The page that takes one's own measurement to another device or window.
pub(super) fn elsewhere(state: State) -> AnyView {
    of_measurement(state, Purpose::GoOn, elsewhere_content)
}

fn elsewhere_content(texts: Texts, maker: Maker) -> AnyView {
    view! {
        <h1 tabindex="-1">{texts.elsewhere_title()}</h1>
        <p class="lead">{texts.elsewhere_lead()}</p>
        <p>{texts.elsewhere_then()}</p>
        <Inclusions texts maker/>
        <Address texts maker/>
        <p class="go"><a class="button" href=Route::Tasks.href()>{texts.elsewhere_back()}</a></p>
    }
    .into_any()
}

/// A page about the measurement, redrawn when that changes.
fn of_measurement(state: State, purpose: Purpose, content: fn(Texts, Maker) -> AnyView) -> AnyView {
    let texts = state.texts();
    redrawn(move || match state.measurement() {
        Some(measurement) => content(texts, Maker::new(texts, purpose, state.instrument(), measurement)),
        None => ().into_any(),
    })
}
