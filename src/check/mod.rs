//! Rules: what can be wrong with an article, a catalog or a translation.
//!
//! A rule is one file in `rules/` and one line in [`RULES`]. What must not live here: reading
//! files, choosing which rules run where, words for people (`finding-CODE` and `rule-CODE` in the
//! program's own catalogs).

mod address;
mod catalog;
mod dictionary;
mod facts;
mod findings;
mod language;
mod latin;
mod length_ratio;
mod letters;
mod loose;
mod marks;
mod name_index;
mod names;
mod offset_map;
mod phonetic_key;
mod places;
mod plain;
mod quantity;
mod quotation_marks;
mod refused;
mod rule;
mod rules;
mod run;
mod source_article;
mod spelling;
mod style_profile;
mod suppression;
mod terms;
mod text_pair;
mod translated_unit;

pub use catalog::{catalog_faults, orphan_catalog, unusable_units};
pub use dictionary::Dictionary;
pub use loose::LoosePair;
pub use name_index::NameIndex;
pub use plain::Plain;
pub use refused::refused;
pub use rule::{Category, Certainty, Check, Rule, Scope};
pub use rules::{RULES, rule};
pub use source_article::{Prose, SourceArticle};
pub use style_profile::StyleProfile;
pub use suppression::suppress_explained;
pub use terms::{PairTerms, TermFiles};
pub use text_pair::{TextPair, TextPairKind, TextPairs};
pub use translated_unit::TranslatedUnit;

use rule::Reach;

use crate::fluent::{ResolveFault, Resolver};
use crate::model::{Block, Catalog, Document, Entry, Locale, Mark, Pattern, Role, State, Text, Token, Unit};

/// How the text of a message is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Notation {
    /// With tags, as values are.
    Tags,
    /// As it is read, as attributes are.
    Plain,
}

impl Notation {
    /// What a part of a message says, written like this.
    pub fn say(self, resolver: &Resolver<'_>, pattern: &Pattern, catalog: &Catalog) -> Vec<Token> {
        match self {
            Self::Tags => resolver.value(pattern, catalog).tokens,
            Self::Plain => vec![Token::Text(resolver.text(pattern, catalog).0)],
        }
    }
}

/// A unit and its translation in one locale: what rules see. It is made of the translation by [`Pair::new`], and
/// put beside its source.
pub struct Pair<'a> {
    /// The unit's id.
    pub id: &'a str,
    /// The path of the article; empty where there is none.
    pub article: &'a str,
    /// The language of the source.
    pub source_locale: &'a Locale,
    /// The language of the translation.
    pub locale: &'a Locale,
    /// What the source says.
    pub source: &'a Text,
    /// What the translation says.
    pub target: &'a Text,
    /// What was wrong with the translation as Fluent.
    pub faults: &'a [ResolveFault],
    /// Where the translation stands.
    pub state: State,
    /// The source text that an outdated translation was made of, if it is known.
    pub previous: Option<&'a str>,
    /// The message of the translation; `None` if it is none of a catalog.
    pub entry: Option<&'a Entry>,
    /// The catalog of the translation.
    pub catalog: &'a Catalog,
    /// What reads the parts of a message.
    resolver: &'a dyn Say,
    /// What is known of the tags of the source.
    tags: Tags<'a>,
    /// What the unit is for the reader; `None` where there is no article.
    pub role: Option<Role>,
    /// The terms of both languages; `None` where there is no project.
    pub terms: Option<PairTerms<'a>>,
    /// How the translations of the locale are usually written.
    pub style_profile: StyleProfile,
    /// Both texts as plain prose, read when a rule asks.
    text_pairs: TextPairs,
}

/// A message of a catalog as it reads in its locale, of which a [`Pair`] is made.
#[derive(Clone, Copy, Debug)]
pub struct TargetMessage<'a> {
    /// The unit's id.
    pub id: &'a str,
    /// The language.
    pub locale: &'a Locale,
    /// The catalog.
    pub catalog: &'a Catalog,
    /// The message in it; `None` if it is none of a catalog.
    pub entry: Option<&'a Entry>,
    /// What it says.
    pub text: &'a Text,
    /// What was wrong with it as Fluent.
    pub faults: &'a [ResolveFault],
}

/// What is known of the tags of a source text.
#[derive(Clone, Copy)]
enum Tags<'a> {
    /// Nothing: there is no source.
    None,
    /// Their names alone.
    Names,
    /// Their marks.
    Unit(&'a Unit, &'a Block),
}

