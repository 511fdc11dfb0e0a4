//! Faults of a catalog by itself: what is not Fluent, ids that stand twice.

use std::collections::HashMap;

use crate::fluent::{Conflict, conflicts};
use crate::model::{Catalog, Entry, EntryKind, Finding, Locale, Severity};
use crate::text::{Source, Span};

/// So many characters of a broken entry are shown.
const SHOWN: usize = 60;

/// What is wrong with a catalog whatever its article says: broken entries, conflict markers, ids
/// that stand twice, messages named like a term, bytes that are not UTF-8.
///
/// ```
/// use audarma::{check::catalog_faults, fluent, model::Locale, text::Source};
/// let catalog = fluent::read(&Source::from_text("kk/a.ftl", "a = бір\na = екі\n"));
/// let faults = catalog_faults(&catalog, &Locale::of("kk"));
/// assert_eq!(faults[0].code, "duplicate-id");
/// ```
pub fn catalog_faults(catalog: &Catalog, locale: &Locale) -> Vec<Finding> {
    let mut findings = Vec::new();
    let source = &catalog.source;
    for span in source.invalid() {
        findings.push(Finding::new("invalid-bytes", Severity::Error, source, *span));
    }
    findings.extend(Finding::of_encoding(source));
    let mut seen: HashMap<(bool, &str), ()> = HashMap::with_capacity(catalog.entries.len());
    let mut above: Option<&Entry> = None;
    for entry in &catalog.entries {
        match entry.kind {
            // These are told with both sides, below.
            EntryKind::Broken(fault) if fault.reason == "conflict" => {}
            EntryKind::Broken(fault) => {
                let line = source.slice(entry.head).lines().next().unwrap_or("").trim();
                let line: String = line.chars().take(SHOWN).collect();
                let mut finding =
                    Finding::new("syntax-error", Severity::Error, source, Span::at(fault.offset));
                // What stands right under a message was meant to belong to it.
                finding.unit =
                    above.filter(|above| above.span.end == entry.span.start).map(|above| above.id.clone());
                findings.push(finding.with("reason", fault.reason).with("text", line));
            }
            EntryKind::Message | EntryKind::Term => {
                let is_term = entry.kind == EntryKind::Term;
                let name = if is_term { format!("-{}", entry.id) } else { entry.id.clone() };
                if seen.insert((is_term, &entry.id), ()).is_some() {
                    let finding = Finding::new("duplicate-id", Severity::Error, source, entry.head);
                    findings.push(finding.with("id", name.as_str()).about(entry.id.as_str()));
                }
                if seen.contains_key(&(!is_term, &entry.id)) {
                    let finding =
                        Finding::new("message-named-like-term", Severity::Error, source, entry.head);
                    findings.push(finding.with("id", entry.id.as_str()).about(entry.id.as_str()));
                }
            }
            _ => {}
        }
        above = Some(entry).filter(|entry| entry.kind == EntryKind::Message);
    }
    findings.extend(conflicts(catalog).iter().map(|conflict| contested(conflict, source)));
    findings.into_iter().map(|finding| finding.in_locale(locale)).collect()
}

/// The finding that two branches say different things, with both.
fn contested(conflict: &Conflict, source: &Source) -> Finding {
    let side = |text: &Option<String>| text.clone().unwrap_or_else(|| "—".to_owned());
    let finding = Finding::new("conflict-markers", Severity::Error, source, conflict.place)
        .with("ours", side(&conflict.ours))
        .with("theirs", side(&conflict.theirs));
    match conflict.id.as_str() {
        "" => finding,
        id => finding.about(id),
    }
}
