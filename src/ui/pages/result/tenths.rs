/// A place in a drawing, to a tenth of a unit: `3.3`, `-12`. The code that writes fractions exactly has large tables.
pub(in crate::ui::pages) fn tenths(place: f64) -> String {
    let tenths = (place * 10.0).round() as i64;
    let (sign, size) = (if tenths < 0 { "-" } else { "" }, tenths.unsigned_abs());
    match (size / 10, size % 10) {
        (whole, 0) => format!("{sign}{whole}"),
        (whole, tenth) => format!("{sign}{whole}.{tenth}"),
    }
}

#[cfg(test)]
mod tests {
    use super::tenths;

    #[test]
    fn a_place_has_at_most_one_decimal_and_its_sign() {
        assert_eq!([3.26, -0.34, -12.0, 0.0].map(tenths), ["3.3", "-0.3", "-12", "0"]);
    }
}
