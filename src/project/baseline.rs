//! How articles stood at a commit. What is still as it was then counts as it does now and is not checked
//! again, so that looking back costs about as much as what was done since.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};

use super::revision_store::RevisionStore;
use super::{DiskStore, Git, Project};
use crate::check::StyleProfile;
use crate::model::{Checked, Error, Fact, Fingerprint, Inspection, Locale};
use crate::workspace::{Article, CONFIG, Standing, Store, UnitState, Workspace};

/// Articles as they are now, and git, which knows how they were.
pub(super) struct Baseline<'a> {
    pub(super) project: &'a Project,
    pub(super) git: &'a Git,
    /// What checking them gave.
    pub(super) now: &'a Inspection,
    pub(super) articles: &'a [Article],
    /// The locales that were asked for; all for none.
    pub(super) locales: &'a [Locale],
}

impl Baseline<'_> {
    /// What checking the articles gave at a commit: nothing where there was no project yet.
    pub(super) fn at(&self, commit: &str) -> Result<Inspection, Error> {
        Ok(self.with_units(commit)?.0)
    }

    /// The same with the states of the units of those articles that are not as they were, as they were.
    pub(super) fn with_units(&self, commit: &str) -> Result<(Inspection, Vec<UnitState>), Error> {
        let since = Since::new(self, commit)?;
        let touched = self.touched(commit, &since)?;
        let is_touched: HashSet<&str> = touched.iter().map(|article| article.path.as_str()).collect();
        let same = self.now.articles.iter().filter(|row| !is_touched.contains(row.article.as_str()));
        let mut articles: Vec<Checked> = same.cloned().collect();
        let mut units = Vec::new();
        if !touched.is_empty() {
            for each in self.checked(commit, &since, &is_touched, &self.style_profile()?)? {
                articles.extend(each.checked);
                units.extend(each.units);
            }
        }
        Ok((Inspection { articles, ..Inspection::default() }, units))
    }

    /// The articles that are not as they were at a commit, as they are now.
    pub(super) fn now(&self, commit: &str) -> Result<Vec<Standing>, Error> {
        let touched: Vec<Article> =
            self.touched(commit, &Since::new(self, commit)?)?.into_iter().cloned().collect();
        if touched.is_empty() {
            return Ok(Vec::new());
        }
        self.project.workspace().coverage_of(&touched, self.locales, &self.style_profile()?)
    }

    /// Checks those of these articles that a commit has. Files that are the same now are read from the disk.
    fn checked(
        &self,
        commit: &str,
        since: &Since,
        paths: &HashSet<&str>,
        style_profile: &[(Locale, StyleProfile)],
    ) -> Result<Vec<Standing>, Error> {
        let root = &self.project.root;
        let inside = |path: &Path| Some(path.strip_prefix(root).ok()?.to_string_lossy().replace('\\', "/"));
        let (same, others): (Vec<&PathBuf>, Vec<&PathBuf>) =
            since.files.iter().partition(|path| since.is_same(path));
        let own = others.iter().zip(self.git.show_all(commit, &others)?);
        let own: HashMap<String, Vec<u8>> =
            own.filter_map(|(path, bytes)| Some((inside(path)?, bytes?))).collect();
        let same = same.into_iter().filter_map(|path| inside(path)).collect();
        let store = RevisionStore::new(DiskStore::new(root), same, own);
        if !store.exists(CONFIG) {
            return Ok(Vec::new());
        }
        let then = Workspace::open(store)?;
        let mut articles = then.articles()?;
        articles.retain(|article| paths.contains(article.path.as_str()));
        let known = then.config().all_locales();
        let asked: Vec<Locale> =
            self.locales.iter().filter(|locale| known.contains(locale)).cloned().collect();
        if asked.is_empty() && !self.locales.is_empty() {
            return Ok(Vec::new());
        }
        then.coverage_of(&articles, &asked, style_profile)
    }

    /// The files from which what was found in any article may come. A ledger is none of them: it is known
    /// of which translations its lines speak.
    fn shared_files(&self) -> Result<Vec<PathBuf>, Error> {
        let (workspace, store) = (self.project.workspace(), &self.project.store);
        let (config, layout) = (workspace.config(), workspace.layout());
        let mut files = vec![self.project.file(CONFIG)];
        if let Some(rules) = &config.audarma.segmentation {
            files.push(store.resolve(rules)?);
        }
        for locale in config.all_locales().iter().chain(&config.source_locales()) {
            let of_locale = [layout.terms(locale), layout.addenda(locale), layout.corrections(locale)];
            files.extend(of_locale.iter().map(|path| self.project.file(path)));
        }
        Ok(files)
    }

    /// The files from which what is found in an article comes.
    fn files(&self, article: &Article) -> Vec<PathBuf> {
        let all = self.project.workspace().config().all_locales();
        let catalogs = all.iter().chain([&article.source]).map(|locale| article.catalog(locale));
        catalogs.chain([article.path.clone()]).map(|path| self.project.file(&path)).collect()
    }

    fn ledger(&self, locale: &Locale) -> PathBuf {
        self.project.file(&self.project.workspace().layout().ledger(locale))
    }

    /// The articles that are not as they were: they or their catalogs have changed, or what is known about
    /// one of their translations, or something that holds for all.
    fn touched(&self, commit: &str, since: &Since) -> Result<Vec<&Article>, Error> {
        if !self.shared_files()?.iter().all(|path| since.is_same(path)) {
            return Ok(self.articles.iter().collect());
        }
        let mut news: Vec<(Locale, HashSet<Fingerprint>)> = Vec::new();
        for locale in self.project.workspace().asked_locales(self.locales)? {
            let ledger = self.ledger(&locale);
            if !since.is_same(&ledger) {
                let then = self.git.show(commit, &ledger)?.unwrap_or_default();
                let now = fs::read(&ledger).unwrap_or_default();
                news.push((locale, told_of(&then, &now)));
            }
        }
        let is_touched = |article: &&Article| -> Result<bool, Error> {
            if !self.files(article).iter().all(|path| since.is_same(path)) {
                return Ok(true);
            }
            for (locale, prints) in news.iter().filter(|(_, prints)| !prints.is_empty()) {
                let target = self.project.workspace().target(article, locale)?;
                if target.messages().any(|(_, print)| prints.contains(&print)) {
                    return Ok(true);
                }
            }
            Ok(false)
        };
        let asked = self.articles.iter().map(|article| Ok((article, is_touched(&article)?)));
        let asked: Vec<(&Article, bool)> = asked.collect::<Result<_, Error>>()?;
        Ok(asked.into_iter().filter(|(_, is_touched)| *is_touched).map(|(article, _)| article).collect())
    }

    /// How translations are written now: what was slips then is judged by the same style profile as today.
    fn style_profile(&self) -> Result<Vec<(Locale, StyleProfile)>, Error> {
        let asked = self.project.workspace().asked_locales(self.locales)?.into_iter();
        asked
            .map(|locale| {
                Ok((locale.clone(), self.project.workspace().style_profile(self.articles, &locale)?))
            })
            .collect()
    }
}

