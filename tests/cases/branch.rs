//! Branches of a project as git has them, with our attributes: catalogs are joined by the merge driver, ledgers,
//! memories and corrections line by line.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use audarma::fluent;
use audarma::sync;
use audarma::text::Source;

use crate::witness::Witness;

/// Files by their names below `locales/`.
pub(crate) type Files = BTreeMap<String, String>;

/// A branch.
#[derive(Clone, Default)]
pub(crate) struct Branch {
    pub(crate) files: Files,
    /// The files with which it began.
    pub(crate) base: Files,
    pub(crate) article: String,
    pub(crate) witness: Witness,
}

/// The files below a folder.
pub(crate) fn files(locales: &Path) -> Files {
    let mut files = Files::new();
    for entry in walkdir::WalkDir::new(locales).into_iter().map(Result::unwrap) {
        if entry.file_type().is_file() {
            let name = entry.path().strip_prefix(locales).unwrap().to_string_lossy().into_owned();
            files.insert(name, fs::read_to_string(entry.path()).unwrap());
        }
    }
    files
}

impl Branch {
    /// Makes the files below a folder those of the branch.
    pub(crate) fn check_out(&self, locales: &Path) {
        fs::remove_dir_all(locales).unwrap();
        fs::create_dir(locales).unwrap();
        for (name, text) in &self.files {
            let path = locales.join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
    }

    /// Joins a branch that began here into this one; tells what is contested.
    pub(crate) fn merge(&mut self, other: &Self) -> String {
        let names: BTreeSet<&String> =
            [&self.files, &other.files].into_iter().flat_map(BTreeMap::keys).collect();
        let (mut merged, mut output) = (Files::new(), String::new());
        for name in names {
            let of = |files: &Files| files.get(name).cloned();
            let (base, ours, theirs) = (of(&other.base), of(&self.files), of(&other.files));
            let text = match (ours, theirs) {
                (ours, theirs) if ours == theirs || theirs == base => ours,
                (ours, theirs) if ours == base => theirs,
                (Some(ours), Some(theirs)) => {
                    let (text, contested) = join(name, &base.unwrap_or_default(), &ours, &theirs);
                    output.extend(contested.iter().map(|id| format!("{name}: {id} is contested\n")));
                    Some(text)
                }
                (ours, theirs) => ours.or(theirs),
            };
            merged.extend(text.map(|text| (name.clone(), text)));
        }
        self.files = merged;
        join_witnesses(&mut self.witness, &other.witness);
        output
    }
}

/// What was seen on either branch, and taken away by hand on neither.
fn join_witnesses(ours: &mut Witness, theirs: &Witness) {
    ours.given_up.extend(theirs.given_up.iter().cloned());
    let given_up = &ours.given_up;
    let all = ours.seen.union(&theirs.seen).filter(|text| !given_up.contains(*text)).cloned();
    ours.seen = all.collect();
}

fn join(name: &str, base: &str, ours: &str, theirs: &str) -> (String, Vec<String>) {
    match name.rsplit_once('.').map(|(_, ending)| ending) {
        Some("ftl") => {
            let read = |text: &str| fluent::read(&Source::from_text(name, text));
            let merged = sync::merge(&read(base), &read(ours), &read(theirs));
            (merged.text, merged.conflicts)
        }
        // As `merge=union` does: the lines of both.
        Some("ledger" | "memory" | "cuts") => {
            let known: BTreeSet<&str> = base.lines().collect();
            let new = theirs.lines().filter(|line| !known.contains(line));
            (ours.to_owned() + &new.map(|line| format!("{line}\n")).collect::<String>(), Vec::new())
        }
        _ => panic!("both branches changed {name}"),
    }
}
