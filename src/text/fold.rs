//! Normalization of white space and letters.

use std::borrow::Cow;

/// Whether a text consists of white space only.
pub fn is_blank(text: &str) -> bool {
    text.chars().all(char::is_whitespace)
}

/// Whether a character is a letter. The same as [`char::is_alphabetic`], but faster for Cyrillic, which
/// most checked texts are written in.
pub fn is_letter(char: char) -> bool {
    match char {
        '\0'..='\u{7F}' => char.is_ascii_alphabetic(),
        '\u{400}'..='\u{481}' | '\u{48A}'..='\u{52F}' => true,
        // Quotation marks, dashes and spaces.
        '\u{A0}' | '«' | '»' | '\u{2000}'..='\u{206F}' => false,
        _ => char.is_alphabetic(),
    }
}

/// Whether a character is a letter or a digit; see [`is_letter`].
pub fn is_letter_or_digit(char: char) -> bool {
    match char {
        '\0'..='\u{7F}' => char.is_ascii_alphanumeric(),
        '\u{400}'..='\u{481}' | '\u{48A}'..='\u{52F}' => true,
        // Quotation marks, dashes and spaces.
        '\u{A0}' | '«' | '»' | '\u{2000}'..='\u{206F}' => false,
        _ => char.is_alphanumeric(),
    }
}

/// The lowercase form of a letter if it is a single character; the same as the first character of
/// [`char::to_lowercase`], but faster for Kazakh and Russian letters.
pub fn lower(char: char) -> char {
    match char {
        '\0'..='\u{7F}' => char.to_ascii_lowercase(),
        'а'..='я' | 'ё' | 'ә' | 'ғ' | 'қ' | 'ң' | 'ө' | 'ұ' | 'ү' | 'һ' | 'і' => char,
        'А'..='Я' => char::from_u32(u32::from(char) + 0x20).unwrap_or(char),
        _ => char.to_lowercase().next().unwrap_or(char),
    }
}

/// The rest of `text` after the prefix `start`, ignoring case; `start` must be lowercase.
///
/// ```
/// use audarma::text::strip_start;
/// assert_eq!(strip_start("Қарашаның", "қараша"), Some("ның"));
/// assert_eq!(strip_start("Қаражат", "қараша"), None);
/// ```
pub fn strip_start<'a>(word: &'a str, start: &str) -> Option<&'a str> {
    let mut rest = word.chars();
    start.chars().all(|char| rest.next().map(lower) == Some(char)).then_some(rest.as_str())
}

/// The text with every run of spaces, tabs and line ends as one space, and none at its ends.
/// No-break spaces are kept.
///
/// ```
/// assert_eq!(audarma::text::collapse(" Josep\n  Borrell "), "Josep Borrell");
/// ```
pub fn collapse(text: &str) -> Cow<'_, str> {
    let loose = |char: char| matches!(char, ' ' | '\t' | '\n' | '\r' | '\u{c}');
    let trimmed = text.trim_matches(loose);
    if is_tidy(trimmed) {
        return Cow::Borrowed(trimmed);
    }
    let mut out = String::with_capacity(trimmed.len());
    for word in trimmed.split(loose).filter(|word| !word.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    Cow::Owned(out)
}

/// Whether the only white space in a text is single spaces.
fn is_tidy(text: &str) -> bool {
    let mut before = 0;
    for byte in text.bytes() {
        if matches!(byte, b'\t' | b'\n' | b'\r' | 0xC) || (byte == b' ' && before == b' ') {
            return false;
        }
        before = byte;
    }
    true
}

/// The number of words: runs of non-space characters that contain a letter or a digit.
///
/// ```
/// assert_eq!(audarma::text::words("DUSHANBE. KAZINFORM – 17th meeting"), 4);
/// ```
pub fn words(text: &str) -> usize {
    each_word(text).count()
}

/// Whether a text has at least this many words; see [`words`].
///
/// ```
/// assert!(audarma::text::has_words("17th meeting", 2) && !audarma::text::has_words("Kazinform –", 2));
/// ```
pub fn has_words(text: &str, least: usize) -> bool {
    each_word(text).take(least).count() == least
}

fn each_word(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace().filter(|word| word.chars().any(is_letter_or_digit))
}

/// Up to `most` significant words of a text in lowercase ASCII, separated by hyphens: the readable
/// part of a message id. Empty if the text has no letters.
///
/// ```
/// assert_eq!(audarma::text::slug("Қазақстан делегациясын министр бастап барды", 3), "qazaqstan-delegatsiiasyn-ministr");
/// assert_eq!(audarma::text::slug("Key points of the talks in Turkey", 3), "points-talks");
/// ```
pub fn slug(text: &str, most: usize) -> String {
    let latin = latin(text);
    let mut telling: Vec<&str> = latin
        .split(|char: char| !char.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty() && !SMALL_WORDS.contains(word) && !word.contains(UNCOUNTED))
        .collect();
    telling.truncate(most);
    let mut slug = telling.join("-");
    if slug.len() > SLUG_LENGTH {
        let end = slug[..SLUG_LENGTH].rfind('-').unwrap_or(SLUG_LENGTH);
        slug.truncate(end);
    }
    slug
}

/// compare-locales leaves entries whose id contains this out of its counts.
const UNCOUNTED: &str = "key";

/// The longest slug, in characters.
const SLUG_LENGTH: usize = 40;

/// English function words, which add nothing to an id.
const SMALL_WORDS: &[&str] =
    &["a", "an", "the", "of", "and", "or", "to", "in", "on", "at", "by", "for", "with", "as", "is"];

fn latin(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for char in text.chars().flat_map(char::to_lowercase) {
        match char {
            'қ' => out.push('q'),
            'ү' | 'ұ' => out.push('u'),
            'ы' => out.push('y'),
            'і' => out.push('i'),
            'ғ' => out.push('g'),
            'ә' => out.push('a'),
            'ң' => out.push('n'),
            'ө' => out.push('o'),
            'һ' => out.push('h'),
            '\'' | '’' | 'ь' | 'ъ' => {}
            _ if char.is_ascii() => out.push(char),
            _ => out.push_str(deunicode::deunicode_char(char).unwrap_or(" ")),
        }
    }
    out.make_ascii_lowercase();
    out
}

#[cfg(test)]
mod letter_tests {
    use super::*;

    #[test]
    fn letters_are_those_of_the_standard_library() {
        for char in (0..0x2_0000).filter_map(char::from_u32) {
            assert_eq!(is_letter(char), char.is_alphabetic(), "{char:?}");
            assert_eq!(is_letter_or_digit(char), char.is_alphanumeric(), "{char:?}");
            assert_eq!(Some(lower(char)), char.to_lowercase().next(), "{char:?}");
        }
    }
}
