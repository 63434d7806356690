use super::outgoing::{LINK, Maker, Outgoing, Purpose};
use super::qr::Qr;
use crate::browser::share;
use crate::domain::link::{LengthClass, LinkRefusal};
use crate::domain::result::Extras;
use crate::ui::components::redrawn;
use crate::ui::locales::Texts;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The longest address of a mail, in characters: Windows opens no mail for one that is much longer than 2,000.
const MAX_MAIL_ADDRESS: usize = 2_000;

/// The link, with the ways to share it; it waits until the included texts have been checked.
#[component]
pub(super) fn Address(
    /// The texts.
    texts: Texts,
    /// What makes the link.
    maker: Maker,
) -> impl IntoView {
    let outgoing = maker.outgoing();
    redrawn(move || {
        if !maker.privacy_check.is_clear() {
            return view! { <p class="hint">{texts.link_waits()}</p> }.into_any();
        }
        match outgoing.get() {
            Ok(outgoing) => view! { <Ready texts maker outgoing/> }.into_any(),
            Err(refusal) => {
                view! { <p class="notice" role="status">{refused(texts, refusal)}</p> }.into_any()
            }
        }
    })
}

#[component]
fn Ready(texts: Texts, maker: Maker, outgoing: Outgoing) -> impl IntoView {
    let Outgoing { url, class } = outgoing;
    let field = NodeRef::<html::Input>::new();
    let told = RwSignal::new("");
    let copy = move |_| {
        let Some(field) = field.get_untracked() else { return };
        spawn_local(async move {
            let is_copied = share::copy(&field).await;
            told.try_set(if is_copied { texts.link_copied() } else { texts.link_not_copied() });
        });
    };
    let title = texts.mail_subject();
    let shared = StoredValue::new(url.clone());
    let share = share::can_share().then(|| {
        let act = move |_| shared.with_value(|url| share::share(title, url));
        view! { <button type="button" class="button" on:click=act>{texts.link_share()}</button> }
    });
    let mail_address = (class != LengthClass::Long && maker.purpose == Purpose::Share).then(|| {
        let body = mail(texts, &url, maker.extras.get_untracked());
        share::mail_address(title, &body)
    });
    let is_too_long_to_mail = mail_address.as_ref().is_some_and(|address| address.len() > MAX_MAIL_ADDRESS);
    let mail = mail_address.filter(|_| !is_too_long_to_mail).map(|address| {
        view! { <a class="button" data-testid="mail" href=address>{texts.link_mail()}</a> }
    });
    let to_paste = is_too_long_to_mail.then(|| view! { <p class="hint">{texts.link_paste_in_mail()}</p> });
    let window = (maker.purpose == Purpose::GoOn).then(|| {
        view! { <a class="button" data-testid="own-window" href=url.clone() target="_blank" rel="noopener">{texts.elsewhere_window()}</a> }
    });
    view! {
        <section class="card link">
            <h2>{texts.link_title()}</h2>
            <div class="field">
                <label for=LINK>{texts.link_label()}</label>
                <input type="text" id=LINK readonly node_ref=field prop:value=url.clone() aria-describedby="link-class" on:focus:target=|event| event.target().select()/>
            </div>
            <p class="hint" id="link-class">{class_told(texts, class)}</p>
            <p class="acts">
                <button type="button" class="button primary" data-testid="copy" on:click=copy>{texts.link_copy()}</button>
                {share}{mail}{window}
            </p>
            {to_paste}
            <p role="status" prop:textContent=move || told.get()></p>
        </section>
        <Qr texts url purpose=maker.purpose/>
    }
}

fn class_told(texts: Texts, class: LengthClass) -> &'static str {
    match class {
        LengthClass::Qr => texts.link_fits_qr(),
        LengthClass::Mail => texts.link_fits_mail(),
        LengthClass::Long => texts.link_long(),
    }
}

fn refused(texts: Texts, refusal: LinkRefusal) -> &'static str {
    match refusal {
        LinkRefusal::AnotherInstrument => texts.link_refused_wording(),
        LinkRefusal::Team => texts.link_refused_team(),
        LinkRefusal::TooLarge => texts.link_refused_large(),
    }
}

/// The text of the mail: the link, what is in it, and that it is stored nowhere.
fn mail(texts: Texts, url: &str, extras: Extras) -> String {
    let Extras { names, notes, confidence, story, actions } = extras;
    let parts = [
        (true, texts.mail_answers()),
        (names, texts.mail_names()),
        (notes, texts.mail_notes()),
        (confidence, texts.mail_confidence()),
        (story, texts.mail_story()),
        (actions, texts.mail_actions()),
    ];
    let parts: Vec<_> =
        parts.into_iter().filter(|(goes_along, _)| *goes_along).map(|(_, name)| name).collect();
    [texts.mail_here(), url, &texts.mail_holds(parts.join(", ")), texts.mail_nowhere()].join("\n\n")
}
