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
        let paths = self.paths().into_iter();
        let named = paths.filter_map(|(line, path)| {
            let name = path.strip_prefix("crate::")?.split("::").next()?.to_owned();
            name.starts_with(|char: char| char.is_ascii_lowercase()).then_some((line, name))
        });
        named.collect()
    }

    /// The paths that the code names, with the lines: each one of a grouped import, then those in expressions
    /// that begin with `crate::` or `super::`.
    pub(crate) fn paths(&self) -> Vec<(usize, String)> {
        let (mut paths, mut import) = (Vec::new(), None::<(usize, String)>);
        for (line, text) in self.code() {
            let code = text.trim_start();
            let begins = ["use ", "pub use ", "pub(super) use ", "pub(crate) use "]
                .iter()
                .find_map(|start| code.strip_prefix(start));
            match (&mut import, begins) {
                (Some((_, open)), _) => open.push_str(code),
                (None, Some(rest)) => import = Some((line, rest.to_owned())),
                (None, None) => paths.extend(inline(text).into_iter().map(|path| (line, path))),
            }
            if let Some((line, open)) = import.take_if(|(_, open)| open.ends_with(';')) {
                paths.extend(expanded(open.trim_end_matches(';')).into_iter().map(|path| (line, path)));
            }
        }
        paths
    }

    /// What a file re-exports: the name, and its path.
    pub(crate) fn exports(&self) -> Vec<(String, String)> {
        let lines = self.code().map(|(_, line)| line.trim()).collect::<Vec<_>>().join("");
        let uses = lines.split(';').filter_map(|part| {
            let at = ["pub use ", "pub(super) use ", "pub(crate) use "];
            at.iter().find_map(|start| part.split_once(start).map(|(_, path)| path.to_owned()))
        });
        let paths = uses.flat_map(|path| expanded(&path));
        paths.map(|path| (path.rsplit("::").next().unwrap_or_default().to_owned(), path)).collect()
    }

    /// A file that is not on disk.
    pub(crate) fn of(path: &str, text: &str) -> Self {
        Self { path: path.to_owned(), text: text.to_owned() }
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
            ("&file(\"", "finding-"),
            ("Rule::new(\"", "finding-"),
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

/// The paths of an import: `a::{b, c::{self, d as e}}` has `a::b`, `a::c` and `a::c::d`.
fn expanded(import: &str) -> Vec<String> {
    let Some((start, rest)) = import.split_once('{') else {
        let path = import.split(" as ").next().unwrap_or_default().trim();
        return vec![path.trim_end_matches("::self").to_owned()];
    };
    let group = rest.trim_end().strip_suffix('}').unwrap_or(rest);
    let (mut parts, mut depth, mut from) = (Vec::new(), 0, 0);
    for (at, char) in group.char_indices() {
        match char {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&group[from..at]);
                from = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&group[from..]);
    let parts = parts.into_iter().map(str::trim).filter(|part| !part.is_empty());
    parts.flat_map(|part| expanded(&format!("{}{part}", start.trim()))).collect()
}

/// The paths in a line that begin with `crate::` or `super::`.
fn inline(line: &str) -> Vec<String> {
    if line.contains("pub(in crate") {
        return Vec::new();
    }
    let is_path = |char: char| char.is_ascii_alphanumeric() || matches!(char, '_' | ':');
    let words = line.split(|char: char| !is_path(char));
    let paths = words.filter(|word| word.starts_with("crate::") || word.starts_with("super::"));
    paths.map(|path| path.trim_end_matches(':').to_owned()).collect()
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
