//! Rules: what can be wrong with an article, a catalog or a translation.
//!
//! A rule is one file in `rules/` and one line in [`RULES`]. What must not live here: reading
//! files, choosing which rules run where, words for people (`finding-CODE` and `rule-CODE` in the
//! program's own catalogs).

mod address;
mod catalog;
mod dictionary;
mod facts;
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
mod rules;
mod source_article;
mod spelling;
mod style_profile;
mod suppression;
mod terms;
mod text_pair;
mod translated_unit;

pub use catalog::catalog_faults;
pub use dictionary::Dictionary;
pub use loose::LoosePair;
pub use name_index::NameIndex;
pub use plain::Plain;
pub use rules::RULES;
pub use source_article::SourceArticle;
pub use style_profile::StyleProfile;
pub use suppression::suppress_explained;
pub use terms::{PairTerms, TermFiles};
pub use text_pair::{TextPair, TextPairKind, TextPairs};
pub use translated_unit::TranslatedUnit;

use std::ops::Range;

use source_article::{OBJECT, Prose};

use crate::fluent::{ResolveFault, Resolver};
use crate::format::Refusal;
use crate::model::{
    Catalog, Document, Entry, Finding, Fix, Locale, Pattern, Quote, Role, Severity, State, Text, Token,
};
use crate::text::Span;

/// A rule: a fault with a name.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// The code, named for the fault: `missing-tag`.
    pub code: &'static str,
    /// How bad it is, unless the settings say otherwise.
    pub severity: Severity,
    /// What it looks at.
    pub check: Check,
}

/// What a rule looks at.
#[derive(Clone, Copy, Debug)]
pub enum Check {
    /// Found while an article or a catalog is read, or a version built.
    Reading,
    /// A unit and its translation.
    Pair(fn(&Pair<'_>, &Rule, &mut Vec<Finding>)),
    /// An article before translation, once whatever locales there are.
    SourceArticle(fn(&SourceArticle<'_>, &[Prose], &Rule, &mut Vec<Finding>)),
    /// The translations of an article in one locale.
    Version(fn(&[TranslatedUnit], &Rule, &mut Vec<Finding>)),
    /// All translations of a project in one locale, in the order of their articles.
    Project(fn(&[&TranslatedUnit], &Rule, &mut Vec<Finding>)),
    /// The words of all translations in one locale.
    Words(fn(&[&TranslatedUnit], &Rule, &mut Vec<Finding>)),
    /// The names of all translations in one locale.
    Names(fn(&NameIndex<'_>, &Rule, &mut Vec<Finding>)),
    /// All translations of a project in one locale, beside a dictionary.
    Spelling(fn(&[&TranslatedUnit], &Dictionary, &Rule, &mut Vec<Finding>)),
    /// The terms of the source language and of a locale.
    Terms(fn(&TermFiles<'_>, &Rule, &mut Vec<Finding>)),
}

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

/// A unit and its translation in one locale.
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
    /// What a part of a message of the catalog says, in the notation of tags or without it.
    pub say: &'a dyn Fn(&Pattern, Notation) -> Vec<Token>,
    /// Whether a tag of the source carries data, so that it must stand exactly once.
    pub has_data: &'a dyn Fn(&str) -> bool,
    /// Whether the text in a tag of the source must stay as it is.
    pub is_locked: &'a dyn Fn(&str) -> bool,
    /// What the unit is for the reader; `None` where there is no article.
    pub role: Option<Role>,
    /// The terms of both languages; `None` where there is no project.
    pub terms: Option<PairTerms<'a>>,
    /// How the translations of the locale are usually written.
    pub style_profile: &'a StyleProfile,
    /// Both texts as plain prose; `TextPairs::default()` reads them when a rule asks.
    pub text_pairs: TextPairs,
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
        let quote = quote(text_pair, part);
        let mut finding = Finding::new(rule.code, rule.severity, &self.catalog.source, span);
        finding.quote = Some(Box::new(quote));
        finding.about(self.id).in_locale(self.locale)
    }

    /// What all rules find in this pair, by place and code.
    pub fn check(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        for rule in RULES {
            if let Check::Pair(check) = rule.check {
                check(self, rule, &mut findings);
            }
        }
        suppression::take_consequences(&mut findings);
        findings
    }
}

/// The bytes of a text that a finding shows, where the text is too long to be shown whole.
const EXCERPT: usize = 1 << 12;

/// The two texts of a text, or what stands around the place in long ones.
fn quote(text_pair: TextPair<'_>, place: Option<Range<usize>>) -> Quote {
    let shown = |text: &str| text.replace(OBJECT, SHOWN_OBJECT);
    let (source, target) = (&text_pair.source.text, &text_pair.target.text);
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

/// The rule with this code.
pub fn rule(code: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.code == code)
}

/// The finding that a translation cannot be written into its article.
pub fn refused(document: &Document, unit: usize, id: &str, refusal: &Refusal) -> Finding {
    let (code, name) = match refusal {
        Refusal::Missing(name) => ("missing-tag", name.as_str()),
        Refusal::Unknown(name) => ("unknown-tag", name.as_str()),
        Refusal::Repeated(name) => ("repeated-tag", name.as_str()),
        Refusal::Crossed(name) => ("crossed-tag", name.as_str()),
        Refusal::Locked(name) => ("changed-code", name.as_str()),
        Refusal::Empty => ("empty-translation", ""),
        Refusal::Structure => ("changed-structure", ""),
    };
    let finding = Finding::new(code, Severity::Error, &document.source, document.units[unit].span);
    finding.with("name", name).about(id)
}
