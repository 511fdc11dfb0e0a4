//! Where the files of a project are, relative to the project.

use crate::model::Locale;

use super::config::Config;

/// Where catalogs, ledgers and the other files of a project are.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Layout {
    /// The folder of the locales with a slash at its end; empty for the project itself.
    base: String,
    source: Option<Locale>,
    /// Where `[[paths]]` puts catalogs.
    rows: Vec<Row>,
}

/// A table of `[[paths]]`: both patterns up to their first wildcard.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Row {
    reference: String,
    l10n: String,
    /// The part of an article's name that the pattern names itself: `news/` in `en/news/*.ftl`.
    folder: String,
}

/// How a pattern writes the locale.
const LOCALE: &str = "{locale}";

impl Layout {
    /// The layout that settings ask for. `base` is the folder of the locales, relative to the project.
    pub fn new(base: &str, config: &Config) -> Self {
        let base = base.trim_matches('/');
        let base = if base.is_empty() { String::new() } else { format!("{base}/") };
        let source = &config.audarma.source;
        let rows = config.paths.iter().filter_map(|paths| Row::new(&base, paths, source)).collect();
        Self { base, source: Some(source.clone()), rows }
    }

    /// The folder of the locales with a slash at its end; empty for the project itself.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// A path relative to the folder of the locales, where it is in there.
    pub fn in_base<'a>(&self, path: &'a str) -> &'a str {
        path.strip_prefix(&self.base).unwrap_or(path)
    }

    /// The folder of the articles of a language.
    pub fn articles(&self, source: &Locale) -> String {
        format!("{}{source}", self.base)
    }

    /// The catalog of an article, by its path in the folder of its language without ending, in a locale.
    pub fn catalog(&self, name: &str, locale: &Locale) -> String {
        let row = self.rows.iter().find(|row| name.starts_with(&row.folder));
        let Some(row) = row else { return format!("{}{locale}/{name}.ftl", self.base) };
        let rest = &name[row.folder.len()..];
        format!("{}{rest}.ftl", row.prefix(locale, self.source.as_ref()))
    }

    /// The names whose catalogs in a locale these paths are.
    pub fn names<'p>(&self, paths: impl Iterator<Item = &'p str>, locale: &Locale) -> Vec<String> {
        let name = |path: &str| {
            let path = path.strip_suffix(".ftl")?;
            for row in &self.rows {
                if let Some(rest) = path.strip_prefix(&row.prefix(locale, self.source.as_ref())) {
                    return Some(format!("{}{rest}", row.folder));
                }
            }
            Some(path.strip_prefix(&format!("{}{locale}/", self.base))?.to_owned())
        };
        paths.filter_map(name).collect()
    }

    /// The folders in which catalogs of a locale are.
    pub fn catalog_folders(&self, locale: &Locale) -> Vec<String> {
        let prefix = |row: &Row| {
            let prefix = row.prefix(locale, self.source.as_ref());
            prefix.rfind('/').map_or_else(String::new, |slash| prefix[..slash].to_owned())
        };
        let mut folders: Vec<String> = self.rows.iter().map(prefix).collect();
        if !self.rows.iter().any(|row| row.folder.is_empty()) {
            folders.push(format!("{}{locale}", self.base));
        }
        folders.sort();
        folders.dedup();
        folders
    }

    /// The terms of a locale.
    pub fn terms(&self, locale: &Locale) -> String {
        self.catalog("terms", locale)
    }

    /// What a locale adds to articles.
    pub fn addenda(&self, locale: &Locale) -> String {
        format!("{}{locale}.addenda.ftl", self.base)
    }

    /// The facts about translations into a locale.
    pub fn ledger(&self, locale: &Locale) -> String {
        format!("{}{locale}.ledger", self.base)
    }

    /// The translations into a locale that left its catalogs.
    pub fn memory(&self, locale: &Locale) -> String {
        format!("{}{locale}.memory", self.base)
    }

    /// The corrected sentence boundaries of a language.
    pub fn corrections(&self, locale: &Locale) -> String {
        format!("{}{locale}.cuts", self.base)
    }
}

impl Row {
    /// A row for catalogs of Fluent messages, which has a wildcard for the rest of the path.
    fn new(base: &str, paths: &super::config::Paths, source: &Locale) -> Option<Self> {
        let (reference, l10n) = (paths.reference.as_deref()?, paths.l10n.as_deref()?);
        let before = |pattern: &str| {
            let pattern = join(base, pattern)?;
            Some(pattern.strip_suffix(".ftl")?.split('*').next()?.to_owned())
        };
        let (reference, l10n) = (before(reference)?, before(l10n)?);
        let folder = match reference.strip_prefix(&format!("{base}{source}/")) {
            Some(folder) => folder.to_owned(),
            None => String::new(),
        };
        l10n.contains(LOCALE).then_some(Self { reference, l10n, folder })
    }

    fn prefix(&self, locale: &Locale, source: Option<&Locale>) -> String {
        let pattern = if source == Some(locale) { &self.reference } else { &self.l10n };
        pattern.replace(LOCALE, &locale.to_string())
    }
}

/// A path relative to a folder of the project as one relative to the project; `None` if it leaves the project.
///
/// ```
/// use audarma::workspace::join;
/// assert_eq!(join("locales/", "../public/kk/a.md").as_deref(), Some("public/kk/a.md"));
/// assert_eq!(join("locales/", "../../a.md"), None);
/// assert_eq!(join("locales/", "/etc/passwd"), None);
/// ```
pub fn join(folder: &str, path: &str) -> Option<String> {
    if path.starts_with(['/', '\\']) || path.contains('\0') || path.as_bytes().get(1) == Some(&b':') {
        return None;
    }
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split(['/', '\\']) {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()?),
            name => parts.push(name),
        }
    }
    let joined = parts.join("/");
    Some(if path.ends_with('/') { joined + "/" } else { joined })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn layout(paths: &str) -> Layout {
        let text =
            format!("basepath = \"site\"\n{paths}\n[audarma]\n[[audarma.articles]]\nfiles = \"en/*\"\n");
        Layout::new("site", &Config::read("l10n.toml", &text).unwrap())
    }

    #[test]
    fn catalogs_are_where_paths_says() {
        let (en, kk) = (Locale::of("en"), Locale::of("kk"));
        let plain = layout("");
        assert_eq!(plain.catalog("news/a", &kk), "site/kk/news/a.ftl");
        let own =
            layout("[[paths]]\nreference = \"../l10n/en/**/*.ftl\"\nl10n = \"../l10n/{locale}/**/*.ftl\"");
        assert_eq!(own.catalog("news/a", &en), "l10n/en/news/a.ftl");
        assert_eq!(own.terms(&kk), "l10n/kk/terms.ftl");
        assert_eq!(own.names(["l10n/kk/news/a.ftl"].into_iter(), &kk), ["news/a"]);
        let part = layout("[[paths]]\nreference = \"en/news/*.ftl\"\nl10n = \"../news/{locale}/*.ftl\"");
        assert_eq!(part.catalog("news/a", &kk), "news/kk/a.ftl");
        assert_eq!(part.catalog("about", &kk), "site/kk/about.ftl");
        assert_eq!(part.catalog_folders(&kk), ["news/kk", "site/kk"]);
    }
}
