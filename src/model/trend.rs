//! How coverage was before.

use super::{Counts, Locale};

/// Coverage at an earlier revision, and on the way from there to here.
#[derive(Clone, Debug, Default)]
pub struct Trend {
    /// The revision, as it was asked for.
    pub revision: String,
    /// Each article in each locale as it was.
    pub articles: Vec<Past>,
    /// The coverage of all articles, oldest first; the last point is now.
    pub points: Vec<Point>,
}

/// An article in a locale as it was.
#[derive(Clone, Debug)]
pub struct Past {
    /// The article's path.
    pub article: String,
    /// The locale.
    pub locale: Locale,
    /// Units by state.
    pub units: Counts,
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
        let at = self.articles.iter().find(|past| past.article == article && past.locale == *locale);
        at.map(|past| &past.units)
    }

    /// The sum of all articles in a locale as it was; nothing if there was none.
    pub fn locale(&self, locale: &Locale) -> Option<Counts> {
        let mut of_locale = self.articles.iter().filter(|past| past.locale == *locale).peekable();
        of_locale.peek()?;
        let mut sum = Counts::default();
        of_locale.for_each(|past| sum.join(&past.units));
        Some(sum)
    }
}
