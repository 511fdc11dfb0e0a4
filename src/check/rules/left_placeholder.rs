//! Placeholder text that was never replaced.
//!
//! Why: it would be published. Bad: `Министр TODO келді`, `XXX`, `lorem ipsum`. Good: the text. What the source
//! has may stay. There is no safe fix.
use super::super::source_article::lists;
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("left-placeholder", Severity::Warning, Category::Style, Check::Pair(check));

/// Words that mark what is to be done.
const MARKS: &str = concat!("TO", "DO FIX", "ME XX", "X TBD TBC TK TKTK ??? ЗАМЕНИТЬ ПЕРЕВЕСТИ АУДАРУ");

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for text_pair in pair.text_pairs() {
        let text = &text_pair.target.text;
        let is_mark = |word: &&std::ops::Range<usize>| {
            let word = &text[(*word).clone()];
            word.chars().take(2).all(char::is_uppercase) && lists(MARKS, word)
        };
        let mark = text_pair.target.words().iter().find(is_mark).cloned();
        let mark = mark.or_else(|| lorem(text));
        if let Some(place) = mark.filter(|place| !text_pair.source.text.contains(&text[place.clone()])) {
            let shown = text[place.clone()].to_owned();
            findings.push(pair.finding_in(rule, text_pair, place).with("text", shown));
        }
    }
}

/// The words with which designers fill pages.
fn lorem(text: &str) -> Option<std::ops::Range<usize>> {
    memchr::memmem::find(text.as_bytes(), b"orem")?;
    let starts = ["lorem ipsum", "Lorem ipsum", "Lorem Ipsum"];
    starts.iter().find_map(|start| text.find(start).map(|at| at..at + start.len()))
}
