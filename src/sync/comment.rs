//! The comments of target catalogs, read back.

use super::recall;
use crate::model::{Catalog, Entry, EntryKind, Locale, Text, notation};
use crate::text::collapse;

/// How a target catalog shows what an outdated translation was a translation of.
pub(super) const WAS: &str = "WAS: ";
/// How it shows what has changed since.
pub(super) const DIFF: &str = "DIFF: ";
/// How it shows the translations that a unit comes from, a pair of lines each: `FROM EN: They agreed.`,
/// `FROM KK: Олар келісті.`
pub(super) const FROM: &str = "FROM ";

/// The source text of a unit as a comment shows it: on one line, in the notation of marks.
pub fn shown_source(text: &Text) -> String {
    collapse(&notation::show(&text.value)).into_owned()
}

/// The source text that an outdated translation was made of, as its comment shows it.
pub fn previous_source<'a>(entry: &Entry, catalog: &'a Catalog) -> Option<&'a str> {
    let lines = entry.comment.iter().map(|span| catalog.source.slice(*span));
    let was = |line: &'a str| match line.trim_end() == WAS.trim_end() {
        true => Some(""),
        false => line.strip_prefix(WAS).map(str::trim_end),
    };
    lines.filter_map(was).next()
}

/// The source text above a translation, as its comment shows it: what a translator saw.
pub fn seen_source(entry: &Entry, catalog: &Catalog, source: &Locale) -> Option<String> {
    let tag = format!("{}: ", source.language().to_uppercase());
    let lines = entry.comment.iter().map(|span| catalog.source.slice(*span));
    lines.filter_map(|line| line.strip_prefix(&tag)).map(|line| line.trim_end().to_owned()).next()
}

/// The messages of a source catalog as the comments of a target catalog show them: `id = The sides met.`
pub fn shown_messages(catalog: &Catalog, source: &Locale) -> String {
    let tag = source.language().to_uppercase();
    let units = catalog.entries.iter().filter(|e| matches!(e.kind, EntryKind::Message | EntryKind::Stub));
    let message = |entry: &Entry| {
        let lines = entry.comment.iter().map(|span| catalog.source.slice(*span).trim_end());
        let parts = lines.filter_map(|line| line.strip_prefix(&tag)?.split_once(": "));
        let (attributes, values): (Vec<_>, Vec<_>) = parts.partition(|(name, _)| name.starts_with(" ."));
        let value = values.iter().find(|(name, _)| name.is_empty()).map_or("", |(_, value)| value);
        let rows: String = attributes.iter().map(|(name, text)| format!("   {name} = {text}\n")).collect();
        format!("{} = {value}\n{rows}", entry.id)
    };
    units.map(message).collect()
}

/// The comment lines of an entry in a target catalog that people wrote.
pub fn by_hand(catalog: &Catalog, entry: &Entry, source: &Locale) -> Vec<String> {
    let tag = source.language().to_uppercase();
    let ours = |line: &str| {
        line.strip_prefix(&tag)
            .is_some_and(|rest| rest.starts_with(": ") || rest == ":" || rest.starts_with(" ."))
            || [WAS, DIFF].iter().any(|tag| line.starts_with(tag) || line == tag.trim_end())
            || is_origin(line)
            || recall::is_suggestion(line)
    };
    let lines = entry.comment.iter().map(|span| catalog.source.slice(*span).trim_end());
    lines.filter(|line| !ours(line)).map(str::to_owned).collect()
}

/// Whether a comment line shows where a unit comes from: `FROM`, a locale in capitals, a colon.
pub(super) fn is_origin(line: &str) -> bool {
    let tag = line.strip_prefix(FROM).and_then(|rest| rest.split_once(':')).map_or("", |(tag, _)| tag);
    let is_tag = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-';
    tag.bytes().all(is_tag) && tag.parse::<Locale>().is_ok()
}
