//! The house rules that a compiler does not know: which module may name which, that everything
//! registered is complete, that the program speaks all its languages, that nothing grows too large.
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

#[path = "architecture/circles.rs"]
mod circles;
#[path = "architecture/code.rs"]
mod code;
#[path = "architecture/words.rs"]
mod words;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use audarma::check::{Check, RULES};
use audarma::exchange::EXCHANGES;
use audarma::format::FORMATS;
use audarma::report::REPORTS;
use code::File;
use words::Speech;

/// The floors of the library: a module names only modules of the floors below its own. The same
/// table is in ARCHITECTURE.md.
const FLOORS: [&[&str]; 7] = [
    &["text"],
    &["model"],
    &["fluent", "segment", "format"],
    &["extract", "glossary", "memory", "exchange"],
    &["sync", "assemble", "check", "report", "align"],
    &["workspace"],
    &["project"],
];

/// Languages that the program speaks.
const SPOKEN: [&str; 3] = ["en", "kk", "ru"];

/// Rules that no text can show: see `tests/cases.rs`.
const UNSEEN: [&str; 1] = ["parser-failed"];

/// Circles of files that are still to be taken apart: the list may only become shorter.
const CIRCLES: [&str; 13] = [
    "src/assemble/addenda.rs src/assemble/inside.rs",
    "src/check/facts.rs src/check/text_pair.rs",
    "src/check/name_index/reading.rs src/check/name_index/titles.rs",
    "src/check/quantity/compare.rs src/check/quantity/reworded.rs",
    "src/check/spelling.rs src/check/spelling/seen.rs src/check/spelling/slips.rs",
    "src/fluent/fingerprint.rs src/fluent/shape.rs",
    "src/fluent/resolve.rs src/fluent/run.rs",
    "src/format/html/implied.rs src/format/html/tags.rs src/format/html/tree.rs",
    "src/format/markdown/write/markup.rs src/format/markdown/write/plan.rs",
    "src/segment/decide.rs src/segment/glued.rs",
    "src/workspace/article.rs src/workspace/config.rs src/workspace/layout.rs src/workspace/rules.rs",
    "src/workspace/assemble.rs src/workspace/check.rs src/workspace/fallback.rs src/workspace/policy.rs",
    "src/workspace/extract.rs src/workspace/leverage.rs",
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn floor(module: &str) -> usize {
    let found = FLOORS.iter().position(|floor| floor.contains(&module));
    found.unwrap_or_else(|| panic!("the module {module} has no floor: see FLOORS and ARCHITECTURE.md"))
}

/// Fails with everything that is wrong at once.
fn none(wrong: impl IntoIterator<Item = String>) {
    let wrong: Vec<String> = wrong.into_iter().collect();
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn a_module_names_only_floors_below() {
    let mut wrong = Vec::new();
    for file in code::library() {
        let Some(own) = file.module() else { continue };
        for (line, other) in file.modules_named() {
            if other != own && floor(&other) >= floor(&own) {
                wrong.push(format!("{}:{line}: {own} names {other}", file.path));
            }
        }
    }
    none(wrong);
}

#[test]
fn the_floors_are_those_of_the_architecture_page() {
    let page = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let listed: BTreeSet<(usize, String)> = page
        .lines()
        .filter_map(|line| {
            let mut cells = line.split('|').map(str::trim).skip(1);
            let floor = cells.next()?.parse().ok()?;
            Some((floor, cells.next()?.trim_matches('`').to_owned()))
        })
        .filter(|(_, module)| !module.starts_with("bin/"))
        .collect();
    let floors = FLOORS.iter().enumerate();
    let ours =
        floors.flat_map(|(floor, modules)| modules.iter().map(move |name| (floor, (*name).to_owned())));
    assert_eq!(listed, ours.collect());
}

#[test]
fn only_fluent_names_the_fluent_crates_and_only_the_top_touches_the_disk() {
    let mut wrong = Vec::new();
    for file in code::all() {
        let is_top = file.path.starts_with("src/project/") || file.path.starts_with("src/bin/");
        for (line, text) in file.code() {
            let names_fluent = [
                "fluent_syntax::",
                "fluent_bundle::",
                "use fluent::",
                "fluent::Fluent",
                "fluent::concurrent",
            ];
            let is_crate = |name: &&&str| {
                text.contains(**name) && !text.contains("crate::fluent") && !text.contains("audarma::fluent")
            };
            if !file.path.starts_with("src/fluent/") && names_fluent.iter().any(|name| is_crate(&name)) {
                wrong.push(format!("{}:{line}: names a fluent crate: {text}", file.path));
            }
            let names_disk = [
                "std::fs",
                "File::open",
                "File::create",
                "OpenOptions",
                "WalkDir",
                "tempfile::",
                "std::process::Command",
            ];
            if !is_top && names_disk.iter().any(|name| text.contains(name)) {
                wrong.push(format!("{}:{line}: touches the disk: {text}", file.path));
            }
        }
    }
    none(wrong);
}

#[test]
fn the_library_does_not_print_and_lib_rs_has_no_code() {
    let lib = code::read("src/lib.rs");
    let door = |line: &str| {
        ["pub mod ", "pub use ", "mod ", "#![", "#[", "}", "]"]
            .iter()
            .any(|start| line.trim().starts_with(start))
            || line.trim().is_empty()
    };
    none(
        lib.code()
            .filter(|(_, line)| !door(line))
            .map(|(number, line)| format!("src/lib.rs:{number}: {line}")),
    );
    let prints = ["println!", "print!(", "eprintln!", "eprint!("];
    let printed = |file: &File| {
        let lines = file.code().filter(|(_, line)| prints.iter().any(|print| line.contains(print)));
        lines.map(|(number, line)| format!("{}:{number}: {line}", file.path)).collect::<Vec<_>>()
    };
    none(code::library().iter().flat_map(printed));
}

#[test]
fn files_and_functions_are_short() {
    const LONGEST_FILE: usize = 400;
    const LONGEST_FUNCTION: usize = 80;
    let mut wrong = Vec::new();
    for file in code::all() {
        let length = file.length();
        if length > LONGEST_FILE {
            wrong.push(format!("{} has {length} lines", file.path));
        }
        for (line, name, length) in file.functions() {
            if length > LONGEST_FUNCTION {
                wrong.push(format!("{}:{line}: {name} has {length} lines", file.path));
            }
        }
    }
    none(wrong);
}

#[test]
fn some_words_are_never_written() {
    const NEVER: [&str; 8] =
        ["TODO", "FIXME", "XXX", ".unwrap()", "dbg!(", "unimplemented!", "todo!(", "HACK"];
    const NAMELESS: [&str; 5] = ["util", "manager", "helper", "misc", "stuff"];
    let mut wrong = Vec::new();
    for file in code::all() {
        for (line, text) in file.code() {
            if let Some(word) = NEVER.iter().find(|word| text.contains(**word)) {
                wrong.push(format!("{}:{line}: {word}", file.path));
            }
            for name in code::names_made(text) {
                if NAMELESS.iter().any(|word| name.to_lowercase().contains(word)) {
                    wrong.push(format!("{}:{line}: the name {name} says nothing", file.path));
                }
            }
        }
        if NAMELESS.iter().any(|word| file.path.contains(word)) {
            wrong.push(format!("the name {} says nothing", file.path));
        }
    }
    none(wrong);
}

#[test]
fn every_rule_is_complete() {
    let codes: Vec<&str> = RULES.iter().map(|rule| rule.code).collect();
    assert!(codes.is_sorted() && codes.windows(2).all(|two| two[0] != two[1]), "sorted: {codes:?}");
    let mut wrong = Vec::new();
    for (code, speech) in codes.iter().flat_map(|code| SPOKEN.map(|tag| (*code, Speech::read(tag)))) {
        let finding = format!("finding-{code}");
        let page = format!("rule-{code}");
        let parts = ["why", "bad", "good", "fix"].map(|part| format!("{page}.{part}"));
        for id in [finding, page].into_iter().chain(parts).filter(|id| !speech.has(id)) {
            wrong.push(format!("{}: there is no {id}", speech.tag));
        }
    }
    for code in codes.iter().filter(|code| !UNSEEN.contains(code)) {
        for name in ["bad", "good"] {
            let path = format!("tests/cases/check/{code}/{name}.txt");
            if !root().join(&path).is_file() {
                wrong.push(format!("there is no {path}"));
            }
        }
    }
    for entry in root().join("tests/cases/check").read_dir().unwrap() {
        let entry = entry.unwrap();
        // A file beside the folders is about rules in general.
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_dir() && !codes.contains(&name.as_str()) {
            wrong.push(format!("tests/cases/check/{name} is for no rule"));
        }
    }
    none(wrong);
}

#[test]
fn every_rule_is_found_somewhere() {
    // A rule with a function is looked at by its cases; one without is found where a file is read or a version
    // built, and its own line in the list of rules is no proof of that.
    let literals: BTreeSet<String> = code::library()
        .iter()
        .filter(|file| !file.path.starts_with("src/check/rules/"))
        .flat_map(File::literals)
        .collect();
    let read = RULES.iter().filter(|rule| matches!(rule.check, Check::Reading));
    none(
        read.filter(|rule| !literals.contains(rule.code)).map(|rule| format!("nothing finds {}", rule.code)),
    );
}

#[test]
fn files_of_a_module_do_not_name_each_other_in_a_circle() {
    let found: BTreeSet<String> =
        circles::of(&code::library()).iter().map(|circle| circle.join(" ")).collect();
    let known: BTreeSet<String> = CIRCLES.iter().map(|circle| (*circle).to_owned()).collect();
    none(found.difference(&known).map(|circle| format!("a circle: {circle}")));
    none(
        known
            .difference(&found)
            .map(|circle| format!("no longer a circle, take it out of CIRCLES: {circle}")),
    );
}

#[test]
fn grouped_imports_and_circles_are_seen() {
    let file = |path: &str, text: &str| File::of(path, text);
    let grouped =
        file("src/check/a.rs", "use crate::{\n    serve::Server,\n    text::{Span, is_letter},\n};\n");
    let named: Vec<String> = grouped.modules_named().into_iter().map(|(_, name)| name).collect();
    assert_eq!(named, ["serve", "text", "text"]);
    let files = [
        file("src/check/mod.rs", "mod a;\nmod b;\nmod c;\npub use b::Bee;\n"),
        file("src/check/a.rs", "use super::Bee;\n"),
        file("src/check/b.rs", "fn f() {\n    super::c::g();\n}\n"),
        file("src/check/c.rs", "use super::a::{self, h};\n"),
    ];
    assert_eq!(circles::of(&files), [["src/check/a.rs", "src/check/b.rs", "src/check/c.rs"]]);
    assert!(circles::of(&files[..3]).is_empty());
}

#[test]
fn every_format_is_complete() {
    let mut wrong = Vec::new();
    for format in FORMATS {
        let name = format.name();
        let speeches = SPOKEN.map(Speech::read);
        wrong.extend(
            speeches
                .iter()
                .filter(|speech| !speech.has(&format!("format-{name}")))
                .map(|speech| format!("{}: there is no format-{name}", speech.tag)),
        );
        let corpus = root().join("tests/corpus").join(name);
        if corpus.read_dir().map_or(0, Iterator::count) < 3 {
            wrong.push(format!("{} has too few articles", corpus.display()));
        }
        for ending in format.extensions() {
            assert!(
                audarma::format::by_path(&format!("a.{ending}")).is_some_and(|found| found.name() == name),
                "{ending}"
            );
        }
    }
    none(wrong);
}

#[test]
fn every_interchange_format_is_complete() {
    let page = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let mut wrong = Vec::new();
    for format in EXCHANGES {
        let name = format.name();
        if !page.contains(&format!("`{name}`")) {
            wrong.push(format!("ARCHITECTURE.md does not name the interchange format {name}"));
        }
        if audarma::exchange::by_name(name).is_none_or(|found| found.extensions() != format.extensions()) {
            wrong.push(format!("{name} is the name of two interchange formats"));
        }
    }
    none(wrong);
}

#[test]
fn every_report_is_told_in_the_help_and_shown_in_a_session() {
    let sessions: String = code::texts("tests/cli");
    let mut wrong = Vec::new();
    for report in REPORTS {
        let name = report.name();
        for speech in SPOKEN.map(Speech::read) {
            if !speech.text.lines().any(|line| line.starts_with("argument-report =") && line.contains(name)) {
                wrong.push(format!("{}: the help of --report does not tell of {name}", speech.tag));
            }
        }
        if name != "human" && !sessions.contains(&format!("--report {name}")) {
            wrong.push(format!("no session shows --report {name}"));
        }
    }
    none(wrong);
}

#[test]
fn every_language_of_segmentation_has_rules_and_cases() {
    let files = root().join("src/segment/languages").read_dir().unwrap();
    let names = files.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
    let tags: Vec<String> = names
        .filter_map(|name| name.strip_suffix(".txt").map(str::to_owned))
        .filter(|tag| tag != "datelines")
        .collect();
    assert!(tags.len() >= 4);
    let mut wrong = Vec::new();
    for tag in &tags {
        if audarma::segment::Segmenter::new(&tag.parse().unwrap()).is_fallback() {
            wrong.push(format!("src/segment/languages/{tag}.txt is not registered"));
        }
        if !root().join("tests/cases/segment").join(tag).is_dir() {
            wrong.push(format!("there are no cases for {tag}"));
        }
    }
    none(wrong);
}

#[test]
fn every_command_has_its_words_and_a_session() {
    let sessions = code::texts("tests/cli");
    let mut wrong = Vec::new();
    for command in code::read("src/bin/audarma/args/mod.rs").variants("Command") {
        for speech in SPOKEN.map(Speech::read) {
            for id in [format!("command-{command}"), format!("command-{command}.example")] {
                if !speech.has(&id) {
                    wrong.push(format!("{}: there is no {id}", speech.tag));
                }
            }
        }
        if !sessions.contains(&format!("audarma {command}")) {
            wrong.push(format!("no session shows audarma {command}"));
        }
    }
    none(wrong);
}

#[test]
fn every_setting_is_documented() {
    let settings = fs::read_to_string(root().join("src/workspace/settings.rs")).unwrap();
    let page = fs::read_to_string(root().join("docs/settings.md")).unwrap();
    let keys = settings.split("(\"").skip(1).filter_map(|part| part.split_once("\", Takes::"));
    let keys: BTreeSet<&str> = keys.map(|(key, _)| key).filter(|key| !key.contains('"')).collect();
    assert!(keys.contains("front_matter") && keys.len() > 12, "{keys:?}");
    let tables = ["rules", "articles"];
    let is_missing = |key: &&&str| !tables.contains(key) && !page.contains(&format!("`{key}`"));
    none(keys.iter().filter(is_missing).map(|key| format!("docs/settings.md has no `{key}`")));
    let reading = format!("{:?}", audarma::format::ReadOptions::default().front_matter_keys);
    let absent = |key: &&str| !page.contains(&format!("`{key}`"));
    let absent = reading.split('"').skip(1).step_by(2).filter(absent);
    none(absent.map(|key| format!("docs/settings.md has no front matter key `{key}`")));
}

#[test]
fn links_of_the_guide_lead_to_files_and_headings() {
    let mut pages = vec!["README.md".to_owned()];
    let guide = root().join("docs").read_dir().unwrap();
    pages.extend(guide.map(|entry| format!("docs/{}", entry.unwrap().file_name().to_string_lossy())));
    let mut wrong = Vec::new();
    for page in &pages {
        let text = fs::read_to_string(root().join(page)).unwrap();
        let text: String = text.split("```").step_by(2).collect();
        let links = text.split("](").skip(1).filter_map(|part| part.split_once(')')).map(|(link, _)| link);
        for link in links.filter(|link| !link.contains("://")) {
            let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
            let Ok(target) = fs::read_to_string(root().join(page).with_file_name(path)) else {
                wrong.push(format!("{page}: no file {path}"));
                continue;
            };
            let mut headings = target.lines().filter(|line| line.starts_with('#'));
            let slug = |line: &str| line.trim_start_matches(['#', ' ']).to_lowercase().replace(' ', "-");
            if !anchor.is_empty() && !headings.any(|line| slug(line) == anchor) {
                wrong.push(format!("{page}: no heading {link}"));
            }
        }
    }
    for page in pages.iter().filter(|page| page.starts_with("docs/")) {
        if !fs::read_to_string(root().join("README.md")).unwrap().contains(page.as_str()) {
            wrong.push(format!("README.md does not link to {page}"));
        }
    }
    none(wrong);
}

#[test]
fn the_program_says_the_same_in_every_language() {
    let english = Speech::read("en");
    none(SPOKEN.map(Speech::read).iter().flat_map(|speech| speech.faults(&english)));
}

#[test]
fn words_about_rules_stand_in_the_order_of_their_ids() {
    let mut wrong = Vec::new();
    for tag in SPOKEN {
        let catalog = words::catalog(&format!("locales/{tag}/audarma.ftl"));
        for kind in ["finding-", "rule-"] {
            let all = catalog.messages().map(|entry| entry.id.as_str()).filter(|id| id.starts_with(kind));
            let ids: Vec<&str> = all.collect();
            let pairs = ids.windows(2).filter(|pair| pair[0] > pair[1]);
            wrong.extend(pairs.map(|pair| format!("{tag}: {} stands behind {}", pair[1], pair[0])));
        }
    }
    none(wrong);
}

#[test]
fn every_catalog_of_ours_is_whole() {
    let mut wrong = Vec::new();
    for entry in walkdir::WalkDir::new(root().join("locales")) {
        let entry = entry.unwrap();
        if entry.path().extension().is_some_and(|ending| ending == "ftl") {
            let path = entry.path().strip_prefix(root()).unwrap().display().to_string();
            let catalog = words::catalog(&path);
            let broken = catalog
                .entries
                .iter()
                .filter(|entry| matches!(entry.kind, audarma::model::EntryKind::Broken(_)));
            wrong.extend(broken.map(|entry| format!("{path}: {:?}", catalog.source.slice(entry.head))));
        }
    }
    none(wrong);
}

#[test]
fn every_word_is_said_and_every_saying_has_words() {
    let english = Speech::read("en");
    let files = code::all();
    let literals: BTreeSet<String> = files.iter().flat_map(File::literals).collect();
    let parts = words::parts(&files);
    let made: BTreeSet<String> = files.iter().flat_map(File::made).collect();
    let unused = english.ids().filter(|id| {
        let is_joined =
            made.iter().any(|start| id.strip_prefix(start.as_str()).is_some_and(|rest| parts.contains(rest)));
        !literals.contains(*id) && !is_joined
    });
    let mut wrong: Vec<String> = unused.map(|id| format!("nobody says {id}")).collect();
    for (place, id) in files.iter().flat_map(File::sayings) {
        if !english.has(&id) {
            wrong.push(format!("{place} says {id}, which has no words"));
        }
    }
    none(wrong);
}
