//! What `l10n.toml` may say: each setting with what it takes, so that a wrong one is told with its place, its
//! name and what it takes, in the reader's language. What must not live here: what a setting does.

use std::collections::HashSet;
use std::ops::Range;
use toml_edit::{Document, Item, TableLike, TomlError};

use super::template::{LOCALE, PLACEHOLDERS, placeholders};
use crate::check::{RULES, rule};
use crate::model::{Arguments, Error, Locale};
use crate::text::{Source, nearest};

/// What a setting takes.
#[derive(Clone, Copy)]
enum Takes {
    Text,
    /// A text or a list of them.
    Texts,
    List,
    Locale,
    Locales,
    /// A table of lists of locales by locale.
    Fallback,
    Percent,
    /// A percentage, or a table of them by locale.
    Percents,
    /// A percentage that is not nothing, or `off`.
    Threshold,
    Word(&'static [&'static str]),
    Words(&'static [&'static str]),
    /// A table of rules.
    Rules,
    /// A path with placeholders.
    Template,
    /// A list of tables.
    Tables(Settings),
}

/// The settings of a table.
type Settings = &'static [(&'static str, Takes)];

const WHOLE: Settings = &[("basepath", Takes::Text), ("locales", Takes::Locales)];

/// The tables and lists of `l10n.toml` that other programs read (compare-locales defines them), and ours. Keys
/// that nobody knows are theirs to judge; one that is a misspelt key of these is an error here, too.
const TABLES: &[(&str, &[&str])] = &[
    ("paths", &["reference", "l10n", "locales", "test", "merge"]),
    ("includes", &["path"]),
    ("excludes", &["path"]),
    ("filters", &["path", "key", "action", "rule"]),
    ("env", &[]),
    ("audarma", &[]),
];

const OWN: Settings = &[
    ("source", Takes::Locale),
    ("fallback", Takes::Fallback),
    ("min", Takes::Percents),
    ("required", Takes::Words(SECTIONS)),
    ("terms", Takes::Word(&["auto", "off"])),
    ("memory", Takes::Threshold),
    ("front_matter", Takes::List),
    ("dictionaries", Takes::Text),
    ("segmentation", Takes::Text),
    ("rules", Takes::Rules),
    ("articles", Takes::Tables(ARTICLES)),
];

const ARTICLES: Settings = &[
    ("files", Takes::Texts),
    ("source", Takes::Locale),
    ("unit", Takes::Word(&["sentence", "paragraph"])),
    ("min", Takes::Percents),
    ("required", Takes::Words(SECTIONS)),
    ("output", Takes::Template),
];

const EXCEPTION: Settings =
    &[("severity", Takes::Word(LEVELS)), ("locales", Takes::Locales), ("files", Takes::Texts)];

const SECTIONS: &[&str] = &["headline", "lead", "body"];
const LEVELS: &[&str] = &["error", "warning", "note", "off"];

impl Takes {
    /// The name by which the words for people know it, and the words that are possible.
    fn name(self) -> (&'static str, &'static [&'static str]) {
        match self {
            Self::Text | Self::Template => ("text", &[]),
            Self::Texts => ("texts", &[]),
            Self::List => ("list", &[]),
            Self::Locale => ("locale", &[]),
            Self::Locales => ("locales", &[]),
            Self::Fallback => ("fallback", &[]),
            Self::Percent => ("percent", &[]),
            Self::Percents => ("percents", &[]),
            Self::Threshold => ("threshold", &[]),
            Self::Word(words) => ("word", words),
            Self::Words(words) => ("words", words),
            Self::Rules => ("rules", LEVELS),
            Self::Tables(_) => ("tables", &[]),
        }
    }
}

/// Looks whether the settings are ones, and take what they are given.
///
/// # Errors
/// If not: the first that is wrong, with file, line and column.
pub(super) fn check(path: &str, text: &str) -> Result<(), Error> {
    let page = Page { path, text };
    let document = Document::parse(text).map_err(|error| page.syntax(&error))?;
    let root = document.as_table();
    page.misspelt(root)?;
    for (key, takes) in WHOLE {
        root.get(key).map_or(Ok(()), |item| page.setting(key, item, *takes))?;
    }
    let Some(own) = root.get("audarma") else { return Ok(()) };
    let own = own.as_table_like().ok_or_else(|| page.wrong("audarma", own, Takes::Tables(OWN)))?;
    page.table(own, OWN)?;
    page.minima(root, own)
}

/// A file of settings.
struct Page<'a> {
    path: &'a str,
    text: &'a str,
}

