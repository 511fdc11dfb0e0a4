//! Catalogs whose article is gone: found by `check`, and removed once the memory has what they say.

use std::collections::{BTreeMap, HashSet};

use super::leverage::{leaving, undated};
use super::rename::written_path;
use super::state::Target;
use super::{Article, Batch, ChangeSet, Expected, FileChange, SourceContext, TargetContext, Workspace};
use crate::check::orphan_catalog;
use crate::memory::TmEntry;
use crate::model::{Catalog, EntryKind, Error, Finding, Locale};
use crate::sync::by_hand;

/// A catalog whose article is gone.
struct OrphanCatalog {
    catalog: Catalog,
    locale: Locale,
}

/// An article that is gone.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
struct Gone {
    /// Its path, as its catalogs say.
    path: String,
    /// What its catalogs are called: `news/a`.
    name: String,
    source: Locale,
}

/// What became of the catalogs of articles that are gone.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PrunedCatalogs {
    /// Those that were removed. The memory has their translations.
    pub removed: Vec<String>,
    /// Those that say something that the memory cannot keep, or that changed meanwhile.
    pub kept: Vec<String>,
}

impl Workspace {
    /// The findings about catalogs whose article is gone, in these locales; where only its source catalog is left,
    /// about that.
    pub(super) fn orphan_findings(
        &self,
        articles: &[Article],
        asked: &HashSet<Locale>,
    ) -> Result<Vec<Finding>, Error> {
        let mut findings = Vec::new();
        for (gone, catalogs) in self.orphan_catalogs(articles)? {
            let is_only = catalogs.iter().all(|one| one.locale == gone.source);
            let is_asked =
                |one: &&OrphanCatalog| is_only || (one.locale != gone.source && asked.contains(&one.locale));
            let told = |one: &OrphanCatalog| orphan_catalog(&one.catalog.source, &gone.path, &one.locale);
            findings.extend(catalogs.iter().filter(is_asked).map(told));
        }
        Ok(findings)
    }

    /// Removes the catalogs of articles that are gone, after their translations and comments were appended to the
    /// memory. Catalogs that `extract` would give to a renamed article are left alone.
    ///
    /// # Errors
    /// If a file cannot be read or written.
    pub fn prune_catalogs(&self, date: &str) -> Result<PrunedCatalogs, Error> {
        let _lock = self.store.lock()?;
        let articles = self.articles()?;
        let (_, renames) = self.follow_renames(&articles, &self.sources(&articles)?, true)?;
        let renamed: HashSet<&str> = renames.values().map(|rename| rename.name.as_str()).collect();
        let data = self.locale_data(&self.config.all_locales())?;
        let mut done = PrunedCatalogs::default();
        let (mut sets, mut segments) = (Vec::new(), BTreeMap::new());
        for (gone, mut catalogs) in self.orphan_catalogs(&articles)? {
            if renamed.contains(gone.name.as_str()) {
                continue;
            }
            // Without its source catalog less is known of an article: that goes last.
            catalogs.sort_by_key(|one| one.locale == gone.source);
            let paths = catalogs.iter().map(|one| one.catalog.source.path().to_owned());
            match self.leaving_segments(&gone, &catalogs, &data)? {
                Some(of_article) => {
                    done.removed.extend(paths);
                    for (locale, entry) in of_article {
                        segments.entry(locale).or_insert_with(Vec::new).push(entry);
                    }
                    sets.push(ChangeSet(catalogs.iter().map(removal).collect()));
                }
                None => done.kept.extend(paths),
            }
        }
        for (locale, segments) in segments {
            self.keep_segments(&locale, segments, date)?;
        }
        let changed: HashSet<String> =
            self.store.commit(Batch { sets, ..Batch::default() })?.into_iter().collect();
        let (kept, removed) = done.removed.into_iter().partition(|path| changed.contains(path));
        done.removed = removed;
        done.kept.extend::<Vec<String>>(kept);
        done.removed.sort();
        done.kept.sort();
        Ok(done)
    }

