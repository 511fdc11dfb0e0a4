//! Units as rows of a table: CSV, TSV, XLSX. Texts are in Fluent notation.

mod csv;
#[cfg(feature = "xlsx")]
mod xlsx;

pub use csv::{Csv, Tsv};
#[cfg(feature = "xlsx")]
pub use xlsx::Xlsx;

use super::inline::to_notation;
use super::shape::has_tags;
use super::{Base, ExchangeFault, ExchangeFile, ExchangeUnit, FileRemark, Origin};
use crate::model::State;

/// The columns, with the names that other tools know where they know any.
const COLUMNS: [&str; 13] = [
    "location",
    "context",
    "source",
    "target",
    "status",
    "role",
    "previous",
    "developer_comments",
    "max_length",
    "group",
    "origin",
    "match",
    "base",
];

#[cfg(feature = "xlsx")]
/// The most characters that a cell of a spreadsheet holds.
const LONGEST_CELL: usize = 32_767;

fn row(unit: &ExchangeUnit) -> [String; 13] {
    let tags = has_tags(&unit.id);
    let origin = unit.origin.as_ref();
    [
        unit.path.clone(),
        unit.id.clone(),
        to_notation(&unit.source, tags),
        unit.target.as_ref().map_or(String::new(), |target| to_notation(target, tags)),
        unit.state.name().to_owned(),
        unit.role.clone().unwrap_or_default(),
        unit.previous.clone().unwrap_or_default(),
        unit.notes.join("\n"),
        unit.max_length.map_or(String::new(), |most| most.to_string()),
        unit.group.clone().unwrap_or_default(),
        origin.map_or(String::new(), |origin| origin.name.clone()),
        origin.and_then(|origin| origin.score).map_or(String::new(), |score| score.to_string()),
        unit.base.map_or(String::new(), Base::write),
    ]
}

/// Which column of a file is which of ours.
struct Header(Vec<Option<usize>>);

impl Header {
    fn read(cells: &[String]) -> Result<Self, ExchangeFault> {
        let place = |name: &&str| cells.iter().position(|cell| cell.trim().eq_ignore_ascii_case(name));
        let places: Vec<Option<usize>> = COLUMNS.iter().map(place).collect();
        for name in ["context", "source", "target"] {
            if place(&name).is_none() {
                return Err(ExchangeFault::new(1, "missing-column", name));
            }
        }
        Ok(Self(places))
    }

    fn cell<'c>(&self, cells: &'c [String], name: &str) -> &'c str {
        let column = COLUMNS.iter().position(|known| *known == name);
        let at = column.and_then(|column| self.0[column]);
        at.and_then(|at| cells.get(at)).map_or("", String::as_str)
    }

    /// The unit of a row; `None` for an empty one.
    fn unit(&self, cells: &[String]) -> Option<ExchangeUnit> {
        let get = |name: &str| self.cell(cells, name);
        let some = |name: &str| Some(get(name).to_owned()).filter(|text| !text.is_empty());
        let id = get("context").trim();
        if id.is_empty() && get("source").is_empty() {
            return None;
        }
        let mut unit = ExchangeUnit::new(id, get("location"), Vec::new());
        unit.read_notation(
            &get("source").replace("\r\n", "\n"),
            &get("target").replace("\r\n", "\n"),
            has_tags(id),
        );
        let state = State::ALL.into_iter().find(|state| state.name() == get("status").trim().to_lowercase());
        unit.state = match (&unit.target, state) {
            (None, _) => State::Missing,
            (Some(_), Some(state)) => state,
            (Some(_), None) => State::Draft,
        };
        unit.role = some("role");
        unit.previous = some("previous");
        unit.notes = get("developer_comments").lines().map(str::to_owned).collect();
        unit.max_length = get("max_length").trim().parse().ok();
        unit.group = some("group");
        unit.origin = some("origin").map(|name| Origin { name, score: get("match").trim().parse().ok() });
        unit.base = Base::read(get("base"));
        if matches!(get("target"), "#NAME?" | "#VALUE!" | "#REF!" | "#N/A") {
            unit.remarks.push(FileRemark::Formula);
        }
        Some(unit)
    }
}

fn file(units: Vec<ExchangeUnit>) -> ExchangeFile {
    ExchangeFile { units, ..ExchangeFile::default() }
}
