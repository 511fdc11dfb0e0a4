//! Decoding bytes to text and encoding text to bytes, losslessly.

use encoding_rs::{UTF_16BE, UTF_16LE};

use super::Span;

/// How bytes encode a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Encoding {
    /// UTF-8, possibly with single invalid bytes.
    Utf8,
    /// UTF-16, little-endian or big-endian.
    Utf16(Endian),
    /// A legacy charset, by its name in the WHATWG Encoding Standard.
    Legacy(&'static str),
}

/// Which byte of a 16-bit unit comes first.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Endian {
    /// Low byte first.
    Little,
    /// High byte first.
    Big,
}

impl Encoding {
    /// The name of the encoding in the WHATWG Encoding Standard.
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16(Endian::Little) => "UTF-16LE",
            Self::Utf16(Endian::Big) => "UTF-16BE",
            Self::Legacy(name) => name,
        }
    }
}

/// Placeholder for an invalid UTF-8 byte: one byte long, so that offsets are preserved.
const STAND_IN: u8 = 0x1A;
const UTF8_MARK: &[u8] = b"\xEF\xBB\xBF";

pub(super) struct Decoded {
    pub(super) text: String,
    /// The raw bytes, if they differ from the bytes of `text`.
    raw: Option<Vec<u8>>,
    pub(super) encoding: Encoding,
    pub(super) mark: usize,
    pub(super) invalid: Vec<Span>,
}

impl Decoded {
    pub(super) fn from_text(text: String) -> Self {
        Self { text, raw: None, encoding: Encoding::Utf8, mark: 0, invalid: Vec::new() }
    }

    pub(super) fn bytes(&self) -> &[u8] {
        self.raw.as_deref().unwrap_or(self.text.as_bytes())
    }
}

pub(super) fn decode(bytes: Vec<u8>) -> Decoded {
    if bytes.starts_with(UTF8_MARK) {
        return utf8(bytes, UTF8_MARK.len());
    }
    if let Some((encoding, mark)) = utf16(&bytes) {
        return foreign(bytes, encoding, mark);
    }
    let bytes = match String::from_utf8(bytes) {
        Ok(text) => return Decoded::from_text(text),
        Err(error) => error.into_bytes(),
    };
    match legacy(&bytes) {
        Some(name) => foreign(bytes, Encoding::Legacy(name), 0),
        None => utf8(bytes, 0),
    }
}

pub(super) fn encode(text: &str, encoding: Encoding, mark: bool) -> Vec<u8> {
    let units = |to: fn(u16) -> [u8; 2]| {
        let mark = mark.then_some('\u{FEFF}' as u16);
        mark.into_iter().chain(text.encode_utf16()).flat_map(to).collect()
    };
    match encoding {
        Encoding::Utf16(Endian::Little) => units(u16::to_le_bytes),
        Encoding::Utf16(Endian::Big) => units(u16::to_be_bytes),
        _ if mark => [UTF8_MARK, text.as_bytes()].concat(),
        _ => text.as_bytes().to_vec(),
    }
}

/// Decodes UTF-8 from offset `mark`, with one placeholder for each invalid byte.
fn utf8(bytes: Vec<u8>, mark: usize) -> Decoded {
    let mut text = String::with_capacity(bytes.len() - mark);
    let mut invalid: Vec<Span> = Vec::new();
    for chunk in bytes[mark..].utf8_chunks() {
        text.push_str(chunk.valid());
        let from = text.len();
        text.extend(chunk.invalid().iter().map(|_| STAND_IN as char));
        match invalid.last_mut() {
            _ if chunk.invalid().is_empty() => {}
            Some(last) if last.end == from => last.end = text.len(),
            _ => invalid.push(Span::new(from, text.len())),
        }
    }
    let raw = (mark > 0 || !invalid.is_empty()).then_some(bytes);
    Decoded { text, raw, encoding: Encoding::Utf8, mark, invalid }
}

fn foreign(bytes: Vec<u8>, encoding: Encoding, mark: usize) -> Decoded {
    let table = match encoding {
        Encoding::Utf16(Endian::Little) => UTF_16LE,
        Encoding::Utf16(Endian::Big) => UTF_16BE,
        _ => encoding_rs::Encoding::for_label(encoding.name().as_bytes()).unwrap_or(UTF_16LE),
    };
    let (text, damaged) = table.decode_without_bom_handling(&bytes[mark..]);
    let lost = text.match_indices('\u{FFFD}').map(|(at, bad)| Span::new(at, at + bad.len()));
    let invalid = if damaged { lost.collect() } else { Vec::new() };
    Decoded { text: text.into_owned(), raw: Some(bytes), encoding, mark, invalid }
}

