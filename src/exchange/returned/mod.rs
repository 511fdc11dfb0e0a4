//! What came home, compared with what is there: a verdict for each unit.
//!
//! Nothing in a returned file is believed but the words of the translation. Ids say which unit and which
//! code is meant, never the texts beside them.

mod codes;

use std::collections::HashMap;

use super::inline::to_notation;
use super::shape::{has_tags, text_fingerprint};
use super::unit::plain;
use super::{ExchangeFile, ExchangeUnit, FileRemark, Part, TermWords};
use crate::model::{Locale, State};

/// A unit that came home.
#[derive(Clone, PartialEq, Debug)]
pub struct Returned {
    /// The unit.
    pub id: String,
    /// The article.
    pub path: String,
    /// What is to be done.
    pub verdict: Verdict,
    /// What was repaired or is worth knowing.
    pub remarks: Vec<Remark>,
}

/// What is to be done with a unit.
#[derive(Clone, PartialEq, Debug)]
pub enum Verdict {
    /// It says nothing new.
    Unchanged,
    /// It is taken.
    Accepted(Accepted),
    /// It is not taken.
    Refused(Refusal),
}

/// A translation that can be written.
#[derive(Clone, PartialEq, Debug)]
pub struct Accepted {
    /// The text, with the codes of the catalog.
    pub target: Vec<Part>,
    /// Its state.
    pub state: State,
    /// Whether only the state is new.
    pub is_state_only: bool,
}

/// Why a translation is not taken.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// No article has the unit.
    UnknownUnit,
    /// The file has the unit twice, with different translations.
    RepeatedUnit,
    /// The file says that it is no longer used.
    Obsolete,
    /// The source has changed since the export, and what the translation says of its codes cannot be known.
    SourceChanged {
        /// The source as it is now, in Fluent notation.
        now: String,
    },
    /// The catalog has changed since the export.
    Conflict {
        /// The translation of the catalog, in Fluent notation.
        ours: String,
        /// The one that came home.
        theirs: String,
    },
    /// The translation is the source text, and nobody has said that this is right.
    EqualsSource,
    /// A code is missing.
    MissingCode(String),
    /// A code that may be there once is there several times.
    RepeatedCode(String),
    /// A code that the source does not have.
    UnknownCode(String),
    /// Codes begin and end in different places.
    CrossedCodes(String),
    /// Braces that do not match, or enclose what is not Fluent.
    InvalidNotation(String),
    /// A spreadsheet made a formula of the text.
    Formula,
}

/// What was repaired, or accepted though it is unusual.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Remark {
    /// The text of a code was changed; the code is as before.
    AlteredCode(String),
    /// The codes are in another order.
    ReorderedCodes,
    /// A code without data is missing, there several times, or new.
    LooseCode(String),
    /// A term is not in the translation.
    MissingTerm(String),
    /// The words in a term's code are none of its forms; they are plain text now.
    UnknownTermForm {
        /// The term.
        term: String,
        /// The words.
        word: String,
    },
    /// The state still says that there is work to do, but the text has changed: it counts as translated.
    StateNotUpdated,
    /// The source has changed since the export: the translation is outdated.
    SourceChanged,
    /// The translation is the source text.
    EqualsSource,
    /// It is longer than it may be.
    TooLong {
        /// The most characters.
        most: usize,
        /// The characters that it has.
        found: usize,
    },
    /// Several segments were joined.
    Joined,
}

/// Why a whole file is not taken.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WrongLocale {
    /// The locale that was asked for.
    pub expected: Locale,
    /// The one that the file names.
    pub found: Locale,
}

/// Compares the locales of a file with those that are meant. A file that names none is believed, and one
/// that names a language without script and region is, where these are the only difference.
pub fn check_locales(file: &ExchangeFile, source: &Locale, target: &Locale) -> Result<(), WrongLocale> {
    for (found, expected) in [(&file.source_locale, source), (&file.target_locale, target)] {
        let Some(found) = found else { continue };
        let is_near = found.language() == expected.language()
            && (found.script().is_none()
                || expected.script().is_none()
                || found.script() == expected.script());
        if !is_near {
            return Err(WrongLocale { expected: expected.clone(), found: found.clone() });
        }
    }
    Ok(())
}

/// Says of each unit of a file what is to be done with it. `current` is what an export would say now.
pub fn compare(current: &[ExchangeUnit], file: &ExchangeFile, terms: &dyn TermWords) -> Vec<Returned> {
    let mut by_place: HashMap<(&str, &str), &ExchangeUnit> = HashMap::new();
    let mut by_id: HashMap<&str, Vec<&ExchangeUnit>> = HashMap::new();
    for unit in current {
        by_place.entry((&unit.path, &unit.id)).or_insert(unit);
        by_id.entry(&unit.id).or_default().push(unit);
    }
    let mut seen: HashMap<(&str, &str), Option<&Vec<Part>>> = HashMap::new();
    let mut all = Vec::with_capacity(file.units.len());
    for unit in &file.units {
        let only = by_id.get(unit.id.as_str()).filter(|units| units.len() == 1).map(|units| units[0]);
        let known = by_place.get(&(unit.path.as_str(), unit.id.as_str())).copied().or(only);
        let path = known.map_or(&unit.path, |known| &known.path).clone();
        let mut remarks = Vec::new();
        let verdict = match known {
            _ if unit.remarks.contains(&FileRemark::Obsolete) => Verdict::Refused(Refusal::Obsolete),
            None => Verdict::Refused(Refusal::UnknownUnit),
            Some(known) => match seen.insert((&known.path, &known.id), unit.target.as_ref()) {
                Some(before) if before != unit.target.as_ref() => Verdict::Refused(Refusal::RepeatedUnit),
                Some(_) => Verdict::Unchanged,
                None => {
                    let comparison = Comparison { known, unit, terms, tracks_state: file.tracks_state };
                    comparison.verdict(&mut remarks).unwrap_or_else(Verdict::Refused)
                }
            },
        };
        all.push(Returned { id: unit.id.clone(), path, verdict, remarks });
    }
    all
}

