//! Earlier coverage.

use std::collections::HashMap;

use super::{Counts, Locale};

/// Coverage at an earlier revision, and its history since then.
#[derive(Clone, Debug, Default)]
pub struct Trend {
    /// The revision, as requested.
    pub revision: String,
    /// The units of each article in each locale at that revision, by article path.
    pub articles: HashMap<(String, Locale), Counts>,
    /// The coverage of all articles, oldest first; the last point is the present.
    pub points: Vec<Point>,
}

/// The coverage of the project at one point in time.
#[derive(Clone, Debug)]
pub struct Point {
    /// The date, `YYYY-MM-DD`; empty for the present.
    pub date: String,
    /// The abbreviated revision; empty for the present.
    pub revision: String,
    /// The locales with the units of all articles, by tag.
    pub locales: Vec<(Locale, Counts)>,
}

impl Trend {
    /// The earlier units of an article in a locale, if it existed.
    pub fn article(&self, article: &str, locale: &Locale) -> Option<&Counts> {
        self.articles.get(&(article.to_owned(), locale.clone()))
    }

    /// The earlier total of all articles in a locale, if any.
    pub fn locale(&self, locale: &Locale) -> Option<Counts> {
        let mut of_locale = self.articles.iter().filter(|((_, known), _)| known == locale).peekable();
        of_locale.peek()?;
        let mut sum = Counts::default();
        of_locale.for_each(|(_, units)| sum.join(units));
        Some(sum)
    }
}
