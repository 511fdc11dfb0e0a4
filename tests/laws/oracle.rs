//! What a parser that is not the format's own makes of an article: its structure without words.

use audarma::format::Format;

#[path = "../html/oracle.rs"]
mod html;

/// The structure of an article as lines. A new format needs an oracle here.
pub(crate) fn structure(format: &dyn Format, text: &str) -> Vec<String> {
    match format.name() {
        "text" => plain_text(text),
        "markdown" => markdown(text),
        "html" => html::tree(text),
        other => panic!("tests/laws/oracle.rs has no oracle for {other}"),
    }
}

/// No opinion: the format's own word is all there is.
pub(crate) fn nothing(_: &dyn Format, _: &str) -> Vec<String> {
    Vec::new()
}

/// The same, without what a translation may leave out, move or repeat: line breaks, and inline
/// elements without attributes, which carry nothing.
pub(crate) fn phonetic_key(format: &dyn Format, text: &str) -> Vec<String> {
    let lines = structure(format, text);
    match format.name() {
        "html" => without_bare(&lines),
        _ => lines,
    }
}

/// The lines `depth <name attributes>` of a tree without those of bare inline elements.
fn without_bare(tree: &[String]) -> Vec<String> {
    const BARE: [&str; 29] = [
        "abbr", "acronym", "b", "bdi", "big", "br", "cite", "code", "data", "del", "dfn", "em", "font", "i",
        "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "tt", "u",
        "var",
    ];
    let mut left: Vec<usize> = Vec::new();
    let mut lines = Vec::new();
    for line in tree {
        let (depth, rest) = line.split_once(' ').unwrap_or(("0", line));
        let depth: usize = depth.parse().unwrap_or_default();
        left.retain(|out| *out < depth);
        let name = rest.strip_prefix('<').and_then(|rest| rest.strip_suffix(" >"));
        match name.is_some_and(|name| BARE.contains(&name)) {
            true => left.push(depth),
            false => lines.push(format!("{} {rest}", depth - left.len())),
        }
    }
    lines
}

/// The blank lines, with whether there is anything between them. Lines may be filled anew.
fn plain_text(text: &str) -> Vec<String> {
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut shape: Vec<String> =
        lines.split('\n').map(|line| if line.trim().is_empty() { "" } else { "text" }.to_owned()).collect();
    shape.dedup_by(|one, other| one == "text" && other == "text");
    shape
}

/// The block tags of CommonMark, code, and where links and pictures lead.
fn markdown(text: &str) -> Vec<String> {
    use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_GFM;
    let body = front_matter(text);
    let mut lines = Vec::new();
    let mut is_code = false;
    for event in Parser::new_ext(&text[body..], options) {
        match event {
            Event::Start(Tag::CodeBlock(kind)) => {
                is_code = true;
                lines.push(format!("{kind:?}"));
            }
            Event::End(TagEnd::CodeBlock) => is_code = false,
            Event::Text(text) if is_code => lines.push(text.replace("\r\n", "\n").to_string()),
            Event::Start(
                Tag::Image { .. } | Tag::Link { .. } | Tag::Emphasis | Tag::Strong | Tag::Strikethrough,
            ) => {}
            Event::Start(tag) => lines.push(format!("<{tag:?}>")),
            Event::End(
                TagEnd::Image | TagEnd::Link | TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough,
            ) => {}
            Event::End(tag) => lines.push(format!("</{tag:?}>")),
            Event::Rule => lines.push("rule".to_owned()),
            Event::TaskListMarker(done) => lines.push(format!("task {done}")),
            Event::FootnoteReference(name) => lines.push(format!("footnote {name}")),
            _ => {}
        }
    }
    lines
}

/// Where front matter ends, roughly: what is before is YAML, TOML or JSON, and no Markdown.
fn front_matter(text: &str) -> usize {
    for fence in ["---", "+++"] {
        let mut lines = text.split_inclusive(['\n', '\r']);
        if lines.next().is_some_and(|line| line.trim_end() == fence) {
            let mut end = text.split_inclusive(['\n', '\r']).next().map_or(0, str::len);
            for line in lines {
                end += line.len();
                if line.trim_end() == fence || (fence == "---" && line.trim_end() == "...") {
                    // Two rules with text between them are Markdown.
                    let has_pair = |line: &str| match fence {
                        "---" => line.contains(": ") || line.trim_end().ends_with(':'),
                        _ => line.contains('='),
                    };
                    return if text[..end].lines().any(has_pair) { end } else { 0 };
                }
            }
        }
    }
    let mut json = serde_json::Deserializer::from_str(text).into_iter::<serde_json::Value>();
    match json.next() {
        Some(Ok(serde_json::Value::Object(_))) => json.byte_offset(),
        _ => 0,
    }
}
