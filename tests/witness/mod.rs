//! All that translators have written in a project, and whether it is still on the disk: in a catalog, or in
//! the memory of removed and replaced translations.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use audarma::fluent;
use audarma::memory::{TmEntry, segments};
use audarma::model::{Catalog, EntryKind, Locale};
use audarma::sync::{Notes, by_hand};
use audarma::text::{Source, collapse};
use audarma::workspace::alignment_notes;

/// Remembers what it has seen in the catalogs of the locales that are translated into.
#[derive(Clone, Debug, Default)]
pub(crate) struct Witness {
    pub(crate) seen: BTreeSet<String>,
    /// What people took away themselves.
    pub(crate) given_up: BTreeSet<String>,
}

/// What stands on the disk.
#[derive(Debug, Default)]
struct Disk {
    /// Translations, comments by hand, and what is no Fluent, in catalogs.
    written: BTreeSet<String>,
    /// Translations and comments in memories.
    kept: BTreeSet<String>,
    /// All that is no Fluent: what stood apart before may have become one piece.
    broken: String,
}

impl Witness {
    /// Whatever stands in the catalogs now was seen.
    pub(crate) fn look(&mut self, locales: &Path) {
        let new = Disk::read(locales).written;
        self.given_up.retain(|text| !new.contains(text));
        self.seen.extend(new);
    }

    /// Somebody edited catalogs by hand: what they took away is not missed.
    pub(crate) fn look_away(&mut self, locales: &Path) {
        self.given_up.extend(self.missing(locales));
        let Self { seen, given_up } = self;
        seen.retain(|text| !given_up.contains(text));
        self.look(locales);
    }

    /// What was seen, and is nowhere any more.
    pub(crate) fn missing(&self, locales: &Path) -> Vec<String> {
        let disk = Disk::read(locales);
        self.seen.iter().filter(|text| !disk.has(text)).cloned().collect()
    }
}

impl Disk {
    fn read(locales: &Path) -> Self {
        let mut disk = Self::default();
        let source = Locale::of("en");
        for entry in walkdir::WalkDir::new(locales).sort_by_file_name().into_iter().map(Result::unwrap) {
            let inside = entry.path().strip_prefix(locales).unwrap().to_string_lossy().into_owned();
            if !entry.file_type().is_file() || inside.starts_with("en/") {
                continue;
            }
            let text = || Source::new("", fs::read(entry.path()).unwrap());
            if inside.ends_with(".memory") {
                segments(text().text()).iter().for_each(|segment| disk.keep(segment));
            } else if inside.ends_with(".ftl") && !inside.ends_with("terms.ftl") {
                let locale = inside.split(['/', '.']).next().unwrap().parse().unwrap();
                disk.write(&fluent::read(&text()), &source, &alignment_notes(&locale));
            }
        }
        disk
    }

    fn keep(&mut self, segment: &TmEntry) {
        self.kept.insert(plain(&segment.target));
        self.kept.extend(segment.comment.iter().map(|line| plain(line)));
    }

    fn write(&mut self, catalog: &Catalog, source: &Locale, of_import: &Notes) {
        for entry in &catalog.entries {
            if let EntryKind::Broken(_) = entry.kind {
                self.broken.push_str(&plain(catalog.source.slice(entry.span)));
                self.broken.push(' ');
            }
            let texts = match entry.kind {
                EntryKind::Message => vec![TmEntry::target_of(entry, catalog)],
                EntryKind::Broken(_) => vec![catalog.source.slice(entry.span).to_owned()],
                // The first comment is ours: it names the article.
                EntryKind::Comment(3) => continue,
                _ => Vec::new(),
            };
            let mut notes = by_hand(catalog, entry, source);
            notes.retain(|line| !of_import.holds(line));
            let all = texts.iter().chain(&notes).map(|text| plain(text));
            self.written.extend(all.filter(|text| !text.is_empty()));
        }
    }

    fn has(&self, text: &str) -> bool {
        self.written.contains(text) || self.kept.contains(text) || self.broken.contains(text)
    }
}

fn plain(text: &str) -> String {
    collapse(text).into_owned()
}
