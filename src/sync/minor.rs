//! Edits that do not affect translations.

use super::source_change::addresses;
use crate::model::Text;

/// Whether two texts differ only in quotation marks, dashes, white space, a space that was missing after
/// a punctuation mark, and the case of their first letter. A dash before a digit counts, because it may
/// be a minus sign. Every character of an address counts.
///
/// ```
/// use audarma::{model::{Text, Token}, sync::is_minor};
/// let text = |text: &str| Text { value: vec![Token::Text(text.into())], ..Text::default() };
/// assert!(is_minor(&text("the \"Joint\" text - adopted"), &text("The “Joint” text – adopted")));
/// assert!(!is_minor(&text("17 guests"), &text("18 guests")));
/// assert!(!is_minor(&text("It fell by -5"), &text("It fell by –5")));
/// assert!(is_minor(&text("trade,transport and tourism"), &text("trade, transport and tourism")));
/// assert!(!is_minor(&text("See a-b.kz/x"), &text("See a–b.kz/x")));
/// ```
pub fn is_minor(old: &Text, new: &Text) -> bool {
    let (old, new) = (old.canonical(), new.canonical());
    fold(&old) == fold(&new) && addresses(&old) == addresses(&new)
}

fn fold(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    let mut has_letter = false;
    for (at, &char) in chars.iter().enumerate() {
        let before = at.checked_sub(1).map(|before| chars[before]);
        let is_minus =
            chars.get(at + 1).is_some_and(char::is_ascii_digit) && !before.is_some_and(char::is_alphanumeric);
        if char.is_alphabetic() && is_run_together(&chars[..at], char) {
            out.push(' ');
        }
        match char {
            '"' | '“' | '”' | '„' | '«' | '»' | '‟' => out.push('"'),
            '\'' | '‘' | '’' | '‚' | '‹' | '›' => out.push('\''),
            '-' | '‐' | '‑' | '‒' | '–' | '—' | '―' if !is_minus => out.push('-'),
            '\u{A0}' | '\u{202F}' | '\u{2009}' => out.push(' '),
            _ if char.is_alphabetic() && !has_letter => {
                has_letter = true;
                out.extend(char.to_lowercase());
            }
            _ => out.push(char),
        }
    }
    out.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Whether a space is missing before a letter: after a comma between words, or after the end of a
/// sentence.
fn is_run_together(before: &[char], letter: char) -> bool {
    match before {
        [.., left, ',' | ';' | ')' | '»' | '”'] => left.is_alphabetic(),
        [.., left, '.' | '!' | '?' | '…'] => left.is_lowercase() && letter.is_uppercase(),
        _ => false,
    }
}
