//! How bad a project holds its findings to be: `[audarma.rules]`, and `# audarma: allow CODE` in
//! catalogs.

use std::collections::{BTreeMap, HashMap};

use globset::GlobSet;
use serde::Deserialize;

use super::article::globs;
use super::config::Patterns;
use crate::check::{Check, rule};
use crate::model::{Catalog, Checked, Entry, Error, Finding, Locale, Severity};
use crate::text::{Source, Span};

/// What `[audarma.rules]` says about a rule.
#[derive(Clone, Debug, Deserialize)]
#[serde(
    untagged,
    expecting = "expected \"error\", \"warning\", \"note\", \"off\", or a table with severity, locales, files"
)]
pub enum Setting {
    /// `code = "off"`
    Level(Level),
    /// `code = { severity = "off", locales = ["ru"] }`
    One(Exception),
    /// `code = [{ … }, { … }]`: the first that fits counts.
    Many(Vec<Exception>),
}

/// How bad the findings of a rule are.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// They must not be published.
    Error,
    /// They are to be looked at.
    Warning,
    /// They are hints.
    Note,
    /// They are not told.
    Off,
}

/// How bad the findings of a rule are in some places.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    /// How bad.
    pub severity: Level,
    /// The locales in which this holds; all if none are named.
    #[serde(default)]
    pub locales: Option<Vec<Locale>>,
    /// Globs of the articles (or other files) in which this holds, relative to `basepath`.
    #[serde(default)]
    pub files: Option<Patterns>,
}

impl Level {
    fn severity(self) -> Option<Severity> {
        match self {
            Self::Error => Some(Severity::Error),
            Self::Warning => Some(Severity::Warning),
            Self::Note => Some(Severity::Note),
            Self::Off => None,
        }
    }
}

/// The rules of a project that differ from ours.
#[derive(Clone, Debug, Default)]
pub(super) struct Rules(BTreeMap<String, Vec<Place>>);

#[derive(Clone, Debug)]
struct Place {
    level: Level,
    locales: Option<Vec<Locale>>,
    files: Option<GlobSet>,
}

impl Rules {
    /// # Errors
    /// If a glob is wrong.
    pub(super) fn new(settings: &BTreeMap<String, Setting>) -> Result<Self, Error> {
        let mut rules = BTreeMap::new();
        for (code, setting) in settings {
            let places: Result<Vec<Place>, Error> = match setting {
                Setting::Level(level) => Ok(vec![Place { level: *level, locales: None, files: None }]),
                Setting::One(exception) => Place::new(exception).map(|place| vec![place]),
                Setting::Many(exceptions) => exceptions.iter().map(Place::new).collect(),
            };
            rules.insert(code.clone(), places?);
        }
        Ok(Self(rules))
    }

    /// Whether the project wants the findings of a rule in a locale that are not told otherwise.
    pub(super) fn ask_for(&self, code: &str, locale: &Locale) -> bool {
        let fits = |place: &Place| {
            place.level != Level::Off && place.locales.as_ref().is_none_or(|all| all.contains(locale))
        };
        self.0.get(code).is_some_and(|places| places.iter().any(fits))
    }

    /// Whether the settings say something of a rule, which may then have another severity.
    pub(super) fn name(&self, code: &str) -> bool {
        self.0.contains_key(code)
    }

    /// Gives findings the severity that the project wants, and takes away those it does not want.
    /// `file` is the path of the article, relative to `basepath`; `locale` is for findings that
    /// have none.
    pub(super) fn apply(&self, findings: &mut Vec<Finding>, file: &str, locale: Option<&Locale>) {
        findings.retain_mut(|finding| self.wants(finding, file, locale));
    }

    /// Gives a finding its severity; whether it is wanted.
    pub(super) fn wants(&self, finding: &mut Finding, file: &str, locale: Option<&Locale>) -> bool {
        let Some(places) = self.0.get(finding.code) else { return true };
        let locale = finding.locale.as_ref().or(locale);
        let Some(place) = places.iter().find(|place| place.fits(file, locale)) else { return true };
        let severity = place.level.severity();
        finding.severity = severity.unwrap_or(finding.severity);
        severity.is_some()
    }
}

impl Place {
    fn new(exception: &Exception) -> Result<Self, Error> {
        let files = exception.files.as_ref().map(|files| globs(files.iter())).transpose()?;
        Ok(Self { level: exception.severity, locales: exception.locales.clone(), files })
    }

    fn fits(&self, file: &str, locale: Option<&Locale>) -> bool {
        let is_there = self.files.as_ref().is_none_or(|files| files.is_match(file));
        let is_in = |locales: &Vec<Locale>| locale.is_some_and(|locale| locales.contains(locale));
        is_there && self.locales.as_ref().is_none_or(is_in)
    }
}

