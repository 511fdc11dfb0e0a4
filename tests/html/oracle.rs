//! What an independent parser makes of a page: its elements, attributes, scripts and comments,
//! without the texts that are translated.

use html5ever::tendril::TendrilSink;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::{Handle, NodeData, RcDom};

/// The tree of a page as lines.
pub(crate) fn tree(page: &str) -> Vec<String> {
    let mut options = ParseOpts::default();
    options.tokenizer.discard_bom = false;
    let dom = parse_document(RcDom::default(), options).one(page);
    let mut lines = Vec::new();
    let mut open: Vec<(Handle, usize, bool)> = vec![(dom.document.clone(), 0, false)];
    while let Some((node, depth, is_verbatim)) = open.pop() {
        let mut is_verbatim = is_verbatim;
        match &node.data {
            NodeData::Element { name, attrs, .. } => {
                let mut attributes: Vec<String> = attrs.borrow().iter().map(attribute).collect();
                attributes.sort();
                let is_html = name.ns == html5ever::ns!(html);
                is_verbatim |= is_html && ["script", "style", "pre"].contains(&&*name.local);
                lines.push(format!("{depth} <{} {}>", name.local, attributes.join(" ")));
            }
            NodeData::Comment { contents } => lines.push(format!("{depth} comment {contents}")),
            NodeData::Doctype { name, public_id, system_id } => {
                lines.push(format!("{depth} doctype {name} {public_id} {system_id}"));
            }
            NodeData::Text { contents } if is_verbatim => {
                lines.push(format!("{depth} text {}", masked(&contents.borrow())));
            }
            _ => {}
        }
        let children = node.children.borrow();
        open.extend(children.iter().rev().map(|child| (child.clone(), depth + 1, is_verbatim)));
    }
    lines
}

fn attribute(attribute: &html5ever::Attribute) -> String {
    const TEXTS: [&str; 8] = ["alt", "title", "placeholder", "label", "content", "value", "abbr", "download"];
    let name = &*attribute.name.local;
    let is_text = TEXTS.contains(&name) || name.starts_with("aria-");
    format!("{name}={}", if is_text { "…" } else { &*attribute.value })
}

/// A script; of linked data only the shape.
fn masked(script: &str) -> String {
    fn shape(value: &serde_json::Value) -> String {
        match value {
            serde_json::Value::String(_) => "…".to_owned(),
            serde_json::Value::Array(list) => format!("{:?}", list.iter().map(shape).collect::<Vec<_>>()),
            serde_json::Value::Object(map) => {
                format!("{:?}", map.iter().map(|(key, value)| (key, shape(value))).collect::<Vec<_>>())
            }
            other => other.to_string(),
        }
    }
    match serde_json::from_str::<serde_json::Value>(script) {
        Ok(value) => shape(&value),
        Err(_) => script.to_owned(),
    }
}
