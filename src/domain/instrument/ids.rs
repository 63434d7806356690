//! Names that only mean something inside one instrument; a type for each, so that none is mistaken for another.

use serde::Serialize;
use std::fmt;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
        #[serde(transparent)]
        #[cfg_attr(
            feature = "schema",
            derive(schemars::JsonSchema),
            schemars(extend("minLength" = 1, "pattern" = r"\S"))
        )]
        pub struct $name(String);

        impl $name {
            /// The id as it stands in the file.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(id: &str) -> Self {
                Self(id.to_owned())
            }
        }

        impl From<String> for $name {
            fn from(id: String) -> Self {
                Self(id)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id! {
    /// Names a statement, e.g. `1.1`. A statement whose meaning changes gets a new id.
    StatementId
}
id! {
    /// Names a principle, e.g. `menselijke-behoeften`.
    PrincipleId
}
id! {
    /// Names who answers, e.g. `begeleider`.
    PerspectiveId
}
id! {
    /// Names a lens: `client`, `employee` or `organisation`.
    LensId
}
id! {
    /// Names a document that a text leans on, e.g. `project-pro`.
    SourceId
}
