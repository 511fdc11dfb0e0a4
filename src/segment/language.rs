//! The languages with segmentation rules. A language is one file and one line here.

use std::sync::OnceLock;

use crate::model::Locale;

use super::lexicon::Lexicon;

/// Every language with rules; others use the Unicode default.
static LANGUAGES: [Language; 4] = [
    Language::new("en", "Latn", include_str!("languages/en.txt")),
    Language::new("kk", "Cyrl", include_str!("languages/kk.txt")),
    Language::new("kk", "Latn", include_str!("languages/kk-Latn.txt")),
    Language::new("ru", "Cyrl", include_str!("languages/ru.txt")),
];

/// A language in a script, with its words.
#[derive(Debug)]
pub(super) struct Language {
    tag: &'static str,
    script: &'static str,
    rules: &'static str,
    lexicon: OnceLock<Lexicon>,
}

impl Language {
    const fn new(tag: &'static str, script: &'static str, rules: &'static str) -> Self {
        Self { tag, script, rules, lexicon: OnceLock::new() }
    }

    /// The language of a locale; a tag without a script selects the first script listed.
    pub(super) fn of(locale: &Locale) -> Option<&'static Self> {
        let script = |language: &Self| locale.script().is_none_or(|script| script == language.script);
        LANGUAGES.iter().find(|language| language.tag == locale.language() && script(language))
    }

    /// Every language with rules, in the order of their tags.
    pub(super) fn all() -> &'static [Self] {
        &LANGUAGES
    }

    /// The tag, with the script if it is not the first of its language.
    pub(super) fn tag(&self) -> String {
        let first = LANGUAGES.iter().find(|language| language.tag == self.tag);
        let bare = first.is_none_or(|first| first.script == self.script);
        if bare { self.tag.into() } else { format!("{}-{}", self.tag, self.script) }
    }

    /// The text of its file.
    pub(super) fn rules(&self) -> &'static str {
        self.rules
    }

    /// Its words, parsed on first use.
    pub(super) fn lexicon(&self) -> &Lexicon {
        self.lexicon.get_or_init(|| Lexicon::parse(self.rules))
    }
}