    /// The catalogs in the folders of all locales that name an article which does not exist, by article. Files
    /// without our comment at their top belong to other programs.
    fn orphan_catalogs(&self, articles: &[Article]) -> Result<BTreeMap<Gone, Vec<OrphanCatalog>>, Error> {
        let locales = self.config.all_locales();
        let sources = self.config.source_locales();
        let known: HashSet<String> = articles
            .iter()
            .flat_map(|article| locales.iter().chain([&article.source]).map(|locale| article.catalog(locale)))
            .collect();
        let mut found: BTreeMap<Gone, Vec<OrphanCatalog>> = BTreeMap::new();
        let mut seen: HashSet<String> = HashSet::new();
        for locale in locales.iter().chain(&sources) {
            for folder in self.layout.catalog_folders(locale) {
                for path in self.files(&folder)? {
                    let name = self.layout.names([path.as_str()].into_iter(), locale).pop();
                    let name = name.filter(|name| {
                        name != "terms" && self.layout.catalog(name, locale) == path && !known.contains(&path)
                    });
                    let Some(name) = name.filter(|_| seen.insert(path.clone())) else { continue };
                    let catalog = self.catalog(&path)?;
                    let Some(gone) = self.gone_article(&catalog, &name, &sources) else { continue };
                    let orphan = OrphanCatalog { catalog, locale: locale.clone() };
                    found.entry(gone).or_default().push(orphan);
                }
            }
        }
        Ok(found)
    }

    /// The article that a catalog names in its first comment.
    fn gone_article(&self, catalog: &Catalog, name: &str, sources: &[Locale]) -> Option<Gone> {
        let named = |source: &Locale| {
            let (path, _) = written_path(catalog, &self.stem(name, source))?;
            // An article that no pattern matches any more is not gone.
            (!self.store.exists(path)).then(|| Gone {
                path: path.to_owned(),
                name: name.to_owned(),
                source: source.clone(),
            })
        };
        sources.iter().find_map(named)
    }

    /// What the memory must keep of the catalogs of an article, by locale; `None` if it cannot keep all.
    fn leaving_segments(
        &self,
        gone: &Gone,
        catalogs: &[OrphanCatalog],
        data: &[TargetContext],
    ) -> Result<Option<Vec<(Locale, TmEntry)>>, Error> {
        let groups = &self.config.audarma.articles;
        let is_own = |group: &&super::config::Articles| {
            group.source.as_ref().unwrap_or(&self.config.audarma.source) == &gone.source
        };
        let Some(Ok(article)) =
            groups.iter().find(is_own).map(|group| self.article(&gone.path, &gone.source, group))
        else {
            return Ok(None);
        };
        let source: SourceContext = self.source_data(&gone.source)?;
        // An article that is gone is one of which all units were removed.
        let emptied = self.load_emptied(&article, &source)?;
        let mut all = Vec::new();
        for one in catalogs.iter().filter(|one| one.locale != gone.source) {
            let Some(data) = data.iter().find(|data| data.locale == one.locale) else { return Ok(None) };
            let target = Target::new(one.catalog.clone());
            let (segments, _) = leaving(&emptied, &target, &data.ledger);
            if !is_carried(&one.catalog, &segments, &gone.source) {
                return Ok(None);
            }
            all.extend(segments.into_iter().map(|segment| (one.locale.clone(), segment)));
        }
        Ok(Some(all))
    }

    /// Appends to the memory of a locale what it does not have yet.
    fn keep_segments(&self, locale: &Locale, segments: Vec<TmEntry>, date: &str) -> Result<(), Error> {
        let mut known: HashSet<TmEntry> = self.kept_segments(locale)?.iter().map(undated).collect();
        let new = segments.into_iter().filter(|segment| known.insert(segment.clone()));
        let lines: String =
            new.map(|segment| format!("{}\n", TmEntry { date: date.to_owned(), ..segment })).collect();
        self.append(self.layout.memory(locale), lines)
    }
}

fn removal(one: &OrphanCatalog) -> FileChange {
    let source = &one.catalog.source;
    FileChange::Remove { path: source.path().to_owned(), expected: Expected::of(source.bytes()) }
}

/// Whether these segments have all that a catalog says: its translations, and the comments of translators.
fn is_carried(catalog: &Catalog, segments: &[TmEntry], source: &Locale) -> bool {
    let is_kept = |(at, entry): (usize, &crate::model::Entry)| match entry.kind {
        EntryKind::Message => {
            let (target, comment) = (TmEntry::target_of(entry, catalog), by_hand(catalog, entry, source));
            let mut own = segments.iter().filter(|segment| segment.unit == entry.id);
            own.any(|segment| segment.target == target && segment.comment == comment)
        }
        EntryKind::Stub => {
            let comment = by_hand(catalog, entry, source);
            comment.is_empty()
                || segments.iter().any(|segment| segment.unit == entry.id && segment.comment == comment)
        }
        // The comment that names the article.
        EntryKind::Comment(3) => at == 0,
        _ => false,
    };
    catalog.source.invalid().is_empty() && catalog.entries.iter().enumerate().all(is_kept)
}
