//! `l10n.toml`: what a project is.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::rules::Setting;
use super::settings;
use crate::extract::UnitSize;
use crate::model::{Arguments, Error, Locale, Section};

/// The settings of a project, from its `l10n.toml`.
#[derive(Clone, Debug, Deserialize)]
pub struct Config {
    /// The folder of the locales, relative to the file.
    #[serde(default = "here")]
    pub basepath: String,
    /// The locales to translate into.
    #[serde(default)]
    pub locales: Vec<Locale>,
    /// Where catalogs are, instead of `{locale}/` in the folder of the locales.
    #[serde(default)]
    pub paths: Vec<Paths>,
    /// Our own settings.
    #[serde(default)]
    pub audarma: Settings,
}

/// A table of `[[paths]]`, as compare-locales reads it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Paths {
    /// The source catalogs, relative to `basepath`: `en/**/*.ftl`.
    pub reference: Option<String>,
    /// The catalogs of the other locales, relative to `basepath`: `{locale}/**/*.ftl`.
    pub l10n: Option<String>,
}

/// The table `[audarma]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// The language that articles are written in.
    pub source: Locale,
    /// Locales to take a translation from where one has none, before the source language.
    pub fallback: BTreeMap<Locale, Vec<Locale>>,
    /// The coverage below which nothing is assembled and `check` fails, in per cent of units.
    pub min: Minimum,
    /// The sections of an article without which no version is written: `["headline", "lead"]`.
    pub required: Vec<Section>,
    /// Whether references to terms are written into source messages.
    pub terms: Terms,
    /// How alike a text of the translation memory must be, in per cent, to be suggested.
    pub memory: Remembering,
    /// Keys of front matter that are translated, instead of the usual ones.
    pub front_matter: Option<Vec<String>>,
    /// The folder of Hunspell dictionaries, relative to this file, before the usual ones.
    pub dictionaries: Option<String>,
    /// SRX rules for sentence boundaries that go before the built-in ones.
    pub segmentation: Option<String>,
    /// How bad the findings of rules are, where it is not what they are by themselves.
    pub rules: BTreeMap<String, Setting>,
    /// Which files are articles.
    pub articles: Vec<Articles>,
}

/// A table of `[[audarma.articles]]`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Articles {
    /// Globs of article files, relative to `basepath`; they begin with the folder of a locale.
    pub files: Patterns,
    /// The language of these articles, if it is not the project's.
    #[serde(default)]
    pub source: Option<Locale>,
    /// What becomes one message.
    #[serde(default)]
    pub unit: UnitSize,
    /// The coverage asked of these articles, if it is not the project's.
    #[serde(default)]
    pub min: Option<Minimum>,
    /// The sections that these articles must have, if they are not the project's.
    #[serde(default)]
    pub required: Option<Vec<Section>>,
    /// Where assembled versions go, relative to `basepath`, with `{locale}`, and `{path}`,
    /// `{dir}`, `{name}`, `{stem}` or `{ext}`.
    #[serde(default)]
    pub output: Option<String>,
}

/// One glob or several.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum Patterns {
    /// `files = "en/**/*.md"`
    One(String),
    /// `files = ["en/**/*.md", "en/**/*.txt"]`
    Many(Vec<String>),
}

impl Patterns {
    /// The globs.
    pub fn iter(&self) -> std::slice::Iter<'_, String> {
        match self {
            Self::One(pattern) => std::slice::from_ref(pattern).iter(),
            Self::Many(patterns) => patterns.iter(),
        }
    }
}

/// A number for all locales, or one for each.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum Minimum {
    /// `min = 90`
    All(f64),
    /// `min = { kk = 100, ru = 90 }`
    Each(BTreeMap<Locale, f64>),
}

impl Minimum {
    /// The minimum of a locale, if one is set.
    pub fn of(&self, locale: &Locale) -> Option<f64> {
        match self {
            Self::All(percent) => Some(*percent).filter(|percent| *percent > 0.0),
            Self::Each(each) => each.get(locale).copied(),
        }
    }
}

/// Whether references to terms are written into source messages.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Terms {
    /// Wherever a term's text stands.
    #[default]
    Auto,
    /// Never.
    Off,
}

