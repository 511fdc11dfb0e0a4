//! The words of a source text as numbers.

use std::hash::{DefaultHasher, Hasher};

/// Calls `word` with a number for each word of a text in its canonical form, ignoring case:
/// runs of letters and digits. Tags, variables and attribute names are not words.
pub(super) fn each(text: &str, mut word: impl FnMut(u64)) {
    let mut rest = text;
    while let Some(char) = rest.chars().next() {
        if char.is_alphanumeric() {
            let end = rest.find(|char: char| !char.is_alphanumeric()).unwrap_or(rest.len());
            word(number(&rest[..end]));
            rest = &rest[end..];
            continue;
        }
        let length = match char {
            '<' => tag(rest),
            '$' => 1 + name(&rest[1..]),
            '\n' if rest.starts_with("\n.") => 2 + name(&rest[2..]),
            _ => 0,
        };
        rest = &rest[length.max(char.len_utf8())..];
    }
}

/// The numbers of all words.
pub(super) fn all(text: &str) -> Vec<u64> {
    let mut words = Vec::new();
    each(text, |word| words.push(word));
    words
}

fn number(word: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    word.chars().flat_map(char::to_lowercase).for_each(|char| hasher.write_u32(char.into()));
    hasher.finish()
}

/// The length of the tag at the start of a text, if one is there.
fn tag(text: &str) -> usize {
    let slash = usize::from(text[1..].starts_with('/'));
    let length = 1 + slash + name(&text[1 + slash..]);
    if length > 1 + slash && text[length..].starts_with('>') { length + 1 } else { 0 }
}

/// The length of the name at the start of a text.
fn name(text: &str) -> usize {
    text.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')).count()
}

#[cfg(test)]
mod tests {
    use super::all;

    #[test]
    fn marks_are_no_words() {
        assert_eq!(
            all("<em>Екі</em> тарап,{ $img } 3 < 5<br>\n.img-alt = Сурет"),
            all("екі Тарап 3 5 сурет")
        );
        assert_eq!(all("a <b c").len(), 3);
    }
}
