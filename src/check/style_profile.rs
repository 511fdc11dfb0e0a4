//! How the translations of a locale are usually written, so that a rule of style can follow the house
//! instead of a book.

use crate::text::{is_letter, is_letter_or_digit};

/// So many quotations or dashes tell a habit; fewer may be chance.
const LEAST: usize = 20;

/// The style profile of the catalogs of a locale, counted.
///
/// ```
/// use audarma::check::StyleProfile;
/// let mut style_profile = StyleProfile::default();
/// style_profile.add_catalog("a = «Даму» қоры { -eu(case: \"genitive\") }\n# b = \"Even\" in comments\n");
/// assert_eq!((style_profile.angle_quotes, style_profile.straight_quotes, style_profile.term_references), (1, 0, 1));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct StyleProfile {
    /// Quotations in `«…»`.
    pub angle_quotes: usize,
    /// Quotations in `“…”`, or in `„…“`.
    pub curly_quotes: usize,
    /// Quotations in `"…"`.
    pub straight_quotes: usize,
    /// Dashes between spaces.
    pub dashes: usize,
    /// Hyphens between spaces.
    pub hyphens: usize,
    /// References to terms in catalogs.
    pub term_references: usize,
    /// Places of each kind where a space may be one that does not break, with one and without.
    ties: [[usize; 2]; TieKind::ALL.len()],
}

/// A kind of place where a line should not break.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum TieKind {
    /// `5 км`
    Unit,
    /// `№ 5`
    Number,
    /// `А. Пушкин`
    Initial,
    /// `Астана — столица`
    Dash,
}

impl TieKind {
    const ALL: [Self; 4] = [Self::Unit, Self::Number, Self::Initial, Self::Dash];
}

/// A space between two things that belong on one line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Tie {
    /// Where the space stands.
    pub(super) at: usize,
    pub(super) kind: TieKind,
    /// Whether it is one that does not break.
    pub(super) is_bound: bool,
}

/// A style of quotation marks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Quotes {
    Angle,
    Curly,
    Straight,
}

/// What is usual, and how far it may be asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Usual<T> {
    pub(super) is: T,
    /// Whether nearly all follow it, so that what does not is a slip.
    pub(super) is_firm: bool,
}

impl StyleProfile {
    /// Counts what stands in a text as it is read.
    pub fn add(&mut self, text: &str) {
        let mut straight = 0usize;
        for (at, char) in text.char_indices().filter(|(_, char)| !is_letter_or_digit(*char)) {
            match char {
                '«' => self.angle_quotes += 1,
                '“' | '„' => self.curly_quotes += 1,
                '"' => straight += 1,
                '–' | '—' => self.dashes += usize::from(is_between_spaces(text, at, char)),
                '-' => self.hyphens += usize::from(is_between_spaces(text, at, char)),
                _ => {}
            }
        }
        self.straight_quotes += straight / 2;
        for tie in ties(text) {
            self.ties[tie.kind as usize][usize::from(tie.is_bound)] += 1;
        }
    }

