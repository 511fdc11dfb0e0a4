//! A unit and its translation, as the rules see them.

use std::ops::Range;

use super::plain::Plain;
use super::rule::Rule;
use super::source_article::OBJECT;
use super::style_profile::StyleProfile;
use super::terms::PairTerms;
use super::text_pair::{TextPair, TextPairs};
use crate::fluent::{ResolveFault, Resolver};
use crate::model::{
    Block, Catalog, Document, Entry, Finding, Fix, Locale, Mark, Pattern, Quote, Role, State, Text, Token,
    Unit, notation,
};
use crate::text::Span;

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

/// What is shown for U+FFFC, in as many bytes.
const SHOWN_OBJECT: &str = "□";

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
    pub(super) text_pairs: TextPairs,
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
    pub(super) fn say(&self, pattern: &Pattern, notation: Notation) -> Vec<Token> {
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
        self.first_passage().source
    }

    /// What the translation says, with the default of each choice.
    pub fn target_prose(&self) -> &Plain {
        self.first_passage().target
    }

    fn first_passage(&self) -> TextPair<'_> {
        self.text_pairs().next().expect("a pair has a value, if an empty one")
    }

    /// A finding of a rule about this pair, at the head of its message.
    pub fn finding(&self, rule: &Rule) -> Finding {
        self.finding_with(rule, self.first_passage(), None)
    }

    /// A finding at a part of [`Pair::target_prose`].
    pub fn finding_at(&self, rule: &Rule, part: Range<usize>) -> Finding {
        self.finding_in(rule, self.first_passage(), part)
    }

    /// A finding about a tag or variable, at the head of its message. It shows the texts as translators see them,
    /// with their tags.
    pub fn finding_about(&self, rule: &Rule, name: &str) -> Finding {
        let (source, target) = (notation::show(&self.source.value), notation::show(&self.target.value));
        let written = [format!("<{name}>"), format!("</{name}>"), format!("{{ ${name} }}")];
        let place = written.iter().find_map(|tag| target.find(tag).map(|at| at..at + tag.len()));
        let mut finding = self.finding(rule);
        finding.quote = Some(Box::new(quote(&source, &target, place)));
        finding.with("name", name)
    }

    /// A finding at a part of the translation in a text.
    pub fn finding_in(&self, rule: &Rule, text_pair: TextPair<'_>, part: Range<usize>) -> Finding {
        self.finding_with(rule, text_pair, Some(part))
    }

    /// A finding at a part of the translation that should be another text. It has a fix only where
    /// these very bytes stand in the catalog.
    pub fn finding_to_fix(
        &self,
        rule: &Rule,
        text_pair: TextPair<'_>,
        part: Range<usize>,
        text: impl Into<String>,
    ) -> Finding {
        let span = text_pair.target.span(part.clone());
        let said = &text_pair.target.text[part.clone()];
        let mut finding = self.finding_in(rule, text_pair, part);
        let is_there = |span: &Span| self.catalog.source.slice(*span) == said;
        finding.fix = span.filter(is_there).map(|span| Fix { span, text: text.into() });
        finding
    }

    fn finding_with(&self, rule: &Rule, text_pair: TextPair<'_>, part: Option<Range<usize>>) -> Finding {
        let head = self.entry.map_or(Span::at(0), |entry| entry.head);
        let span = part.clone().and_then(|part| text_pair.target.span(part)).unwrap_or(head);
        let quote = quote(&text_pair.source.text, &text_pair.target.text, part);
        let mut finding = Finding::new(rule.code, rule.severity, &self.catalog.source, span);
        finding.quote = Some(Box::new(quote));
        finding.about(self.id).in_locale(self.locale)
    }
}

/// The bytes of a text that a finding shows, where the text is too long to be shown whole.
const EXCERPT: usize = 1 << 12;

/// The two texts, or what stands around the place in long ones.
fn quote(source: &str, target: &str, place: Option<Range<usize>>) -> Quote {
    let shown = |text: &str| text.replace(OBJECT, SHOWN_OBJECT);
    if source.len().max(target.len()) <= EXCERPT {
        return Quote { source: shown(source), target: shown(target), place };
    }
    const AROUND: usize = 120;
    let at = place.clone().unwrap_or(0..0);
    let start = target.floor_char_boundary(at.start.saturating_sub(AROUND));
    let end = target.ceil_char_boundary(at.end.min(at.start + AROUND) + AROUND);
    let head = source.floor_char_boundary(2 * AROUND);
    let cut = |part: Range<usize>| part.start - start..part.end.min(end) - start;
    Quote { source: shown(&source[..head]), target: shown(&target[start..end]), place: place.map(cut) }
}
