//! Tables that keep their semantics on narrow screens, where rows are displayed as blocks.
//!
//! Browsers drop the table semantics of elements that are displayed differently, so each part of a
//! table has an explicit role.

use std::io::{self, Write};

/// The start of a table up to its first row. `caption` and `names` are HTML; `id` must be unique.
pub(super) fn open(out: &mut dyn Write, id: &str, caption: &str, names: &[String]) -> io::Result<()> {
    writeln!(
        out,
        "<table role=\"table\" aria-labelledby=\"{id}\">\n<caption id=\"{id}\">{caption}</caption>"
    )?;
    write!(out, "<thead role=\"rowgroup\"><tr role=\"row\">")?;
    for name in names {
        write!(out, "<th role=\"columnheader\" scope=\"col\">{name}</th>")?;
    }
    writeln!(out, "</tr></thead>\n<tbody role=\"rowgroup\">")
}

/// The start of a row, with its header.
pub(super) fn row(out: &mut dyn Write, name: &str) -> io::Result<()> {
    write!(out, "<tr role=\"row\"><th role=\"rowheader\" scope=\"row\">{name}</th>")
}

/// A cell. `label` is the name of its column, displayed next to it on narrow screens.
pub(super) fn cell(out: &mut dyn Write, label: &str, html: &str) -> io::Result<()> {
    write!(out, "<td role=\"cell\" data-label=\"{label}\">{html}</td>")
}

/// A cell without a label.
pub(super) fn wide(out: &mut dyn Write, html: &str) -> io::Result<()> {
    write!(out, "<td role=\"cell\" class=\"wide\">{html}</td>")
}

pub(super) fn end_row(out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "</tr>")
}

pub(super) fn close(out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "</tbody></table>")
}
