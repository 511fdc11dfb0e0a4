//! Elements that a start tag closes implicitly.
//!
//! The lists are those of the HTML standard, "The rules for parsing tokens in HTML content".

use super::elements::{Class, Element};
use super::tags::Tag;

/// The elements that make up a table.
pub(super) const TABLE_PARTS: &[&str] =
    &["table", "tbody", "thead", "tfoot", "tr", "td", "th", "caption", "colgroup"];

/// What a start tag closes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Implied {
    /// The elements that it closes.
    pub(super) closed: &'static [&'static str],
    /// Elements that stop the search.
    pub(super) walls: &'static [&'static str],
}

impl Implied {
    /// What the start tag of an element closes.
    pub(super) fn before(element: Element) -> Option<Self> {
        let (closed, walls): (&[&str], &[&str]) = match element.name {
            _ if matches!(element.class, Class::Phrasing | Class::Code) => return None,
            "li" => (&["li", "p"], &["ul", "ol", "menu", "dir"]),
            "dt" | "dd" => (&["dt", "dd", "p"], &["dl"]),
            "option" => (&["option"], &["select", "datalist"]),
            "optgroup" => (&["option", "optgroup"], &["select"]),
            "td" | "th" => (&["td", "th", "caption", "colgroup"], &["tr", "table"]),
            "tr" => (&["tr", "caption", "colgroup"], &["table"]),
            "tbody" | "thead" | "tfoot" => (&["tbody", "thead", "tfoot", "caption", "colgroup"], &["table"]),
            "body" => (&["head"], &["html"]),
            "button" => (&["button", "p"], &[]),
            "input" | "select" => (&["select"], &[]),
            _ if closes_paragraph(element) => (&["p"], &["button"]),
            _ => return None,
        };
        Some(Self { closed, walls })
    }
}

fn closes_paragraph(element: Element) -> bool {
    const KEEP: &[&str] = &[
        "", "applet", "body", "button", "caption", "col", "colgroup", "head", "html", "label", "legend",
        "marquee", "object", "optgroup", "option", "select", "tbody", "td", "template", "tfoot", "th",
        "thead", "tr",
    ];
    let is_block = matches!(element.class, Class::Block | Class::Verbatim | Class::Rest);
    is_block && !element.is_any(KEEP) || element.is_any(&["hr", "xmp"])
}

/// Whether a start tag inside `<svg>` or `<math>` ends them and returns to HTML.
pub(super) fn breaks_out(tag: &Tag<'_>) -> bool {
    const BREAK_OUT: &str = "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head \
        hr i img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var";
    let is_old_font = || ["color", "face", "size"].iter().any(|name| tag.value(name).is_some());
    let name = tag.element.name;
    !name.is_empty() && BREAK_OUT.split(' ').any(|out| out == name) || name == "font" && is_old_font()
}
