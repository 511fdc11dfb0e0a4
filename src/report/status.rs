//! Coverage alone: what `status` shows.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::Serialize;

use super::human::coverage_row;
use super::json::{article, list, locale, write_list};
use super::{Style, Terminal};
use crate::model::{Checked, Coverage, Inspection, Locale};

/// What a row of a status is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Rows {
    /// All articles in a locale.
    #[default]
    Locales,
    /// The articles of a folder in a locale.
    Folders,
    /// An article in a locale.
    Articles,
}

/// Writes coverage for people: a row for each locale, folder or article.
///
/// # Errors
/// If `out` cannot be written to.
pub fn status(inspection: &Inspection, rows: Rows, style: &Style<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut out = Terminal::new(out);
    let mut write = |locale: &Locale, coverage: &Coverage, name: &str| {
        writeln!(out, "{}", coverage_row(locale, &coverage.units, None, name, style))
    };
    match rows {
        Rows::Locales => {
            inspection.locales().iter().try_for_each(|total| write(&total.locale, &total.coverage, ""))?
        }
        Rows::Folders => folders(inspection)
            .iter()
            .try_for_each(|((folder, locale), coverage)| write(locale, coverage, folder))?,
        Rows::Articles => inspection
            .articles
            .iter()
            .try_for_each(|row| write(&row.locale, &row.coverage(), &row.article))?,
    }
    out.flush()
}

/// Writes coverage as JSON, version 1: `locales` as in the report of `check`, and `folders` or `articles` where
/// they are asked. A field may be added, none is renamed.
///
/// # Errors
/// If `out` cannot be written to.
pub fn status_json(inspection: &Inspection, rows: Rows, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{{ \"version\": 1,")?;
    match rows {
        Rows::Locales => write_list(out, "locales", inspection.locales().iter().map(locale))?,
        Rows::Folders => {
            list(out, "locales", inspection.locales().iter().map(locale))?;
            write_list(out, "folders", folders(inspection).into_iter().map(FolderRow::new))?;
        }
        Rows::Articles => {
            list(out, "locales", inspection.locales().iter().map(locale))?;
            write_list(out, "articles", inspection.articles.iter().map(article))?;
        }
    }
    writeln!(out, " }}")
}

#[derive(Serialize)]
struct FolderRow {
    folder: String,
    locale: String,
    coverage: f64,
    #[serde(flatten)]
    measures: Coverage,
}

impl FolderRow {
    fn new(((folder, locale), measures): ((String, Locale), Coverage)) -> Self {
        Self { folder, locale: locale.to_string(), coverage: measures.units.percent(), measures }
    }
}

/// The coverage of the articles that are right in a folder, by folder and locale.
fn folders(inspection: &Inspection) -> BTreeMap<(String, Locale), Coverage> {
    let mut folders: BTreeMap<(String, Locale), Coverage> = BTreeMap::new();
    for row in &inspection.articles {
        folders.entry((folder_of(row).to_owned(), row.locale.clone())).or_default().join(&row.coverage());
    }
    folders
}

fn folder_of(row: &Checked) -> &str {
    row.article.rfind('/').map_or("", |slash| &row.article[..=slash])
}