impl super::Workspace {
    /// Whether the settings ask for a rule that is off by itself, in a locale.
    pub fn asks_for(&self, code: &str, locale: &Locale) -> bool {
        self.rules.ask_for(code, locale)
    }

    /// Gives findings about the project as a whole the severity that it wants.
    pub(super) fn hold_to_rules(&self, findings: &mut Vec<Finding>, checked: &[Checked]) {
        let articles: HashMap<&str, &str> =
            checked.iter().map(|row| (row.catalog.as_str(), row.article.as_str())).collect();
        findings.retain_mut(|finding| {
            let path = finding.source.path().to_owned();
            let file = articles.get(path.as_str()).copied().unwrap_or(&path);
            self.rules.wants(finding, self.layout.in_base(file), None)
        });
    }

    /// Gives findings about texts of no article the severity that the project wants in a locale, and takes
    /// away those it does not want.
    pub fn hold_loose(&self, findings: &mut Vec<Finding>, locale: &Locale) {
        self.rules.apply(findings, "", Some(locale));
    }
}

/// A code that a translator allows for a message.
#[derive(Clone, Debug)]
pub(super) struct Allow {
    code: String,
    entry: Entry,
    line: Span,
    file: Source,
    locale: Locale,
    is_used: bool,
}

/// The codes that are allowed in a catalog.
pub(super) fn allows(catalog: &Catalog, locale: &Locale) -> Vec<Allow> {
    let mut allows = Vec::new();
    for entry in catalog.messages() {
        for line in &entry.comment {
            for code in codes(catalog.source.slice(*line)) {
                allows.push(Allow {
                    code: code.to_owned(),
                    entry: entry.clone(),
                    line: *line,
                    file: catalog.source.clone(),
                    locale: locale.clone(),
                    is_used: false,
                });
            }
        }
    }
    allows
}

/// The codes of a line `audarma: allow one, another — reason`.
fn codes(line: &str) -> Vec<&str> {
    let order = line.trim().strip_prefix("audarma:").map(str::trim_start);
    let Some(rest) = order.and_then(|order| order.strip_prefix("allow ")) else { return Vec::new() };
    let end = [" - ", "—", "–", ":"].iter().filter_map(|sign| rest.find(sign)).min();
    let codes = rest[..end.unwrap_or(rest.len())].split(',');
    codes.map(str::trim).filter(|code| !code.is_empty()).collect()
}

impl Allow {
    fn silences(&self, finding: &Finding) -> bool {
        let is_there = finding.source.path() == self.file.path()
            && self.entry.span.start <= finding.span.start
            && finding.span.start < self.entry.span.end;
        let is_of_unit = finding.locale.as_ref() == Some(&self.locale)
            && finding.unit.as_deref() == Some(self.entry.id.as_str());
        finding.code == self.code && (is_there || is_of_unit)
    }

    /// The finding that it silenced nothing. A rule that looks at all translations may find more
    /// when all articles are checked.
    fn unused(&self, is_whole: bool) -> Option<Finding> {
        let needs_all = rule(&self.code)
            .is_some_and(|rule| matches!(rule.check, Check::Project(_) | Check::Names(_) | Check::Words(_)));
        let is_unused = !self.is_used && (is_whole || !needs_all);
        is_unused.then(|| {
            Finding::new("unused-allow", Severity::Warning, &self.file, self.line)
                .with("code", self.code.as_str())
                .with("unit", self.entry.id.as_str())
                .in_locale(&self.locale)
        })
    }
}

/// Takes away what is allowed.
pub(super) fn silence(allows: &mut [Allow], findings: &mut Vec<Finding>) {
    if allows.is_empty() {
        return;
    }
    findings.retain(|finding| {
        let mut is_allowed = false;
        for allow in allows.iter_mut().filter(|allow| allow.silences(finding)) {
            allow.is_used = true;
            is_allowed = true;
        }
        !is_allowed
    });
}

/// What was allowed and does not happen.
pub(super) fn unused_allows(allows: &[Allow], is_whole: bool) -> Vec<Finding> {
    allows.iter().filter_map(|allow| allow.unused(is_whole)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_stands_behind_the_codes() {
        assert_eq!(codes("audarma: allow number-changed — rounded"), ["number-changed"]);
        assert_eq!(codes("audarma: allow number-changed, too-long: rounded"), ["number-changed", "too-long"]);
        assert_eq!(codes("audarma: allow number-changed - rounded"), ["number-changed"]);
        assert!(codes("audarma is to allow it").is_empty());
    }
}
