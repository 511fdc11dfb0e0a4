//! Markup that runs code in the reader’s browser.
//!
//! Why: a catalog is a door into the page. Bad: `<script>`, `<img onerror=…>`, `javascript:`. Good: text. What the
//! source has may stay. There is no safe fix: somebody has to ask where it came from.
use super::super::{Category, Check, Pair, Rule};
use super::changed_markup::tags;
use crate::model::{Finding, Severity, Token};

pub(super) const RULE: Rule =
    Rule::new("unsafe-markup", Severity::Error, Category::Markup, Check::Pair(check)).of_message().certain();

/// Elements that load or run something.
const ELEMENTS: &[&str] =
    &["script", "iframe", "object", "embed", "svg", "form", "base", "meta", "link", "style", "template"];

/// Addresses that are programs.
const SCHEMES: &[&str] = &["javascript:", "vbscript:", "data:text/html"];

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for text_pair in pair.text_pairs() {
        let (source, target) = (&text_pair.source.text, &text_pair.target.text);
        let tag = tags(target).into_iter().find(|tag| is_unsafe(tag) && !source.contains(tag));
        let unsafe_text = tag.or_else(|| {
            scheme(target).filter(|found| !source.to_lowercase().contains(&found.to_lowercase()))
        });
        if let Some(text) = unsafe_text {
            let at = target.find(text).unwrap_or(0);
            findings.push(pair.finding_in(rule, text_pair, at..at + text.len()).with("text", text));
        }
    }
    let is_open = |token: &&Token, name: &str| matches!(token, Token::Open(open) if open == name);
    for name in ELEMENTS.iter().copied() {
        let stands = |tokens: &[Token]| tokens.iter().any(|token| is_open(&token, name));
        if stands(&pair.target.value) && !stands(&pair.source.value) {
            findings.push(pair.finding(rule).with("text", format!("<{name}>")));
        }
    }
}

/// Whether a tag is of such an element, or does something on an event.
fn is_unsafe(tag: &str) -> bool {
    let lower = tag.to_lowercase();
    let name: String =
        lower.trim_start_matches(['<', '/']).chars().take_while(char::is_ascii_alphanumeric).collect();
    let mut attributes = lower.split([' ', '\t', '\n', '/', '"', '\'']).skip(1);
    ELEMENTS.contains(&name.as_str())
        || attributes.any(|word| word.starts_with("on") && word.contains('=') && word.len() > 4)
}

fn scheme(text: &str) -> Option<&str> {
    if !text.contains(':') {
        return None;
    }
    let lower = text.to_ascii_lowercase();
    SCHEMES.iter().find_map(|scheme| lower.find(scheme).map(|at| &text[at..at + scheme.len()]))
}
