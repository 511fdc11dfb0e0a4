//! The metadata of a page: its date.

use super::tags::Tag;

/// The dates that a page names.
#[derive(Debug, Default)]
pub(super) struct Dates {
    published: Option<String>,
    linked: Option<String>,
    shown: Option<String>,
}

impl Dates {
    /// The date as `YYYY-MM-DD`: that of the metadata before that of the text.
    pub(super) fn best(self) -> Option<String> {
        self.published.or(self.linked).or(self.shown)
    }

    /// Looks for a date in a start tag.
    pub(super) fn tag(&mut self, tag: &Tag<'_>) {
        match tag.element.name {
            "meta" if self.published.is_none() && is_published(tag) => {
                self.published = tag.value("content").and_then(day);
            }
            "time" if self.shown.is_none() => self.shown = tag.value("datetime").and_then(day),
            _ => {}
        }
    }

    /// A date in linked data.
    pub(super) fn linked(&mut self, date: &str) {
        if self.linked.is_none() {
            self.linked = day(date);
        }
    }
}

fn is_published(tag: &Tag<'_>) -> bool {
    let key = tag.value("property").or(tag.value("name")).unwrap_or_default();
    ["article:published_time", "og:article:published_time", "datePublished", "date"]
        .iter()
        .any(|known| key.eq_ignore_ascii_case(known))
}

/// The day of a date and time in ISO 8601.
fn day(time: &str) -> Option<String> {
    let day = time.trim().get(..10)?;
    let looks =
        |(at, byte): (usize, u8)| if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() };
    day.bytes().enumerate().all(looks).then(|| day.to_owned())
}
