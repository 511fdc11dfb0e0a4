//! Faults of a catalog by itself: what is not Fluent, ids that stand twice.

use std::collections::HashSet;

use super::rules::lost_letters;
use crate::fluent::{Conflict, Slip, conflicts, slips};
use crate::model::{Catalog, EntryKind, Finding, Locale, Severity};
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
    let source = &catalog.source;
    let mut findings = invalid_bytes(catalog);
    findings.extend(Finding::of_encoding(source));
    findings.extend(slips(catalog).iter().map(|slip| not_fluent(slip, source)));
    findings.extend(ids(catalog));
    findings.extend(conflicts(catalog).iter().map(|conflict| contested(conflict, source)));
    findings.into_iter().map(|finding| finding.in_locale(locale)).collect()
}

/// Bytes that are not text, each with the message in which they are.
fn invalid_bytes(catalog: &Catalog) -> Vec<Finding> {
    let source = &catalog.source;
    let found = source.invalid().iter().map(|span| {
        let finding = Finding::new("invalid-bytes", Severity::Error, source, *span);
        let at = catalog.entries.partition_point(|entry| entry.span.end <= span.start);
        let entry = catalog.entries.get(at).filter(|entry| entry.span.overlaps(*span));
        match entry.filter(|entry| entry.kind == EntryKind::Message) {
            Some(entry) => finding.about(entry.id.as_str()),
            None => finding,
        }
    });
    found.collect()
}

/// The finding that text is not Fluent, with what was typed and what to type.
fn not_fluent(slip: &Slip, source: &Source) -> Finding {
    let (before, behind) = source.text().split_at(slip.offset);
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    let end = slip.offset + behind.find('\n').unwrap_or(behind.len());
    let (character, unicode) = match slip.character {
        Some(char) => (char.to_string(), format!("U+{:04X}", u32::from(char))),
        None => ("no".to_owned(), String::new()),
    };
    let mut finding = Finding::new("syntax-error", Severity::Error, source, Span::at(slip.offset))
        .with("reason", slip.reason)
        .with("found", shortened(&slip.found))
        .with("expected", if slip.expected.is_empty() { "no".to_owned() } else { shortened(&slip.expected) })
        .with("character", character)
        .with("unicode", unicode)
        .with("text", shortened(source.text()[start..end].trim()));
    finding.unit.clone_from(&slip.id);
    finding
}

/// The beginning of a text, as far as it is shown.
fn shortened(text: &str) -> String {
    text.chars().take(SHOWN).collect()
}

/// Ids that occur twice, or as the id of a message and of a term.
fn ids(catalog: &Catalog) -> Vec<Finding> {
    let source = &catalog.source;
    let mut findings = Vec::new();
    let mut seen: HashSet<(bool, &str)> = HashSet::with_capacity(catalog.entries.len());
    for entry in &catalog.entries {
        let is_term = entry.kind == EntryKind::Term;
        if !is_term && entry.kind != EntryKind::Message {
            continue;
        }
        let name = if is_term { format!("-{}", entry.id) } else { entry.id.clone() };
        if !seen.insert((is_term, &entry.id)) {
            let finding = Finding::new("duplicate-id", Severity::Error, source, entry.head);
            findings.push(finding.with("id", name.as_str()).about(entry.id.as_str()));
        }
        if seen.contains(&(!is_term, &entry.id)) {
            let finding = Finding::new("message-named-like-term", Severity::Error, source, entry.head);
            findings.push(finding.with("id", entry.id.as_str()).about(entry.id.as_str()));
        }
    }
    findings
}

/// The units whose translation in a catalog cannot be used, each with the finding that says why: bytes that are
/// no text, letters lost in a wrong encoding, entries that are not Fluent, conflict markers. They are not to
/// be published; their ids are those of the findings' `unit`. What cannot be assigned to a unit is left out.
///
/// `source` gives the source text of a unit: what it has itself is not damage.
///
/// ```
/// use audarma::{check::unusable_units, fluent, model::Locale, text::Source};
/// let text = "one-1 = Қала к?шкеннен ке?ес\ntwo-2 = { жаңбыр\nthree-3 = Үш.\n";
/// let catalog = fluent::read(&Source::from_text("kk/a.ftl", text));
/// let found = unusable_units(&catalog, &Locale::of("kk"), |_| None);
/// let faults: Vec<_> = found.iter().map(|finding| (finding.unit.as_deref(), finding.code)).collect();
/// assert_eq!(faults, [(Some("two-2"), "syntax-error"), (Some("one-1"), "broken-encoding")]);
/// ```
pub fn unusable_units<'s>(
    catalog: &Catalog,
    locale: &Locale,
    source: impl Fn(&str) -> Option<&'s str>,
) -> Vec<Finding> {
    const DAMAGE: [&str; 3] = ["invalid-bytes", "syntax-error", "conflict-markers"];
    let mut found = catalog_faults(catalog, locale);
    found.retain(|finding| finding.unit.is_some() && DAMAGE.contains(&finding.code));
    for entry in catalog.messages() {
        let own = source(&entry.id).unwrap_or_default();
        // What it says is written behind its id.
        let span = Span::new(entry.head.end, entry.span.end);
        let text = catalog.source.slice(span);
        if let Some(place) = lost_letters(text, own, catalog.source.encoding()) {
            let at = Span::new(span.start + place.start, span.start + place.end);
            let finding = Finding::new("broken-encoding", Severity::Error, &catalog.source, at);
            found.push(finding.with("text", &text[place]).about(entry.id.as_str()).in_locale(locale));
        }
    }
    found
}

/// The finding that the article of a catalog is gone, which the rule `orphan-catalog` reports.
///
/// ```
/// use audarma::{check::orphan_catalog, model::Locale, text::Source};
/// let catalog = Source::from_text("locales/kk/a.ftl", "a = бір\n");
/// let finding = orphan_catalog(&catalog, "locales/en/a.md", &Locale::of("kk"));
/// assert_eq!((finding.code, finding.source.path()), ("orphan-catalog", "locales/kk/a.ftl"));
/// ```
pub fn orphan_catalog(catalog: &Source, article: &str, locale: &Locale) -> Finding {
    Finding::new("orphan-catalog", Severity::Warning, catalog, Span::at(0))
        .with("article", article)
        .with("locale", locale.to_string())
        .in_locale(locale)
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
