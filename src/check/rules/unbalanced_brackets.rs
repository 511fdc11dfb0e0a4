//! An unmatched bracket.
//!
//! Why: the reader looks for the other one. Bad: `Казахстан (РК подписал`. Good: `Казахстан (РК) подписал`.
//! Judged where the source has its brackets in pairs. There is no safe fix.
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("unbalanced-brackets", Severity::Warning, Category::Style, Check::Pair(check));

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for text_pair in pair.text_pairs() {
        let Some((at, sign)) = lonely(&text_pair.target.text) else { continue };
        if lonely(&text_pair.source.text).is_none() {
            findings.push(pair.finding_in(rule, text_pair, at..at + 1).with("sign", sign.to_string()));
        }
    }
}

/// The first bracket that has no partner. A list's «a)» and a smile need none.
fn lonely(text: &str) -> Option<(usize, char)> {
    let mut open: Vec<(usize, char)> = Vec::new();
    // Each is one byte, and no byte of another character.
    let signs = text.bytes().map(char::from).enumerate();
    for (at, sign) in signs.filter(|(_, sign)| matches!(sign, '(' | ')' | '[' | ']' | '{' | '}')) {
        let opener = match sign {
            ')' => '(',
            ']' => '[',
            '}' => '{',
            _ => {
                open.push((at, sign));
                continue;
            }
        };
        match open.last() {
            Some((_, last)) if *last == opener => drop(open.pop()),
            _ if is_item(text, at) || text[..at].ends_with([':', ';', '-', ')']) => {}
            _ => return Some((at, sign)),
        }
    }
    open.first().copied()
}

/// Whether a bracket ends the number of an item: «1)», «а)», «ii)».
fn is_item(text: &str, at: usize) -> bool {
    let start = text[..at].rfind(char::is_whitespace).map_or(0, |space| space + 1);
    let Some(word) = text.get(start..at) else { return false };
    let count = word.chars().count();
    count == 1 || count == 2 && word.is_ascii()
}
