//! Notes to translators about a unit, shown until it is translated.

use std::collections::HashSet;

use crate::model::Catalog;
use crate::text::{Edits, Span};

/// Placeholder for the variable part of a note.
pub const GAP: &str = "\u{0}";

/// Comment lines that the program writes, and removes when they no longer apply. They are recognized
/// by their whole text, so that lines written or changed by hand are kept.
///
/// ```
/// use audarma::sync::{GAP, Notes};
/// let notes = Notes::new("IMPORT: ", [format!("its text is in {GAP}"), "a number differs".to_owned()]);
/// assert!(notes.holds("IMPORT: its text is in sides-will-meet-aggem"));
/// assert!(notes.holds(&notes.line("a number differs")));
/// assert!(!notes.holds("IMPORT: a number differs, I have asked the desk"));
/// ```
#[derive(Clone, Debug, Default)]
pub struct Notes {
    mark: &'static str,
    /// The text before and after the variable part of each note.
    texts: Vec<(String, Option<String>)>,
}

impl Notes {
    /// Notes that start with `mark` and continue with one of these texts.
    pub fn new(mark: &'static str, texts: impl IntoIterator<Item = String>) -> Self {
        let parts = |text: String| match text.split_once(GAP) {
            Some((before, behind)) => (before.to_owned(), Some(behind.to_owned())),
            None => (text, None),
        };
        Self { mark, texts: texts.into_iter().map(parts).collect() }
    }

    /// The comment line for a text.
    pub fn line(&self, text: &str) -> String {
        format!("{}{text}", self.mark)
    }

    /// Whether a comment line is one of them.
    pub fn holds(&self, line: &str) -> bool {
        let Some(text) = line.trim_end().strip_prefix(self.mark) else { return false };
        self.texts.iter().any(|(before, behind)| match behind {
            None => text == before,
            Some(behind) => text.strip_prefix(before.as_str()).is_some_and(|rest| rest.ends_with(behind)),
        })
    }
}

/// Edits that remove the notes from these entries of a catalog, given by index.
pub fn without_notes(catalog: &Catalog, entries: &HashSet<usize>, notes: &Notes) -> Edits {
    let text = catalog.source.text();
    let mut edits = Edits::new(catalog.source.clone());
    let lines = entries.iter().flat_map(|&at| &catalog.entries[at].comment);
    for span in lines.filter(|span| notes.holds(catalog.source.slice(**span))) {
        let start = text[..span.start].rfind('\n').map_or(0, |at| at + 1);
        let end = text[span.end..].find('\n').map_or(text.len(), |at| span.end + at + 1);
        edits.replace(Span::new(start, end), "").expect("each line of a comment is of one entry");
    }
    edits
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{fluent, text::Source};

    #[test]
    fn only_the_lines_of_the_program_go_and_only_from_these_entries() {
        let text = "# EN: One\r\n# IMPORT: why a\r\n# IMPORT: why not\r\none = Бір\r\n\n# IMPORT: why b\ntwo = Екі\n";
        let catalog = fluent::read(&Source::from_text("kk/a.ftl", text));
        let notes = Notes::new("IMPORT: ", [format!("why {GAP}"), "whence".to_owned()]);
        assert!(!Notes::default().holds("IMPORT: why a"));
        let edits = without_notes(&catalog, &[0].into(), &notes);
        assert_eq!(edits.text(), "# EN: One\r\none = Бір\r\n\n# IMPORT: why b\ntwo = Екі\n");
        let own = Notes::new("IMPORT: ", ["why a".to_owned()]);
        let edits = without_notes(&catalog, &[0, 1].into(), &own);
        assert_eq!(edits.text(), text.replace("# IMPORT: why a\r\n", ""));
    }
}
