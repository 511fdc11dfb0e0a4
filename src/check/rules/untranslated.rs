//! A translation that is identical to its source.
//!
//! Why: it was copied to be translated later. Bad: `The bridge is open.` in a Kazakh catalog. Good: a
//! translation; names and numbers may stay. A line of an English article that is no English, a motto or a quoted
//! verse, may stay too, and is a note; a headline whose words all begin with capitals may be a name, and is a warning. A
//! fix is not safe.
use super::super::length_ratio::is_copy;
use super::super::name_index::is_english;
use super::super::{Category, Check, Pair, Reach, Rule};
use crate::model::{Finding, Severity};
use crate::text::is_letter;

pub(super) const RULE: Rule = Rule::new("untranslated", Severity::Error, Category::Style, Check::Pair(check))
    .explaining(Reach::Message, &[Category::Spelling, Category::Wording, Category::Facts], &[]);

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    let is_other = pair.source_locale.language() != pair.locale.language();
    if !is_other {
        return;
    }
    let (source, target) = (pair.bare_source(), pair.bare_target());
    let is_english = pair.source_locale.language() == "en";
    let is_copied_headline = || is_english && source.trim() == target.trim() && is_headline(source);
    let severity = match is_copy(source, target) {
        true if is_english && is_foreign(source) => Severity::Note,
        true => Severity::Error,
        false if is_copied_headline() => Severity::Warning,
        false => return,
    };
    let mut finding = pair.finding(rule);
    finding.severity = finding.severity.min(severity);
    findings.push(finding);
}

/// Whether a text whose words all begin with capitals is a headline, of words like others, and no name.
fn is_headline(source: &str) -> bool {
    /// Names have fewer words: «Amazon Web Services».
    const ENOUGH: usize = 4;
    let words = source.split(|char: char| !is_letter(char)).filter(|word| word.len() > 2);
    let (all, english) = words.fold((0, 0), |(all, english), word| {
        (all + 1, english + usize::from(is_english(&word.to_lowercase())))
    });
    english >= ENOUGH && 3 * english >= 2 * all
}

/// Whether hardly a word of an English article's line is English.
fn is_foreign(source: &str) -> bool {
    /// The list of English words has no shorter ones.
    const LISTED: usize = 3;
    const ENOUGH: usize = 3;
    let words = source.split(|char: char| !is_letter(char));
    let is_common = |word: &&str| word.chars().count() >= LISTED && word.chars().all(char::is_lowercase);
    let (all, english) = words
        .filter(is_common)
        .fold((0, 0), |(all, english), word| (all + 1, english + usize::from(is_english(word))));
    all >= ENOUGH && 3 * english <= all
}
