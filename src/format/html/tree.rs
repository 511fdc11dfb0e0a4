//! The elements that are open at a place, following the HTML standard: end tags
//! may be omitted, and `<svg>` and `<math>` have their own rules.
//!
//! This is not a document tree. It only determines the role of text at this place, and whether it
//! is translated at all.

use super::elements::{Class, Element};
use super::implied::{Implied, TABLE_PARTS, breaks_out};
use super::tags::Tag;
use crate::model::Role;

/// The maximum nesting depth. Browsers stop at 512 as well; deeper elements count as part of the
/// last one, so that the time is linear for every input.
const DEPTH: usize = 512;

/// The open elements, root first.
#[derive(Debug, Default)]
pub(super) struct Tree {
    open: Vec<Open>,
    /// The number of open elements beyond the maximum depth.
    deeper: usize,
    /// Index of the outermost `<svg>` or `<math>`.
    foreign: Option<usize>,
    /// The language of the page, without script and region.
    language: Option<String>,
}

#[derive(Clone, Copy, Debug)]
struct Open {
    element: Element,
    space: Space,
    /// Whether it is one of those whose content is HTML again.
    is_integration: bool,
    /// Whether its end tag was seen although inner elements are still open.
    is_ended: bool,
    context: Context,
}

/// The rules that an element follows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Space {
    Html,
    Svg,
    Math,
}

/// The context of text at a place.
#[derive(Clone, Copy, Default, Debug)]
pub(super) struct Context {
    pub(super) role: Option<Role>,
    /// The name of the innermost element that is not inline.
    pub(super) block: &'static str,
    /// `translate="no"` or the class `notranslate`.
    is_kept: bool,
    /// In a language that is not the page's.
    is_other_language: bool,
    /// Code or other verbatim text.
    is_verbatim: bool,
}

impl Context {
    /// Whether the text is not translated.
    pub(super) fn is_locked(self) -> bool {
        self.is_kept || self.is_other_language || self.is_verbatim
    }
}

impl Tree {
    pub(super) fn context(&self) -> Context {
        self.open.last().map(|open| open.context).unwrap_or_default()
    }

    /// The innermost open element.
    pub(super) fn innermost(&self) -> Option<Element> {
        self.open.last().map(|open| open.element)
    }

    /// Whether this place is inside `<svg>` or `<math>`.
    pub(super) fn is_in_foreign(&self) -> bool {
        self.foreign.is_some()
    }

    /// Whether tags at this place are those of SVG or MathML.
    pub(super) fn is_foreign(&self) -> bool {
        self.space() != Space::Html
    }

    /// The language of the page, without script and region.
    pub(super) fn language(&self) -> Option<&str> {
        self.language.as_deref()
    }

    /// The rules for tags at this place.
    fn space(&self) -> Space {
        self.open.last().filter(|open| !open.is_integration).map_or(Space::Html, |open| open.space)
    }

    /// A start tag. Returns whether the element is HTML.
    pub(super) fn start(&mut self, tag: &Tag<'_>) -> bool {
        if self.is_foreign() && breaks_out(tag) {
            self.leave_foreign();
        }
        if self.is_foreign() {
            if !tag.closes_itself {
                self.push(tag, self.space());
            }
            return false;
        }
        self.close_implied(tag.element);
        if tag.element.name == "html" && self.language.is_none() {
            self.language = tag.value("lang").or(tag.value("xml:lang")).map(primary_language);
        }
        let space = match tag.element.name {
            "svg" => Space::Svg,
            "math" => Space::Math,
            _ => Space::Html,
        };
        if !(tag.element.is_empty() || space != Space::Html && tag.closes_itself) {
            self.push(tag, space);
        }
        true
    }

    /// An end tag.
    pub(super) fn end(&mut self, element: Element) {
        if self.deeper > 0 {
            self.deeper -= 1;
            return;
        }
        if self.is_foreign() && element.is_any(&["p", "br"]) {
            self.leave_foreign();
        }
        let Some(at) = self.ended_by(element) else { return };
        let is_overtaken = self.open[at + 1..].iter().any(|open| open.element.is_special());
        if element.is_inline() && is_overtaken && !self.open[at].is_foreign() {
            self.open[at].is_ended = true;
        } else {
            self.truncate(at);
        }
    }

    /// The open element that an end tag ends. One in a table cell ends nothing outside the cell.
    fn ended_by(&self, element: Element) -> Option<usize> {
        let same = |open: &Open| open.element == element || element.is_heading() && open.element.is_heading();
        let (mut is_foreign, mut is_walled) = (true, false);
        for (at, open) in self.open.iter().enumerate().rev() {
            is_foreign &= open.is_foreign();
            if is_walled && !is_foreign {
                return None;
            }
            is_walled |= open.is_integration;
            if same(open) && !open.is_ended {
                return Some(at);
            }
            let is_wall = match element {
                _ if is_foreign => false,
                _ if element.is_any(TABLE_PARTS) => open.element.is_any(&["table", "template"]),
                _ if element.is_special() || element.is_formatting() => open.is_wall(),
                _ => open.element.is_special(),
            };
            if is_wall {
                return None;
            }
        }
        None
    }