/// Detects UTF-16 by its byte order mark or, without one, by its zero bytes: in Latin text every second
/// byte is zero or small, and other encodings hardly ever contain NUL.
fn utf16(bytes: &[u8]) -> Option<(Encoding, usize)> {
    match bytes {
        [0xFF, 0xFE, ..] => return Some((Encoding::Utf16(Endian::Little), 2)),
        [0xFE, 0xFF, ..] => return Some((Encoding::Utf16(Endian::Big), 2)),
        _ => {}
    }
    let head = &bytes[..bytes.len().min(256)];
    if head.len() < 8 || !bytes.len().is_multiple_of(2) {
        return None;
    }
    let zeros = |from: usize| head.iter().skip(from).step_by(2).filter(|&&byte| byte == 0).count();
    let (even, odd, half) = (zeros(0), zeros(1), head.len() / 2);
    match (even * 4 > half * 3, odd * 4 > half * 3) {
        (false, true) if even == 0 => Some((Encoding::Utf16(Endian::Little), 0)),
        (true, false) if odd == 0 => Some((Encoding::Utf16(Endian::Big), 0)),
        _ => None,
    }
}

/// The charset of bytes that are not valid UTF-8, if they look like text: the one that an HTML page
/// declares, otherwise a guess. `None` if most of the text outside ASCII is valid UTF-8, that is, if
/// only single bytes are damaged.
fn legacy(bytes: &[u8]) -> Option<&'static str> {
    let (mut good, mut bad) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|char| !char.is_ascii()).count();
        bad += chunk.invalid().len();
    }
    if good >= bad || memchr::memchr(0, bytes).is_some() {
        return None;
    }
    if let Some(declared) = declared_charset(&bytes[..bytes.len().min(1024)]) {
        return Some(declared);
    }
    if bad < 8 {
        return None;
    }
    let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    Some(detector.guess(None, chardetng::Utf8Detection::Deny).name())
}

/// `charset=…` as the head of an HTML page declares it, unless that is UTF-8 or UTF-16.
fn declared_charset(head: &[u8]) -> Option<&'static str> {
    let at = memchr::memmem::find(&head.to_ascii_lowercase(), b"charset=")? + b"charset=".len();
    let label = head[at..].trim_ascii_start();
    let label = label.strip_prefix(b"\"").or(label.strip_prefix(b"'")).unwrap_or(label);
    let end = label.iter().position(|byte| !(byte.is_ascii_alphanumeric() || b"-_:".contains(byte)));
    let encoding = encoding_rs::Encoding::for_label(&label[..end.unwrap_or(label.len())])?;
    (!encoding.name().starts_with("UTF-")).then_some(encoding.name())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_1251_is_read_and_told() {
        let bytes = encoding_rs::WINDOWS_1251.encode("Президент Казахстана прибыл в Брюссель.").0;
        let decoded = decode(bytes.to_vec());
        assert_eq!(decoded.encoding, Encoding::Legacy("windows-1251"));
        assert_eq!(decoded.text, "Президент Казахстана прибыл в Брюссель.");
    }

    #[test]
    fn single_bad_bytes_keep_their_place() {
        let decoded = decode("Қазақ".bytes().chain([0xFF, 0xFE]).chain("стан".bytes()).collect());
        assert_eq!(decoded.encoding, Encoding::Utf8);
        assert_eq!(decoded.invalid, [Span::new(10, 12)]);
        assert_eq!(decoded.text, "Қазақ\u{1A}\u{1A}стан");
    }

    #[test]
    fn utf16_goes_there_and_back() {
        for (encoding, mark) in
            [(Encoding::Utf16(Endian::Little), true), (Encoding::Utf16(Endian::Big), false)]
        {
            let bytes = encode("Headline: Қ, 17th meeting", encoding, mark);
            let decoded = decode(bytes.clone());
            assert_eq!((decoded.encoding, decoded.text.as_str()), (encoding, "Headline: Қ, 17th meeting"));
            assert_eq!(encode(&decoded.text, encoding, mark), bytes);
        }
    }
}
