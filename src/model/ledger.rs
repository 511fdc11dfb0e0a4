//! Facts about pairs of source and target text, and the states that follow from them.

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::str::FromStr;

use serde::Serialize;

use super::Fingerprint;

/// Where the translation of a unit stands. Computed, never typed.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// There is no translation.
    Missing,
    /// The source has changed since it was translated.
    Outdated,
    /// Somebody has to look at it before it counts.
    Draft,
    /// There is a translation of the present source.
    Translated,
    /// Somebody has said that it is right.
    Reviewed,
    /// There is nothing to translate.
    Automatic,
}

impl State {
    /// All states, the worst first.
    pub const ALL: [State; 6] =
        [Self::Missing, Self::Outdated, Self::Draft, Self::Translated, Self::Reviewed, Self::Automatic];

    /// The name in the ledger, in reports and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Outdated => "outdated",
            Self::Draft => "draft",
            Self::Translated => "translated",
            Self::Reviewed => "reviewed",
            Self::Automatic => "automatic",
        }
    }

    /// Whether a unit in this state counts as covered.
    pub fn is_covered(self) -> bool {
        matches!(self, Self::Translated | Self::Reviewed | Self::Automatic)
    }
}

/// One line of a ledger: at that date, somebody had this target text for this source text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fact {
    /// The source text, terms resolved.
    pub source: Fingerprint,
    /// The target message, normalised.
    pub target: Fingerprint,
    /// `draft`, `translated` or `reviewed`.
    pub state: State,
    /// The day, `YYYY-MM-DD`.
    pub date: String,
    /// The id of the unit at that time.
    pub unit: String,
    /// Who.
    pub author: String,
}

impl fmt::Display for Fact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { source, target, state, date, unit, author } = self;
        write!(f, "{source} {target} {} {date} {unit} {author}", state.name())
    }
}

impl FromStr for Fact {
    type Err = ();

    fn from_str(line: &str) -> Result<Self, ()> {
        let mut parts = line.splitn(6, ' ');
        let mut part = || parts.next().ok_or(());
        let print = |text: &str| text.parse().map_err(|_| ());
        let (source, target) = (print(part()?)?, print(part()?)?);
        let name = part()?;
        let state = State::ALL.into_iter().find(|state| state.name() == name).ok_or(())?;
        let (date, unit) = (part()?.to_owned(), part()?.to_owned());
        Ok(Self { source, target, state, date, unit, author: part().unwrap_or("-").to_owned() })
    }
}

/// What is known of the pairs of one locale: an append-only list of facts.
///
/// The state of a pair follows from its facts alone, so branches merge by joining their lines, and
/// a text that is changed with any editor has no fact and is new.
#[derive(Clone, Debug, Default)]
pub struct Ledger {
    facts: Vec<Fact>,
    /// The last fact about each pair that is no draft, and not only said once more of another unit.
    pairs: HashMap<(Fingerprint, Fingerprint), usize>,
    /// The last draft of each pair, by the unit.
    drafts: HashMap<(Fingerprint, Fingerprint), HashMap<String, usize>>,
    /// Which unit had which pair.
    units: HashSet<(Fingerprint, Fingerprint, Fingerprint)>,
    /// The last fact about each target.
    targets: HashMap<Fingerprint, usize>,
    /// For each fact, the one before it about the same target.
    earlier: Vec<Option<usize>>,
    written: usize,
}

impl Ledger {
    /// Reads the lines of a ledger; lines that are no facts are passed over (and stay in the file,
    /// since a ledger is only appended to).
    pub fn read(text: &str) -> Self {
        let mut ledger = Self::default();
        text.lines().filter_map(|line| line.parse().ok()).for_each(|fact| ledger.add(fact));
        ledger.written = ledger.facts.len();
        ledger
    }

    /// Adds a fact, unless the unit is known with the same pair and the same state as its last word.
    pub fn add(&mut self, fact: Fact) {
        let pair = (fact.source, fact.target);
        let is_own = !self.units.insert(triple(&fact.unit, pair.0, pair.1));
        let known = self.last(&fact.unit, pair.0, pair.1);
        if is_own && known.is_some_and(|known| known.state == fact.state) {
            return;
        }
        let at = self.facts.len();
        if fact.state == State::Draft {
            self.drafts.entry(pair).or_default().insert(fact.unit.clone(), at);
        } else {
            // It is a draft no more; those of other units still are, unless the pair is in another state.
            self.drafts.get_mut(&pair).and_then(|units| units.remove(&fact.unit));
            let is_news = self.pairs.get(&pair).is_none_or(|&last| self.facts[last].state != fact.state);
            if is_news {
                self.pairs.insert(pair, at);
            }
        }
        self.earlier.push(self.targets.insert(fact.target, at));
        self.facts.push(fact);
    }

    /// The facts that were added since the last time (at first: since reading), as lines to append
    /// to the file.
    pub fn news(&mut self) -> String {
        let from = std::mem::replace(&mut self.written, self.facts.len());
        self.facts[from..].iter().map(|fact| format!("{fact}\n")).collect()
    }

    /// What was added is in the file now and is no news any more.
    pub fn settle(&mut self) {
        self.written = self.facts.len();
    }

