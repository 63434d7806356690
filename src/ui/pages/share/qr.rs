use super::outgoing::Purpose;
use crate::browser::{clock, download, share};
use crate::domain::link::QrCode;
use crate::ui::locales::Texts;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The minimum width of a picture of the code, in pixels: sharp on paper too.
const PICTURE: u32 = 1_024;

/// The link as a QR code, to scan from this screen or to save as a picture.
#[component]
pub(super) fn Qr(
    /// The texts.
    texts: Texts,
    /// The whole address.
    url: String,
    /// What the link is for.
    purpose: Purpose,
) -> impl IntoView {
    let content = match QrCode::of(&url) {
        Ok(code) => drawn(texts, code, purpose).into_any(),
        Err(_) => view! { <p>{texts.qr_too_long()}</p> }.into_any(),
    };
    view! {
        <section class="card qr">
            <h2>{texts.qr_title()}</h2>
            {content}
        </section>
    }
}

fn drawn(texts: Texts, code: QrCode, purpose: Purpose) -> impl IntoView {
    let (side, path) = (code.side(), code.path());
    let alternative = match purpose {
        Purpose::Share => texts.qr_alternative(),
        Purpose::GoOn => texts.qr_alternative_go_on(),
    };
    let code = StoredValue::new(code);
    let told = RwSignal::new(String::new());
    let tell = move |name: &str| told.try_set(texts.keep_file_saved(name));
    let save_svg = move |_| {
        let name = file_name("svg");
        download::save_text_as(&name, "image/svg+xml", &code.with_value(QrCode::to_svg));
        tell(&name);
    };
    let save_png = move |_| {
        let rows =
            code.with_value(|code| code.dark().flat_map(|(x, y, width)| [x, y, width]).collect::<Vec<_>>());
        spawn_local(async move {
            let name = file_name("png");
            match share::picture(side, &rows, PICTURE).await {
                Some(bytes) => {
                    download::save_bytes(&name, "image/png", &bytes);
                    tell(&name);
                }
                None => drop(told.try_set(texts.qr_no_picture().to_owned())),
            }
        });
    };
    view! {
        <svg class="qr-code" viewBox=format!("0 0 {side} {side}") role="img" aria-label=alternative>
            <rect class="qr-light" width=side height=side/>
            <path class="qr-dark" d=path/>
        </svg>
        <p class="hint">{alternative}</p>
        <p class="acts">
            <button type="button" class="button" data-testid="qr-png" on:click=save_png>{texts.qr_png()}</button>
            <button type="button" class="button" data-testid="qr-svg" on:click=save_svg>{texts.qr_svg()}</button>
        </p>
        <p role="status" prop:textContent=move || told.get()></p>
    }
}

/// Without the name of the team: that is included only when it is ticked.
fn file_name(ending: &str) -> String {
    format!("pro-monitor_qr_{}.{ending}", clock::file_date(clock::now()))
}
