//! Edits that change nothing for a translation.

use crate::model::Text;

/// Whether two texts differ in nothing but quotation marks, dashes, white space, and the case of
/// their first letter. A dash beside a digit counts: it may be a minus.
///
/// ```
/// use audarma::{model::{Text, Token}, sync::is_minor};
/// let text = |text: &str| Text { value: vec![Token::Text(text.into())], ..Text::default() };
/// assert!(is_minor(&text("the \"Joint\" text - adopted"), &text("The “Joint” text – adopted")));
/// assert!(!is_minor(&text("17 guests"), &text("18 guests")));
/// assert!(!is_minor(&text("It fell by -5"), &text("It fell by –5")));
/// ```
pub fn is_minor(old: &Text, new: &Text) -> bool {
    fold(&old.canonical()) == fold(&new.canonical())
}

fn fold(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    let mut has_letter = false;
    for (at, &char) in chars.iter().enumerate() {
        let around = &chars[at.saturating_sub(1)..chars.len().min(at + 2)];
        let touches_digit = around.iter().any(char::is_ascii_digit);
        match char {
            '"' | '“' | '”' | '„' | '«' | '»' | '‟' => out.push('"'),
            '\'' | '‘' | '’' | '‚' | '‹' | '›' => out.push('\''),
            '-' | '‐' | '‑' | '‒' | '–' | '—' | '―' if !touches_digit => out.push('-'),
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
