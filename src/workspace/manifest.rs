//! The manifest of outputs: which files the program wrote, and what it wrote into them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::OWN_FOLDER;
use crate::model::{Fingerprint, Locale};

/// The outputs in each folder that versions were written to. The empty name is the project itself; other folders
/// have their path on the disk.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub(super) struct Manifest {
    #[serde(default)]
    folders: BTreeMap<String, Outputs>,
}

/// Outputs by their path in a folder.
pub(super) type Outputs = BTreeMap<String, Output>;

/// A version that was written.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(super) struct Output {
    /// The path of its article.
    pub(super) article: String,
    /// Its locale.
    pub(super) locale: Locale,
    /// What was written last, and before that: a run that is cut off leaves one of them.
    content: Vec<Fingerprint>,
}

impl Output {
    /// A version with these bytes, in place of an earlier one.
    pub(super) fn new(article: &str, locale: &Locale, bytes: &[u8], before: Option<&Self>) -> Self {
        let now = Fingerprint::of(bytes);
        let last = before.and_then(|before| before.content.first().copied());
        let earlier = match last == Some(now) {
            true => before.and_then(|before| before.content.get(1).copied()),
            false => last,
        };
        let content = [now].into_iter().chain(earlier).collect();
        Self { article: article.to_owned(), locale: locale.clone(), content }
    }

    /// Whether these bytes are what the program wrote.
    pub(super) fn wrote(&self, bytes: &[u8]) -> bool {
        self.content.contains(&Fingerprint::of(bytes))
    }
}

impl Manifest {
    /// Where it is, relative to the project.
    pub(super) fn path() -> String {
        format!("{OWN_FOLDER}/outputs.json")
    }

    /// Reads a manifest. Of one that cannot be read nothing is known: it may be deleted at any time.
    pub(super) fn read(bytes: &[u8]) -> Self {
        serde_json::from_slice(bytes).unwrap_or_default()
    }

    /// Its bytes.
    pub(super) fn bytes(&self) -> Vec<u8> {
        let mut bytes = serde_json::to_vec_pretty(self).unwrap_or_default();
        bytes.push(b'\n');
        bytes
    }

    /// The outputs in a folder.
    pub(super) fn outputs(&mut self, folder: &str) -> &mut Outputs {
        self.folders.entry(folder.to_owned()).or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_that_was_cut_off_knows_both_contents() {
        let kk = Locale::of("kk");
        let first = Output::new("en/a.md", &kk, b"1", None);
        let second = Output::new("en/a.md", &kk, b"2", Some(&first));
        assert!(second.wrote(b"1") && second.wrote(b"2") && !second.wrote(b"3"));
        assert_eq!(Output::new("en/a.md", &kk, b"2", Some(&second)), second);
        let mut manifest = Manifest::default();
        manifest.outputs("").insert("public/kk/a.md".to_owned(), second);
        assert_eq!(Manifest::read(&manifest.bytes()), manifest);
        assert_eq!(Manifest::read(b"torn {"), Manifest::default());
    }
}
