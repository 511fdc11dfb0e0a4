//! A pair of source and target, and the file format for such pairs.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::model::{Catalog, Entry, Fingerprint};

/// An earlier translation of a text, and where it was used.
///
/// ```
/// use audarma::memory::{TmEntry, segments};
/// let segment = TmEntry { source: "Asia".into(), target: "Азия".into(), unit: "asia".into(), ..TmEntry::default() };
/// let file = format!("torn {{\n{segment}\n");
/// assert_eq!(segments(&file), [segment]);
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct TmEntry {
    /// The source text in its canonical form.
    pub source: String,
    /// All of the Fluent message after `id =`: value and attributes. Empty if the unit was not translated
    /// but had a comment.
    pub target: String,
    /// The article, as displayed.
    pub article: String,
    /// The id of the unit.
    pub unit: String,
    /// The date on which it left its catalog, `YYYY-MM-DD`; empty while it is in the catalog.
    pub date: String,
    /// The fingerprint of the previous unit, if any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<Fingerprint>,
    /// The fingerprint of the next unit, if any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<Fingerprint>,
    /// Whether it translated an earlier source text.
    #[serde(skip_serializing_if = "is_not")]
    pub outdated: bool,
    /// The source text of an outdated translation, as shown in its comment, if known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub was: Option<String>,
    /// The comment lines written by translators.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub comment: Vec<String>,
}

/// The entries in the lines of a file. Invalid lines are ignored: they stay in the file,
/// which is only appended to.
pub fn segments(text: &str) -> Vec<TmEntry> {
    let read = |line: &str| serde_json::from_str::<TmEntry>(line).ok();
    text.lines().filter_map(read).filter(|segment| !segment.source.is_empty()).collect()
}

impl TmEntry {
    /// The fingerprint of the source text.
    pub fn print(&self) -> Fingerprint {
        Fingerprint::of(self.source.as_bytes())
    }

    /// Whether the translation intentionally omits the unit: `{ "" }`, which is only valid for this
    /// unit.
    pub fn is_omission(&self) -> bool {
        self.target.chars().filter(|char| !char.is_whitespace()).eq("{\"\"}".chars())
    }

    /// Whether it contains only a comment and no translation.
    pub fn is_note(&self) -> bool {
        self.target.trim().is_empty()
    }

    /// The text after `id =` in a message of a catalog, to the end of its last line.
    pub fn target_of(entry: &Entry, catalog: &Catalog) -> String {
        let text = catalog.source.text()[entry.head.end..entry.span.end].trim_start_matches(' ');
        let text = text.strip_prefix('=').unwrap_or(text).trim_start_matches(' ');
        text.trim_end_matches(['\n', '\r']).replace("\r\n", "\n")
    }

    /// The message as the translation of a unit, without its comment.
    ///
    /// ```
    /// use audarma::{fluent, memory::TmEntry, text::Source};
    /// let file = "a =\n    { $n ->\n        [one] бір\n       *[other] көп\n    }\n    .title = Атау\n";
    /// let catalog = fluent::read(&Source::from_text("kk/a.ftl", file));
    /// let target = TmEntry::target_of(&catalog.entries[0], &catalog);
    /// assert_eq!(TmEntry { target, ..TmEntry::default() }.message("a"), file);
    /// ```
    pub fn message(&self, id: &str) -> String {
        let gap = if self.target.starts_with('\n') { "" } else { " " };
        format!("{id} ={gap}{}\n", self.target)
    }

    /// Whether the units around another place are the same as those around this one, of which at least
    /// one is known.
    pub fn is_between(&self, before: Option<Fingerprint>, after: Option<Fingerprint>) -> bool {
        (before.is_some() || after.is_some()) && (self.before, self.after) == (before, after)
    }
}

fn is_not(flag: &bool) -> bool {
    !flag
}

impl fmt::Display for TmEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&serde_json::to_string(self).map_err(|_| fmt::Error)?)
    }
}
