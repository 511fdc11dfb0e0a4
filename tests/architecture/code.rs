//! The program's own code as text, as `rustfmt` leaves it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// A file of `src`.
pub(crate) struct File {
    pub(crate) path: String,
    text: String,
}

/// The files of the library and the program, by path.
pub(crate) fn all() -> Vec<File> {
    let entries = walkdir::WalkDir::new(super::root().join("src")).sort_by_file_name();
    let paths = entries.into_iter().map(|entry| entry.unwrap().into_path());
    let files = paths.filter(|path| path.extension().is_some_and(|ending| ending == "rs"));
    files.map(|path| read(&path.strip_prefix(super::root()).unwrap().to_string_lossy())).collect()
}

/// The files of the library.
pub(crate) fn library() -> Vec<File> {
    all().into_iter().filter(|file| !file.path.starts_with("src/bin/")).collect()
}

pub(crate) fn read(path: &str) -> File {
    File { path: path.replace('\\', "/"), text: fs::read_to_string(super::root().join(path)).unwrap() }
}

/// All texts of a folder.
pub(crate) fn texts(folder: &str) -> String {
    let entries = Path::new(super::root()).join(folder).read_dir().unwrap();
    entries.map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap()).collect()
}

impl File {
    /// The module of the library that the file belongs to: `format` of `src/format/text/read.rs`.
    pub(crate) fn module(&self) -> Option<String> {
        let inner = self.path.strip_prefix("src/")?;
        let module = inner.split(['/', '.']).next()?;
        (module != "lib").then(|| module.to_owned())
    }

    /// The text without the tests at its end.
    fn own(&self) -> &str {
        self.text.split("\n#[cfg(test)]\nmod ").next().unwrap_or_default()
    }

    /// The lines that are neither comments nor tests, with their numbers.
    pub(crate) fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let lines = self.own().lines().enumerate().map(|(at, line)| (at + 1, line));
        lines.filter(|(_, line)| !line.trim_start().starts_with("//"))
    }

    pub(crate) fn length(&self) -> usize {
        self.own().lines().count()
    }

    /// The modules of the library that the code names, with the lines.
    pub(crate) fn modules_named(&self) -> Vec<(usize, String)> {
        let mut named = Vec::new();
        for (line, text) in self.code() {
            for rest in text.split("crate::").skip(1) {
                let end =
                    rest.find(|char: char| !(char.is_ascii_lowercase() || char == '_')).unwrap_or(rest.len());
                if end > 0 && !text.contains("pub(in crate") {
                    named.push((line, rest[..end].to_owned()));
                }
            }
        }
        named
    }

    /// The functions: line, name, number of lines. The last line of a function is the first one that
    /// is a brace with the function's own indent.
    pub(crate) fn functions(&self) -> Vec<(usize, String, usize)> {
        let lines: Vec<&str> = self.own().lines().collect();
        let mut functions = Vec::new();
        for (at, line) in lines.iter().enumerate() {
            let code = line.trim_start();
            let is_head =
                ["fn ", "pub fn ", "pub(crate) fn ", "pub(super) fn ", "const fn ", "pub const fn "];
            if let Some(head) = is_head.iter().find(|head| code.starts_with(**head)) {
                let end = format!("{}}}", &line[..line.len() - code.len()]);
                let last = lines[at..].iter().position(|other| **other == end);
                let name = code[head.len()..].split(['(', '<']).next().unwrap_or_default();
                functions.push((at + 1, name.to_owned(), last.map_or(1, |last| last + 1)));
            }
        }
        functions
    }

    /// The texts between quotes, escapes as they stand.
    pub(crate) fn literals(&self) -> BTreeSet<String> {
        self.code().flat_map(|(_, line)| quoted(line)).collect()
    }

    /// What ids begin with that are put together: `rule-` of `format!("rule-{code}")`.
    pub(crate) fn made(&self) -> BTreeSet<String> {
        let literals = self.literals();
        let starts = literals.iter().filter_map(|text| text.split_once('{'));
        starts
            .map(|(start, _)| start.to_owned())
            .filter(|start| start.ends_with('-') && !start.contains(' '))
            .collect()
    }

    /// The ids that the code asks words for, with the places.
    pub(crate) fn sayings(&self) -> Vec<(String, String)> {
        const SAID: [(&str, &str); 8] = [
            (".say(\"", ""),
            (".tell(\"", ""),
            ("say(words, \"", ""),
            ("Error::new(\"", "error-"),
            ("Error::at(\"", "error-"),
            ("Finding::new(\"", "finding-"),
            ("reading(\"", "finding-"),
            ("Rule { code: \"", "finding-"),
        ];
        // Arguments may stand on a line of their own.
        let code: Vec<&str> = self.code().map(|(_, line)| line.trim()).collect();
        let text = code.join("\n").replace("(\n", "(");
        let mut sayings = Vec::new();
        for (call, start) in SAID {
            for rest in text.split(call).skip(1) {
                let id = rest.split('"').next().unwrap_or_default();
                sayings.push((self.path.clone(), format!("{start}{id}")));
            }
        }
        sayings
    }

    /// The variants of an enum as words of the command line: `merge-driver` of `MergeDriver`.
    pub(crate) fn variants(&self, name: &str) -> Vec<String> {
        let (_, rest) = self.text.split_once(&format!("enum {name} {{\n")).unwrap();
        let body = rest.split("\n}").next().unwrap();
        let lines = body
            .lines()
            .map(str::trim)
            .filter(|line| line.starts_with(|char: char| char.is_ascii_uppercase()));
        lines.map(|line| kebab(line.split(['(', ',', ' ']).next().unwrap())).collect()
    }

    /// Words of the code in the form of ids: fields and variants.
    pub(crate) fn identifiers(&self) -> BTreeSet<String> {
        let words = self.own().split(|char: char| !(char.is_ascii_alphanumeric() || char == '_'));
        words.filter(|word| !word.is_empty()).map(kebab).collect()
    }
}

/// Names that a line gives to something new.
pub(crate) fn names_made(line: &str) -> Vec<&str> {
    let words: Vec<&str> = line
        .split(|char: char| !(char.is_alphanumeric() || char == '_'))
        .filter(|word| !word.is_empty())
        .collect();
    let gives = |word: &str| {
        matches!(word, "fn" | "struct" | "enum" | "trait" | "mod" | "type" | "const" | "static" | "let")
    };
    words.windows(2).filter(|two| gives(two[0])).map(|two| two[1]).collect()
}

fn kebab(name: &str) -> String {
    let mut out = String::new();
    for char in name.chars() {
        if char.is_ascii_uppercase() && !out.is_empty() {
            out.push('-');
        }
        out.push(if char == '_' { '-' } else { char.to_ascii_lowercase() });
    }
    out
}

fn quoted(line: &str) -> Vec<String> {
    let line = line.replace("\\\"", "\u{1}").replace("'\"'", "''");
    line.split('"').skip(1).step_by(2).map(|text| text.replace('\u{1}', "\\\"")).collect()
}
