//! Web addresses, e-mail addresses, hashtags and handles in a text.

use std::ops::Range;

use memchr::{memchr2, memchr2_iter};

/// The places of all addresses of a text.
pub(super) fn addresses(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    if !may_have_one(text) {
        return found;
    }
    let mut start = 0;
    for piece in text
        .split(|char: char| char.is_whitespace() || matches!(char, '<' | '>' | '"' | '«' | '»' | '“' | '”'))
    {
        if let Some(place) = address(piece) {
            found.push(start + place.start..start + place.end);
        }
        start += piece.len();
        start += text[start..].chars().next().map_or(0, char::len_utf8);
    }
    found
}

/// Whether a text has a sign that an address has: most have none.
fn may_have_one(text: &str) -> bool {
    let text = text.as_bytes();
    let goes_on =
        |at: usize| text.get(at + 1).is_some_and(|next| next.is_ascii_alphanumeric() || *next == b'/');
    memchr2(b'@', b'#', text).is_some() || memchr2_iter(b'.', b':', text).any(goes_on)
}

/// A text with addresses blanked out, byte for byte.
pub(super) fn without_addresses(text: &str) -> String {
    let mut rest = text.to_owned();
    for place in addresses(text) {
        rest.replace_range(place.clone(), &" ".repeat(place.len()));
    }
    rest
}

/// The address in a piece without spaces; punctuation around it is not its own.
fn address(piece: &str) -> Option<Range<usize>> {
    let is_around = |char: char| {
        matches!(char, '(' | ')' | '[' | ']' | ',' | '.' | ';' | ':' | '!' | '?' | '\'' | '’' | '…')
    };
    if !piece.bytes().any(|byte| matches!(byte, b'.' | b'@' | b'#' | b':')) {
        return None;
    }
    let start = piece.len() - piece.trim_start_matches(is_around).len();
    let trimmed = piece.trim_matches(is_around);
    let is_url =
        ["http://", "https://", "www.", "ftp://", "mailto:"].iter().any(|scheme| trimmed.starts_with(scheme));
    let body = if is_url { trimmed } else { latin_head(trimmed) };
    (is_url || is_mail(body) || is_domain(body) || is_tag(body)).then(|| start..start + body.len())
}

/// A word without the ending that a Cyrillic language puts behind a Latin one: `mfa.kz-ке`.
fn latin_head(word: &str) -> &str {
    if word.starts_with('#') {
        return word;
    }
    let end = word.find(|char: char| !char.is_ascii()).unwrap_or(word.len());
    word[..end].trim_end_matches(['-', '.', ','])
}

fn is_mail(word: &str) -> bool {
    word.split_once('@')
        .is_some_and(|(user, host)| !user.is_empty() && is_name(user) && host.contains('.') && is_name(host))
}

/// `inform.kz`, and not `etc.The`: lower-case letters and a known ending.
fn is_domain(word: &str) -> bool {
    const ENDINGS: [&str; 15] =
        ["com", "org", "net", "kz", "ru", "uk", "eu", "gov", "edu", "io", "info", "tv", "uz", "kg", "us"];
    let host = word.split(['/', '?']).next().unwrap_or(word);
    let labels: Vec<&str> = host.split('.').collect();
    labels.len() > 1 && is_name(host) && labels.last().is_some_and(|last| ENDINGS.contains(last))
}

fn is_tag(word: &str) -> bool {
    let Some(name) = word.strip_prefix(['@', '#']) else { return false };
    name.starts_with(char::is_alphabetic) && name.chars().all(|char| char.is_alphanumeric() || char == '_')
}

fn is_name(text: &str) -> bool {
    !text.is_empty()
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_' | b'+'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        addresses(text).into_iter().map(|place| &text[place]).collect()
    }

    #[test]
    fn addresses_are_found_without_what_is_around_them() {
        let text = "(https://a.kz/x?y=1), press@mfa.kz. «@user», #Тег, inform.kz-ке www.a.b!";
        let all = ["https://a.kz/x?y=1", "press@mfa.kz", "@user", "#Тег", "inform.kz", "www.a.b"];
        assert_eq!(found(text), all);
        assert!(found("e.g. U.S. No. 5, etc.The #1 @ 3.5").is_empty());
        assert_eq!(without_addresses("at www.a.b now"), "at         now");
    }
}
