//! Writes PO as msgcat does with `--no-wrap`.

use std::collections::HashSet;

use super::super::{ExchangeFile, ExchangeUnit, inline::to_notation, shape::has_tags};
use super::KEYS;
use crate::model::{Locale, State};

pub(super) fn write(file: &ExchangeFile) -> String {
    let mut out = String::new();
    header(&mut out, file);
    let mut seen = HashSet::new();
    for unit in &file.units {
        out.push('\n');
        // One article's ids differ, but two articles may share one.
        let context = match seen.insert(unit.id.clone()) {
            true => unit.id.clone(),
            false => format!("{}|{}", unit.path, unit.id),
        };
        entry(&mut out, unit, &context);
    }
    out
}

fn header(out: &mut String, file: &ExchangeFile) {
    let tag = |locale: &Option<Locale>| {
        locale.as_ref().map_or(String::new(), |locale| locale.to_string().replace('-', "_"))
    };
    out.push_str("msgid \"\"\nmsgstr \"\"\n");
    let plural = file.target_locale.as_ref().map_or("", |locale| plural_forms(locale.language()));
    let lines = [
        ("Project-Id-Version", "audarma".to_owned()),
        ("PO-Revision-Date", "1970-01-01 00:00+0000".to_owned()),
        ("Last-Translator", "Unknown <unknown@example.org>".to_owned()),
        ("Language-Team", "Unknown <unknown@example.org>".to_owned()),
        ("Language", tag(&file.target_locale)),
        ("MIME-Version", "1.0".to_owned()),
        ("Content-Type", "text/plain; charset=UTF-8".to_owned()),
        ("Content-Transfer-Encoding", "8bit".to_owned()),
        ("Plural-Forms", plural.to_owned()),
        ("X-Source-Language", tag(&file.source_locale)),
    ];
    for (name, value) in lines.iter().filter(|(_, value)| !value.is_empty()) {
        out.push_str(&quoted(&format!("{name}: {value}\n")));
        out.push('\n');
    }
}

/// How gettext counts in a language. No entry of ours has plural forms, but `msgfmt -c` asks for them.
fn plural_forms(language: &str) -> &'static str {
    match language {
        "ru" | "uk" | "be" => {
            "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);"
        }
        "ja" | "zh" | "ko" => "nplurals=1; plural=0;",
        _ => "nplurals=2; plural=(n != 1);",
    }
}

fn entry(out: &mut String, unit: &ExchangeUnit, context: &str) {
    let tags = has_tags(&unit.id);
    for (key, value) in comments(unit) {
        for (at, line) in value.split('\n').enumerate() {
            let is_keyed = at == 0 && !key.is_empty();
            let start = if is_keyed { format!("{key}: ") } else { String::new() };
            out.extend([format!("#. {start}{}", line.trim_end()).trim_end(), "\n"]);
        }
    }
    if !unit.path.is_empty() {
        out.extend(["#: ", &reference(&unit.path), "\n"]);
    }
    if unit.target.is_some() && matches!(unit.state, State::Draft | State::Outdated) {
        out.push_str("#, fuzzy\n");
    }
    if let Some(previous) = &unit.previous {
        field(out, "#| ", "msgctxt", context);
        field(out, "#| ", "msgid", previous);
    }
    field(out, "", "msgctxt", context);
    field(out, "", "msgid", &to_notation(&unit.source, tags));
    field(out, "", "msgstr", &unit.target.as_ref().map_or(String::new(), |target| to_notation(target, tags)));
}

fn comments(unit: &ExchangeUnit) -> Vec<(&'static str, String)> {
    let mut comments = Vec::new();
    let mut add = |key, value: Option<String>| comments.extend(value.map(|value| (key, value)));
    add("role", unit.role.clone());
    add("group", unit.group.clone());
    add("max-length", unit.max_length.map(|most| most.to_string()));
    let origin = unit.origin.as_ref().map(|origin| match origin.score {
        Some(score) => format!("{} {score} %", origin.name),
        None => origin.name.clone(),
    });
    add("origin", origin);
    add("base", unit.base.map(super::super::Base::write));
    for note in &unit.notes {
        let is_plain = !note.contains('\n') && !KEYS.iter().any(|key| note.starts_with(key));
        add(
            if is_plain { "" } else { "note" },
            Some(note.replace('\n', "\u{2028}").replace('\u{2028}', " ")),
        );
    }
    comments
}

/// A file name as gettext writes it where it has spaces.
fn reference(path: &str) -> String {
    if path.contains(' ') { format!("\u{2068}{path}\u{2069}") } else { path.to_owned() }
}

/// A keyword with its string: one line, or the empty string and a line for each line of the text.
fn field(out: &mut String, start: &str, keyword: &str, text: &str) {
    out.extend([start, keyword, " "]);
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    if lines.len() < 2 && !text.ends_with('\n') {
        out.extend([&quoted(text), "\n"]);
        return;
    }
    out.push_str(if lines.len() < 2 { "" } else { "\"\"\n" });
    for (at, line) in lines.iter().enumerate() {
        let start = if lines.len() < 2 && at == 0 { "" } else { start };
        out.extend([start, &quoted(line), "\n"]);
    }
}

fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for char in text.chars() {
        match char {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            _ => out.push(char),
        }
    }
    out.push('"');
    out
}
