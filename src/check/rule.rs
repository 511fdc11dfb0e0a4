//! What a rule is: a fault with a name, and what is known of the rule beside its code.

use super::{Dictionary, NameIndex, Pair, Prose, SourceArticle, TermFiles, TranslatedUnit};
use crate::model::{Finding, Severity};

/// A rule: a fault with a name.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Rule {
    /// The code, named for the fault: `missing-tag`.
    pub code: &'static str,
    /// How bad it is, unless the settings say otherwise.
    pub severity: Severity,
    /// What kind of fault it is.
    pub category: Category,
    /// How much of a project it needs to see.
    pub scope: Scope,
    /// Whether what it finds is a fact or a guess.
    pub certainty: Certainty,
    /// What it looks at.
    pub check: Check,
    /// Which other faults it explains, so that they are not reported beside it.
    pub(super) explains: Explained,
}

/// A kind of fault.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum Category {
    /// What a message refers to cannot be resolved.
    Reference,
    /// Fluent itself: ids, variants, attributes, variables.
    Fluent,
    /// Tags and signs of markup.
    Markup,
    /// Letters, signs and encodings.
    Characters,
    /// Words with wrong letters.
    Spelling,
    /// Words that do not belong to the translation.
    Wording,
    /// Numbers, dates, names and sentences that the source says otherwise.
    Facts,
    /// Terms of the project.
    Terms,
    /// Two translations that do not go together.
    Consistency,
    /// How a translation is written: signs, brackets, endings.
    Style,
    /// The article before translation.
    Source,
    /// Files and coverage of the project.
    Project,
}

/// How much of a project a rule needs to see.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Scope {
    /// A message or a term by itself.
    Message,
    /// A message beside its source.
    Pair,
    /// An article.
    Article,
    /// All articles in a locale.
    Locale,
    /// A file as it is read, or a version as it is built.
    File,
}

/// Whether what a rule finds is a fact or a guess.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Certainty {
    /// Right most of the time: a reader decides.
    Likely,
    /// A fact about the text.
    Certain,
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

/// Which faults a fault explains.
#[derive(Clone, Copy, Debug)]
pub(super) struct Explained {
    pub(super) reach: Reach,
    categories: &'static [Category],
    rules: &'static [&'static Rule],
}

/// How far a fault explains others.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Reach {
    /// In the whole message.
    Message,
    /// Where the two places touch.
    Place,
}

impl Rule {
    /// A rule that guesses and explains nothing.
    pub(super) const fn new(
        code: &'static str,
        severity: Severity,
        category: Category,
        check: Check,
    ) -> Self {
        let scope = match check {
            Check::Reading => Scope::File,
            Check::Pair(_) => Scope::Pair,
            Check::SourceArticle(_) | Check::Version(_) => Scope::Article,
            _ => Scope::Locale,
        };
        let explains = Explained { reach: Reach::Message, categories: &[], rules: &[] };
        Self { code, severity, category, scope, certainty: Certainty::Likely, check, explains }
    }

    /// It needs no source: it holds for a term as well.
    pub(super) const fn of_message(self) -> Self {
        Self { scope: Scope::Message, ..self }
    }

    /// What it finds is a fact.
    pub(super) const fn certain(self) -> Self {
        Self { certainty: Certainty::Certain, ..self }
    }

    /// Its fault explains these kinds of faults and the faults of these rules.
    pub(super) const fn explaining(
        self,
        reach: Reach,
        categories: &'static [Category],
        rules: &'static [&'static Rule],
    ) -> Self {
        Self { explains: Explained { reach, categories, rules }, ..self }
    }

    /// Whether its fault explains any other.
    pub(super) fn is_cause(&self) -> bool {
        !self.explains.categories.is_empty() || !self.explains.rules.is_empty()
    }

    /// Whether its fault explains that of another rule.
    pub(super) fn explains(&self, other: &Rule) -> bool {
        let Explained { categories, rules, .. } = self.explains;
        let is_named = || rules.iter().any(|rule| rule.code == other.code);
        self.code != other.code && (categories.contains(&other.category) || is_named())
    }
}