impl Page<'_> {
    fn table(&self, table: &dyn TableLike, settings: Settings) -> Result<(), Error> {
        for (key, item) in table.iter() {
            match settings.iter().find(|(name, _)| *name == key) {
                Some((_, takes)) => self.setting(key, item, *takes)?,
                None => {
                    let known: Vec<&str> = settings.iter().map(|(name, _)| *name).collect();
                    return Err(self.unknown(table, key, &known));
                }
            }
        }
        Ok(())
    }

    /// Looks for misspelt keys where keys of other programs are allowed.
    fn misspelt(&self, root: &dyn TableLike) -> Result<(), Error> {
        let own = WHOLE.iter().map(|(name, _)| *name);
        let known: Vec<&str> = own.chain(TABLES.iter().map(|(name, _)| *name)).collect();
        self.near_misses(root, &known)?;
        for (name, keys) in TABLES.iter().filter(|(_, keys)| !keys.is_empty()) {
            let item = root.get(name);
            let rows = item.and_then(members).unwrap_or_default();
            let tables = rows.iter().chain(item).filter_map(Item::as_table_like);
            tables.into_iter().try_for_each(|table| self.near_misses(table, keys))?;
        }
        Ok(())
    }

    fn near_misses(&self, table: &dyn TableLike, known: &[&str]) -> Result<(), Error> {
        let mut unknown = table.iter().map(|(key, _)| key).filter(|key| !known.contains(key));
        match unknown.find(|key| nearest(key, known.iter().copied()).is_some()) {
            Some(key) => Err(self.unknown(table, key, known)),
            None => Ok(()),
        }
    }

    fn setting(&self, key: &str, item: &Item, takes: Takes) -> Result<(), Error> {
        let all = |is_right: &dyn Fn(&str) -> bool| {
            members(item).is_some_and(|all| all.iter().all(|one| one.as_str().is_some_and(is_right)))
        };
        let is_right = match takes {
            Takes::Text => item.is_str(),
            Takes::Texts => item.is_str() || all(&|_| true),
            Takes::List => all(&|_| true),
            Takes::Locale => item.as_str().is_some_and(is_locale),
            Takes::Locales => all(&is_locale),
            Takes::Word(words) => item.as_str().is_some_and(|word| words.contains(&word)),
            Takes::Words(words) => all(&|word| words.contains(&word)),
            Takes::Fallback => {
                return self
                    .each(key, item, takes, |page, tag, item| page.setting(tag, item, Takes::Locales));
            }
            Takes::Percents if number(item).is_none() => {
                return self
                    .each(key, item, takes, |page, tag, item| page.setting(tag, item, Takes::Percent));
            }
            Takes::Percent | Takes::Percents if number(item).is_some() => return self.range(key, item, 0.0),
            Takes::Percent | Takes::Percents => false,
            Takes::Threshold if number(item).is_some() => return self.range(key, item, 1.0),
            Takes::Threshold => item.as_str() == Some("off"),
            Takes::Template if item.is_str() => return self.template(key, item),
            Takes::Template => false,
            Takes::Rules => return self.rules(key, item),
            Takes::Tables(settings) => return self.tables(key, item, settings),
        };
        if is_right { Ok(()) } else { Err(self.wrong(key, item, takes)) }
    }

    /// Looks at what a table has for each locale.
    fn each(
        &self,
        key: &str,
        item: &Item,
        takes: Takes,
        look: impl Fn(&Self, &str, &Item) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let table = item.as_table_like().ok_or_else(|| self.wrong(key, item, takes))?;
        table.iter().try_for_each(|(tag, item)| match is_locale(tag) {
            true => look(self, tag, item),
            false => Err(self.wrong(tag, item, Takes::Locale)),
        })
    }

    fn range(&self, key: &str, item: &Item, from: f64) -> Result<(), Error> {
        if number(item).is_some_and(|number| (from..=100.0).contains(&number)) {
            return Ok(());
        }
        let value = item.span().map_or("", |span| &self.text[span]);
        let error = self.error("setting-range", item.span()).with("key", key).with("value", value);
        Err(error.with("from", from).with("to", 100.0))
    }

    /// Looks at the placeholders of a path.
    fn template(&self, key: &str, item: &Item) -> Result<(), Error> {
        let all = placeholders(item.as_str().unwrap_or_default());
        if let Some((_, name)) = all.iter().find(|(_, name)| !PLACEHOLDERS.contains(name)) {
            return Err(self.unknown_placeholder(key, name, item.span().unwrap_or_default()));
        }
        match all.iter().any(|(_, name)| *name == LOCALE) {
            true => Ok(()),
            false => Err(self.error("setting-without-locale", item.span()).with("key", key)),
        }
    }

    /// `name` is what stands between braces, or a brace without its pair.
    fn unknown_placeholder(&self, key: &str, name: &str, value: Range<usize>) -> Error {
        let shown = if name.contains(['{', '}']) { name.to_owned() } else { format!("{{{name}}}") };
        // The last one of those that look alike: a brace without its pair comes after all others.
        let at = value.start + self.text[value].rfind(&shown).unwrap_or_default();
        let known = PLACEHOLDERS.map(|name| format!("{{{name}}}"));
        let error = self.error("setting-placeholder", Some(at..at)).with("key", key);
        let error = error.with("placeholder", shown).with("known", known.join(" "));
        error.suggesting(&format!("{{{name}}}"), known.iter().map(String::as_str))
    }

    /// `code = "off"`, a table with a severity, or several of them.
    fn rules(&self, key: &str, item: &Item) -> Result<(), Error> {
        let rules = item.as_table_like().ok_or_else(|| self.wrong(key, item, Takes::Rules))?;
        for (code, item) in rules.iter() {
            if rule(code).is_none() {
                let place = rules.get_key_value(code).and_then(|(key, _)| key.span());
                let error = self.error("setting-rule", place).with("code", code);
                return Err(error.suggesting(code, RULES.iter().map(|rule| rule.code)));
            }
            match (item.as_str(), item.as_table_like()) {
                (Some(_), _) => self.setting(code, item, Takes::Word(LEVELS))?,
                (_, Some(exception)) => self.exception(code, item, exception)?,
                _ => self.tables(code, item, EXCEPTION).map_err(|error| match error.kind {
                    "setting-value" => self.wrong(code, item, Takes::Rules),
                    _ => error,
                })?,
            }
        }
        Ok(())
    }

    fn exception(&self, code: &str, item: &Item, exception: &dyn TableLike) -> Result<(), Error> {
        self.table(exception, EXCEPTION)?;
        match exception.contains_key("severity") {
            true => Ok(()),
            false => Err(self.wrong(code, item, Takes::Rules)),
        }
    }

    fn tables(&self, key: &str, item: &Item, settings: Settings) -> Result<(), Error> {
        let wrong = || self.wrong(key, item, Takes::Tables(settings));
        let all = members(item).ok_or_else(wrong)?;
        let needed = settings.first().map_or("", |(name, _)| name);
        for one in &all {
            let table = one.as_table_like().ok_or_else(wrong)?;
            self.table(table, settings)?;
            if !table.contains_key(needed) {
                let error = self.error("setting-missing", one.span());
                return Err(error.with("table", key).with("key", needed));
            }
        }
        Ok(())
    }

    /// A minimum for a locale that is misspelt would hold for nobody.
    fn minima(&self, root: &dyn TableLike, own: &dyn TableLike) -> Result<(), Error> {
        let named = root.get("locales").and_then(members).unwrap_or_default();
        let source = own.get("source").and_then(Item::as_str).unwrap_or("en").parse::<Locale>();
        let listed = named.iter().filter_map(|tag| tag.as_str()?.parse::<Locale>().ok());
        let known: Vec<Locale> = source.into_iter().chain(listed).collect();
        let groups = own.get("articles").and_then(members).unwrap_or_default();
        let of_groups = groups.iter().filter_map(|group| group.as_table_like()?.get("min"));
        for min in own.get("min").into_iter().chain(of_groups).filter_map(Item::as_table_like) {
            for (tag, _) in min.iter() {
                if tag.parse::<Locale>().is_ok_and(|locale| !known.contains(&locale)) {
                    let mut seen = HashSet::new();
                    let known = known.iter().filter(|locale| seen.insert(*locale)).map(Locale::to_string);
                    let place = min.get_key_value(tag).and_then(|(key, _)| key.span());
                    let error = self.error("setting-locale", place).with("locale", tag);
                    let known: Vec<String> = known.collect();
                    let error = error.with("locales", known.join(", "));
                    return Err(error.suggesting(tag, known.iter().map(String::as_str)));
                }
            }
        }
        Ok(())
    }

    fn unknown(&self, table: &dyn TableLike, key: &str, known: &[&str]) -> Error {
        let place = table.get_key_value(key).and_then(|(key, _)| key.span());
        let error = self.error("setting-unknown", place).with("key", key).with("known", known.join(", "));
        error.suggesting(key, known.iter().copied())
    }

    fn wrong(&self, key: &str, item: &Item, takes: Takes) -> Error {
        let (takes, words) = takes.name();
        let error = self.error("setting-value", item.span()).with("key", key);
        let error = error.with("takes", takes).with("words", words.join(", "));
        error.suggesting(item.as_str().unwrap_or_default(), words.iter().copied())
    }

    fn syntax(&self, error: &TomlError) -> Error {
        self.error("bad-config", error.span()).with("reason", error.message().replace('\n', " "))
    }

    fn error(&self, kind: &'static str, span: Option<Range<usize>>) -> Error {
        let shown = self.path;
        let place = Source::from_text("", self.text).position(span.map_or(0, |span| span.start));
        let place = format!("{shown}:{}:{}", place.line, place.column);
        Error::new(kind, Arguments::new().with("place", place))
    }
}

/// The members of a list, however it is written.
fn members(item: &Item) -> Option<Vec<Item>> {
    match item {
        Item::Value(value) => Some(value.as_array()?.iter().cloned().map(Item::Value).collect()),
        Item::ArrayOfTables(tables) => Some(tables.iter().cloned().map(Item::Table).collect()),
        _ => None,
    }
}

fn number(item: &Item) -> Option<f64> {
    item.as_float().or_else(|| item.as_integer().map(|number| number as f64))
}

fn is_locale(tag: &str) -> bool {
    tag.parse::<Locale>().is_ok()
}
