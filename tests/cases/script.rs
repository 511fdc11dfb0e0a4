//! The form of a case file.

use std::fmt;

/// A case: a few words, then sections.
pub(crate) struct Script {
    words: String,
    pub(crate) sections: Vec<Section>,
}

/// What stands below one `====` line.
pub(crate) struct Section {
    pub(crate) head: String,
    pub(crate) body: String,
}

const RULE: &str = "==== ";

impl Script {
    pub(crate) fn read(text: &str) -> Self {
        let mut script = Self { words: String::new(), sections: Vec::new() };
        for line in text.split_inclusive('\n') {
            match line.strip_prefix(RULE) {
                Some(head) => {
                    script.close();
                    script.sections.push(Section { head: head.trim().to_owned(), body: String::new() });
                }
                None => script.last().push_str(line),
            }
        }
        script
    }

    /// One blank line before a section belongs to its rule.
    fn close(&mut self) {
        let text = self.last();
        if text.ends_with("\n\n") || text == "\n" {
            text.pop();
        }
    }

    fn last(&mut self) -> &mut String {
        match self.sections.last_mut() {
            Some(section) => &mut section.body,
            None => &mut self.words,
        }
    }
}

impl fmt::Display for Script {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words)?;
        for section in &self.sections {
            write!(f, "\n{RULE}{}\n{}", section.head, section.body)?;
        }
        Ok(())
    }
}