/// What the translation memory does for new units.
#[derive(Clone, Copy, PartialEq, Debug, Deserialize)]
#[serde(untagged)]
pub enum Remembering {
    /// `memory = 75`: suggests texts that are like it by so many per cent, and puts in equal ones.
    Threshold(f64),
    /// `memory = "off"`: nothing. What was removed still comes back with its source.
    Word(Off),
}

/// The word `off`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Off {
    /// `off`
    Off,
}

impl Default for Remembering {
    fn default() -> Self {
        Self::Threshold(crate::memory::THRESHOLD * 100.0)
    }
}

impl Remembering {
    /// The threshold as a share, if the memory is on.
    pub fn threshold(self) -> Option<f64> {
        match self {
            Self::Threshold(percent) => Some(percent.clamp(1.0, 100.0) / 100.0),
            Self::Word(Off::Off) => None,
        }
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            source: Locale::of("en"),
            fallback: BTreeMap::new(),
            min: Minimum::All(0.0),
            required: Vec::new(),
            terms: Terms::Auto,
            memory: Remembering::default(),
            front_matter: None,
            dictionaries: None,
            segmentation: None,
            rules: BTreeMap::new(),
            articles: Vec::new(),
        }
    }
}

fn here() -> String {
    ".".to_owned()
}

impl Config {
    /// Reads the text of an `l10n.toml`.
    ///
    /// # Errors
    /// If it is not TOML, or a setting is unknown or has a wrong value: with file, line and column.
    pub fn read(path: &str, text: &str) -> Result<Self, Error> {
        settings::check(path, text)?;
        let config: Self = toml_edit::de::from_str(text).map_err(|error| {
            Error::new("bad-config", Arguments::new().with("path", path))
                .with("place", path)
                .with("reason", error.message().to_owned())
        })?;
        match config.audarma.articles.is_empty() {
            true => Err(Error::new("no-articles-configured", Arguments::new().with("path", path))),
            false => Ok(config),
        }
    }

    /// All locales of the project: the source language first.
    pub fn all_locales(&self) -> Vec<Locale> {
        let mut all = vec![self.audarma.source.clone()];
        all.extend(self.locales.iter().filter(|locale| **locale != self.audarma.source).cloned());
        all
    }

