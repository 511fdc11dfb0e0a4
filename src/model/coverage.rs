//! How much of an article is translated.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Role, State, Text};

/// Coverage in the three measures in which texts are counted. Words and characters are those of the
/// source.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Coverage {
    /// Units.
    pub units: Counts,
    /// Words of the source.
    pub words: Counts,
    /// Characters of the source, including spaces but not tags.
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

/// A part of an article, as editors divide it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Section {
    /// The title of the article.
    Headline,
    /// The first paragraph, with the dateline before it.
    Lead,
    /// Everything else, including image texts and metadata.
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

/// The minimum coverage of a version, in percent of units: of the whole version, and of its sections.
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
    /// The minimum for all units together.
    pub all: Option<f64>,
    /// The minimum for the units of a section.
    pub sections: BTreeMap<Section, f64>,
}

impl Minima {
    /// The minimum for all units (`None`), then for each section.
    pub fn iter(&self) -> impl Iterator<Item = (Option<Section>, f64)> {
        let sections = self.sections.iter().map(|(section, percent)| (Some(*section), *percent));
        self.all.map(|percent| (None, percent)).into_iter().chain(sections)
    }

    /// The coverages below their minimum. `counts` gives the units of a section, or all units.
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

/// A coverage below its minimum.
#[derive(Clone, Copy, PartialEq, Debug, Serialize)]
pub struct Shortfall {
    /// The section; `None` for the version as a whole.
    pub section: Option<Section>,
    /// Its coverage in percent, as displayed.
    pub coverage: f64,
    /// The minimum.
    pub min: f64,
}

impl Shortfall {
    /// The name of the section; `all` for the version as a whole.
    pub fn name(&self) -> &'static str {
        self.section.map_or("all", Section::name)
    }
}

/// Numbers of units, words or characters in each state. The states are disjoint; their sum is the total.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Counts {
    /// All of them.
    pub total: usize,
    /// Confirmed by a review.
    pub reviewed: usize,
    /// With a translation of the current source.
    pub translated: usize,
    /// Without translatable text.
    pub automatic: usize,
    /// To be reviewed before they count.
    pub draft: usize,
    /// With a translation of an earlier source.
    pub outdated: usize,
    /// Without a translation.
    pub missing: usize,
    /// With a translation that has an error.
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

    /// Counts `number` units or words in a state. With an error they count as invalid, whatever
    /// their state.
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

    /// The translated, reviewed and automatic ones together.
    pub fn covered(&self) -> usize {
        self.reviewed + self.translated + self.automatic
    }

    /// What is covered, in percent; 100 if there is nothing to cover.
    pub fn coverage(&self) -> f64 {
        if self.total == 0 { 100.0 } else { self.covered() as f64 * 100.0 / self.total as f64 }
    }

    /// The coverage to display, rounded down to one decimal, so that 100 means complete.
    pub fn percent(&self) -> f64 {
        (self.coverage() * 10.0).floor() / 10.0
    }
}
