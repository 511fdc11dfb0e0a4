//! How much of an article is translated.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Role, State, Text};

/// How much there is of something, in the three measures in which people count texts. Words and
/// characters are those of the source.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Coverage {
    /// Units.
    pub units: Counts,
    /// Words of the source.
    pub words: Counts,
    /// Characters of the source, spaces included, tags not.
    pub chars: Counts,
}

impl Coverage {
    /// Counts a unit with this source text.
    pub fn add(&mut self, state: State, has_error: bool, text: &Text) {
        self.units.add(state, has_error, 1);
        self.words.add(state, has_error, text.words());
        self.chars.add(state, has_error, text.characters());
    }

    /// Adds another coverage.
    pub fn join(&mut self, other: &Self) {
        self.units.join(&other.units);
        self.words.join(&other.words);
        self.chars.join(&other.chars);
    }
}

/// A part of an article as an editor sees it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Section {
    /// The title of the article in its text.
    Headline,
    /// The first paragraph, with the dateline before it.
    Lead,
    /// Everything else, the texts of pictures and metadata included.
    Body,
}

impl Section {
    /// All sections, in the order in which they are read.
    pub const ALL: [Self; 3] = [Self::Headline, Self::Lead, Self::Body];

    /// The section that a unit of this role belongs to.
    pub fn of(role: Role) -> Self {
        match role {
            Role::Headline => Self::Headline,
            Role::Dateline | Role::Lead => Self::Lead,
            _ => Self::Body,
        }
    }

    /// The name in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Headline => "headline",
            Self::Lead => "lead",
            Self::Body => "body",
        }
    }
}

/// The coverage that is asked of a version, in per cent of units: of all of it, and of its sections.
///
/// ```
/// use audarma::model::{Minima, Section};
/// let mut minima = Minima::default();
/// minima.all = Some(80.0);
/// minima.sections.insert(Section::Headline, 100.0);
/// assert_eq!(minima.iter().collect::<Vec<_>>(), [(None, 80.0), (Some(Section::Headline), 100.0)]);
/// ```
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Minima {
    /// What is asked of all units together.
    pub all: Option<f64>,
    /// What is asked of the units of a section.
    pub sections: BTreeMap<Section, f64>,
}

impl Minima {
    /// What is asked of all units (`None`), then of each section.
    pub fn iter(&self) -> impl Iterator<Item = (Option<Section>, f64)> {
        let sections = self.sections.iter().map(|(section, percent)| (Some(*section), *percent));
        self.all.map(|percent| (None, percent)).into_iter().chain(sections)
    }

    /// The coverages that are too low. `counts` gives the units of a section, or all of them.
    pub fn shortfalls<'a>(
        &'a self,
        counts: impl Fn(Option<Section>) -> Counts + 'a,
    ) -> impl Iterator<Item = Shortfall> + 'a {
        self.iter().filter_map(move |(section, min)| {
            let units = counts(section);
            (units.coverage() < min).then(|| Shortfall { section, coverage: units.percent(), min })
        })
    }
}

/// A coverage that is lower than what is asked.
#[derive(Clone, Copy, PartialEq, Debug, Serialize)]
pub struct Shortfall {
    /// The section that has too little; `None` for the version as a whole.
    pub section: Option<Section>,
    /// Its coverage in per cent, as it is shown.
    pub coverage: f64,
    /// What is asked.
    pub min: f64,
}

impl Shortfall {
    /// The name of the section in words; `all` for the version as a whole.
    pub fn name(&self) -> &'static str {
        self.section.map_or("all", Section::name)
    }
}

/// How many units, words or characters are in each state. They are disjoint, and their sum is the total.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Counts {
    /// All.
    pub total: usize,
    /// Somebody has said that they are right.
    pub reviewed: usize,
    /// There is a translation of the present source.
    pub translated: usize,
    /// There is nothing to translate.
    pub automatic: usize,
    /// Somebody has to look at them.
    pub draft: usize,
    /// The source has changed since.
    pub outdated: usize,
    /// There is no translation.
    pub missing: usize,
    /// There is a translation with an error.
    pub invalid: usize,
}

impl Counts {
    /// The counts of these states.
    ///
    /// ```
    /// use audarma::model::{Counts, State};
    /// let counts = Counts::of(&[State::Translated, State::Automatic, State::Missing, State::Outdated]);
    /// assert_eq!(counts.coverage(), 50.0);
    /// ```
    pub fn of(states: &[State]) -> Self {
        let mut counts = Self::default();
        states.iter().for_each(|state| counts.add(*state, false, 1));
        counts
    }

    /// Counts `number` units or words in a state; with an error they are invalid, whatever their
    /// state.
    pub fn add(&mut self, state: State, has_error: bool, number: usize) {
        self.total += number;
        *match state {
            State::Missing => &mut self.missing,
            _ if has_error => &mut self.invalid,
            State::Reviewed => &mut self.reviewed,
            State::Translated => &mut self.translated,
            State::Automatic => &mut self.automatic,
            State::Draft => &mut self.draft,
            State::Outdated => &mut self.outdated,
        } += number;
    }

    /// Adds other counts.
    pub fn join(&mut self, other: &Self) {
        self.total += other.total;
        self.reviewed += other.reviewed;
        self.translated += other.translated;
        self.automatic += other.automatic;
        self.draft += other.draft;
        self.outdated += other.outdated;
        self.missing += other.missing;
        self.invalid += other.invalid;
    }

    /// What is translated, reviewed or automatic.
    pub fn covered(&self) -> usize {
        self.reviewed + self.translated + self.automatic
    }

    /// What is covered, in per cent of all; 100 of nothing.
    pub fn coverage(&self) -> f64 {
        if self.total == 0 { 100.0 } else { self.covered() as f64 * 100.0 / self.total as f64 }
    }

    /// The coverage to show: with one digit, rounded down, so that 100 is said of nothing less.
    pub fn percent(&self) -> f64 {
        (self.coverage() * 10.0).floor() / 10.0
    }
}