    fn push(&mut self, tag: &Tag<'_>, space: Space) {
        if self.open.len() >= DEPTH {
            self.deeper += 1;
            return;
        }
        let mut context = self.context_in(tag);
        let is_foreign = space != Space::Html;
        context.is_verbatim |= is_foreign && tag.element.is_any(&["script", "style"]);
        let is_integration = is_integration(tag, space);
        if is_foreign && self.foreign.is_none() {
            self.foreign = Some(self.open.len());
        }
        self.open.push(Open { element: tag.element, space, is_integration, is_ended: false, context });
    }

    fn leave_foreign(&mut self) {
        let stays = |open: &Open| !open.is_foreign() || open.is_integration;
        let at = self.open.iter().rposition(stays).map_or(0, |at| at + 1);
        self.truncate(at);
    }

    fn truncate(&mut self, at: usize) {
        self.open.truncate(at);
        self.deeper = 0;
        self.foreign = self.foreign.filter(|&root| root < at);
    }

    /// The context inside an element that starts here.
    pub(super) fn context_in(&self, tag: &Tag<'_>) -> Context {
        let mut context = self.context();
        let element = tag.element;
        context.role = element.role().or(context.role);
        if !element.is_inline() {
            context.block = element.name;
        }
        context.is_verbatim |= matches!(element.class, Class::Code | Class::Verbatim);
        if tag.attributes.is_empty() {
            return context;
        }
        context.is_kept = is_kept(tag).unwrap_or(context.is_kept);
        if let Some(language) = tag.value("lang").map(primary_language) {
            context.is_other_language = self.language.as_ref().is_some_and(|page| *page != language);
        }
        context
    }

    /// Closes the elements whose end tag may be omitted before this start tag.
    fn close_implied(&mut self, element: Element) {
        let Some(implied) = Implied::before(element) else { return };
        let is_part = element.is_any(TABLE_PARTS);
        let has_table = is_part && self.open.iter().any(|open| open.element.name == "table");
        let mut last = None;
        for (at, open) in self.open.iter().enumerate().rev() {
            if open.element.is_any(implied.closed) {
                last = Some(at);
            } else if open.element.is_any(implied.walls) || open.is_wall_for(element, has_table) {
                break;
            }
        }
        if let Some(at) = last {
            self.truncate(at);
        }
    }
}

impl Open {
    fn is_foreign(&self) -> bool {
        self.space != Space::Html
    }

    /// Whether end tags inside it do not reach past it.
    fn is_wall(&self) -> bool {
        const WALLS: &[&str] =
            &["td", "th", "table", "caption", "template", "object", "marquee", "applet", "select", "html"];
        self.element.is_any(WALLS) || self.is_integration
    }

    /// The same for what a start tag closes.
    fn is_wall_for(&self, element: Element, has_table: bool) -> bool {
        match element.name {
            _ if self.is_foreign() => true,
            "li" | "dt" | "dd" => self.element.is_special() && !self.element.is_any(&["address", "div", "p"]),
            "option" | "optgroup" => self.element.is_special(),
            _ if has_table => self.element.is_any(&["table", "template"]),
            _ if element.is_any(TABLE_PARTS) => {
                self.element.is_special() && !self.element.is_any(TABLE_PARTS)
            }
            _ => self.is_wall(),
        }
    }
}

/// Whether a tag excludes its element from translation; `None` if it does not specify.
fn is_kept(tag: &Tag<'_>) -> Option<bool> {
    let classes = tag.value("class").unwrap_or_default();
    if classes.split_ascii_whitespace().any(|class| class == "notranslate") {
        return Some(true);
    }
    match tag.value("translate")? {
        no if no.eq_ignore_ascii_case("no") => Some(true),
        yes if yes.is_empty() || yes.eq_ignore_ascii_case("yes") => Some(false),
        _ => None,
    }
}

/// The language of a tag such as `kk-Latn`: `kk`.
pub(super) fn primary_language(tag: &str) -> String {
    tag.trim().split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase()
}

/// Whether the content of this SVG or MathML element is HTML.
fn is_integration(tag: &Tag<'_>, space: Space) -> bool {
    let is_named = |names: &[&[u8]]| names.iter().any(|name| tag.name.eq_ignore_ascii_case(name));
    let is_html = |value: &str| {
        ["text/html", "application/xhtml+xml"].iter().any(|html| value.eq_ignore_ascii_case(html))
    };
    match space {
        Space::Html => false,
        Space::Svg => is_named(&[b"foreignobject", b"desc", b"title"]),
        Space::Math if is_named(&[b"annotation-xml"]) => tag.value("encoding").is_some_and(is_html),
        Space::Math => is_named(&[b"mi", b"mo", b"mn", b"ms", b"mtext"]),
    }
}
