//! Translations that cannot be written into their article.

use crate::format::Refusal;
use crate::model::{Document, Finding, Severity};

/// The finding that a translation cannot be written into its article.
pub fn refused(document: &Document, unit: usize, id: &str, refusal: &Refusal) -> Finding {
    let (code, name) = match refusal {
        Refusal::Missing(name) => ("missing-tag", name.as_str()),
        Refusal::Unknown(name) => ("unknown-tag", name.as_str()),
        Refusal::Repeated(name) => ("repeated-tag", name.as_str()),
        Refusal::Crossed(name) => ("crossed-tag", name.as_str()),
        Refusal::Locked(name) => ("changed-code", name.as_str()),
        Refusal::Empty => ("empty-translation", ""),
        Refusal::Structure => ("changed-structure", ""),
    };
    let finding = Finding::new(code, Severity::Error, &document.source, document.units[unit].span);
    finding.with("name", name).about(id)
}
