//! Several styles of quotation marks in one article.
//!
//! Why: a translator cannot tell whether two styles mean two things, and what is replaced by rule in one
//! of them stays in the other. Bad: `“trade”` here and `"trade"` there; `«Самұрық»` and `"Самұрық"`. Good:
//! one style; other marks only inside it (`«… „…“ …»`). There is no safe fix.
use super::super::source_article::{Prose, SourceArticle};
use super::super::{Category, Check, Rule};
use crate::model::{Finding, Severity};

pub(super) const RULE: Rule =
    Rule::new("mixed-quotes", Severity::Note, Category::Source, Check::SourceArticle(check));

/// The styles: how they open, how they close, how they are shown.
const STYLES: [(char, &[char], &str); 4] =
    [('"', &['"'], "\"…\""), ('“', &['”'], "“…”"), ('«', &['»'], "«…»"), ('„', &['“', '”'], "„…“")];

/// A quotation that stands in no other one.
struct Quote {
    unit: usize,
    place: std::ops::Range<usize>,
    style: usize,
}

fn check(manuscript: &SourceArticle<'_>, units: &[Prose], rule: &Rule, findings: &mut Vec<Finding>) {
    let quotes = quotes(manuscript, units);
    let count = |style: usize| quotes.iter().filter(|quote| quote.style == style).count();
    let Some(first) = quotes.first() else { return };
    // The style that most quotations have; the first one where two are as common.
    let usual =
        (0..STYLES.len()).max_by_key(|&style| (count(style), style == first.style)).unwrap_or_default();
    for style in (0..STYLES.len()).filter(|&style| style != usual) {
        if let Some(quote) = quotes.iter().find(|quote| quote.style == style) {
            let finding = manuscript.finding(rule, &units[quote.unit], quote.place.clone());
            let finding = finding.with("here", STYLES[style].2).with("usual", STYLES[usual].2);
            findings.push(finding.with("count", count(style)));
        }
    }
}

/// The outermost quotations. One may go on through several units of a block.
fn quotes(manuscript: &SourceArticle<'_>, units: &[Prose]) -> Vec<Quote> {
    let mut quotes = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    let mut block = None;
    for (unit, prose) in units.iter().enumerate() {
        let own = manuscript.document.units[prose.unit].block;
        if block.replace(own) != Some(own) {
            open.clear();
        }
        for (at, char) in prose.text.char_indices() {
            if open.last().is_some_and(|&style| STYLES[style].1.contains(&char)) {
                open.pop();
                continue;
            }
            let Some(style) = STYLES.iter().position(|(opens, ..)| *opens == char) else { continue };
            if char == '"' && is_measure(&prose.text[..at]) {
                continue;
            }
            if open.is_empty() {
                quotes.push(Quote { unit, place: at..at + char.len_utf8(), style });
            }
            open.push(style);
        }
    }
    quotes
}

/// Whether a straight mark is one of inches or minutes: 15".
fn is_measure(before: &str) -> bool {
    before.ends_with(|char: char| char.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::super::tests::findings;

    #[test]
    fn one_article_has_one_style() {
        let text = "He said “yes” and “no”. She said \"maybe\".\n";
        assert_eq!(findings("en", text), ["1:34 mixed-quotes: \""]);
        assert_eq!(findings("ru", "АО «Самрук» и «Дом».\n\nФонд \"Даму\".\n"), ["3:6 mixed-quotes: \""]);
        assert_eq!(findings("kk", "“Самұрық” қоры, «Даму» қоры.\n"), ["1:17 mixed-quotes: «"]);
    }

    #[test]
    fn quotes_inside_quotes_are_of_another_style() {
        assert!(findings("ru", "Он назвал это «проектом „Новый путь“» и «планом».\n").is_empty());
        assert!(findings("en", "A 15\" screen: \"Yes. It is,\" he said.\n").is_empty());
        assert!(findings("kk", "«Бұл – \"Даму\" қоры. Ол бар», – деді.\n").is_empty());
    }
}
