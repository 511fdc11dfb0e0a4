//! Console sessions kept in Markdown: those of the README, of `docs/*.md` and of `tests/cli/*.md`.
//!
//! Each file is one session in an empty folder of its own. Before it begins, the folder gets the
//! files that the text shows: a block that is no console, under a line that ends with
//! `` file `NAME`: ``. `TRYCMD=overwrite cargo test --test cli` rewrites the sessions; an output that
//! still matches keeps its wildcards.
#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};

const PROGRAM: &str = env!("CARGO_BIN_EXE_audarma");

#[test]
fn sessions_go_as_they_are_told() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut sessions = vec![root.join("README.md")];
    for folder in ["docs", "tests/cli"] {
        sessions.extend(root.join(folder).read_dir().unwrap().map(|entry| entry.unwrap().path()));
    }
    sessions.sort();
    let stage = tempfile::tempdir().unwrap();
    let cases = cases();
    for session in &sessions {
        cases.case(prepare(session, stage.path()));
    }
    let outcome = catch_unwind(AssertUnwindSafe(|| cases.run()));
    if std::env::var_os("TRYCMD").is_some_and(|mode| mode == "overwrite") {
        for session in &sessions {
            fs::copy(stage.path().join(session.file_name().unwrap()), session).unwrap();
        }
    }
    outcome.unwrap_or_else(|panic| resume_unwind(panic));
}

#[test]
fn a_session_with_another_output_fails() {
    let stage = tempfile::tempdir().unwrap();
    let session = stage.path().join("wrong.md");
    let run = |output: &str| {
        let folder = tempfile::tempdir().unwrap();
        let text = format!(
            "The file `a.txt`:\n\n```text\nOne.\n```\n\n```console\n$ audarma verify a.txt\n{output}\n\n```\n"
        );
        fs::write(&session, text).unwrap();
        let cases = cases();
        cases.case(prepare(&session, folder.path()));
        catch_unwind(AssertUnwindSafe(|| cases.run())).is_ok()
    };
    assert!(run("1 passed, 0 failed"));
    assert!(std::env::var_os("TRYCMD").is_some() || !run("2 passed, 0 failed"));
}

/// The program and a shell, in a world without a clock, a user, a locale or a terminal.
fn cases() -> trycmd::TestCases {
    let cases = trycmd::TestCases::new();
    cases.register_bin("audarma", PathBuf::from(PROGRAM)).register_bin("sh", PathBuf::from("/bin/sh"));
    let folder = Path::new(PROGRAM).parent().unwrap().to_string_lossy().into_owned();
    let path = format!("{folder}:{}", std::env::var("PATH").unwrap_or_default());
    let world = [
        ("PATH", path.as_str()),
        ("SOURCE_DATE_EPOCH", "1637539200"),
        ("AUDARMA_AUTHOR", "desk"),
        ("LC_ALL", "C"),
        ("LC_MESSAGES", "C"),
        ("LANG", "C"),
        ("COLUMNS", "100"),
        ("NO_COLOR", ""),
        ("RUST_BACKTRACE", "0"),
    ];
    for (name, value) in world {
        cases.env(name, value);
    }
    cases
}

/// Copies a session to the stage, with the folder in which it begins.
fn prepare(session: &Path, stage: &Path) -> PathBuf {
    let path = stage.join(session.file_name().unwrap());
    fs::copy(session, &path).unwrap();
    let folder = path.with_extension("in");
    fs::create_dir(&folder).unwrap();
    // A folder of this name makes the session run in a copy of the other one.
    fs::create_dir(path.with_extension("out")).unwrap();
    for (name, text) in files(&fs::read_to_string(session).unwrap()) {
        let file = folder.join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }
    path
}

/// The files that a session shows, with their names.
fn files(session: &str) -> Vec<(String, String)> {
    let mut files: Vec<(String, String)> = Vec::new();
    let (mut name, mut fence, mut is_file) = (None, None, false);
    for line in session.lines() {
        match fence {
            Some(end) if line == end => fence = None,
            Some(_) if is_file => {
                let text = &mut files.last_mut().unwrap().1;
                text.push_str(line);
                text.push('\n');
            }
            Some(_) => {}
            None if line.starts_with("```") => {
                let length = line.len() - line.trim_start_matches('`').len();
                fence = Some(&line[..length]);
                is_file = !line.ends_with("console") && name.is_some();
                if is_file {
                    files.push((name.take().unwrap_or_default(), String::new()));
                }
            }
            None if line.trim().is_empty() => {}
            None => {
                let shown = line.strip_suffix("`:").and_then(|line| line.rsplit_once("file `"));
                name = shown.map(|(_, name)| name.to_owned());
            }
        }
    }
    files
}
