//! Two sentences without a space between them.
//!
//! Why: other programs take them for one, and a translation memory never finds either again; readers
//! see `Asia.The` on the page. Bad: `Central Asia.The participants`. Good: `Central Asia. The
//! participants`. A fix is safe where the boundary is right: a space goes in.
use super::super::source_article::{Prose, SourceArticle};
use super::super::{Category, Check, Rule};
use crate::extract::{UnitSize, visible};
use crate::model::{Finding, Role, Severity};

pub(super) const RULE: Rule =
    Rule::new("run-together-sentences", Severity::Note, Category::Source, Check::SourceArticle(check));

fn check(manuscript: &SourceArticle<'_>, units: &[Prose], rule: &Rule, findings: &mut Vec<Finding>) {
    if manuscript.size == UnitSize::Paragraph {
        return;
    }
    for pair in units.windows(2) {
        let [one, next] = pair else { continue };
        if one.role != Role::Dateline && is_gapless(manuscript, one, next) {
            let left = one.text.split_whitespace().next_back().unwrap_or_default();
            let right = next.text.split_whitespace().next().unwrap_or_default();
            let finding = manuscript.finding(rule, next, 0..right.len());
            findings.push(finding.with("left", left).with("right", right));
        }
    }
}

/// Whether nothing stands between two units that end and begin as sentences do. In scripts that do
/// not part words nothing ever does.
fn is_gapless(manuscript: &SourceArticle<'_>, one: &Prose, next: &Prose) -> bool {
    let document = manuscript.document;
    let (unit, follower) = (&document.units[one.unit], &document.units[next.unit]);
    if unit.block != follower.block {
        return false;
    }
    let between = &document.blocks[unit.block].pieces[unit.pieces.end..follower.pieces.start];
    let is_empty = between.iter().all(|piece| visible(&document.source, piece).is_empty());
    let ends = one.text.trim_end_matches(['"', '\'', '”', '’', '»', ')', ']']);
    let is_stop = ends.ends_with(['.', '!', '?', '…']);
    let begins = next.text.trim_start_matches(['"', '\'', '“', '„', '‘', '«', '(', '[']);
    is_empty && is_stop && begins.starts_with(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::super::tests::findings;

    #[test]
    fn a_space_is_missing_between_sentences() {
        let found = findings("en", "They spoke of Central Asia.The participants agreed. All went.\n");
        assert_eq!(found, ["1:28 run-together-sentences: The"]);
        assert_eq!(
            findings("kk", "Кездесу өтті.Тараптар келісті.\n"),
            ["1:14 run-together-sentences: Тараптар"]
        );
        assert_eq!(
            findings("ru", "Встреча прошла.Стороны договорились. Всё.\n"),
            ["1:16 run-together-sentences: Стороны"]
        );
    }

    #[test]
    fn spaces_lines_and_marks_part_sentences() {
        assert!(findings("en", "They spoke. The U.S. envoy left.\nAll went to kazinform.kz.\n").is_empty());
    }
}
