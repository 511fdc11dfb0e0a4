//! What a single character is to a sentence: a stop, a quote, a dash.

/// The character that ends at a byte offset.
pub(super) fn before(text: &str, at: usize) -> Option<char> {
    match text.as_bytes()[..at].last() {
        Some(&byte) if byte < 0x80 => Some(char::from(byte)),
        Some(_) => text[..at].chars().next_back(),
        None => None,
    }
}

/// The character that begins at a byte offset.
pub(super) fn after(text: &str, at: usize) -> Option<char> {
    match text.as_bytes().get(at) {
        Some(&byte) if byte < 0x80 => Some(char::from(byte)),
        Some(_) => text[at..].chars().next(),
        None => None,
    }
}

/// Where the run of characters of a kind that begins at a byte offset is over.
pub(super) fn skip(text: &str, mut at: usize, is: impl Fn(char) -> bool) -> usize {
    while let Some(found) = after(text, at).filter(|&found| is(found)) {
        at += found.len_utf8();
    }
    at
}

/// Marks that can end a sentence.
pub(super) fn is_stop(found: char) -> bool {
    matches!(found, '.' | '!' | '?' | '…' | '‼' | '⁇' | '⁈' | '⁉' | '．' | '！' | '？' | '。')
}

/// Marks that close what a sentence stands in.
pub(super) fn is_closer(found: char) -> bool {
    matches!(
        found,
        ')' | ']' | '}' | '»' | '”' | '’' | '"' | '\'' | '“' | '›' | '`' | '）' | '」' | '』' | '》'
    )
}

/// Marks that open what a sentence stands in.
pub(super) fn is_opener(found: char) -> bool {
    matches!(
        found,
        '(' | '['
            | '{'
            | '«'
            | '“'
            | '„'
            | '‘'
            | '"'
            | '\''
            | '‹'
            | '‚'
            | '”'
            | '`'
            | '’'
            | '¿'
            | '¡'
            | '（'
            | '「'
            | '『'
            | '《'
    )
}

/// Quotation marks, of which a verb of speech may follow.
pub(super) fn is_quote(found: char) -> bool {
    matches!(found, '»' | '”' | '’' | '"' | '\'' | '“' | '«' | '„' | '‘' | '›' | '`')
}

/// Dashes, also the hyphen that stands for one.
pub(super) fn is_dash(found: char) -> bool {
    matches!(found, '-' | '–' | '—' | '―' | '‒' | '−' | '⁃')
}

/// Marks that begin a point of a list.
pub(super) fn is_bullet(found: char) -> bool {
    matches!(found, '•' | '◦' | '▪' | '●' | '⁃' | '‣' | '■' | '►' | '·')
}

/// What words are made of: letters, figures, and the marks that combine with them.
pub(super) fn is_word(found: char) -> bool {
    match found {
        found if found.is_ascii() => found.is_ascii_alphanumeric(),
        // The letters of Russian and Kazakh, for which no table need be asked.
        '\u{400}'..='\u{481}' | '\u{48a}'..='\u{52f}' => true,
        found => found.is_alphanumeric() || is_combining(found),
    }
}

/// An accent set on the letter before it ("Коло́менское"), and the joiners inside words.
fn is_combining(found: char) -> bool {
    matches!(found, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200c}' | '\u{200d}')
}

/// An apostrophe or a hyphen inside a word.
pub(super) fn is_joint(found: char) -> bool {
    matches!(found, '-' | '\'' | '’' | '‑' | 'ʼ')
}