    /// The languages in which articles are written, sorted.
    pub fn source_locales(&self) -> Vec<Locale> {
        let groups = self.audarma.articles.iter();
        let mut all: Vec<Locale> =
            groups.map(|group| group.source.clone().unwrap_or_else(|| self.audarma.source.clone())).collect();
        all.sort();
        all.dedup();
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_setting_is_told_with_its_place() {
        let text = "locales = [\"kk\"]\n[audarma]\nsorce = \"en\"\n";
        let error = Config::read("l10n.toml", text).unwrap_err();
        assert_eq!(error.kind, "setting-unknown");
        let place = error.arguments.iter().find(|(name, _)| *name == "place").map(|(_, value)| value.clone());
        assert_eq!(place, Some("l10n.toml:3:1".into()));
    }

    #[test]
    fn a_misspelt_key_is_an_error_and_a_key_of_another_program_is_none() {
        let found = |text: &str| {
            let text = format!("{text}\n[[audarma.articles]]\nfiles = \"en/*.txt\"\n");
            let error = Config::read("l10n.toml", &text).err()?;
            Some((error.kind, error.suggestion().unwrap_or_default().to_owned()))
        };
        let unknown = |near: &str| Some(("setting-unknown", near.to_owned()));
        assert_eq!(found("base_path = \"x\""), unknown("basepath"));
        assert_eq!(found("locale = [\"kk\"]"), unknown("locales"));
        assert_eq!(found("[audrama]\nsource = \"en\""), unknown("audarma"));
        assert_eq!(found("[[path]]\nl10n = \"x\""), unknown("paths"));
        assert_eq!(found("[[paths]]\nrefrence = \"x\""), unknown("reference"));
        assert_eq!(found("[[filters]]\nactoin = \"ignore\""), unknown("action"));
        assert_eq!(found("[audarma]\nfront-matter = [\"title\"]"), unknown("front_matter"));
        assert_eq!(found("[audarma]\nrules.to-long = \"off\""), Some(("setting-rule", "too-long".into())));
        assert_eq!(found("[audarma]\nterms = \"of\""), Some(("setting-value", String::new())));
        assert_eq!(found("[audarma]\nterms = \"atuo\""), Some(("setting-value", "auto".into())));
        assert_eq!(found("[env]\nl = \"x\"\n[[build]]\nexclude-multi-locale = []"), None);
        assert_eq!(found("[[paths]]\nreference = \"x\"\nl10n = \"y\"\nplatform = \"z\""), None);
    }

    #[test]
    fn a_setting_takes_what_it_can_use() {
        let articles = "[[audarma.articles]]\nfiles = \"en/*.txt\"\n";
        let kind = |set: &str| {
            let text = format!("locales = [\"kk\"]\n[audarma]\n{set}\n{articles}");
            Config::read("l10n.toml", &text).map_err(|error| error.kind).err()
        };
        for right in [
            "min = 0",
            "min = 99.5",
            "min = { kk = 100, en = 1 }",
            "fallback = { kk = [\"ru\"] }",
            "required = [\"lead\"]",
            "front_matter = []",
            "rules.too-long = \"off\"",
            "rules.too-long = { severity = \"note\" }",
            "rules.too-long = [{ severity = \"note\", files = \"en/*\" }]",
        ] {
            assert_eq!(kind(right), None, "{right}");
        }
        for (wrong, expected) in [
            ("min = -1", "setting-range"),
            ("min = 120", "setting-range"),
            ("min = nan", "setting-range"),
            ("min = { kk = 100.1 }", "setting-range"),
            ("memory = 0", "setting-range"),
            ("min = \"90\"", "setting-value"),
            ("min = { kk = \"90\" }", "setting-value"),
            ("min = { kz = 90 }", "setting-locale"),
            ("memory = \"on\"", "setting-value"),
            ("source = 7", "setting-value"),
            ("source = \"!\"", "setting-value"),
            ("required = [\"title\"]", "setting-value"),
            ("required = \"lead\"", "setting-value"),
            ("fallback = { kk = \"ru\" }", "setting-value"),
            ("terms = true", "setting-value"),
            ("rules = [\"too-long\"]", "setting-value"),
            ("rules.too-long = false", "setting-value"),
            ("rules.too-long = { files = \"en/*\" }", "setting-value"),
            ("rules.too-long = { severity = \"note\", file = \"en/*\" }", "setting-unknown"),
            ("rules.too-long = [{ files = \"en/*\" }]", "setting-missing"),
            ("articles = []", "bad-config"),
            ("[[audarma.articles]]\nunit = \"sentence\"", "setting-missing"),
            ("[[audarma.articles]]\nfiles = 1", "setting-value"),
            ("[[audarma.articles]]\nfiles = \"en/*\"\nmin = 101", "setting-range"),
        ] {
            assert_eq!(kind(wrong), Some(expected), "{wrong}");
        }
    }

    #[test]
    fn the_memory_has_a_threshold_or_is_off() {
        let threshold = |set: &str| {
            let text = format!("[audarma]\n{set}\n[[audarma.articles]]\nfiles = \"en/*.txt\"\n");
            Config::read("l10n.toml", &text).map(|config| config.audarma.memory.threshold()).ok()
        };
        assert_eq!(threshold(""), Some(Some(0.75)));
        assert_eq!(threshold("memory = 80"), Some(Some(0.8)));
        assert_eq!(threshold("memory = \"off\""), Some(None));
        assert_eq!(threshold("memory = \"on\""), None);
    }

    #[test]
    fn a_minimum_may_be_one_number_or_one_for_each_locale() {
        let text =
            "locales = [\"kk\"]\n[audarma]\nmin = { kk = 100 }\n[[audarma.articles]]\nfiles = \"en/*.txt\"\n";
        let config = Config::read("l10n.toml", text).unwrap();
        assert_eq!(config.audarma.min.of(&Locale::of("kk")), Some(100.0));
        assert_eq!(config.audarma.min.of(&Locale::of("ru")), None);
    }
}
