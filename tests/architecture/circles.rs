//! Files of one module that name each other in a circle. A `mod.rs` is the face of its folder: it may name the
//! files in it, and they may name it.

use std::collections::{BTreeMap, BTreeSet};

use super::code::File;

/// The circles, each as the paths of its files in order.
pub(crate) fn of(files: &[File]) -> Vec<Vec<String>> {
    let places: BTreeMap<String, &File> = files.iter().map(|file| (place(&file.path), file)).collect();
    let mut edges: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for file in files.iter().filter(|file| !is_face(file)) {
        let own = place(&file.path);
        let named = file.paths().into_iter().filter_map(|(_, path)| target(&own, &path, &places));
        let inside = named.filter(|other| !is_face(other) && other.module() == file.module());
        edges.entry(&file.path).or_default().extend(inside.map(|other| other.path.as_str()));
    }
    for (file, named) in &mut edges {
        named.remove(file);
    }
    let reached: BTreeMap<&str, BTreeSet<&str>> =
        edges.keys().map(|file| (*file, reach(file, &edges))).collect();
    let mut circles: BTreeSet<Vec<String>> = BTreeSet::new();
    for (file, others) in &reached {
        if others.contains(file) {
            let back =
                others.iter().filter(|other| reached.get(*other).is_some_and(|all| all.contains(file)));
            circles.insert(back.map(|other| (*other).to_owned()).collect());
        }
    }
    circles.into_iter().collect()
}

fn is_face(file: &File) -> bool {
    file.path.ends_with("/mod.rs")
}

/// The module path of a file: `check::rules` of `src/check/rules/mod.rs`.
fn place(path: &str) -> String {
    let inner = path.trim_start_matches("src/").trim_end_matches(".rs").trim_end_matches("/mod");
    inner.replace('/', "::")
}

/// The file in which what a path names is written.
fn target<'f>(own: &str, path: &str, places: &BTreeMap<String, &'f File>) -> Option<&'f File> {
    resolved(&absolute(own, path, places)?, places, 0)
}

/// A path from the root of the library.
fn absolute(own: &str, path: &str, places: &BTreeMap<String, &File>) -> Option<String> {
    if let Some(rest) = path.strip_prefix("crate::") {
        return Some(rest.to_owned());
    }
    let mut base = own.to_owned();
    let mut rest = path.strip_prefix("self::").unwrap_or(path);
    if !rest.starts_with("super") {
        let child = format!("{base}::{}", rest.split("::").next()?);
        return places.contains_key(&child).then(|| format!("{base}::{rest}"));
    }
    while let Some(inner) = rest.strip_prefix("super::") {
        base = base.rsplit_once("::").map_or(String::new(), |(above, _)| above.to_owned());
        rest = inner;
    }
    Some(if base.is_empty() { rest.to_owned() } else { format!("{base}::{rest}") })
}

/// The file of a path from the root; what a folder re-exports is in the file that has it.
fn resolved<'f>(path: &str, places: &BTreeMap<String, &'f File>, depth: usize) -> Option<&'f File> {
    let mut file = path;
    while !places.contains_key(file) {
        file = file.rsplit_once("::")?.0;
    }
    let found = places[file];
    let name = path.strip_prefix(file)?.trim_start_matches("::").split("::").next()?;
    let export = found.exports().into_iter().find(|(exported, _)| exported == name);
    let Some((_, inner)) = export.filter(|_| depth < 8 && !name.is_empty()) else { return Some(found) };
    match absolute(file, &inner, places) {
        Some(inner) if inner != path => resolved(&inner, places, depth + 1),
        _ => Some(found),
    }
}

/// The files that a file names, and those that they name.
fn reach<'f>(file: &'f str, edges: &BTreeMap<&'f str, BTreeSet<&'f str>>) -> BTreeSet<&'f str> {
    let (mut seen, mut open) = (BTreeSet::new(), vec![file]);
    while let Some(next) = open.pop() {
        for other in edges.get(next).into_iter().flatten() {
            if seen.insert(*other) {
                open.push(other);
            }
        }
    }
    seen
}
