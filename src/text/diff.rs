//! Word-by-word differences between two texts.

use std::fmt;

use serde::Serialize;
use similar::{ChangeTag, TextDiff};

/// How two texts differ, as runs of words.
///
/// Displayed like `git diff --word-diff=plain`, which translators and engineers know.
///
/// ```
/// use audarma::text::WordDiff;
/// let diff = WordDiff::new("Екі тарап кездесті.", "Үш тарап кеше кездесті.");
/// assert_eq!(diff.to_string(), "[-Екі-]{+Үш+} тарап {+кеше +}кездесті.");
/// ```
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct WordDiff {
    /// The runs in order; adjacent runs are of different kinds.
    pub runs: Vec<Run>,
}

/// A run of words, white space and punctuation.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Run {
    /// Which of the texts contain it.
    pub kind: RunKind,
    /// Its text.
    pub text: String,
}

/// Which of the texts contain a run.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum RunKind {
    /// In both texts.
    Same,
    /// Only in the old text.
    Removed,
    /// Only in the new text.
    Added,
}

impl WordDiff {
    /// Compares two texts by word, with the word boundaries of UAX 29.
    pub fn new(old: &str, new: &str) -> Self {
        let diff = TextDiff::from_unicode_words(old, new);
        let mut builder = Builder::default();
        let changes: Vec<(ChangeTag, &str)> =
            diff.iter_all_changes().map(|change| (change.tag(), change.value())).collect();
        for (at, (tag, text)) in changes.iter().enumerate() {
            match tag {
                ChangeTag::Delete => builder.removed.push_str(text),
                ChangeTag::Insert => builder.added.push_str(text),
                ChangeTag::Equal if is_between(&changes, at) => builder.both(text),
                ChangeTag::Equal => builder.same(text),
            }
        }
        builder.flush();
        Self { runs: builder.runs }
    }

    /// Whether the two texts are the same.
    pub fn is_empty(&self) -> bool {
        self.runs.iter().all(|run| run.kind == RunKind::Same)
    }
}

impl fmt::Display for WordDiff {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Run { kind, text } in &self.runs {
            match kind {
                RunKind::Same => f.write_str(text)?,
                RunKind::Removed => write!(f, "[-{text}-]")?,
                RunKind::Added => write!(f, "{{+{text}+}}")?,
            }
        }
        Ok(())
    }
}

/// Whether unchanged white space has changes on both sides: it reads better as part of them.
fn is_between(changes: &[(ChangeTag, &str)], at: usize) -> bool {
    let is_change = |at: Option<usize>| {
        at.and_then(|at| changes.get(at)).is_some_and(|(tag, _)| *tag != ChangeTag::Equal)
    };
    super::is_blank(changes[at].1) && is_change(at.checked_sub(1)) && is_change(at.checked_add(1))
}

/// Collects changes until the texts match again.
#[derive(Default)]
struct Builder {
    runs: Vec<Run>,
    removed: String,
    added: String,
}

impl Builder {
    fn both(&mut self, text: &str) {
        self.removed.push_str(text);
        self.added.push_str(text);
    }

    fn same(&mut self, text: &str) {
        self.flush();
        match self.runs.last_mut() {
            Some(run) if run.kind == RunKind::Same => run.text.push_str(text),
            _ => self.runs.push(Run { kind: RunKind::Same, text: text.to_owned() }),
        }
    }

    fn flush(&mut self) {
        for (kind, text) in [(RunKind::Removed, &mut self.removed), (RunKind::Added, &mut self.added)] {
            if !text.is_empty() {
                self.runs.push(Run { kind, text: std::mem::take(text) });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_between_changes_is_part_of_them() {
        let diff = WordDiff::new("The two old sides met.", "The three new sides met.");
        assert_eq!(diff.to_string(), "The [-two old-]{+three new+} sides met.");
    }

    #[test]
    fn equal_texts_have_no_difference() {
        assert!(WordDiff::new("", "").is_empty());
        assert_eq!(WordDiff::new("Бір.", "Бір.").to_string(), "Бір.");
        assert_eq!(WordDiff::new("", "Бір.").to_string(), "{+Бір.+}");
    }

    #[test]
    fn both_texts_can_be_read_in_it() {
        for (old, new) in [("a b  c", "b c d"), ("2021 ж. 22 қараша", "22 қараша 2022 ж."), ("x", "")]
        {
            let runs = WordDiff::new(old, new).runs;
            let side = |not: RunKind| -> String {
                runs.iter().filter(|run| run.kind != not).map(|run| run.text.as_str()).collect()
            };
            assert_eq!((side(RunKind::Added).as_str(), side(RunKind::Removed).as_str()), (old, new));
        }
    }
}
