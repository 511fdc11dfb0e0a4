//! Characters that are typed in place of others.

/// See the file itself.
const LOOK_ALIKES: &str = include_str!("look-alikes.txt");

/// The ASCII character that a character looks like.
pub(super) fn ascii_twin(char: char) -> Option<char> {
    let rows = LOOK_ALIKES.lines().filter(|line| !line.starts_with("# "));
    rows.filter_map(|row| row.split_once(' '))
        .find(|(_, twins)| twins.contains(char))
        .and_then(|(ascii, _)| ascii.chars().next())
}

/// Whether a character may stand in an identifier.
pub(super) fn is_name(char: char) -> bool {
    char.is_ascii_alphanumeric() || matches!(char, '-' | '_')
}

/// Whether a character is white space that Fluent does not read as such, or cannot be seen at all.
pub(super) fn is_odd_space(char: char) -> bool {
    let is_invisible =
        matches!(char, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}');
    is_invisible || char.is_whitespace() && !matches!(char, ' ' | '\n' | '\r')
}

/// A name with each wrong character replaced by the one it looks like; nothing if one looks like none.
pub(super) fn folded(name: &str) -> Option<String> {
    let fold = |char: char| match char {
        _ if is_name(char) || char == '$' => Some(char),
        '.' | '/' | ' ' | ':' | '+' => Some('-'),
        _ => ascii_twin(char).filter(|twin| is_name(*twin)),
    };
    let folded: Option<String> = name.chars().filter(|char| !is_odd_space(*char)).map(fold).collect();
    folded.filter(|name| {
        let name = name.trim_start_matches('$').trim_start_matches('-');
        name.starts_with(|char: char| char.is_ascii_alphabetic())
    })
}

/// Whether all of a word is an identifier, perhaps with the hyphen of a term.
pub(super) fn is_identifier(word: &str) -> bool {
    let name = word.strip_prefix('-').unwrap_or(word);
    name.starts_with(|char: char| char.is_ascii_alphabetic()) && name.chars().all(is_name)
}
