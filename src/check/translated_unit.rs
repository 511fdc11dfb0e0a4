//! What is kept of each translation, for rules that look at a whole article or a whole project.

use std::sync::Arc;

use crate::model::{Locale, Role};
use crate::text::{Source, Span};

/// A unit's translation in one locale.
#[derive(Clone, Debug)]
pub struct TranslatedUnit {
    /// The unit's id.
    pub unit: String,
    /// What it is for the reader.
    pub role: Role,
    /// What the source says, without tags.
    pub source: Arc<str>,
    /// The language of the source.
    pub source_locale: Locale,
    /// What the translation says, without tags.
    pub target: String,
    /// The language of the translation.
    pub locale: Locale,
    /// The file of the translation.
    pub file: Source,
    /// The id of its message there.
    pub head: Span,
    /// Its whole message there.
    pub span: Span,
    /// The names of the source in whose place the translation has their terms.
    pub termed: Vec<String>,
}