/// The files of the project at a commit, and which of them are other ones now.
struct Since {
    files: HashSet<PathBuf>,
    changed: HashSet<PathBuf>,
}

impl Since {
    fn new(past: &Baseline<'_>, commit: &str) -> Result<Self, Error> {
        let mut files: HashSet<PathBuf> = past.git.files(commit, &past.project.base())?.into_iter().collect();
        for path in past.shared_files()?.iter().filter(|path| !path.starts_with(past.project.base())) {
            files.extend(past.git.files(commit, path)?);
        }
        Ok(Self { files, changed: past.git.changed_since(commit)?.into_iter().collect() })
    }

    /// Whether a file is now as it was then, or is there neither then nor now.
    fn is_same(&self, path: &Path) -> bool {
        // What git passes over may be there and in no list of changes.
        !self.changed.contains(path) && self.files.contains(path) == path.exists()
    }
}

/// The translations of which a ledger does not tell now what it told then.
fn told_of(then: &[u8], now: &[u8]) -> HashSet<Fingerprint> {
    let (then, now) = (String::from_utf8_lossy(then), String::from_utf8_lossy(now));
    let mut lines: HashMap<&str, isize> = HashMap::new();
    then.lines().for_each(|line| *lines.entry(line).or_default() -= 1);
    now.lines().for_each(|line| *lines.entry(line).or_default() += 1);
    let news = lines.into_iter().filter(|(_, count)| *count != 0).map(|(line, _)| line);
    news.filter_map(|line| line.parse::<Fact>().ok()).map(|fact| fact.target).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Counts;
    use crate::project::init;
    use crate::workspace::{ExtractOptions, Reviewing};
    use std::process::Command;

    /// A project of three articles under git.
    struct MemoryLookup(tempfile::TempDir);

    impl MemoryLookup {
        fn new() -> Self {
            let desk = Self(tempfile::tempdir().unwrap());
            desk.git(&["init", "-q"]);
            init(desk.0.path(), &Locale::of("en"), &[Locale::of("kk"), Locale::of("ru")]).unwrap();
            for (name, text) in [("a", "One came."), ("b", "One came. Two left."), ("c", "All stayed.")] {
                desk.write(&format!("locales/en/{name}.txt"), &format!("{text}\n"));
            }
            desk.extract();
            desk
        }

        fn write(&self, path: &str, text: &str) {
            fs::write(self.0.path().join(path), text).unwrap();
        }

        fn project(&self) -> Project {
            Project::open(self.0.path()).unwrap()
        }

        fn extract(&self) {
            let project = self.project();
            project.workspace().extract(&project.workspace().articles().unwrap(), &how()).unwrap();
        }

        /// Writes a translation behind each stub of a catalog.
        fn translate(&self, catalog: &str, text: &str) {
            let path = self.0.path().join(catalog);
            let catalog = fs::read_to_string(&path).unwrap();
            let line = |line: &str| match line.strip_prefix("# ").filter(|line| line.ends_with(" =")) {
                Some(stub) => format!("{stub} {text}\n"),
                None => format!("{line}\n"),
            };
            fs::write(path, catalog.lines().map(line).collect::<String>()).unwrap();
        }

        fn git(&self, arguments: &[&str]) {
            let known = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"];
            let mut command = Command::new("git");
            let output = command.args(known).args(arguments).current_dir(self.0.path()).output().unwrap();
            assert!(output.status.success(), "{arguments:?}");
        }

        fn commit(&self) {
            self.git(&["add", "-A"]);
            self.git(&["commit", "-q", "-m", "a"]);
        }

        /// How it was at a commit, and how many articles had to be checked for that: as if all had been.
        fn assert_past(&self, commit: &str, expected: usize) {
            let project = self.project();
            let articles = project.workspace().articles().unwrap();
            let now = project
                .workspace()
                .check(&articles, &project.check_options(&[], Default::default()).unwrap())
                .unwrap();
            let git = Git::open(&project.root).unwrap();
            let past =
                Baseline { project: &project, git: &git, now: &now, articles: &articles, locales: &[] };
            let since = Since::new(&past, commit).unwrap();
            assert_eq!(past.touched(commit, &since).unwrap().len(), expected, "{commit}");
            let rows = |inspection: Inspection| -> Vec<(String, String, Counts)> {
                let rows = inspection.articles.into_iter();
                let mut rows: Vec<_> =
                    rows.map(|row| (row.article, row.locale.to_string(), row.units)).collect();
                rows.sort_by(|one, other| (&one.0, &one.1).cmp(&(&other.0, &other.1)));
                rows
            };
            let all = articles.iter().map(|article| article.path.as_str()).collect();
            let style_profile = past.style_profile().unwrap();
            let checked = past.checked(commit, &since, &all, &style_profile).unwrap();
            let checked = checked.into_iter().flat_map(|each| each.checked).collect();
            let all = Inspection { articles: checked, ..Inspection::default() };
            assert_eq!(rows(past.at(commit).unwrap()), rows(all), "{commit}");
        }
    }

    fn how() -> ExtractOptions {
        ExtractOptions { is_dry: false, date: "2021-11-22".into(), author: "desk".into() }
    }

    #[test]
    fn what_is_as_it_was_counts_as_it_did() {
        let desk = MemoryLookup::new();
        desk.commit();
        desk.assert_past("HEAD", 0);
        desk.translate("locales/kk/a.ftl", "Біреуі келді.");
        desk.assert_past("HEAD", 1);
        desk.extract();
        desk.commit();
        // The same pair stands in another article, which no file of its own says is reviewed now.
        desk.translate("locales/kk/b.ftl", "Біреуі келді.");
        desk.commit();
        let project = desk.project();
        let articles = project.workspace().articles().unwrap();
        project.workspace().review(&articles[..1], &Locale::of("kk"), Reviewing::Present, &how()).unwrap();
        desk.assert_past("HEAD", 2);
        desk.assert_past("HEAD~2", 2);
        desk.commit();
        desk.write("locales/en/c.txt", "All stayed but one.\n");
        desk.write("locales/en/d.txt", "A new one.\n");
        desk.assert_past("HEAD", 2);
        desk.extract();
        desk.assert_past("HEAD~1", 4);
    }

    #[test]
    fn what_holds_for_all_articles_has_all_of_them_checked() {
        let desk = MemoryLookup::new();
        desk.translate("locales/ru/c.ftl", "Все { -at-home }.");
        desk.write("locales/ru/terms.ftl", "-at-home = дома\n");
        desk.commit();
        desk.write("locales/ru/terms.ftl", "-home = дом\n");
        let project = desk.project();
        let articles = project.workspace().articles().unwrap();
        let now = project
            .workspace()
            .check(&articles, &project.check_options(&[], Default::default()).unwrap())
            .unwrap();
        let trend = project.trend(&now, &articles, &[], "HEAD").unwrap();
        let (path, ru) = ("locales/en/c.txt", Locale::of("ru"));
        assert_eq!(trend.article(path, &ru).map(|units| units.invalid), Some(0));
        let row = now.articles.iter().find(|row| row.article == path && row.locale == ru);
        assert_eq!(row.map(|row| row.units.invalid), Some(1));
    }
}
