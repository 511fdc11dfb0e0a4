//! Tables that keep their meaning on a narrow screen, where their rows are shown as blocks.
//!
//! A browser forgets that an element is a table when it is shown as something else. So each part of a
//! table says its role itself.

use std::io::{self, Write};

/// The start of a table up to its first row. `caption` and `names` are HTML, and `id` is its own.
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

/// The start of a row, with what it is about.
pub(super) fn row(out: &mut dyn Write, name: &str) -> io::Result<()> {
    write!(out, "<tr role=\"row\"><th role=\"rowheader\" scope=\"row\">{name}</th>")
}

/// A cell. `label` is the name of its column, which a narrow screen shows beside it.
pub(super) fn cell(out: &mut dyn Write, label: &str, html: &str) -> io::Result<()> {
    write!(out, "<td role=\"cell\" data-label=\"{label}\">{html}</td>")
}

/// A cell that needs no label.
pub(super) fn wide(out: &mut dyn Write, html: &str) -> io::Result<()> {
    write!(out, "<td role=\"cell\" class=\"wide\">{html}</td>")
}

pub(super) fn end_row(out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "</tr>")
}

pub(super) fn close(out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "</tbody></table>")
}
