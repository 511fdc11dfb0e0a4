//! The name of a language and its script.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use unic_langid::{CharacterDirection, LanguageIdentifier};

/// A locale: a language, optionally with script and region, as a BCP 47 tag.
///
/// ```
/// use audarma::model::Locale;
/// let kazakh: Locale = "KK-cyrl-kz".parse().unwrap();
/// assert_eq!(kazakh.to_string(), "kk-Cyrl-KZ");
/// assert_eq!(kazakh.language(), "kk");
/// assert!("english".parse::<Locale>().is_err());
/// assert!("kk-Arab".parse::<Locale>().unwrap().is_right_to_left());
/// ```
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Locale(LanguageIdentifier);

/// A text that is not a locale.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NotALocale(pub String);

impl fmt::Display for NotALocale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\" is not a locale; write a language tag such as kk, ru or kk-Latn", self.0)
    }
}

impl std::error::Error for NotALocale {}

/// A generated language that reveals what would not survive translation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Pseudo {
    /// `en-XA`: accents, and 30 % longer.
    Accented,
    /// `en-XB`: right to left.
    Bidirectional,
}

impl Locale {
    /// The locale of a tag that is known to be valid.
    ///
    /// # Panics
    /// If the tag is invalid; use it only for tags written in code.
    pub fn of(tag: &'static str) -> Self {
        tag.parse().expect("a tag written in code is a locale")
    }

    /// The language subtag: `kk` of `kk-Latn-KZ`.
    pub fn language(&self) -> &str {
        self.0.language.as_str()
    }

    /// The script, if the tag names one: `Latn` of `kk-Latn`.
    pub fn script(&self) -> Option<&str> {
        self.0.script.as_ref().map(|script| script.as_str())
    }

    /// The region, if the tag names one.
    pub fn region(&self) -> Option<&str> {
        self.0.region.as_ref().map(|region| region.as_str())
    }

    /// Whether the text runs from right to left.
    pub fn is_right_to_left(&self) -> bool {
        match self.script() {
            Some(script) => matches!(script, "Arab" | "Hebr" | "Syrc" | "Thaa" | "Nkoo" | "Adlm"),
            None if self.pseudo() == Some(Pseudo::Bidirectional) => true,
            None => self.0.character_direction() == CharacterDirection::RTL,
        }
    }

    /// Which pseudo-locale this is, if it is one.
    pub fn pseudo(&self) -> Option<Pseudo> {
        match self.region() {
            Some("XA") => Some(Pseudo::Accented),
            Some("XB") => Some(Pseudo::Bidirectional),
            _ => None,
        }
    }

    /// The tag as the language identifier of the `unic-langid` crate.
    pub fn identifier(&self) -> &LanguageIdentifier {
        &self.0
    }
}

impl FromStr for Locale {
    type Err = NotALocale;

    fn from_str(tag: &str) -> Result<Self, NotALocale> {
        let identifier = tag.parse::<LanguageIdentifier>().map_err(|_| NotALocale(tag.into()))?;
        // Languages have codes of two or three letters: `english` is the name of one, and no longer code is registered.
        if identifier.language.is_empty() || identifier.language.as_str().len() > 3 {
            return Err(NotALocale(tag.into()));
        }
        Ok(Self(identifier))
    }
}

impl TryFrom<String> for Locale {
    type Error = NotALocale;

    fn try_from(tag: String) -> Result<Self, NotALocale> {
        tag.parse()
    }
}

impl From<Locale> for String {
    fn from(locale: Locale) -> String {
        locale.to_string()
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
