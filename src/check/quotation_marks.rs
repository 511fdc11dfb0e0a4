//! The quotation marks of a text.

/// A quotation mark, and whether it opens or closes as far as its place tells.
pub(super) struct Mark {
    pub(super) at: usize,
    pub(super) sign: char,
    pub(super) opens: bool,
}

/// The double quotation marks of a text.
pub(super) fn marks(text: &str) -> Vec<Mark> {
    let mut marks: Vec<Mark> = Vec::new();
    let (mut straight_open, mut closes_low, mut before) = (true, false, None);
    for (at, sign) in text.char_indices() {
        let last: Option<char> = before.replace(sign);
        let opens = match sign {
            '«' | '„' => true,
            '“' => !closes_low,
            '"' if last.is_some_and(|char| char.is_ascii_digit()) && straight_open => continue,
            '"' => straight_open,
            '»' | '”' | '‟' => false,
            _ => continue,
        };
        straight_open ^= sign == '"';
        if "„“”".contains(sign) {
            closes_low = sign == '„';
        }
        marks.push(Mark { at, sign, opens });
    }
    marks
}
