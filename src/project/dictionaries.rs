//! Where dictionaries are found.

use std::path::{Path, PathBuf};

use super::Project;
use crate::check::Dictionary;
use crate::model::{Arguments, Error, Locale};

/// The rule that needs a dictionary.
const RULE: &str = "misspelt-word";

/// Where systems keep Hunspell dictionaries.
const FOLDERS: [&str; 4] =
    ["/usr/share/hunspell", "/usr/share/myspell", "/usr/share/myspell/dicts", "/Library/Spelling"];

impl Project {
    /// The dictionary for a locale, if the settings ask for spelling and it is offered for the language:
    /// so far for Russian. It is looked for in the folder that the settings name, in those of the variable
    /// `DICPATH`, then where systems keep them.
    ///
    /// # Errors
    /// If there is none, or it cannot be read.
    pub fn dictionary(&self, locale: &Locale) -> Result<Option<Dictionary>, Error> {
        if locale.language() != "ru" || !self.workspace.asks_for(RULE, locale) {
            return Ok(None);
        }
        let folders = self.dictionary_folders();
        let affixes = folders.iter().map(|folder| folder.join("ru_RU.aff"));
        let Some(path) = affixes.into_iter().find(|path| path.is_file()) else {
            return Err(Error::new("no-dictionary", Arguments::new().with("locale", locale.to_string())));
        };
        let (affixes, words) = (read(&path)?, read(&path.with_extension("dic"))?);
        let dictionary = Dictionary::new(&affixes, &words);
        dictionary.map(Some).map_err(|cause| Error::at("bad-dictionary", &path).because(cause))
    }

    /// The dictionaries for those of these locales that have one; for all locales of the project if there are
    /// none.
    ///
    /// # Errors
    /// As [`Project::dictionary`].
    pub fn dictionaries(&self, locales: &[Locale]) -> Result<Vec<(Locale, Dictionary)>, Error> {
        let mut found = Vec::new();
        for locale in &self.workspace.asked_locales(locales)? {
            found.extend(self.dictionary(locale)?.map(|dictionary| (locale.clone(), dictionary)));
        }
        Ok(found)
    }

    fn dictionary_folders(&self) -> Vec<PathBuf> {
        let named =
            self.workspace.config().audarma.dictionaries.as_ref().map(|folder| self.root.join(folder));
        let variable = std::env::var_os("DICPATH");
        let listed = variable.iter().flat_map(std::env::split_paths);
        named.into_iter().chain(listed).chain(FOLDERS.iter().map(PathBuf::from)).collect()
    }
}

fn read(path: &Path) -> Result<String, Error> {
    std::fs::read_to_string(path).map_err(|cause| Error::at("cannot-read", path).because(cause))
}
