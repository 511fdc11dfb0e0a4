//! How coverage was before.

use std::collections::HashMap;

use super::{Counts, Locale};

/// Coverage at an earlier revision, and on the way from there to here.
#[derive(Clone, Debug, Default)]
pub struct Trend {
    /// The revision, as it was asked for.
    pub revision: String,
    /// The units of each article in each locale as they were, by its path.
    pub articles: HashMap<(String, Locale), Counts>,
    /// The coverage of all articles, oldest first; the last point is now.
    pub points: Vec<Point>,
}

/// The coverage of the project at one time.
#[derive(Clone, Debug)]
pub struct Point {
    /// The day, `YYYY-MM-DD`; empty for now.
    pub date: String,
    /// The revision in short; empty for now.
    pub revision: String,
    /// The locales with the units of all articles, by tag.
    pub locales: Vec<(Locale, Counts)>,
}

impl Trend {
    /// The units of an article in a locale as they were, if it was there.
    pub fn article(&self, article: &str, locale: &Locale) -> Option<&Counts> {
        self.articles.get(&(article.to_owned(), locale.clone()))
    }

    /// The sum of all articles in a locale as it was; nothing if there was none.
    pub fn locale(&self, locale: &Locale) -> Option<Counts> {
        let mut of_locale = self.articles.iter().filter(|((_, known), _)| known == locale).peekable();
        of_locale.peek()?;
        let mut sum = Counts::default();
        of_locale.for_each(|(_, units)| sum.join(units));
        Some(sum)
    }
}
