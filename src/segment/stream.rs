//! Paragraphs in, sentences out: the work of `audarma segment`.

use std::io::{BufRead, Result, Write};

use super::Segmenter;

/// Splits paragraphs, one per line, and writes for each a line with a JSON array of its sentences, which
/// joined are the paragraph again. Invalid UTF-8 bytes become U+FFFD, because JSON cannot contain
/// them. Memory use depends only on the longest line.
///
/// # Errors
/// Errors of reading and writing.
///
/// ```
/// use audarma::{model::Locale, segment::{Segmenter, stream}};
/// let mut sentences = Vec::new();
/// stream(&Segmenter::new(&Locale::of("kk")), "Рақмет. Сіз ше?".as_bytes(), &mut sentences).unwrap();
/// assert_eq!(String::from_utf8(sentences).unwrap(), "[\"Рақмет. \",\"Сіз ше?\"]\n");
/// ```
pub fn stream(segmenter: &Segmenter, mut paragraphs: impl BufRead, mut sentences: impl Write) -> Result<()> {
    let mut line = Vec::new();
    let mut out = Vec::new();
    while paragraphs.read_until(b'\n', &mut line)? > 0 {
        if line.last() == Some(&b'\n') {
            line.pop();
        }
        match std::str::from_utf8(&line) {
            Ok(paragraph) => write_paragraph(segmenter, paragraph, &mut out),
            Err(_) => write_paragraph(segmenter, &String::from_utf8_lossy(&line), &mut out),
        }
        sentences.write_all(&out)?;
        line.clear();
        out.clear();
    }
    sentences.flush()
}

/// One paragraph as a line of JSON.
fn write_paragraph(segmenter: &Segmenter, paragraph: &str, out: &mut Vec<u8>) {
    let plain = !paragraph.bytes().fold(false, |found, byte| found | (byte < 0x20));
    out.push(b'[');
    for (number, sentence) in segmenter.sentences(paragraph).enumerate() {
        if number > 0 {
            out.push(b',');
        }
        write_string(&paragraph[sentence], plain, out);
    }
    out.extend_from_slice(b"]\n");
}

/// A JSON string; `plain` promises that it has no control characters.
fn write_string(text: &str, plain: bool, out: &mut Vec<u8>) {
    out.push(b'"');
    let mut rest = text.as_bytes();
    while let Some(at) = find_special(rest, plain) {
        out.extend_from_slice(&rest[..at]);
        write_escape(rest[at], out);
        rest = &rest[at + 1..];
    }
    out.extend_from_slice(rest);
    out.push(b'"');
}

fn find_special(rest: &[u8], plain: bool) -> Option<usize> {
    if plain {
        return memchr::memchr2(b'"', b'\\', rest);
    }
    rest.iter().position(|&byte| byte < 0x20 || byte == b'"' || byte == b'\\')
}

fn write_escape(byte: u8, out: &mut Vec<u8>) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    match byte {
        b'"' | b'\\' => out.extend_from_slice(&[b'\\', byte]),
        b'\t' => out.extend_from_slice(b"\\t"),
        b'\r' => out.extend_from_slice(b"\\r"),
        control => {
            let digits = [HEX[usize::from(control >> 4)], HEX[usize::from(control & 15)]];
            out.extend_from_slice(b"\\u00");
            out.extend_from_slice(&digits);
        }
    }
}
