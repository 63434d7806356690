/// A place in a drawing, to a tenth of a unit. The code that writes fractions exactly has large tables.
pub(super) fn tenths(place: f64) -> String {
    let tenths = (place * 10.0).round() as i64;
    let (sign, size) = (if tenths < 0 { "-" } else { "" }, tenths.unsigned_abs());
    format!("{sign}{}.{}", size / 10, size % 10)
}

#[cfg(test)]
mod tests {
    use super::tenths;

    #[test]
    fn a_place_has_one_decimal_and_its_sign() {
        assert_eq!([3.26, -0.34, -12.0, 0.0].map(tenths), ["3.3", "-0.3", "-12.0", "0.0"]);
    }
}
