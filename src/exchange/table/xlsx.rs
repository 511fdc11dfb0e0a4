//! XLSX: every cell is a string, so that no spreadsheet makes a number, a date or a formula of it.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx as Workbook};
use rust_xlsxwriter::{Format, FormatAlign};

use super::super::{Exchange, ExchangeFault, ExchangeFile, FileRemark};
use super::{COLUMNS, Header, LONGEST_CELL, file, row};

/// Excel's workbooks.
#[derive(Clone, Copy, Debug)]
pub struct Xlsx;

/// How large a workbook may be once it is unpacked.
const MOST_UNPACKED: u64 = 256 << 20;

impl Exchange for Xlsx {
    fn name(&self) -> &'static str {
        "xlsx"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["xlsx"]
    }

    fn recognizes(&self, start: &[u8]) -> bool {
        start.starts_with(b"PK")
    }

    fn write(&self, file: &ExchangeFile, out: &mut Vec<u8>) {
        let mut workbook = rust_xlsxwriter::Workbook::new();
        let sheet = workbook.add_worksheet();
        let bold = Format::new().set_bold();
        let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top).set_num_format("@");
        for (column, name) in (0_u16..).zip(COLUMNS) {
            let width = if matches!(name, "source" | "target") { 60.0 } else { 16.0 };
            // A column number is in range, and a name short enough.
            let _ = sheet.set_column_width(column, width);
            let _ = sheet.write_string_with_format(0, column, name, &bold);
        }
        for (at, unit) in (1_u32..).zip(&file.units) {
            for (column, cell) in (0_u16..).zip(row(unit)) {
                let is_short = cell.encode_utf16().count() <= LONGEST_CELL;
                let cell = if is_short { cell.as_str() } else { "" };
                let _ = sheet.write_string_with_format(at, column, cell, &wrapped);
            }
        }
        let _ = sheet.set_freeze_panes(1, 0);
        if let Ok(bytes) = workbook.save_to_buffer() {
            out.extend(bytes);
        }
    }

    fn read(&self, bytes: &[u8]) -> Result<ExchangeFile, ExchangeFault> {
        check_size(bytes)?;
        let invalid = |error: calamine::XlsxError| ExchangeFault::new(0, "not-xlsx", error.to_string());
        let mut workbook = Workbook::new(Cursor::new(bytes)).map_err(invalid)?;
        let name = workbook.sheet_names().first().cloned().unwrap_or_default();
        let range = workbook.worksheet_range(&name).map_err(invalid)?;
        let formulas = workbook.worksheet_formula(&name).map_err(invalid)?;
        let mut rows = range.rows().map(|row| row.iter().map(shown).collect::<Vec<String>>());
        let header = Header::read(&rows.next().unwrap_or_default())?;
        let (first_row, first_column) = range.start().unwrap_or_default();
        let target =
            header.0[3].and_then(|column| u32::try_from(column).ok()).unwrap_or_default() + first_column;
        let mut units = Vec::new();
        for (at, cells) in (first_row + 1..).zip(rows) {
            let Some(mut unit) = header.unit(&cells) else { continue };
            let has_formula = formulas.get_value((at, target)).is_some_and(|formula| !formula.is_empty());
            unit.remarks.extend(has_formula.then_some(FileRemark::Formula));
            units.push(unit);
        }
        Ok(file(units))
    }
}

/// A cell as a person sees it.
fn shown(cell: &Data) -> String {
    match cell {
        Data::Empty => String::new(),
        Data::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Refuses a workbook that grows beyond measure, before it is unpacked: the sizes stand in its directory.
fn check_size(bytes: &[u8]) -> Result<(), ExchangeFault> {
    let mut unpacked = 0_u64;
    let mut at = 0;
    while let Some(found) = memchr::memmem::find(&bytes[at..], b"PK\x01\x02") {
        let size = bytes
            .get(at + found + 24..at + found + 28)
            .map_or(0, |size| u64::from(u32::from_le_bytes([size[0], size[1], size[2], size[3]])));
        unpacked = unpacked.saturating_add(size);
        at += found + 4;
    }
    match unpacked > MOST_UNPACKED {
        true => Err(ExchangeFault::new(0, "too-large", "xlsx")),
        false => Ok(()),
    }
}