    /// Counts what stands in a catalog outside of comments and placeables.
    pub fn add_catalog(&mut self, text: &str) {
        let mut depth = 0usize;
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            for part in line.split_inclusive(['{', '}']) {
                if depth == 0 {
                    self.add(part.trim_end_matches('{'));
                } else if part.trim_start().strip_prefix('-').is_some_and(|id| id.starts_with(is_letter)) {
                    self.term_references += 1;
                }
                match part.chars().next_back() {
                    Some('{') => depth += 1,
                    Some('}') => depth = depth.saturating_sub(1),
                    _ => {}
                }
            }
        }
    }

    /// Takes over what was counted elsewhere.
    pub fn join(&mut self, other: &Self) {
        self.angle_quotes += other.angle_quotes;
        self.curly_quotes += other.curly_quotes;
        self.straight_quotes += other.straight_quotes;
        self.dashes += other.dashes;
        self.hyphens += other.hyphens;
        self.term_references += other.term_references;
        for (own, more) in self.ties.iter_mut().flatten().zip(other.ties.iter().flatten()) {
            *own += more;
        }
    }

    /// The usual quotation marks: those of more than half of the quotations, or of the language where
    /// there are few. `None` if the house has no habit.
    pub(super) fn quotes(&self, language: &str) -> Option<Usual<Quotes>> {
        let all = self.angle_quotes + self.curly_quotes + self.straight_quotes;
        let is_russian = language == "ru";
        if all < LEAST {
            return Some(Usual { is: Quotes::Angle, is_firm: is_russian });
        }
        let styles = [
            (self.angle_quotes, Quotes::Angle),
            (self.curly_quotes, Quotes::Curly),
            (self.straight_quotes, Quotes::Straight),
        ];
        let usual = styles.into_iter().find(|(count, _)| count * 2 > all);
        usual.map(|(count, is)| Usual { is, is_firm: is_firm(count, all, language) })
    }

    /// Whether dashes are written as dashes in a language; `None` if nobody can tell.
    pub(super) fn has_dashes(&self, language: &str) -> Option<Usual<bool>> {
        let all = self.dashes + self.hyphens;
        if all < LEAST {
            return None;
        }
        let (is, count) = (self.dashes * 2 > all, self.dashes.max(self.hyphens));
        Some(Usual { is, is_firm: is_firm(count, all, if is { language } else { "" }) })
    }
}

impl StyleProfile {
    /// Whether lines are kept together somewhere at all.
    pub(super) fn has_ties(&self) -> bool {
        TieKind::ALL.into_iter().any(|kind| self.binds(kind))
    }

    /// Whether nearly all places of a kind have a space that does not break.
    pub(super) fn binds(&self, kind: TieKind) -> bool {
        let [loose, bound] = self.ties[kind as usize];
        loose + bound >= LEAST && is_most(bound, loose + bound)
    }
}

/// What stands behind a number and belongs to it.
const UNITS: [&str; 24] = [
    "%",
    "°",
    "°C",
    "га",
    "г",
    "год",
    "года",
    "году",
    "ж",
    "жылы",
    "кВт",
    "кг",
    "км",
    "м",
    "млн",
    "млрд",
    "мм",
    "руб",
    "см",
    "т",
    "теңге",
    "тг",
    "тыс",
    "трлн",
];

/// The spaces of a text that may be ones that do not break.
pub(super) fn ties(text: &str) -> impl Iterator<Item = Tie> + '_ {
    let is_space = |char: &(usize, char)| matches!(char.1, ' ' | '\u{A0}' | '\u{202F}');
    text.char_indices().filter(is_space).filter_map(|(at, space)| {
        let kind = tie_kind(&text[..at], &text[at + space.len_utf8()..])?;
        Some(Tie { at, kind, is_bound: space != ' ' })
    })
}

fn tie_kind(before: &str, after: &str) -> Option<TieKind> {
    let next = after.chars().next()?;
    match before.chars().next_back()? {
        '№' if next.is_ascii_digit() => Some(TieKind::Number),
        _ if next == '—' => Some(TieKind::Dash),
        last if last.is_ascii_digit() => {
            let is_end = |char: char| !is_letter(char) && !matches!(char, '%' | '°');
            let word = &after[..after.find(is_end).unwrap_or(after.len())];
            UNITS.contains(&word).then_some(TieKind::Unit)
        }
        '.' if next.is_uppercase() => {
            let mut letters = before.chars().rev().skip(1);
            let is_initial = letters.next().is_some_and(char::is_uppercase);
            let is_alone = letters.next().is_none_or(|char| !is_letter(char));
            (is_initial && is_alone).then_some(TieKind::Initial)
        }
        _ => None,
    }
}

impl Quotes {
    /// The marks that open and close.
    pub(super) fn marks(self) -> [&'static str; 2] {
        match self {
            Self::Angle => ["«", "»"],
            Self::Curly => ["“", "”"],
            Self::Straight => ["\"", "\""],
        }
    }
}

