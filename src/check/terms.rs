//! The terms that a translation should use, for the rules about terms.

use super::{Pair, TextPair, TextPairKind};
use crate::fluent::Terms;
use crate::glossary::{Glossary, Vocabulary, VocabularyTerm};
use crate::model::{Catalog, Locale, Token};

/// The terms of the two languages of a pair.
#[derive(Clone, Copy, Debug)]
pub struct PairTerms<'a> {
    /// Those of the source.
    pub source: &'a Glossary,
    /// Those of the translation.
    pub target: &'a Vocabulary,
}

/// The files of terms of the source language and of a locale.
#[derive(Clone, Copy, Debug)]
pub struct TermFiles<'a> {
    /// The file of the source language.
    pub source: &'a Catalog,
    /// The terms of the locale, then those of its fallback locales.
    pub target: &'a Terms,
    /// The locale.
    pub locale: &'a Locale,
}

/// The texts of a pair with what their source says outside of code.
pub(super) fn texts<'p>(pair: &'p Pair<'_>) -> impl Iterator<Item = (TextPair<'p>, String)> {
    pair.text_pairs().filter_map(|text_pair| match text_pair.kind {
        TextPairKind::Value => Some((text_pair, unlocked(pair))),
        TextPairKind::Attribute => Some((text_pair, text_pair.source.text.clone())),
        TextPairKind::Variant => None,
    })
}

/// The value of the source without the text of tags that must stay as it is.
fn unlocked(pair: &Pair<'_>) -> String {
    let mut text = String::new();
    let mut depth = 0usize;
    for token in &pair.source.value {
        match token {
            Token::Open(name) if pair.is_locked(name) => depth += 1,
            Token::Close(name) if pair.is_locked(name) => depth = depth.saturating_sub(1),
            Token::Text(part) if depth == 0 => text.push_str(part),
            Token::Break => text.push('\n'),
            _ => {}
        }
    }
    text
}

/// The terms in a source text that the language of the translation has, each with its source text.
pub(super) fn asked<'t>(terms: &PairTerms<'t>, source: &str) -> Vec<(&'t VocabularyTerm, &'t str)> {
    let found = terms.source.terms_in(source).into_iter();
    found.filter_map(|(id, text)| Some((terms.target.get(id)?, text))).collect()
}
