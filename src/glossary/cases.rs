//! The grammatical cases of a language, with their names in terms.

use crate::model::Locale;

/// The cases of a locale's language, the dictionary form first; empty for a language without cases or
/// without rules here. The names are those of Mozilla's Russian terms.
///
/// ```
/// use audarma::{glossary::cases, model::Locale};
/// assert_eq!(cases(&Locale::of("ru")).last(), Some(&"prepositional"));
/// assert!(cases(&Locale::of("en")).is_empty());
/// ```
pub fn cases(locale: &Locale) -> &'static [&'static str] {
    match locale.language() {
        "kk" => &["nominative", "genitive", "dative", "accusative", "locative", "ablative", "instrumental"],
        "ru" => &["nominative", "genitive", "dative", "accusative", "instrumental", "prepositional"],
        _ => &[],
    }
}

/// A value with an empty variant for each case, and `text` as the dictionary form: the lines of a stub, to
/// be filled in by hand.
///
/// ```
/// use audarma::{glossary::empty_cases, model::Locale};
/// let lines = empty_cases(&Locale::of("ru"), "Боррель");
/// assert_eq!(lines[0], "    { $case ->");
/// assert_eq!(lines[1], "        [genitive]");
/// assert_eq!(lines[6], "       *[nominative] Боррель");
/// ```
pub fn empty_cases(locale: &Locale, text: &str) -> Vec<String> {
    let [first, others @ ..] = cases(locale) else { return Vec::new() };
    let mut lines = vec!["    { $case ->".to_owned()];
    lines.extend(others.iter().map(|case| format!("        [{case}]")));
    lines.push(format!("       *[{first}] {text}").trim_end().to_owned());
    lines.push("    }".to_owned());
    lines
}