struct Comparison<'a> {
    known: &'a ExchangeUnit,
    unit: &'a ExchangeUnit,
    terms: &'a dyn TermWords,
    tracks_state: bool,
}

impl Comparison<'_> {
    fn verdict(&self, remarks: &mut Vec<Remark>) -> Result<Verdict, Refusal> {
        let Some(returned) = &self.unit.target else { return Ok(Verdict::Unchanged) };
        let tags = has_tags(&self.unit.id);
        if self.unit.remarks.contains(&FileRemark::NotNotation) {
            return Err(Refusal::InvalidNotation(plain(returned)));
        }
        if self.unit.remarks.contains(&FileRemark::Formula) {
            return Err(Refusal::Formula);
        }
        let reference = self.reference()?;
        let target = codes::resolve(reference, self.unit, returned, self.terms, remarks);
        // A text that came back as it was is no work of anybody, whatever is wrong with it.
        if self.is_as_exported(returned, target.as_ref().ok(), tags) {
            return Ok(self.same(target.ok()));
        }
        let target = target?;
        let written = to_notation(&target, tags);
        let ours = self.known.target.as_ref().map(|ours| to_notation(ours, tags));
        if ours.as_ref() == Some(&written) {
            return Ok(self.same(Some(target)));
        }
        self.conflict(ours, &written)?;
        let is_confirmed = matches!(self.unit.state, State::Translated | State::Reviewed);
        if written == to_notation(&self.known.source, tags) {
            if !is_confirmed {
                return Err(Refusal::EqualsSource);
            }
            remarks.push(Remark::EqualsSource);
        }
        let found = plain(&target).chars().count();
        remarks.extend(
            self.known.max_length.filter(|most| found > *most).map(|most| Remark::TooLong { most, found }),
        );
        remarks.extend(self.unit.remarks.contains(&FileRemark::Joined).then_some(Remark::Joined));
        let state = self.state(reference, remarks);
        Ok(Verdict::Accepted(Accepted { target, state, is_state_only: false }))
    }

    /// The unit whose codes the ids mean: ours, or if its source has changed since the export the one in the
    /// file, if it is what was exported.
    fn reference(&self) -> Result<&ExchangeUnit, Refusal> {
        let tags = has_tags(&self.unit.id);
        let now =
            self.known.base.map_or_else(|| text_fingerprint(&self.known.source, tags), |base| base.source);
        match self.unit.base {
            Some(base) if base.source == now => Ok(self.known),
            Some(base) if text_fingerprint(&self.unit.source, tags) == base.source => Ok(self.unit),
            None if codes::same_source(self.known, self.unit) => Ok(self.known),
            _ => Err(Refusal::SourceChanged { now: to_notation(&self.known.source, tags) }),
        }
    }

    /// Whether the translation is the one that was exported.
    fn is_as_exported(&self, returned: &[Part], target: Option<&Vec<Part>>, tags: bool) -> bool {
        let Some(exported) = self.unit.base.and_then(|base| base.target) else { return false };
        // Where codes have ids, the texts beside them say nothing.
        let is_notation = |part: &Part| match part {
            Part::Open(code) | Part::Single(code) => code.id.is_empty(),
            _ => true,
        };
        let as_written = Some(returned).filter(|parts| target.is_none() && parts.iter().all(is_notation));
        let text = target.map(Vec::as_slice).or(as_written);
        text.is_some_and(|parts| text_fingerprint(parts, tags) == exported)
    }

    /// The verdict on a text that is not new: its state may be.
    fn same(&self, target: Option<Vec<Part>>) -> Verdict {
        let (ours, theirs) = (self.known.state, self.unit.state);
        let is_ours =
            self.unit.base.is_some_and(|base| Some(base.source) == self.known.base.map(|base| base.source))
                && target == self.known.target;
        let is_better = theirs > ours && matches!(theirs, State::Translated | State::Reviewed);
        match target {
            Some(target) if is_ours && is_better => {
                Verdict::Accepted(Accepted { target, state: theirs, is_state_only: true })
            }
            _ => Verdict::Unchanged,
        }
    }

    fn conflict(&self, ours: Option<String>, theirs: &str) -> Result<(), Refusal> {
        let Some(ours) = ours else { return Ok(()) };
        let now = self.known.base.and_then(|base| base.target);
        let is_changed = match self.unit.base {
            Some(base) => base.target != now,
            // Nobody knows what was exported: what counts is kept.
            None => self.known.state.is_covered(),
        };
        match is_changed {
            true => Err(Refusal::Conflict { ours, theirs: theirs.to_owned() }),
            false => Ok(()),
        }
    }

    fn state(&self, reference: &ExchangeUnit, remarks: &mut Vec<Remark>) -> State {
        if !std::ptr::eq(reference, self.known) {
            remarks.push(Remark::SourceChanged);
            return State::Outdated;
        }
        match self.unit.state {
            State::Reviewed => State::Reviewed,
            State::Translated | State::Automatic => State::Translated,
            _ if self.tracks_state => State::Draft,
            _ => {
                remarks.push(Remark::StateNotUpdated);
                State::Translated
            }
        }
    }
}
