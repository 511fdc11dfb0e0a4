//! Straight quotation marks where the language has its own.
//!
//! Why: a paper looks careless with typewriter marks. Bad: `фонд "Даму"`. Good: `фонд «Даму»`. The right ones
//! are those that most quotations of the locale have, «…» where there are few. A warning where nearly all follow the
//! habit, and in Russian where there are few, else a note; nothing where straight marks are the habit themselves, or where
//! there is none. The fix is safe where the marks are a pair.
use super::super::quotation_marks::{Mark, marks};
use super::super::style_profile::{Quotes, Usual};
use super::super::text_pair::TextPair;
use super::super::{Category, Check, Pair, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("straight-quotes", Severity::Warning, Category::Wording, Check::Pair(check));

fn check(pair: &Pair<'_>, rule: &Rule, findings: &mut Vec<Finding>) {
    let language = pair.locale.language();
    if !matches!(language, "ru" | "kk") {
        return;
    }
    let usual = pair.style_profile.quotes(language);
    let Some(usual) = usual.filter(|usual| usual.is != Quotes::Straight) else { return };
    for text_pair in pair.text_pairs().filter(|text_pair| text_pair.target.text.contains('"')) {
        let all = marks(&text_pair.target.text);
        let straight: Vec<&Mark> = all.iter().filter(|mark| mark.sign == '"').collect();
        // Inside «…» the inner marks are „…“, which is the translator's to see; a single mark is what
        // `unbalanced-quotes` tells of.
        let is_sure = straight.len().is_multiple_of(2) && straight.len() == all.len();
        for quotation in straight.chunks(2) {
            let from = findings.len();
            match quotation {
                [open, close] if is_sure => replace(pair, rule, text_pair, (open, close), usual, findings),
                [open, ..] => findings.push(pair.finding_in(rule, text_pair, open.at..open.at + 1)),
                [] => {}
            }
            for finding in &mut findings[from..] {
                let least = if is_sure && usual.is_firm { rule.severity } else { Severity::Note };
                finding.severity = finding.severity.min(least);
                let [open, close] = usual.is.marks();
                *finding = finding.clone().with("open", open).with("close", close);
            }
        }
    }
}

/// A finding for a whole quotation, or one for each mark where other things than text stand between them.
fn replace(
    pair: &Pair<'_>,
    rule: &Rule,
    text_pair: TextPair<'_>,
    (open, close): (&Mark, &Mark),
    usual: Usual<Quotes>,
    findings: &mut Vec<Finding>,
) {
    let [opens, closes] = usual.is.marks();
    let inner = &text_pair.target.text[open.at + 1..close.at];
    let text = format!("{opens}{inner}{closes}");
    let whole = pair.finding_to_fix(rule, text_pair, open.at..close.at + 1, text);
    if whole.fix.is_some() {
        return findings.push(whole);
    }
    for (mark, sign) in [(open, opens), (close, closes)] {
        findings.push(pair.finding_to_fix(rule, text_pair, mark.at..mark.at + 1, sign));
    }
}
