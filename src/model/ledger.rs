//! Facts about pairs of source and target text, and the states that follow from them.

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::str::FromStr;

use serde::Serialize;

use super::Fingerprint;

/// The translation state of a unit. Computed, never typed by hand.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// There is no translation.
    Missing,
    /// The source has changed since it was translated.
    Outdated,
    /// The translation must be reviewed before it counts.
    Draft,
    /// There is a translation of the current source.
    Translated,
    /// The translation was confirmed by a review.
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

/// One line of a ledger: on this date, this author had this target text for this source text.
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
    /// The author.
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

/// The known facts about the pairs of one locale: an append-only list.
///
/// The state of a pair depends on its facts alone, so branches merge by joining their lines, and
/// a text that was changed in any editor has no fact and is new.
#[derive(Clone, Debug, Default)]
pub struct Ledger {
    facts: Vec<Fact>,
    /// The latest fact about each pair that is neither a draft nor a repetition for another unit.
    pairs: HashMap<(Fingerprint, Fingerprint), usize>,
    /// The latest draft of each pair, by unit.
    drafts: HashMap<(Fingerprint, Fingerprint), HashMap<String, usize>>,
    /// Which units had which pairs.
    units: HashSet<(Fingerprint, Fingerprint, Fingerprint)>,
    /// The latest fact about each target.
    targets: HashMap<Fingerprint, usize>,
    /// For each fact, the previous one about the same target.
    earlier: Vec<Option<usize>>,
    written: usize,
}

impl Ledger {
    /// Parses the lines of a ledger. Lines that are not facts are ignored (and stay in the file,
    /// since a ledger is only appended to).
    pub fn read(text: &str) -> Self {
        let mut ledger = Self::default();
        text.lines().filter_map(|line| line.parse().ok()).for_each(|fact| ledger.add(fact));
        ledger.written = ledger.facts.len();
        ledger
    }

    /// Adds a fact, unless the latest fact of the unit has the same pair and state.
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
            // The pair is no longer a draft of this unit. Other units keep their drafts, unless the pair has another state.
            self.drafts.get_mut(&pair).and_then(|units| units.remove(&fact.unit));
            let is_news = self.pairs.get(&pair).is_none_or(|&last| self.facts[last].state != fact.state);
            if is_news {
                self.pairs.insert(pair, at);
            }
        }
        self.earlier.push(self.targets.insert(fact.target, at));
        self.facts.push(fact);
    }

    /// The facts added since the last call of [`settle`](Self::settle) (or since parsing), as lines to
    /// append to the file.
    pub fn news(&mut self) -> String {
        let from = std::mem::replace(&mut self.written, self.facts.len());
        self.facts[from..].iter().map(|fact| format!("{fact}\n")).collect()
    }

    /// Marks the added facts as written.
    pub fn settle(&mut self) {
        self.written = self.facts.len();
    }

    /// The latest fact about a pair in a unit. Translated and reviewed facts hold for the pair in any
    /// unit; a draft is one of its unit alone.
    pub fn last(&self, unit: &str, source: Fingerprint, target: Fingerprint) -> Option<&Fact> {
        let anywhere = self.pairs.get(&(source, target));
        let here = self.drafts.get(&(source, target)).and_then(|units| units.get(unit));
        anywhere.max(here).map(|&at| &self.facts[at])
    }

    /// The latest fact about a pair for a unit that has no fact about it yet, because the same text has the
    /// same translation elsewhere. With a fact of its own, the unit's translation can still be related to
    /// its source after the text changes.
    pub fn adopted(&self, unit: &str, source: Fingerprint, target: Fingerprint) -> Option<Fact> {
        let known = self.last(unit, source, target)?;
        let is_own = self.units.contains(&triple(unit, source, target));
        (!is_own).then(|| Fact { unit: unit.to_owned(), ..known.clone() })
    }

    /// The latest fact that tells which earlier source a unit's current target text translated. Facts
    /// about other current units do not count, because two sentences may share a translation.
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

    /// The state of a unit that has a target text.
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