/// Whether so many follow a habit that the rest are slips. In Russian, whose books are strict, that begins earlier;
/// a house that breaks the rule more often than that does not keep it.
fn is_firm(count: usize, all: usize, language: &str) -> bool {
    is_most(count, all) || language == "ru" && count * 5 >= all * 4
}

/// Nine of ten.
fn is_most(count: usize, all: usize) -> bool {
    count * 10 >= all * 9
}

fn is_between_spaces(text: &str, at: usize, sign: char) -> bool {
    let is_space = |char: char| matches!(char, ' ' | '\u{A0}');
    text[..at].ends_with(is_space) && text[at + sign.len_utf8()..].starts_with(is_space)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn style_profile(texts: &[(&str, usize)]) -> StyleProfile {
        let mut style_profile = StyleProfile::default();
        texts.iter().for_each(|(text, times)| (0..*times).for_each(|_| style_profile.add(text)));
        style_profile
    }

    #[test]
    fn few_quotations_follow_the_language() {
        let usual = |language| style_profile(&[("\"Даму\"", 3)]).quotes(language).unwrap();
        assert_eq!(usual("ru"), Usual { is: Quotes::Angle, is_firm: true });
        assert_eq!(usual("kk"), Usual { is: Quotes::Angle, is_firm: false });
    }

    #[test]
    fn many_quotations_are_a_habit() {
        let firm = style_profile(&[("“Даму”", 18), ("«Даму»", 1), ("\"Даму\"", 1)]);
        assert_eq!(firm.quotes("kk"), Some(Usual { is: Quotes::Curly, is_firm: true }));
        let loose = style_profile(&[("“Даму”", 12), ("\"Даму\"", 8)]);
        assert_eq!(loose.quotes("kk"), Some(Usual { is: Quotes::Curly, is_firm: false }));
        let mixed = style_profile(&[("“Даму”", 10), ("\"Даму\"", 10), ("«Даму»", 10)]);
        assert_eq!(mixed.quotes("kk"), None);
    }

    #[test]
    fn dashes_are_told_from_hyphens() {
        assert_eq!(style_profile(&[("Бұл – ол", 3)]).has_dashes("kk"), None);
        let dashes = style_profile(&[("Бұл – ол", 19), ("Бұл - ол", 2), ("Түркі-қазақ", 50)]);
        assert_eq!(dashes.has_dashes("kk"), Some(Usual { is: true, is_firm: true }));
        let mixed = style_profile(&[("Это – он", 17), ("Это - он", 4)]);
        assert_eq!(mixed.has_dashes("ru"), Some(Usual { is: true, is_firm: true }));
        assert_eq!(mixed.has_dashes("kk"), Some(Usual { is: true, is_firm: false }));
        assert_eq!(
            style_profile(&[("Бұл - ол", 30)]).has_dashes("ru"),
            Some(Usual { is: false, is_firm: true })
        );
    }

    #[test]
    fn ties_are_counted_by_their_kind() {
        let all: Vec<TieKind> =
            ties("№ 5, 10 км, А. С. Пушкин — поэт, 5 человек.").map(|tie| tie.kind).collect();
        let [unit, number, initial, dash] = TieKind::ALL;
        assert_eq!(all, [number, unit, initial, initial, dash]);
        let bound = style_profile(&[("10\u{A0}км", 20), ("10 км, № 5", 1)]);
        assert!(bound.binds(unit) && !bound.binds(number) && bound.has_ties());
    }

    #[test]
    fn what_is_no_text_of_a_catalog_does_not_count() {
        let mut style_profile = StyleProfile::default();
        style_profile
            .add_catalog("# \"a\" \"b\"\na = { $n ->\n   *[x] { \"«\" } «Даму»\n }\nb =\n    бір – екі\n");
        assert_eq!(
            (style_profile.angle_quotes, style_profile.straight_quotes, style_profile.dashes),
            (0, 0, 1)
        );
    }
}
