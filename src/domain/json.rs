//! A JSON value, as far as the documents of the tool need it: `serde_json` reads it into this.
//!
//! `serde_json`'s own `Value` brings the writing of fractions with its tables, and a sorted map for every object.

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// A value of JSON.
pub(super) enum Json {
    Null,
    Truth(bool),
    Whole(u64),
    Negative(i64),
    /// A number that is no whole one, or very large.
    Fraction(f64),
    Text(String),
    List(Vec<Self>),
    /// In the order of the file; where a name comes back, the last one counts.
    Object(Vec<(String, Self)>),
}

impl Json {
    /// A field of an object.
    pub(super) fn field(&self, name: &str) -> Option<&Self> {
        self.fields()?.iter().rev().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// The fields of an object.
    pub(super) fn fields(&self) -> Option<&[(String, Self)]> {
        if let Self::Object(fields) = self { Some(fields) } else { None }
    }

    /// The same to change it; nothing for a value that is no object.
    pub(super) fn field_mut(&mut self, name: &str) -> Option<&mut Self> {
        let Self::Object(fields) = self else { return None };
        fields.iter_mut().rev().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// Gives a field of an object this value; nothing happens to a value that is no object.
    pub(super) fn set(&mut self, name: &str, value: Self) {
        if let Some(field) = self.field_mut(name) {
            *field = value;
        } else if let Self::Object(fields) = self {
            fields.push((name.to_owned(), value));
        }
    }

    /// The items of a list.
    pub(super) fn items(&self) -> Option<&[Self]> {
        if let Self::List(items) = self { Some(items) } else { None }
    }

    /// The same to change them.
    pub(super) fn items_mut(&mut self) -> Option<&mut [Self]> {
        if let Self::List(items) = self { Some(items) } else { None }
    }

    /// A text.
    pub(super) fn as_text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// A whole number.
    pub(super) fn as_whole(&self) -> Option<u64> {
        if let Self::Whole(number) = self { Some(*number) } else { None }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValue)
    }
}

struct AnyValue;

impl<'de> Visitor<'de> for AnyValue {
    type Value = Json;

    fn expecting(&self, _: &mut fmt::Formatter) -> fmt::Result {
        // Every value is expected: there is nothing to tell.
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, truth: bool) -> Result<Json, E> {
        Ok(Json::Truth(truth))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Json, E> {
        Ok(Json::Whole(number))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Json, E> {
        Ok(Json::Negative(number))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Json, E> {
        Ok(Json::Fraction(number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(Json::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Json, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element()? {
            items.push(item);
        }
        Ok(Json::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Json, A::Error> {
        let mut fields = Vec::new();
        while let Some(field) = object.next_entry()? {
            fields.push(field);
        }
        Ok(Json::Object(fields))
    }
}
