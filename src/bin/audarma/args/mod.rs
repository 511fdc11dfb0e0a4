//! The command line as types. The help texts are in `locales/*/audarma.ftl`; `help.rs` inserts
//! them.

mod values;

use std::path::PathBuf;

use audarma::model::Locale;
use clap::{ArgAction, Args as ClapArgs, Parser, Subcommand};

pub(crate) use values::{Bilingual, By, Color, Level, Missing, Outdated, PlainReport, ProgressReport, Size};
use values::{limit, locale, percent, positive, report, spoken, translation};

/// All arguments of the command line.
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

/// The global options.
#[derive(ClapArgs, Clone, Debug)]
pub(crate) struct Global {
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) project: Option<PathBuf>,
    #[arg(long, global = true, value_name = "LOCALE", value_parser = spoken())]
    pub(crate) ui: Option<Locale>,
    #[arg(long, global = true, value_enum, default_value = "auto", value_name = "WHEN")]
    pub(crate) color: Color,
    #[arg(long, short, global = true)]
    pub(crate) quiet: bool,
    #[arg(long, global = true, value_name = "N", value_parser = positive)]
    pub(crate) jobs: Option<usize>,
    #[arg(long, global = true, value_enum, default_value = "auto", value_name = "HOW")]
    pub(crate) progress: ProgressReport,
    #[arg(long, short, global = true, action = ArgAction::Help)]
    help: Option<bool>,
    #[arg(long, short = 'V', action = ArgAction::Version)]
    version: Option<bool>,
}

#[derive(Subcommand, Debug)]
pub(crate) enum Command {
    Init(Init),
    Add(Add),
    Extract(Extract),
    Assemble(Assemble),
    Status(Status),
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
    Man(Help),
    Help(Help),
}

#[derive(ClapArgs, Debug)]
pub(crate) struct Init {
    #[arg(value_name = "DIR")]
    pub(crate) dir: Option<PathBuf>,
    #[arg(long, value_name = "LL", value_parser = locale)]
    pub(crate) source: Option<Locale>,
    #[arg(long, value_delimiter = ',', value_name = "LL,LL", value_parser = locale)]
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
    #[arg(long)]
    pub(crate) check: bool,
    #[arg(long, value_enum, default_value = "human", value_name = "NAME")]
    pub(crate) report: PlainReport,
    #[arg(long)]
    pub(crate) exit_zero: bool,
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
    #[arg(long)]
    pub(crate) prune: bool,
    #[arg(long)]
    pub(crate) force: bool,
    #[arg(long)]
    pub(crate) exit_zero: bool,
}

#[derive(ClapArgs, Debug)]
pub(crate) struct Status {
    #[arg(value_name = "ARTICLE")]
    pub(crate) articles: Vec<PathBuf>,
    #[arg(long = "locale", value_name = "LL", value_parser = locale)]
    pub(crate) locales: Vec<Locale>,
    #[arg(long, value_enum, default_value = "locale", value_name = "WHAT")]
    pub(crate) by: By,
    #[arg(long, value_enum, default_value = "human", value_name = "NAME")]
    pub(crate) report: PlainReport,
    #[arg(long)]
    pub(crate) exit_zero: bool,
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
    #[arg(long, value_name = "REV", conflicts_with = "pairs")]
    pub(crate) no_worse_than: Option<String>,
    #[arg(long, conflicts_with = "pairs")]
    pub(crate) fix: bool,
    #[arg(long, value_enum, default_value = "error", value_name = "LEVEL")]
    pub(crate) severity: Level,
    #[arg(long, value_name = "NAME", value_parser = report())]
    pub(crate) report: Option<String>,
    #[arg(long, value_name = "N|all", value_parser = limit, conflicts_with = "pairs")]
    pub(crate) limit: Option<usize>,
    #[arg(long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    #[arg(long, value_name = "FILE", requires = "source_locale")]
    pub(crate) pairs: Option<PathBuf>,
    #[arg(long, value_name = "LL", value_parser = locale, requires = "pairs")]
    pub(crate) source_locale: Option<Locale>,
    #[arg(long)]
    pub(crate) exit_zero: bool,
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
    #[arg(long, value_enum, default_value = "human", value_name = "NAME")]
    pub(crate) report: PlainReport,
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
    #[arg(long, value_name = "LL", value_parser = locale)]
    pub(crate) language: Option<Locale>,
    #[arg(long, value_enum, value_name = "SIZE")]
    pub(crate) unit: Option<Size>,
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

#[derive(ClapArgs, Debug)]
pub(crate) struct Help {
    #[arg(value_name = "COMMAND")]
    pub(crate) command: Vec<String>,
}
