//! Cases in the language of the domain: each file under `tests/cases` is a small story of articles,
//! catalogs and what becomes of them. `UPDATE=1 cargo test --test cases` writes what they tell anew.
//!
//! ```text
//! What the case shows, in a sentence.
//!
//! ==== en/a.md                      a file of the project, below locales/ (or l10n.toml itself)
//! The [minister](m.html) came.
//!
//! ==== kk/a.ftl                     @1 is the id of the first message of the article
//! @1 = Министр келді.
//!
//! ==== check                        a command; below it stands what it says
//! locales/kk/a.ftl:1:1: error[missing-tag]: …
//! ```
//!
//! The commands are in `tests/cases/stage.rs`. One blank line before a `====` belongs to it.
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

#[path = "cases/branch.rs"]
mod branch;
#[path = "cases/script.rs"]
mod script;
#[path = "cases/stage.rs"]
mod stage;
mod witness;

use std::fs;
use std::path::{Path, PathBuf};

use audarma::check::RULES;
use script::Script;
use stage::Stage;

/// Rules whose fault no case shows: a parser that fails on a text.
const UNSEEN: [&str; 1] = ["parser-failed"];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases")
}

/// The cases of a kind, by path.
fn cases(kind: &str) -> Vec<PathBuf> {
    let entries = walkdir::WalkDir::new(folder().join(kind)).sort_by_file_name().into_iter();
    let files = entries.map(Result::unwrap).filter(|entry| entry.file_type().is_file());
    let cases: Vec<_> = files.map(walkdir::DirEntry::into_path).collect();
    assert!(!cases.is_empty(), "there are no cases of {kind}");
    cases
}

/// Plays a case; gives what it tells now.
fn play(path: &Path) -> Script {
    let mut script = Script::read(&fs::read_to_string(path).unwrap());
    let mut stage = Stage::new();
    for section in &mut script.sections {
        if let Some(output) = stage.play(&section.head, &section.body) {
            section.body = output;
        }
    }
    script
}

/// Plays all cases of a kind and compares what they tell with what stands in them.
fn hold(kind: &str) {
    let is_update = std::env::var_os("UPDATE").is_some_and(|set| set == "1");
    let mut wrong = Vec::new();
    for path in cases(kind) {
        let (before, now) = (fs::read_to_string(&path).unwrap(), play(&path).to_string());
        if before != now && is_update {
            fs::write(&path, &now).unwrap();
        } else if before != now {
            wrong.push(format!(
                "{}\n{}",
                path.strip_prefix(folder()).unwrap().display(),
                shown(&before, &now)
            ));
        }
    }
    assert!(wrong.is_empty(), "{}\nUPDATE=1 writes the cases anew.", wrong.join("\n"));
}

/// Where two texts begin to differ, some lines of each.
fn shown(before: &str, now: &str) -> String {
    let same = before.lines().zip(now.lines()).take_while(|(one, other)| one == other).count();
    let lines = |text: &str, sign: char| -> String {
        text.lines().skip(same).take(6).map(|line| format!("  {sign} {line}\n")).collect()
    };
    format!("  line {}\n{}{}", same + 1, lines(before, '-'), lines(now, '+'))
}

#[test]
fn articles_have_these_units() {
    hold("extract");
}

#[test]
fn edits_become_this() {
    hold("sync");
}

#[test]
fn versions_read_like_this() {
    hold("assemble");
}

#[test]
fn translations_are_taken_in_like_this() {
    hold("align");
}

#[test]
fn attacks_come_to_nothing() {
    hold("attack");
}

#[test]
fn rules_find_this() {
    hold("check");
}

#[test]
fn every_rule_has_a_bad_case_that_it_finds_and_a_good_one_that_it_does_not() {
    let mut wrong = Vec::new();
    for rule in RULES.iter().filter(|rule| !UNSEEN.contains(&rule.code)) {
        let [bad, good] = ["bad", "good"].map(|name| {
            let path = folder().join("check").join(rule.code).join(name).with_extension("txt");
            (Script::read(&fs::read_to_string(&path).unwrap()), play(&path))
        });
        let found = format!("{}[{}]", rule.severity.name(), rule.code);
        if !reported(&bad.1).contains(&found) || reported(&good.1).contains(&found) {
            wrong.push(format!("{} is not what tells its cases apart", rule.code));
        }
        // A good case in which nothing is looked at would be good for any rule.
        if heads(&bad.0).iter().any(|head| !heads(&good.0).contains(head)) {
            wrong.push(format!("the good case of {} does not do what the bad one does", rule.code));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What the commands of a case report.
fn reported(script: &Script) -> String {
    let commands = script.sections.iter().filter(|section| is_look(&section.head));
    commands.map(|section| section.body.as_str()).collect()
}

/// The commands of a case that look for faults, by their first word.
fn heads(script: &Script) -> Vec<String> {
    let heads = script.sections.iter().filter_map(|section| section.head.split(' ').next());
    heads.filter(|head| ["check", "assemble"].contains(head)).map(str::to_owned).collect()
}

fn is_look(head: &str) -> bool {
    ["check", "assemble", "units", "extract"].contains(&head.split(' ').next().unwrap_or_default())
}
