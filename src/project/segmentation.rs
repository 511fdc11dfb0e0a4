//! The translator's own rules for sentence boundaries.

use std::path::Path;

use super::{Project, store};
use crate::model::{Arguments, Error, Locale};
use crate::segment::{Segmenter, SrxFault, SrxRules};

/// Reads a file of SRX rules that prints as `shown`.
///
/// # Errors
/// If it cannot be read, or any part of it cannot be used: with file, line, column and reason. Rules
/// that fall away silently would cut sentences that somebody wanted whole.
pub fn read_rules(path: &Path, shown: &str) -> Result<SrxRules, Error> {
    let (rules, faults) = SrxRules::read(store::read(path, shown)?.text());
    match faults.into_iter().next() {
        Some(fault) => Err(error(&fault, shown)),
        None => Ok(rules),
    }
}

fn error(fault: &SrxFault, shown: &str) -> Error {
    let place = format!("{shown}:{}:{}", fault.line, fault.column);
    let arguments = Arguments::new().with("place", place).with("detail", fault.detail.as_str());
    Error::new(fault.reason.code(), arguments)
}

impl Project {
    /// The sentence boundaries of a language: the built-in rules, and the project's own before them.
    pub(super) fn segmenter(&self, locale: &Locale) -> Result<Segmenter, Error> {
        let segmenter = Segmenter::new(locale);
        let Some(path) = &self.config.audarma.segmentation else { return Ok(segmenter) };
        let rules = read_rules(&store::inside(&self.root, &self.root, path)?, path)?;
        Ok(segmenter.with_rules(&rules))
    }
}
