//! Names after a title ("mevrouw Jansen"), a role ("cliënt Kees") or a relation ("zijn broer Henk").
//!
//! A name that stands alone is not found: which capital begins a name and which a sentence, only a list of all names
//! could tell, and a person who reads it back does.

use super::pattern::{Pattern, after, before};
use std::ops::Range;
use std::sync::LazyLock;

/// A capital, also one with an accent.
const UPPER: &str = "[A-ZÀ-ÖØ-ÞĀĆČŁŃŚŞŠŻŽİ]";

/// A small letter, also one with an accent.
const LOWER: &str = "[a-zß-öø-ÿāćčğıłńśşšżž]";

/// What stands between a first name and the name of a family.
const PARTICLE: &str = concat!(
    "(?:[Vv]an|[Dd]en|[Dd]er|[Dd]e|[Tt]er|[Tt]en|[Tt]e|[Hh]et|[Vv]on|[Ii]n|[Oo]p",
    "|[Ee]l|[Aa]l|[Bb]en|[Bb]in|[Ll]a|[Ll]e|[’'‘][Tt])"
);

/// Titles that only people have: what follows may begin with a small letter, "meneer van den Berg".
const TITLES: &str =
    "de heer|dhr|hr|meneer|mijnheer|mevrouw|mevr|mw|mej|juffrouw|familie|fam|dokter|dr|drs|prof|zuster";

/// Titles that are shortened: only after these a full stop is not the end of a sentence.
const SHORTENED: [&str; 9] = ["dhr", "hr", "mevr", "mw", "mej", "fam", "dr", "drs", "prof"];

/// Roles and relations. "De bewoners van De Linde" is no name, so after these a name begins with a capital.
const ROLES: &str = concat!(
    "cli[ëËeE]nt(?:e|en)?|bewoners?|bewoonster|begeleiders?|begeleidster|teamleider|collega|mentor|coach|psychiater|psycholoog",
    "|arts|huisarts|gedragsdeskundige|verpleegkundige|bewindvoerder|curator|vader|moeder|ouders|broer|broertje|zus|zusje|oom",
    "|tante|opa|oma|zoon|dochter|neef|nicht|vriend|vriendin|partner"
);

/// Words that are no name, though they may stand with a capital after a role.
const NO_NAMES: &str = "aan alles begeleider bij centraal dagbesteding dat de die dit een en geen groep heeft het hij ik \
    in is kan mag marte met mijn moet nachtdienst natuur niet of om op team triple van voor wij wil wlz wonen zij zorg";

/// How a title is followed by a name: "dhr. De Vries", "cliënt: Rob", "de cliënt (Maria)", "cliënt heet Youssef".
const LINK: &str = r"\.\s*|\s+heet\s+|\s*\(|:\s*|\s+";

static TITLE: LazyLock<Pattern> =
    LazyLock::new(|| Pattern::new(&format!("(?i)(?<title>(?<of_people>{TITLES})|{ROLES})(?<link>{LINK})")));

/// A name at the start of a text: initials, a first name, particles and a family name, or some of these.
static NAME: LazyLock<Pattern> = LazyLock::new(|| {
    let initials = format!(r"(?:{UPPER}\.)+");
    let word = format!("(?:[A-Z]['’])?{UPPER}{LOWER}+(?:-(?:{PARTICLE} )*{UPPER}{LOWER}+)*");
    let words = format!("(?:{PARTICLE} )*{word}(?: (?:{PARTICLE} )*{word})*(?: {initials})?");
    Pattern::new(&format!("^(?:(?:{initials} ?)?{words}|{initials})"))
});

/// What stands between two names after one role: "cliënten Jan en Piet".
static NEXT: LazyLock<Pattern> = LazyLock::new(|| Pattern::new("^(?:, | en | & )"));

/// The names in a text.
pub(super) fn names(text: &str) -> Vec<Range<usize>> {
    let mut names = Vec::new();
    for found in TITLE.find(text) {
        let (Some(title), Some(link)) = (found.name("title"), found.name("link")) else { continue };
        let is_in_word = before(text, &title.range()).next_back().is_some_and(char::is_alphanumeric);
        let title_word = title.as_str().to_lowercase();
        if is_in_word || (link.as_str().starts_with('.') && !SHORTENED.contains(&title_word.as_str())) {
            continue;
        }
        let is_role = found.name("of_people").is_none();
        let mut next = name_at(text, link.end(), is_role);
        while let Some(name) = next {
            let end = name.end;
            names.push(name);
            let between = NEXT.ranges(text.get(end..).unwrap_or_default()).next();
            next = between
                .filter(|_| is_plural(&title_word))
                .and_then(|it| name_at(text, end + it.end, is_role));
        }
    }
    names
}

/// The name that begins at a place of a text, if one does.
fn name_at(text: &str, start: usize, is_role: bool) -> Option<Range<usize>> {
    let rest = text.get(start..)?;
    let name = NAME.ranges(rest).next()?;
    let range = start..start + name.end;
    let first = rest.get(name)?.split([' ', '-']).next()?;
    let is_small = first.chars().next().is_some_and(char::is_lowercase);
    let is_word = NO_NAMES.split_whitespace().any(|word| word == first.to_lowercase()) && !is_particle(rest);
    let is_cut = after(text, &range).next().is_some_and(char::is_alphanumeric);
    let is_none = is_word || is_cut || (is_role && is_small);
    (!is_none).then_some(range)
}

/// Whether a name begins with a particle that a name follows: "De Vries", and not "De" alone.
fn is_particle(name: &str) -> bool {
    static STARTS: LazyLock<Pattern> =
        LazyLock::new(|| Pattern::new(&format!("^(?:{PARTICLE} )+(?:[A-Z]['’])?{UPPER}{LOWER}")));
    STARTS.ranges(name).next().is_some()
}

/// Whether a role is that of several people.
fn is_plural(role: &str) -> bool {
    ["cliënten", "clienten", "bewoners", "begeleiders", "ouders"].contains(&role)
}
