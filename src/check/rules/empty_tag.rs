//! An empty tag that contains text in the source.
//!
//! Why: nobody can click on a link without words. Bad: `<a></a>мәтін`. Good: `<a>мәтін</a>`. There is no safe fix: only
//! a translator knows which words.
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity, Token};

pub(super) const RULE: Rule =
    Rule::new("empty-tag", Severity::Error, Category::Markup, Check::Pair(check)).certain();

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for name in empty(&pair.target.value) {
        if opens(&pair.source.value, name) && !empty(&pair.source.value).any(|own| own == name) {
            findings.push(pair.finding_about(rule, name));
        }
    }
}

/// The names of tags that close where they open.
fn empty(tokens: &[Token]) -> impl Iterator<Item = &str> {
    let is_blank = |token: &&Token| matches!(token, Token::Text(text) if text.trim().is_empty());
    tokens.iter().enumerate().filter_map(move |(at, token)| {
        let Token::Open(name) = token else { return None };
        let next = tokens[at + 1..].iter().find(|token| !is_blank(token))?;
        matches!(next, Token::Close(closed) if closed == name).then_some(name.as_str())
    })
}

fn opens(tokens: &[Token], name: &str) -> bool {
    tokens.iter().any(|token| matches!(token, Token::Open(open) if open == name))
}