    /// The last fact about a pair as the pair of a unit. That it is translated or reviewed is true
    /// wherever it stands; that it is a draft, of one unit alone.
    pub fn last(&self, unit: &str, source: Fingerprint, target: Fingerprint) -> Option<&Fact> {
        let anywhere = self.pairs.get(&(source, target));
        let here = self.drafts.get(&(source, target)).and_then(|units| units.get(unit));
        anywhere.max(here).map(|&at| &self.facts[at])
    }

    /// The last fact about a pair as one of a unit that has none about it yet: the same text with the same
    /// translation stands elsewhere. Without one of its own, nobody would know what its translation was
    /// one of once its text changes.
    pub fn adopted(&self, unit: &str, source: Fingerprint, target: Fingerprint) -> Option<Fact> {
        let known = self.last(unit, source, target)?;
        let is_own = self.units.contains(&triple(unit, source, target));
        (!is_own).then(|| Fact { unit: unit.to_owned(), ..known.clone() })
    }

    /// The last fact that says what a unit's present target text was a translation of, when that
    /// is not the present source. Facts about other units that live now do not count: two
    /// sentences may share a translation.
    pub fn earlier(
        &self,
        unit: &str,
        source: Fingerprint,
        target: Fingerprint,
        lives: impl Fn(&str) -> bool,
    ) -> Option<&Fact> {
        let last = self.targets.get(&target).copied();
        let known = std::iter::successors(last, |&at| self.earlier[at]).map(|at| &self.facts[at]);
        known.filter(|fact| fact.source != source).find(|fact| fact.unit == unit || !lives(&fact.unit))
    }

    /// The state of a unit whose target text exists.
    pub fn state(
        &self,
        unit: &str,
        source: Fingerprint,
        target: Fingerprint,
        lives: impl Fn(&str) -> bool,
    ) -> State {
        match self.last(unit, source, target) {
            Some(fact) => fact.state,
            None if self.earlier(unit, source, target, lives).is_some() => State::Outdated,
            None => State::Translated,
        }
    }

    /// All facts, oldest first.
    pub fn facts(&self) -> &[Fact] {
        &self.facts
    }
}

fn triple(unit: &str, source: Fingerprint, target: Fingerprint) -> (Fingerprint, Fingerprint, Fingerprint) {
    (source, target, Fingerprint::of(unit.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fact(source: &str, target: &str, state: State, unit: &str) -> Fact {
        let (source, target) = (Fingerprint::of(source.as_bytes()), Fingerprint::of(target.as_bytes()));
        Fact {
            source,
            target,
            state,
            date: "2021-11-22".into(),
            unit: unit.into(),
            author: "Айгүл Смағұл".into(),
        }
    }

    #[test]
    fn a_changed_source_makes_a_translation_outdated_and_changing_it_back_does_not() {
        let mut ledger = Ledger::default();
        ledger.add(fact("one", "бір", State::Translated, "a"));
        let state = |source: &str, target: &str| {
            ledger
                .state("a", Fingerprint::of(source.as_bytes()), Fingerprint::of(target.as_bytes()), |_| true)
        };
        assert_eq!(state("one", "бір"), State::Translated);
        assert_eq!(state("two", "бір"), State::Outdated);
        assert_eq!(state("two", "екі"), State::Translated);
    }

    #[test]
    fn two_sentences_may_share_a_translation() {
        let mut ledger = Ledger::default();
        ledger.add(fact("one", "бір", State::Translated, "a"));
        let (source, target) =
            (Fingerprint::of("a single one".as_bytes()), Fingerprint::of("бір".as_bytes()));
        assert_eq!(ledger.state("b", source, target, |_| true), State::Translated);
        assert_eq!(ledger.state("b", source, target, |id| id != "a"), State::Outdated);
    }

    #[test]
    fn each_of_two_units_of_one_pair_is_outdated_by_itself() {
        let mut ledger = Ledger::default();
        ledger.add(fact("one", "бір", State::Reviewed, "a"));
        let print = |text: &str| Fingerprint::of(text.as_bytes());
        let adopted = ledger.adopted("b", print("one"), print("бір")).unwrap();
        assert_eq!((adopted.unit.as_str(), adopted.state), ("b", State::Reviewed));
        ledger.add(adopted);
        assert_eq!(ledger.adopted("b", print("one"), print("бір")), None);
        assert_eq!(ledger.state("b", print("two"), print("бір"), |_| true), State::Outdated);
    }

    #[test]
    fn a_draft_is_one_of_its_unit_alone() {
        let mut ledger = Ledger::default();
        ledger.add(fact("one", "бір", State::Translated, "a"));
        ledger.add(fact("one", "бір", State::Draft, "b"));
        let (source, target) = (Fingerprint::of("one".as_bytes()), Fingerprint::of("бір".as_bytes()));
        assert_eq!(ledger.state("a", source, target, |_| true), State::Translated);
        assert_eq!(ledger.state("b", source, target, |_| true), State::Draft);
        ledger.add(fact("one", "бір", State::Reviewed, "b"));
        assert_eq!(ledger.state("b", source, target, |_| true), State::Reviewed);
    }

    #[test]
    fn a_ledger_gives_its_lines_back() {
        let mut ledger = Ledger::default();
        ledger.add(fact("one", "бір", State::Draft, "a"));
        ledger.add(fact("one", "бір", State::Reviewed, "a"));
        let mut read = Ledger::read(&ledger.news());
        assert_eq!(read.facts(), ledger.facts());
        assert_eq!(read.news(), "");
    }
}
