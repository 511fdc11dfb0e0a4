//! `init`: a new project.

use std::path::Path;

use super::file;
use crate::model::{Error, Locale};
use crate::text::Source;
use crate::workspace::{CONFIG, Config};

/// What [`init`] made.
#[derive(Clone, Debug, Default)]
pub struct Initialized {
    /// Files and folders that were made, relative to the project.
    pub made: Vec<String>,
    /// Those that were there and were left as they are.
    pub kept: Vec<String>,
    /// The settings that were there already, which go before what was asked for.
    pub settings: Option<Config>,
}

/// What git must know: ledgers and corrections are joined line by line, and catalogs keep their line
/// ends.
const ATTRIBUTES: &str =
    "*.ledger merge=union\n*.cuts merge=union\n*.memory merge=union\n*.ftl text eol=lf\n";

/// Makes a project in a folder: settings, a folder for each locale, attributes for git. What is
/// there already is left as it is; where settings are there, folders are made for their locales alone.
///
/// # Errors
/// If something cannot be written, or settings that are there are wrong.
pub fn init(folder: &Path, source: &Locale, locales: &[Locale]) -> Result<Initialized, Error> {
    let there = file::read_if_there(&folder.join(CONFIG))?;
    let there = there.map(|bytes| Config::read(CONFIG, Source::new(CONFIG, bytes).text())).transpose()?;
    let (base, source, locales) = match &there {
        Some(config) => (config.basepath.as_str(), &config.audarma.source, config.locales.as_slice()),
        None => ("locales", source, locales),
    };
    let mut done = Initialized::default();
    let mut make = |path: &str, text: &str| -> Result<(), Error> {
        let full = folder.join(path);
        if std::fs::symlink_metadata(&full).is_ok() {
            done.kept.push(path.to_owned());
            return Ok(());
        }
        done.made.push(path.to_owned());
        file::write(&full, text.as_bytes())
    };
    make(CONFIG, &settings(source, locales))?;
    make(".gitattributes", ATTRIBUTES)?;
    let mut all: Vec<&Locale> = vec![source];
    all.extend(locales.iter().filter(|locale| *locale != source));
    for locale in all {
        let base = base.trim_end_matches('/');
        make(&format!("{base}/{locale}/terms.ftl").replace("./", ""), &terms(locale))?;
    }
    done.settings = there;
    Ok(done)
}

fn settings(source: &Locale, locales: &[Locale]) -> String {
    let targets = locales.iter().filter(|locale| *locale != source);
    let targets: Vec<String> = targets.map(|locale| format!("\"{locale}\"")).collect();
    format!(
        r#"# The project file, which compare-locales, moz.l10n and Pontoon read too.
basepath = "locales"
locales = [{}]
[[paths]]
reference = "{source}/**/*.ftl"
l10n = "{{locale}}/**/*.ftl"

[audarma]
source = "{source}"
[[audarma.articles]]
files = "{source}/**/*.{{txt,md,html}}"
output = "../public/{{locale}}/{{path}}"
"#,
        targets.join(", ")
    )
}

/// A terms file with nothing but its heading, in its own language.
fn terms(locale: &Locale) -> String {
    let words = crate::fluent::Words::new(locale);
    // The blank line is what every serializer writes behind a comment.
    crate::fluent::comment(3, &words.say("catalog-header-terms", &Default::default())) + "\n"
}
