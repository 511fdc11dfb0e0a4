//! The program's own words, `locales/*/audarma.ftl`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use audarma::fluent::{self, Referent};
use audarma::model::Catalog;
use audarma::text::Source;

use super::code::File;

/// What the program says in one language.
pub(crate) struct Speech {
    pub(crate) tag: &'static str,
    pub(crate) text: String,
    /// The variables of each message and attribute (`id.attribute`).
    variables: BTreeMap<String, BTreeSet<String>>,
}

pub(crate) fn catalog(path: &str) -> Catalog {
    fluent::read(&Source::new(path, fs::read(super::root().join(path)).unwrap()))
}

impl Speech {
    pub(crate) fn read(tag: &'static str) -> Self {
        let catalog = catalog(&format!("locales/{tag}/audarma.ftl"));
        let mut variables: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for entry in catalog.messages() {
            if entry.value.is_some() {
                variables.entry(entry.id.clone()).or_default();
            }
            for attribute in &entry.attributes {
                variables.entry(format!("{}.{}", entry.id, attribute.name)).or_default();
            }
            for reference in fluent::references(entry) {
                let place =
                    reference.attribute.map_or(entry.id.clone(), |name| format!("{}.{name}", entry.id));
                if let Referent::Variable(name) = reference.referent {
                    variables.entry(place).or_default().insert(name.to_owned());
                }
            }
        }
        Self { tag, text: catalog.source.text().to_owned(), variables }
    }

    /// Whether there is a message `id`, or an attribute `id.name`.
    pub(crate) fn has(&self, id: &str) -> bool {
        self.variables.contains_key(id)
    }

    /// The ids of the messages.
    pub(crate) fn ids(&self) -> impl Iterator<Item = &str> {
        self.variables.keys().map(String::as_str).filter(|id| !id.contains('.'))
    }

    /// What this language says otherwise than English, beyond its words.
    pub(crate) fn faults(&self, english: &Speech) -> Vec<String> {
        let mut faults = Vec::new();
        for (id, variables) in &english.variables {
            match self.variables.get(id) {
                None => faults.push(format!("{}: {id} is missing", self.tag)),
                Some(own) if own != variables => {
                    faults.push(format!("{}: {id} has {own:?}, English {variables:?}", self.tag));
                }
                Some(_) => {}
            }
        }
        let more = self.variables.keys().filter(|id| !english.has(id));
        faults.extend(more.map(|id| format!("{}: {id} is not in English", self.tag)));
        faults
    }
}

/// What the ends of ids may be that the code puts together: words between quotes, names of the
/// command line, and a command with a name behind it.
pub(crate) fn parts(files: &[File]) -> BTreeSet<String> {
    let mut parts: BTreeSet<String> = files.iter().flat_map(File::literals).collect();
    let Some(arguments) = files.iter().find(|file| file.path.ends_with("/args/mod.rs")) else { return parts };
    let names = arguments.identifiers();
    for command in arguments.variants("Command") {
        parts.extend(names.iter().map(|name| format!("{command}-{name}")));
    }
    parts.extend(names);
    parts
}
