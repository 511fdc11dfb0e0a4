//! Scripts and letters: which letters a language has, and which look like those of another script.

/// A letter of the Cyrillic script.
pub(super) fn is_cyrillic(char: char) -> bool {
    matches!(char, '\u{400}'..='\u{481}' | '\u{48A}'..='\u{52F}')
}

/// A letter of the Latin script. The schwa of phonetic writing is one, though it looks Kazakh.
pub(super) fn is_latin(char: char) -> bool {
    char.is_ascii_alphabetic() || matches!(char, 'À'..='ɏ' | 'ə') && char.is_alphabetic()
}

/// Cyrillic letters with Latin ones that look like them.
const TWINS: &[(char, char)] = &[
    ('а', 'a'),
    ('е', 'e'),
    ('о', 'o'),
    ('р', 'p'),
    ('с', 'c'),
    ('у', 'y'),
    ('х', 'x'),
    ('і', 'i'),
    ('һ', 'h'),
    ('ә', 'ə'),
    ('ј', 'j'),
    ('ѕ', 's'),
    ('А', 'A'),
    ('В', 'B'),
    ('Е', 'E'),
    ('К', 'K'),
    ('М', 'M'),
    ('Н', 'H'),
    ('О', 'O'),
    ('Р', 'P'),
    ('С', 'C'),
    ('Т', 'T'),
    ('У', 'Y'),
    ('Х', 'X'),
    ('І', 'I'),
    ('Ә', 'Ə'),
    ('Ё', 'Ë'),
    ('ё', 'ë'),
    ('Ј', 'J'),
    ('Ѕ', 'S'),
];

/// The Cyrillic letter that looks like a Latin letter or a digit.
pub(super) fn cyrillic_twin(char: char) -> Option<char> {
    match char {
        '0' => Some('О'),
        '3' => Some('З'),
        _ => TWINS.iter().find(|(_, latin)| *latin == char).map(|(cyrillic, _)| *cyrillic),
    }
}

/// The Latin letter that looks like a Cyrillic one.
pub(super) fn latin_twin(char: char) -> Option<char> {
    TWINS.iter().find(|(cyrillic, _)| *cyrillic == char).map(|(_, latin)| *latin)
}

/// The Cyrillic letters that a language has beside the Russian alphabet; `None` for a language
/// that is not known to be written in Cyrillic, or whose letters nobody has listed.
pub(super) fn own_letters(language: &str) -> Option<&'static str> {
    match language {
        "ru" => Some(""),
        "kk" => Some("әғқңөұүһі"),
        _ => None,
    }
}

/// Whether a letter is one of the Russian alphabet.
pub(super) fn is_russian(char: char) -> bool {
    matches!(char, 'а'..='я' | 'А'..='Я' | 'ё' | 'Ё')
}

/// Whether a language is written in the Cyrillic script here.
pub(super) fn has_cyrillic(language: &str) -> bool {
    own_letters(language).is_some()
}
