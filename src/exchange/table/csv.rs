//! CSV and TSV.

use super::super::fault::decode;
use super::super::{Exchange, ExchangeFault, ExchangeFile};
use super::{COLUMNS, Header, file, row};

/// Comma-separated values; semicolons are read, too.
#[derive(Clone, Copy, Debug)]
pub struct Csv;

/// Tab-separated values.
#[derive(Clone, Copy, Debug)]
pub struct Tsv;

impl Exchange for Csv {
    fn name(&self) -> &'static str {
        "csv"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["csv"]
    }

    fn recognizes(&self, _start: &[u8]) -> bool {
        true
    }

    fn write(&self, file: &ExchangeFile, out: &mut Vec<u8>) {
        write(file, b',', out);
    }

    fn read(&self, bytes: &[u8]) -> Result<ExchangeFile, ExchangeFault> {
        read(bytes)
    }
}

impl Exchange for Tsv {
    fn name(&self) -> &'static str {
        "tsv"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["tsv"]
    }

    fn recognizes(&self, _start: &[u8]) -> bool {
        true
    }

    fn write(&self, file: &ExchangeFile, out: &mut Vec<u8>) {
        write(file, b'\t', out);
    }

    fn read(&self, bytes: &[u8]) -> Result<ExchangeFile, ExchangeFault> {
        read(bytes)
    }
}

fn write(file: &ExchangeFile, delimiter: u8, out: &mut Vec<u8>) {
    let mut writer = csv::WriterBuilder::new().delimiter(delimiter).from_writer(out);
    let rows = file.units.iter().map(|unit| row(unit).map(|cell| guard(&cell)));
    // Writing to memory does not fail.
    let _ = writer.write_record(COLUMNS);
    for row in rows {
        let _ = writer.write_record(&row);
    }
    let _ = writer.flush();
}

fn read(bytes: &[u8]) -> Result<ExchangeFile, ExchangeFault> {
    let text = decode(bytes, None)?;
    let text = text.trim_start_matches('\u{FEFF}');
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter(text))
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut header = None;
    let mut units = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| {
            let line = error.position().map_or(0, |position| position.line() as usize);
            ExchangeFault::new(line, "invalid-line", error.to_string())
        })?;
        let cells: Vec<String> = record.iter().map(unguard).collect();
        match &header {
            None => header = Some(Header::read(&cells)?),
            Some(header) => units.extend(header.unit(&cells)),
        }
    }
    match header {
        Some(_) => Ok(file(units)),
        None => Err(ExchangeFault::new(1, "missing-column", "context")),
    }
}

/// What parts the cells of the first line.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    let count = |delimiter: &u8| first.bytes().filter(|byte| byte == delimiter).count();
    [b',', b';', b'\t']
        .into_iter()
        .max_by_key(|delimiter| (count(delimiter), *delimiter == b','))
        .unwrap_or(b',')
}

/// Whether a spreadsheet would take a cell for a formula, or has a guard against that.
fn is_formula(cell: &str) -> bool {
    cell.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '|', '%', '\t', '\r'])
}

/// A cell that no spreadsheet runs: `'=1+1'`.
fn guard(cell: &str) -> String {
    if is_formula(cell) { format!("'{cell}'") } else { cell.to_owned() }
}

fn unguard(cell: &str) -> String {
    let inner = cell.strip_prefix('\'').and_then(|cell| cell.strip_suffix('\''));
    inner.filter(|inner| is_formula(inner)).unwrap_or(cell).to_owned()
}
