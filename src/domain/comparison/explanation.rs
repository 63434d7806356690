use super::{Change, Difference, NotComparable};
use crate::domain::result::ResultTexts;

/// What a difference means, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// In one or two words: `Klein verschil.`
    pub lead: &'static str,
    /// How many people can have made it, or why it cannot be compared; may be empty.
    pub detail: String,
}

/// The explanation of a change; `is_of_persons` when each moment has the answers of a single person.
pub(super) fn explanation(change: Change, is_of_persons: bool, texts: ResultTexts) -> Explanation {
    match change {
        Change::Compared { difference, n } => Explanation {
            lead: lead(difference, texts),
            detail: if is_of_persons { String::new() } else { people(difference, n, texts) },
        },
        Change::NotComparable(NotComparable::NeverAsked) => {
            Explanation { lead: texts.comparison_never_asked(), detail: String::new() }
        }
        Change::NotComparable(why) => {
            Explanation { lead: texts.comparison_not_comparable(), detail: reason(why, texts) }
        }
    }
}

fn lead(difference: Difference, texts: ResultTexts) -> &'static str {
    match difference {
        none if none.is_none() => texts.comparison_same(),
        small if small.is_small() => texts.comparison_small(),
        up if up.is_up() => texts.comparison_up(),
        _ => texts.comparison_down(),
    }
}

/// How many people can have made a difference between groups; empty where there is none.
fn people(difference: Difference, n: u32, texts: ResultTexts) -> String {
    match difference.people(n) {
        0 => String::new(),
        1 => texts.comparison_one_person().to_owned(),
        people if difference.is_up() => texts.comparison_people_up(people),
        people => texts.comparison_people_down(people),
    }
}

fn reason(why: NotComparable, texts: ResultTexts) -> String {
    match why {
        NotComparable::TooFew { asked, other_words, .. } if other_words == asked => {
            texts.comparison_reason_other_words().to_owned()
        }
        NotComparable::TooFew { asked, other_words, .. } if other_words > 0 => {
            texts.comparison_reason_other_words_of(asked, other_words)
        }
        NotComparable::TooFew { compared: 0, .. } => texts.comparison_reason_none().to_owned(),
        NotComparable::TooFew { compared, asked, .. } => texts.comparison_reason_too_few(asked, compared),
        NotComparable::NotEachTime => texts.comparison_reason_not_each_time().to_owned(),
        NotComparable::OtherWords => texts.comparison_reason_other_words().to_owned(),
        NotComparable::UnknownWords => texts.comparison_reason_unknown_words().to_owned(),
        NotComparable::OtherScale => texts.comparison_reason_other_scale().to_owned(),
        NotComparable::NoScore => texts.comparison_reason_no_score().to_owned(),
        NotComparable::NeverAsked => String::new(),
    }
}
