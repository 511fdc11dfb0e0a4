//! A sentence of more than sixty words.
//!
//! Why: nobody keeps it in mind while translating, and Kazakh, which puts its verb last, has to turn it
//! round from end to start. Bad: a paragraph that is one sentence. Good: two or three sentences. A fix is
//! not safe: only the author can say where to part it; a translator can with `audarma split`.
use super::super::source_article::{Prose, SourceArticle};
use super::super::{Category, Check, Rule};
use crate::extract::UnitSize;
use crate::model::{Finding, Severity};
use crate::text::words;

pub(super) const RULE: Rule =
    Rule::new("long-sentence", Severity::Note, Category::Source, Check::SourceArticle(check));

/// The most words that a sentence may have.
const MOST: usize = 60;

fn check(manuscript: &SourceArticle<'_>, units: &[Prose], rule: &Rule, findings: &mut Vec<Finding>) {
    if manuscript.size == UnitSize::Paragraph {
        return;
    }
    for prose in units.iter().filter(|prose| prose.role.has_sentences()) {
        let count = words(&prose.text);
        if count > MOST {
            let finding = manuscript.finding(rule, prose, 0..prose.text.len());
            findings.push(finding.with("count", count).with("most", MOST));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::findings;

    #[test]
    fn sixty_words_are_enough() {
        let sentence =
            |count: usize| format!("Жиын{}.\n", " өтті".repeat(count - 1).replace("өтті өтті", "өтті екі"));
        let long: Vec<String> =
            findings("ru", &sentence(61)).into_iter().filter(|found| found.contains("long")).collect();
        assert_eq!(long, ["1:1 long-sentence: Жиын өтті екі ө"]);
        assert!(!findings("ru", &sentence(60)).iter().any(|found| found.contains("long")));
    }
}
