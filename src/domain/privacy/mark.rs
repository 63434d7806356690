use std::ops::Range;

/// A piece of a text that likely tells who somebody is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonalMark {
    /// What it likely is.
    pub kind: PersonalKind,
    /// Where it stands: bytes of the text, at the borders of characters.
    pub range: Range<usize>,
}

/// What a marked piece of a text likely is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PersonalKind {
    /// A name after a title, a role or a relation: "mevrouw Jansen", "cliënt Kees", "zijn broer Henk".
    Name,
    /// A Dutch phone number.
    Phone,
    /// An e-mail address.
    Mail,
    /// A date of birth.
    BirthDate,
    /// A "burgerservicenummer": nine digits that pass the eleven-test.
    Bsn,
    /// A postcode, with the number of the house where it stands behind it, or a street with a number.
    Address,
}

impl PersonalKind {
    /// Every kind. Where two are found in the same piece of a text, the earlier one in this list is kept.
    pub const ALL: [Self; 6] =
        [Self::Mail, Self::Phone, Self::Bsn, Self::BirthDate, Self::Address, Self::Name];
}