/// Tags that carry no data, as far as can be told without the article.
const BARE: &[&str] = &["b", "del", "em", "i", "s", "strong", "sub", "sup", "u"];

impl<'a> Tags<'a> {
    fn mark(self, name: &str) -> Option<&'a Mark> {
        let Self::Unit(unit, block) = self else { return None };
        unit.marks.iter().find(|(known, _)| known == name).map(|(_, mark)| &block.marks[*mark])
    }
}

/// What reads the parts of a message.
trait Say {
    fn say(&self, pattern: &Pattern, catalog: &Catalog, notation: Notation) -> Vec<Token>;
}

impl Say for Resolver<'_> {
    fn say(&self, pattern: &Pattern, catalog: &Catalog, notation: Notation) -> Vec<Token> {
        notation.say(self, pattern, catalog)
    }
}

/// What a message is compared with that has no source.
static NOTHING: Text = Text { value: Vec::new(), attributes: Vec::new() };

impl<'a> Pair<'a> {
    /// A message by itself, beside no source.
    pub fn new(target: TargetMessage<'a>, resolver: &'a Resolver<'_>) -> Self {
        Self {
            id: target.id,
            article: "",
            source_locale: target.locale,
            locale: target.locale,
            source: &NOTHING,
            target: target.text,
            faults: target.faults,
            state: State::Translated,
            previous: None,
            entry: target.entry,
            catalog: target.catalog,
            resolver,
            tags: Tags::None,
            role: None,
            terms: None,
            style_profile: StyleProfile::default(),
            text_pairs: TextPairs::default(),
        }
    }

    /// Beside a source text that belongs to no article.
    #[must_use]
    pub fn beside(self, source: &'a Text, locale: &'a Locale) -> Self {
        Self { source, source_locale: locale, tags: Tags::Names, ..self }
    }

    /// Beside a unit of an article.
    #[must_use]
    pub fn of_unit(self, unit: &'a Unit, document: &'a Document, locale: &'a Locale) -> Self {
        let tags = Tags::Unit(unit, document.block_of(unit));
        let article = document.source.path();
        Self { source: &unit.message, source_locale: locale, tags, article, role: Some(unit.role), ..self }
    }

    /// In a state; `previous` is the source text that an outdated translation was made of.
    #[must_use]
    pub fn in_state(self, state: State, previous: Option<&'a str>) -> Self {
        Self { state, previous, ..self }
    }

    /// With the terms of both languages.
    #[must_use]
    pub fn with_terms(self, terms: Option<PairTerms<'a>>) -> Self {
        Self { terms, ..self }
    }

    /// Among translations that are usually written like this.
    #[must_use]
    pub fn among(self, style_profile: StyleProfile) -> Self {
        Self { style_profile, ..self }
    }

    /// Whether a tag of the source carries data, so that it must occur exactly once.
    pub fn has_data(&self, name: &str) -> bool {
        match self.tags {
            Tags::Names => !BARE.contains(&name),
            tags => tags.mark(name).is_some_and(|mark| mark.has_data),
        }
    }

    /// Whether the text in a tag of the source must stay as it is.
    pub fn is_locked(&self, name: &str) -> bool {
        match self.tags {
            Tags::Names => name.starts_with("code"),
            tags => tags.mark(name).is_some_and(|mark| mark.is_locked),
        }
    }

    /// What a part of a message of the catalog says.
    fn say(&self, pattern: &Pattern, notation: Notation) -> Vec<Token> {
        self.resolver.say(pattern, self.catalog, notation)
    }
}

impl Pair<'_> {
    /// The texts side by side: the value first, then its other variants, then the attributes.
    ///
    /// Rules about content look at the first one ([`Pair::source_prose`], [`Pair::target_prose`]),
    /// rules about characters and signs at each.
    pub fn text_pairs(&self) -> impl Iterator<Item = TextPair<'_>> {
        self.text_pairs.of(self)
    }

    /// What the source says.
    pub fn source_prose(&self) -> &Plain {
        self.first_text().source
    }

    /// What the translation says, with the default of each choice.
    pub fn target_prose(&self) -> &Plain {
        self.first_text().target
    }

    fn first_text(&self) -> TextPair<'_> {
        self.text_pairs().next().expect("a pair has a value, if an empty one")
    }
}
