//! Running the rules: each over what it looks at.

use super::name_index::NameIndex;
use super::quantity::is_known;
use super::suppression::take_consequences;
use super::{Check, Dictionary, Pair, RULES, Rule, SourceArticle, TermFiles, TranslatedUnit};
use crate::model::Finding;

impl Pair<'_> {
    /// What all rules find in this pair, by place and code.
    pub fn check(&self) -> Vec<Finding> {
        self.check_by(|_| true)
    }

    /// What some of the rules find in this pair.
    pub fn check_by(&self, is_asked: impl Fn(&Rule) -> bool) -> Vec<Finding> {
        let mut findings = Vec::new();
        for rule in RULES.iter().filter(|rule| is_asked(rule)) {
            if let Check::Pair(check) = rule.check {
                check(self, rule, &mut findings);
            }
        }
        take_consequences(&mut findings);
        findings
    }
}

impl SourceArticle<'_> {
    /// What all rules for source texts find in the article.
    pub fn check(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        let units = self.units();
        for rule in RULES {
            if let Check::SourceArticle(check) = rule.check {
                check(self, &units, rule, &mut findings);
            }
        }
        findings
    }
}

impl TermFiles<'_> {
    /// What the rules for terms find in the files.
    pub fn check(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        for rule in RULES {
            if let Check::Terms(check) = rule.check {
                check(self, rule, &mut findings);
            }
        }
        findings
    }
}
impl TranslatedUnit {
    /// What the rules for a whole translated article find.
    pub fn check_article(article: &[Self]) -> Vec<Finding> {
        let mut findings = Vec::new();
        for rule in RULES {
            if let Check::Version(check) = rule.check {
                check(article, rule, &mut findings);
            }
        }
        findings
    }

    /// What the rules for a whole project find in the translations of one locale, which are given in
    /// the order of their articles.
    pub fn check_project(all: &[&Self]) -> Vec<Finding> {
        let mut findings = Self::check_names(all);
        for rule in RULES {
            if let Check::Project(check) = rule.check {
                check(all, rule, &mut findings);
            }
        }
        findings
    }

    /// How words are spelt in translations of one locale, by a dictionary of its language.
    pub fn check_spelling(all: &[&Self], dictionary: &Dictionary) -> Vec<Finding> {
        let mut findings = Vec::new();
        for rule in RULES {
            if let Check::Spelling(check) = rule.check {
                check(all, dictionary, rule, &mut findings);
            }
        }
        findings
    }

    /// What is wrong with the names and words in translations of one locale, of a project or from anywhere.
    pub fn check_names(all: &[&Self]) -> Vec<Finding> {
        let mut findings = Vec::new();
        let Some(first) = all.first().filter(|first| is_known(first.locale.language())) else {
            return findings;
        };
        debug_assert!(all.iter().all(|each| each.locale == first.locale), "one locale at a time");
        let name_index = NameIndex::of(all);
        for rule in RULES {
            match rule.check {
                Check::Names(check) => check(&name_index, rule, &mut findings),
                Check::Words(check) => check(all, rule, &mut findings),
                _ => {}
            }
        }
        findings
    }
}
