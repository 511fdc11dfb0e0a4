//! What `extract` did.

use std::collections::HashSet;

use super::{SyncedArticle, sort_findings};
use crate::model::Finding;
use crate::sync::{Change, Plan, Planned, joined_texts};
use crate::text::WordDiff;

/// How to extract.
#[derive(Clone, Debug)]
pub struct ExtractOptions {
    /// Whether nothing is written.
    pub is_dry: bool,
    /// The day for new facts, `YYYY-MM-DD`.
    pub date: String,
    /// Who runs it, for new facts.
    pub author: String,
}

impl ExtractOptions {
    /// A run on this day (`YYYY-MM-DD`) by this author, which writes.
    pub fn new(date: impl Into<String>, author: impl Into<String>) -> Self {
        Self { is_dry: false, date: date.into(), author: author.into() }
    }
}

/// What extracting an article did.
#[derive(Clone, Debug)]
pub struct Extracted {
    /// The article's path.
    pub path: String,
    /// The path of the article as it was before it was renamed, if it was since the last time.
    pub renamed_from: Option<String>,
    /// What became of each unit of the article.
    pub units: Vec<UnitChange>,
    /// Units that are gone, and were not joined into others: their ids and texts.
    pub removed: Vec<(String, String)>,
    /// The files that were written (or would be), as they are shown.
    pub written: Vec<String>,
    /// What is wrong with the article or its source catalog.
    pub findings: Vec<Finding>,
}

/// What became of a unit.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UnitChange {
    /// Its id; empty for an automatic unit.
    pub id: String,
    /// What it says.
    pub text: String,
    /// What became of it.
    pub change: Change,
    /// Whether the change means nothing for its translations, which stay what they were.
    pub is_minor: bool,
    /// What it said before, or what it is a part of, if it is another text now.
    pub previous: Option<String>,
}

impl Extracted {
    /// Whether a file was written or renamed, or would be.
    pub fn has_changed(&self) -> bool {
        !self.written.is_empty() || self.renamed_from.is_some()
    }

    /// How many units became that.
    pub fn count(&self, change: Change) -> usize {
        self.units.iter().filter(|unit| unit.change == change).count()
    }
}

impl UnitChange {
    /// What changed in it, if it is another text now.
    pub fn diff(&self) -> Option<WordDiff> {
        self.previous.as_ref().map(|previous| WordDiff::new(previous, &self.text))
    }
}

pub(super) fn extracted(loaded: &SyncedArticle) -> Extracted {
    let plan = &loaded.plan;
    let units = loaded.document.units.iter().zip(&plan.units);
    let mut findings = loaded.document.findings.clone();
    findings.extend(crate::check::catalog_faults(&loaded.catalog, &loaded.article.source));
    sort_findings(&mut findings);
    let joined: HashSet<&str> =
        plan.units.iter().flat_map(|planned| &planned.joined).map(String::as_str).collect();
    let removed = plan.removed.iter().filter(|(id, _)| !joined.contains(id.as_str()));
    Extracted {
        path: loaded.article.path.clone(),
        renamed_from: None,
        units: units
            .map(|(unit, planned)| UnitChange {
                id: planned.id.clone(),
                text: unit.message.canonical(),
                change: planned.change,
                is_minor: planned.is_minor,
                previous: previous(planned, plan),
            })
            .collect(),
        removed: removed.map(|(id, text)| (id.clone(), text.canonical())).collect(),
        written: Vec::new(),
        findings,
    }
}

/// What a unit said before: all that was joined into it, in its old order.
fn previous(planned: &Planned, plan: &Plan) -> Option<String> {
    let own = planned.previous.as_ref()?;
    if planned.joined.is_empty() {
        return Some(own.canonical());
    }
    let texts = joined_texts(planned, plan);
    Some(texts.into_iter().map(|(_, text)| text.canonical()).collect::<Vec<_>>().join(" "))
}
