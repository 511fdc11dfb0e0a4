//! A tag that encloses the whole translation but only part of the source.
//!
//! Why: a whole sentence is bold, or a link. Bad: `<a>Министр көпірді ашты.</a>` for `The minister opened <a>the
//! bridge</a>.` Good: the tag around the same words. There is no safe fix: only a translator knows which words.
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity, Token};

pub(super) const RULE: Rule =
    Rule::new("stretched-tag", Severity::Warning, Category::Markup, Check::Pair(check));

/// Fewer letters are a headline or a caption, in which word order decides.
const LEAST: usize = 20;

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    let (source, target) = (&pair.source.value, &pair.target.value);
    for token in target {
        let Token::Open(name) = token else { continue };
        let ((own, whole), (theirs, all)) = (inside(source, name), inside(target, name));
        if own > 0 && own * 2 < whole && whole >= LEAST && theirs == all {
            findings.push(pair.finding_about(rule, name));
        }
    }
}

/// How many letters stand in a tag, and how many there are.
fn inside(tokens: &[Token], name: &str) -> (usize, usize) {
    let (mut depth, mut inner, mut all) = (0usize, 0, 0);
    for token in tokens {
        match token {
            Token::Open(open) if open == name => depth += 1,
            Token::Close(close) if close == name => depth = depth.saturating_sub(1),
            Token::Text(text) => {
                let letters = text.chars().filter(|char| char.is_alphanumeric()).count();
                all += letters;
                inner += if depth > 0 { letters } else { 0 };
            }
            _ => {}
        }
    }
    (inner, all)
}
