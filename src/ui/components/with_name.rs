use leptos::prelude::*;

/// A sentence with a name in it, e.g. of a team or a file. A browser that translates the page leaves the name as it is.
pub(in crate::ui) fn with_name(sentence: &str, name: &str) -> AnyView {
    // The name in quotation marks first: a short name may also be a word of the sentence.
    let quoted = sentence.find(&format!("‘{name}’")).map(|at| at + '‘'.len_utf8());
    let at = quoted.or_else(|| sentence.find(name)).filter(|_| !name.is_empty());
    let (before, rest) = at.and_then(|at| sentence.split_at_checked(at)).unwrap_or((sentence, ""));
    let after = rest.strip_prefix(name).unwrap_or_default().to_owned();
    let name = (!rest.is_empty()).then(|| name.to_owned());
    let before = before.to_owned();
    view! { <span>{before}<span translate="no">{name}</span>{after}</span> }.into_any()
}

/// Names that people typed, and after them what the tool says; either may be empty. A browser that translates the page
/// leaves the names as they are.
pub(in crate::ui) fn after_names([names, rest]: [String; 2]) -> AnyView {
    let dot = (!names.is_empty() && !rest.is_empty()).then_some(" · ");
    view! { <span translate="no">{names}</span>{dot}{rest} }.into_any()
}
