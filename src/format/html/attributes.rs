//! Which attributes have text for readers.

use super::pieces::{Spelling, decode, is_blank};
use super::tags::{Attribute, Tag};
use crate::model::{MarkAttribute, Role};
use crate::text::Span;

/// An attribute with text for readers.
#[derive(Clone, Copy, Debug)]
pub(super) struct Readable {
    pub(super) name: &'static str,
    pub(super) role: Role,
    /// The value without quotes.
    pub(super) value: Span,
}

impl Readable {
    /// The same as part of a mark.
    pub(super) fn of_mark(self, text: &str) -> MarkAttribute {
        let read = decode(&text[self.value.range()], Spelling::Attribute);
        MarkAttribute { name: self.name, span: self.value, text: read }
    }

    /// The quote around the value, if it has one.
    pub(super) fn quote(self, text: &str) -> Option<char> {
        quote_before(text, self.value)
    }
}

/// The quote around an attribute value, if it has one.
pub(super) fn quote_before(text: &str, value: Span) -> Option<char> {
    match text.as_bytes()[..value.start].last() {
        Some(&quote @ (b'"' | b'\'')) => Some(char::from(quote)),
        _ => None,
    }
}

/// The attributes of a tag that have text for readers, in their order.
pub(super) fn readable(tag: &Tag<'_>) -> Vec<Readable> {
    let mut found: Vec<Readable> = Vec::new();
    for attribute in tag.attributes {
        if let Some(new) = read(tag, attribute).filter(|new| found.iter().all(|old| old.name != new.name)) {
            found.push(new);
        }
    }
    found.retain(|found| !is_blank(&tag.text[found.value.range()]));
    found
}

fn read(tag: &Tag<'_>, attribute: &Attribute) -> Option<Readable> {
    let value = attribute.value?;
    let written = &tag.text.as_bytes()[attribute.name.range()];
    let name = NAMES.iter().find(|name| written.eq_ignore_ascii_case(name.as_bytes()))?;
    let role = role(tag, name)?;
    Some(Readable { name, role, value })
}

/// Every name of an attribute that may have text for readers: those of Fluent's own list for
/// HTML, and those of buttons and metadata.
const NAMES: [&str; 13] = [
    "alt",
    "title",
    "placeholder",
    "label",
    "aria-label",
    "content",
    "value",
    "abbr",
    "download",
    "aria-description",
    "aria-placeholder",
    "aria-roledescription",
    "aria-valuetext",
];

/// What the attribute is for readers; `None` if it is not for them on this element.
fn role(tag: &Tag<'_>, name: &str) -> Option<Role> {
    let element = tag.element;
    match name {
        "alt" if element.is_any(&["img", "area", "input", "applet"]) => Some(Role::Alt),
        "title" if !element.is_any(&["link", "style", "meta"]) => Some(Role::Title),
        "placeholder" if element.is_any(&["input", "textarea"]) => Some(Role::Label),
        "label" if element.is_any(&["option", "optgroup", "track"]) => Some(Role::Label),
        "abbr" if element.name == "th" => Some(Role::Label),
        "download" if element.is_any(&["a", "area"]) => Some(Role::Label),
        "value" if element.name == "input" && is_button(tag) => Some(Role::Label),
        "content" if element.name == "meta" => metadata(tag),
        _ if name.starts_with("aria-") => Some(Role::Label),
        _ => None,
    }
}

fn is_button(tag: &Tag<'_>) -> bool {
    let kind = tag.value("type").unwrap_or_default();
    ["submit", "button", "reset"].iter().any(|button| kind.eq_ignore_ascii_case(button))
}

/// What the content of a `<meta>` is.
fn metadata(tag: &Tag<'_>) -> Option<Role> {
    let key = tag.value("name").or(tag.value("property"))?.to_ascii_lowercase();
    Some(match key.as_str() {
        "description" | "keywords" | "twitter:description" | "og:description" | "og:site_name" => Role::Meta,
        "twitter:title" | "og:title" => Role::Title,
        "twitter:image:alt" | "og:image:alt" => Role::Alt,
        _ => return None,
    })
}
