//! Passing on: the result as a link and a QR code, and one's own measurement to another device or window. All of it is made
//! on this device, and goes nowhere but where a person takes it.

mod address;
mod inclusions;
mod outgoing;
mod privacy_check;
mod qr;

pub(super) use privacy_check::{PrivacyCheck, PrivacyCheckNotice};

use crate::domain::Measurement;
use crate::domain::instrument::Instrument;
use crate::ui::locales::Texts;
use crate::ui::route::Route;
use address::Address;
use inclusions::Inclusions;
use leptos::prelude::*;
use outgoing::{Maker, Purpose};

/// The page on which a result is shared.
pub(in crate::ui) fn share(texts: Texts, instrument: Instrument, measurement: Measurement) -> impl IntoView {
    let maker = Maker::new(texts, Purpose::Share, instrument, measurement);
    view! {
        <h1 tabindex="-1">{texts.share_title()}</h1>
        <p class="lead">{texts.share_lead()}</p>
        <Inclusions texts maker/>
        <Address texts maker/>
        <p class="go"><a class="button" href=Route::Result.href()>{texts.share_back()}</a></p>
    }
}

/// The page on which one takes one's own measurement to another device or window.
pub(in crate::ui) fn elsewhere(
    texts: Texts,
    instrument: Instrument,
    measurement: Measurement,
) -> impl IntoView {
    let maker = Maker::new(texts, Purpose::GoOn, instrument, measurement);
    view! {
        <h1 tabindex="-1">{texts.elsewhere_title()}</h1>
        <p class="lead">{texts.elsewhere_lead()}</p>
        <p>{texts.elsewhere_then()}</p>
        <Inclusions texts maker/>
        <Address texts maker/>
        <p class="go"><a class="button" href=Route::Tasks.href()>{texts.elsewhere_back()}</a></p>
    }
}
