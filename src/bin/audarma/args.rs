//! The command line as types. The words for people are in `locales/*/audarma.ftl`; `help.rs` puts
//! them in.

use std::path::PathBuf;

use clap::{ArgAction, Args as ClapArgs, Parser, Subcommand, ValueEnum};

use audarma::extract::UnitSize;
use audarma::model::{Locale, Severity};

/// Everything on the command line.
#[derive(Parser, Debug)]
#[command(
    name = "audarma",
    version,
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true
)]
pub(crate) struct Args {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What every command takes.
#[derive(ClapArgs, Clone, Debug)]
pub(crate) struct Global {
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) project: Option<PathBuf>,
    #[arg(long, global = true, value_name = "LOCALE", value_parser = locale)]
    pub(crate) ui: Option<Locale>,
    #[arg(long, global = true, value_enum, default_value = "auto", value_name = "WHEN")]
    pub(crate) color: Color,
    #[arg(long, short, global = true)]
    pub(crate) quiet: bool,
    #[arg(long, global = true, value_name = "N", value_parser = positive)]
    pub(crate) jobs: Option<usize>,
    #[arg(long, short, global = true, action = ArgAction::Help)]
    help: Option<bool>,
    #[arg(long, short = 'V', action = ArgAction::Version)]
    version: Option<bool>,
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Color {
    Auto,
    Always,
    Never,
}

#[derive(Subcommand, Debug)]
pub(crate) enum Command {
    Init(Init),
    Add(Add),
    Extract(Extract),
    Assemble(Assemble),
    Check(Check),
    Align(Align),
    Review(Review),
    Todo(Todo),
    Log(Log),
    Memory(Memory),
    Join(Join),
    Split(Split),
    Terms(Terms),
    Units(Units),
    Verify(Verify),
    Segment(Segment),
    Explain(Explain),
    Rules,
    Formats,
    MergeDriver(MergeDriver),
    Completions(Completions),
}

#[derive(ClapArgs, Debug)]
pub(crate) struct Init {
    #[arg(value_name = "DIR")]
    pub(crate) dir: Option<PathBuf>,
    #[arg(long, default_value = "en", value_name = "LL", value_parser = locale)]
    pub(crate) source: Locale,
    #[arg(long, value_delimiter = ',', default_value = "kk,ru", value_name = "LL,LL", value_parser = locale)]
    pub(crate) locales: Vec<Locale>,
    #[arg(long)]
    pub(crate) git_merge_driver: bool,
}

#[derive(ClapArgs, Debug)]
pub(crate) struct Add {
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    #[arg(long, value_name = "NAME")]
    pub(crate) name: Option<String>,
    #[arg(long, value_name = "LL", value_parser = locale)]
    pub(crate) locale: Option<Locale>,
}

#[derive(ClapArgs, Debug)]
pub(crate) struct Extract {
    #[arg(value_name = "ARTICLE")]
    pub(crate) articles: Vec<PathBuf>,
    #[arg(long)]
    pub(crate) dry_run: bool,
    #[arg(long, value_enum, default_value = "human", value_name = "NAME")]
    pub(crate) report: PlainReport,
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum PlainReport {
    Human,
    Json,
}

#[derive(ClapArgs, Debug)]
pub(crate) struct Assemble {
    #[arg(value_name = "ARTICLE")]
    pub(crate) articles: Vec<PathBuf>,
    #[arg(long = "locale", value_name = "LL", value_parser = locale)]
    pub(crate) locales: Vec<Locale>,
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    #[arg(long, value_enum, default_value = "source", value_name = "HOW")]
    pub(crate) missing: Missing,
    #[arg(long, value_enum, default_value = "use", value_name = "HOW")]
    pub(crate) outdated: Outdated,
    #[arg(long, value_name = "[SECTION=]PCT")]
    pub(crate) min: Vec<String>,
    #[arg(long, value_enum, value_name = "LAYOUT")]
    pub(crate) bilingual: Option<Bilingual>,
}

#[derive(ValueEnum, Clone, Copy, Debug)]
pub(crate) enum Missing {
    Source,
    Mark,
    Omit,
    Fail,
}

#[derive(ValueEnum, Clone, Copy, Debug)]
pub(crate) enum Outdated {
    Use,
    Always,
    Source,
    Mark,
    Fail,
}

#[derive(ValueEnum, Clone, Copy, Debug)]
pub(crate) enum Bilingual {
    Interleaved,
    Columns,
}

#[derive(ClapArgs, Debug)]
pub(crate) struct Check {
    #[arg(value_name = "ARTICLE", conflicts_with = "pairs")]
    pub(crate) articles: Vec<PathBuf>,
    #[arg(long = "locale", value_name = "LL", value_parser = locale)]
    pub(crate) locales: Vec<Locale>,
    #[arg(long, value_name = "[SECTION=]PCT", conflicts_with = "pairs")]
    pub(crate) min: Vec<String>,
    #[arg(long, value_name = "REV", conflicts_with = "pairs")]
    pub(crate) changed: Option<String>,
    #[arg(long, value_name = "REV", conflicts_with = "pairs")]
    pub(crate) since: Option<String>,
    #[arg(long, conflicts_with = "pairs")]
    pub(crate) fix: bool,
    #[arg(long, value_enum, default_value = "error", value_name = "LEVEL")]
    pub(crate) severity: Level,
    #[arg(long, value_name = "NAME")]
    pub(crate) report: Option<String>,
    #[arg(long, value_name = "N|all", value_parser = limit, conflicts_with = "pairs")]
    pub(crate) limit: Option<usize>,
    #[arg(long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    #[arg(long, value_name = "FILE", requires = "source_locale")]
    pub(crate) pairs: Option<PathBuf>,
    #[arg(long, value_name = "LL", value_parser = locale, requires = "pairs")]
    pub(crate) source_locale: Option<Locale>,
}

#[derive(ValueEnum, Clone, Copy, Debug)]
pub(crate) enum Level {
    Error,
    Warning,
    Note,
}

impl From<Level> for Severity {
    fn from(level: Level) -> Self {
        match level {
            Level::Error => Self::Error,
            Level::Warning => Self::Warning,
            Level::Note => Self::Note,
        }
    }
}

#[derive(ClapArgs, Debug)]
pub(crate) struct Align {
    #[arg(value_name = "ARTICLE")]
    pub(crate) article: PathBuf,
    #[arg(value_name = "FILE")]
    pub(crate) existing: PathBuf,
    #[arg(long, required = true, value_name = "LL", value_parser = locale)]
    pub(crate) locale: Locale,
    #[arg(long, value_name = "NAME")]
    pub(crate) format: Option<String>,
    #[arg(long)]
    pub(crate) dry_run: bool,
    #[arg(long, default_value = "human", value_name = "NAME")]
    pub(crate) report: String,
}

#[derive(ClapArgs, Debug)]
pub(crate) struct Review {
    #[arg(required = true, value_name = "ARTICLE")]
    pub(crate) articles: Vec<PathBuf>,
    #[arg(long, required = true, value_name = "LL", value_parser = locale)]
    pub(crate) locale: Locale,
    #[arg(long = "unit", value_name = "ID")]
    pub(crate) units: Vec<String>,
    #[arg(long, conflicts_with = "units")]
    pub(crate) skip_outdated: bool,
}

#[derive(ClapArgs, Debug)]
pub(crate) struct Todo {
    #[arg(value_name = "ARTICLE")]
    pub(crate) articles: Vec<PathBuf>,
    #[arg(long, required = true, value_name = "LL", value_parser = locale)]
    pub(crate) locale: Locale,
    #[arg(long, value_enum, default_value = "human", value_name = "NAME")]
    pub(crate) report: PlainReport,
}

#[derive(ClapArgs, Debug)]
pub(crate) struct Log {
    #[arg(value_name = "ARTICLE")]
    pub(crate) article: PathBuf,
    #[arg(long, required = true, value_name = "LL", value_parser = locale)]
    pub(crate) locale: Locale,
    #[arg(long, value_enum, default_value = "human", value_name = "NAME")]
    pub(crate) report: PlainReport,
}

#[derive(ClapArgs, Debug)]
pub(crate) struct Memory {
    #[arg(value_name = "TEXT")]
    pub(crate) text: String,
    #[arg(long, required = true, value_name = "LL", value_parser = locale)]
    pub(crate) locale: Locale,
    #[arg(long, value_name = "PCT", value_parser = percent)]
    pub(crate) threshold: Option<f64>,
    #[arg(long, value_name = "N", default_value = "10", value_parser = positive)]
    pub(crate) limit: usize,
    #[arg(long, value_enum, default_value = "human", value_name = "NAME")]
    pub(crate) report: PlainReport,
}

#[derive(ClapArgs, Debug)]
pub(crate) struct Join {
    #[arg(value_name = "ID")]
    pub(crate) id: String,
}

#[derive(ClapArgs, Debug)]
pub(crate) struct Split {
    #[arg(value_name = "ID")]
    pub(crate) id: String,
    #[arg(long, required = true, value_name = "TEXT")]
    pub(crate) at: String,
}

#[derive(ClapArgs, Debug)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Terms {
    #[arg(value_name = "ARTICLE")]
    pub(crate) articles: Vec<PathBuf>,
    #[arg(long, default_value = "2", value_name = "N")]
    pub(crate) at_least: usize,
    #[arg(long, value_enum, default_value = "human", value_name = "NAME")]
    pub(crate) report: PlainReport,
    #[command(subcommand)]
    pub(crate) action: Option<TermsAction>,
}

#[derive(Subcommand, Debug)]
pub(crate) enum TermsAction {
    Add(AddTerm),
}

#[derive(ClapArgs, Debug)]
pub(crate) struct AddTerm {
    #[arg(value_name = "ID", allow_hyphen_values = true)]
    pub(crate) term: String,
    #[arg(long, value_name = "TEXT")]
    pub(crate) text: Option<String>,
    #[arg(long = "locale", value_name = "LL=TEXT", value_parser = translation)]
    pub(crate) translations: Vec<(Locale, String)>,
}

#[derive(ClapArgs, Debug)]
pub(crate) struct Units {
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    #[arg(long, value_name = "NAME")]
    pub(crate) format: Option<String>,
    #[arg(long, value_name = "LL", default_value = "en", value_parser = locale)]
    pub(crate) language: Locale,
    #[arg(long, value_enum, default_value = "sentence", value_name = "SIZE")]
    pub(crate) unit: Size,
}

#[derive(ValueEnum, Clone, Copy, Debug)]
pub(crate) enum Size {
    Sentence,
    Paragraph,
}

impl From<Size> for UnitSize {
    fn from(size: Size) -> Self {
        match size {
            Size::Sentence => Self::Sentence,
            Size::Paragraph => Self::Paragraph,
        }
    }
}

#[derive(ClapArgs, Debug)]
pub(crate) struct Verify {
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    #[arg(long, value_name = "NAME")]
    pub(crate) format: Option<String>,
    #[arg(long, value_name = "LL", default_value = "en", value_parser = locale)]
    pub(crate) language: Locale,
}

#[derive(ClapArgs, Debug)]
pub(crate) struct Segment {
    #[arg(long, value_name = "LL", value_parser = locale, required_unless_present = "export_srx")]
    pub(crate) language: Option<Locale>,
    #[arg(long, value_name = "FILE.srx", conflicts_with = "export_srx")]
    pub(crate) rules: Option<PathBuf>,
    #[arg(long)]
    pub(crate) export_srx: bool,
}

#[derive(ClapArgs, Debug)]
pub(crate) struct Explain {
    #[arg(value_name = "CODE")]
    pub(crate) code: String,
}

#[derive(ClapArgs, Debug)]
pub(crate) struct MergeDriver {
    #[arg(value_name = "BASE")]
    pub(crate) base: PathBuf,
    #[arg(value_name = "OURS")]
    pub(crate) ours: PathBuf,
    #[arg(value_name = "THEIRS")]
    pub(crate) theirs: PathBuf,
}

#[derive(ClapArgs, Debug)]
pub(crate) struct Completions {
    #[arg(value_enum, value_name = "SHELL")]
    pub(crate) shell: clap_complete::Shell,
}

fn locale(text: &str) -> Result<Locale, audarma::model::NotALocale> {
    text.parse()
}

/// `kk=Боррель`
fn translation(text: &str) -> Result<(Locale, String), String> {
    let (tag, text) = text.split_once('=').ok_or_else(String::new)?;
    Ok((locale(tag.trim()).map_err(|_| String::new())?, text.trim().to_owned()))
}

fn percent(text: &str) -> Result<f64, String> {
    let number: f64 = text.trim_end_matches('%').trim().parse().map_err(|_| String::new())?;
    if (0.0..=100.0).contains(&number) { Ok(number) } else { Err(String::new()) }
}

/// A number, or `all`.
fn limit(text: &str) -> Result<usize, String> {
    if text == "all" { Ok(usize::MAX) } else { positive(text) }
}

fn positive(text: &str) -> Result<usize, String> {
    let number: usize = text.parse().map_err(|_| String::new())?;
    if number > 0 { Ok(number) } else { Err(String::new()) }
}
