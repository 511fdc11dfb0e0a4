//! An unmatched quotation mark.
//!
//! Why: the reader cannot tell where the quotation ends. Bad: `«Самрук был основан`, `»Самрук«`. Good:
//! `«Самрук»`. Judged only where the source has its quotation marks in pairs: a quotation may go through
//! several units. There is no safe fix.
use super::super::quotation_marks::{Mark, marks};
use super::super::{Category, Check, Pair, Reach, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("unbalanced-quotes", Severity::Warning, Category::Characters, Check::Pair(check)).explaining(
        Reach::Place,
        &[],
        &[&super::changed_ending::RULE, &super::straight_quotes::RULE],
    );

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    for text_pair in pair.text_pairs() {
        if fault(&text_pair.source.text, 0).is_some() || goes_on(&text_pair.source.text) {
            continue;
        }
        let quotations = marks(&text_pair.source.text).len() / 2;
        if let Some((at, sign)) = fault(&text_pair.target.text, quotations) {
            let finding = pair.finding_in(rule, text_pair, at..at + sign.len_utf8());
            findings.push(finding.with("sign", sign.to_string()));
        }
    }
}

/// Whether a quotation in single marks begins in the text and ends in another unit, or the reverse. A mark
/// behind a letter is an apostrophe where nothing is open; behind an s it may be one where something is
/// («students' behaviour»), and then nobody can tell, unless a sign follows («'It is ours': …»).
fn goes_on(text: &str) -> bool {
    let mut open = 0usize;
    let mut before = None;
    let mut chars = text.chars().peekable();
    while let Some(sign) = chars.next() {
        let last = before.replace(sign);
        if !"'‘’\"".contains(sign) {
            continue;
        }
        let after = chars.peek().copied();
        let is_free =
            |char: Option<char>| char.is_none_or(|char| char.is_whitespace() || "\"“”(".contains(char));
        let ends = |char: char| char.is_alphanumeric() || ",.!?…".contains(char);
        let is_loose = sign == '"' && last == Some(' ') && after == Some(' ');
        if is_loose && open > 0 {
            open -= 1;
        } else if is_free(last) && after.is_some_and(char::is_alphanumeric) {
            open += 1;
        } else if last.is_some_and(ends) && after.is_none_or(|char| !char.is_alphanumeric()) {
            let is_word = last.is_some_and(char::is_alphanumeric);
            match open.checked_sub(1) {
                Some(_) if sign != '"' && last == Some('s') && after == Some(' ') => return true,
                Some(left) => open = left,
                None if is_word => {}
                None => return true,
            }
        }
    }
    open > 0
}

/// The first mark without partner, or one that stands on the wrong side. Typewriter and curly marks are
/// judged by their number, since many texts open and close with the same one. The source of the text has so many
/// quotations.
fn fault(text: &str, quotations: usize) -> Option<(usize, char)> {
    if !text.contains(['"', '«', '»', '“', '”', '„']) {
        return None;
    }
    let marks = marks(text);
    angles(text, &marks, quotations).or_else(|| ["\"", "“”„‟"].iter().find_map(|signs| odd(&marks, signs)))
}

fn odd(marks: &[Mark], signs: &str) -> Option<(usize, char)> {
    let of_kind = || marks.iter().filter(|mark| signs.contains(mark.sign));
    let last = of_kind().next_back().filter(|_| of_kind().count() % 2 == 1)?;
    Some((last.at, last.sign))
}

fn angles(text: &str, marks: &[Mark], quotations: usize) -> Option<(usize, char)> {
    let mut open: Vec<&Mark> = Vec::new();
    let mut is_nested = false;
    for mark in marks.iter().filter(|mark| "«»".contains(mark.sign)) {
        match mark.opens {
            true => {
                is_nested |= !open.is_empty();
                open.push(mark);
            }
            false if open.pop().is_none() => return Some((mark.at, mark.sign)),
            false => {}
        }
    }
    // Two that close in one place are often written as one: «Он сказал: «Да».
    let closes_both = |last: &Mark| {
        let rest =
            text[last.at + '»'.len_utf8()..].trim_start_matches([',', '.', '!', '?', '…', ' ', '\u{A0}']);
        rest.is_empty() || rest.starts_with(['—', '–', '-'])
    };
    // Where the source has them one behind the other, each has a mark of its own; and who speaks stands outside.
    let all = marks.iter().filter(|mark| mark.sign == '«').count();
    let is_one_inside =
        all > quotations && !open.first().is_some_and(|first| speaker_follows(text, first, marks));
    let is_shared = is_nested && is_one_inside && open.len() == 1 && marks.last().is_some_and(closes_both);
    open.first().filter(|_| !is_shared).map(|mark| (mark.at, mark.sign))
}

/// Whether a comma and a dash part what is quoted from who says it, before another quotation opens: «Да, — сказал
/// он в эфире «Новостей».
fn speaker_follows(text: &str, first: &Mark, marks: &[Mark]) -> bool {
    let next = marks.iter().find(|mark| mark.at > first.at).map_or(text.len(), |mark| mark.at);
    [", —", ", –", ",\u{a0}—", ",\u{a0}–"].iter().any(|dash| text[first.at..next].contains(dash))
}
