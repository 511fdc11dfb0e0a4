//! Translates SRX patterns, which are written for Java or ICU, to our regex dialect.

use std::iter::Peekable;
use std::str::Chars;

/// A pattern in our dialect that matches what Java's would: `\s`, `\d`, `\w` and the POSIX classes
/// are ASCII only, `\h` is a blank, `\Q…\E` quotes, `\uXXXX` is a character. Groups only capture if
/// the pattern has a back reference, because captures are not used otherwise, and fancy-regex 0.20.2
/// does not see `\b` before a capturing group in a lookbehind.
pub(super) fn translate(pattern: &str) -> String {
    let captures = has_back_reference(pattern);
    let mut reader = Reader {
        rest: pattern.chars().peekable(),
        out: String::new(),
        depth: 0,
        behind_class: false,
        captures,
    };
    while let Some(next) = reader.rest.next() {
        reader.take(next);
    }
    reader.out
}

struct Reader<'p> {
    rest: Peekable<Chars<'p>>,
    out: String,
    /// The number of open brackets.
    depth: usize,
    /// Whether a class inside brackets has just ended, so that a hyphen is not a range.
    behind_class: bool,
    /// Whether groups must capture.
    captures: bool,
}

/// Whether a pattern has a back reference, so that its groups must be counted.
pub(super) fn has_back_reference(pattern: &str) -> bool {
    pattern.as_bytes().windows(2).any(|pair| pair[0] == b'\\' && matches!(pair[1], b'1'..=b'9' | b'k'))
}

impl Reader<'_> {
    fn take(&mut self, next: char) {
        let behind_class = std::mem::take(&mut self.behind_class);
        match next {
            '\\' => return self.escape(),
            '[' => self.depth += 1,
            '-' if behind_class => self.out.push('\\'),
            '(' if self.is_plain_group() => return self.out.push_str("(?:"),
            ']' => self.depth = self.depth.saturating_sub(1),
            '-' | '~' if self.depth > 0 && self.rest.peek() == Some(&next) => self.out.push('\\'),
            _ => {}
        }
        self.out.push(next);
    }

    fn is_plain_group(&mut self) -> bool {
        self.depth == 0 && !self.captures && self.rest.peek() != Some(&'?')
    }

    fn escape(&mut self) {
        let Some(escaped) = self.rest.next() else { return self.out.push('\\') };
        match escaped {
            's' => self.class(" \\t\\n\\x0B\\f\\r"),
            'S' => self.complement(" \\t\\n\\x0B\\f\\r"),
            'd' => self.class("0-9"),
            'D' => self.complement("0-9"),
            'w' => self.class("a-zA-Z0-9_"),
            'W' => self.complement("a-zA-Z0-9_"),
            'h' => self.class(" \\t\\xA0\\u{1680}\\u{180e}\\u{2000}-\\u{200a}\\u{202f}\\u{205f}\\u{3000}"),
            'v' => self.class("\\n\\x0B\\f\\r\\u{85}\\u{2028}\\u{2029}"),
            'R' => self.out.push_str("(?:\\r\\n|[\\n\\x0B\\f\\r\\u{85}\\u{2028}\\u{2029}])"),
            'u' => self.unicode(),
            'Q' => self.quoted(),
            'p' | 'P' => self.property(escaped),
            'e' => self.out.push_str("\\x1B"),
            other if other.is_ascii_alphanumeric() => self.out.extend(['\\', other]),
            other => self.literal(other),
        }
    }

    /// A character class, inside or outside brackets.
    fn class(&mut self, inside: &str) {
        self.behind_class = self.depth > 0;
        if self.depth > 0 {
            self.out.push_str(inside);
        } else {
            self.out.extend(["[", inside, "]"]);
        }
    }

    fn complement(&mut self, inside: &str) {
        self.behind_class = self.depth > 0;
        self.out.extend(["[^", inside, "]"]);
    }

    /// `\u00AD` as `\u{00AD}`.
    fn unicode(&mut self) {
        let digits: String = self.rest.clone().take(4).take_while(char::is_ascii_hexdigit).collect();
        for _ in 0..digits.len() {
            self.rest.next();
        }
        self.out.extend(["\\u{", &digits, "}"]);
    }

    /// Everything up to `\E`, literally.
    fn quoted(&mut self) {
        while let Some(next) = self.rest.next() {
            if next == '\\' && self.rest.peek() == Some(&'E') {
                self.rest.next();
                return;
            }
            self.literal(next);
        }
    }

    fn literal(&mut self, letter: char) {
        if letter.is_ascii_punctuation() && !matches!(letter, '<' | '>' | '\'' | '"' | '`' | '_') {
            self.out.push('\\');
        }
        self.out.push(letter);
    }

    /// `\p{Punct}` and similar classes are ASCII in Java; `\p{IsCyrillic}`, `\p{InCyrillic}` name a script.
    fn property(&mut self, letter: char) {
        let name = self.property_name();
        self.behind_class = self.depth > 0;
        let ascii = match name.as_str() {
            "Lower" => "a-z",
            "Upper" => "A-Z",
            "Alpha" => "a-zA-Z",
            "Digit" => "0-9",
            "Alnum" => "a-zA-Z0-9",
            "Punct" => "!-/:-@\\[-`{-\\x7E",
            "Space" => " \\t\\n\\x0B\\f\\r",
            "Blank" => " \\t",
            "javaUpperCase" => "\\p{Lu}",
            "javaLowerCase" => "\\p{Ll}",
            "javaWhitespace" => "\\s",
            _ => return self.out.extend(["\\", &letter.to_string(), "{", script(&name), "}"]),
        };
        if letter == 'P' { self.complement(ascii) } else { self.class(ascii) }
    }

    fn property_name(&mut self) -> String {
        if self.rest.next_if_eq(&'{').is_none() {
            return self.rest.next().map(String::from).unwrap_or_default();
        }
        let mut name = String::new();
        while let Some(next) = self.rest.next().filter(|&next| next != '}') {
            name.push(next);
        }
        name
    }
}

/// The name of a script or class without Java's prefix.
fn script(name: &str) -> &str {
    let bare = name.strip_prefix("Is").or_else(|| name.strip_prefix("In")).unwrap_or(name);
    if bare.starts_with(char::is_uppercase) { bare } else { name }
}

#[cfg(test)]
mod tests {
    use super::translate;

    #[test]
    fn escapes_of_java() {
        let cases = [
            (r"\bMr\.", r"\bMr\."),
            (r"\s+[\s\u00A0]", r"[ \t\n\x0B\f\r]+[ \t\n\x0B\f\r\u{00A0}]"),
            (r"[\p{Lu}\d]", r"[\p{Lu}0-9]"),
            (r"\Qт.б.\E\s?", r"т\.б\.[ \t\n\x0B\f\r]?"),
            (r"\p{Punct}\P{Upper}", r"[!-/:-@\[-`{-\x7E][^A-Z]"),
            (r"\p{IsCyrillic}\pL", r"\p{Cyrillic}\p{L}"),
            (r"\«\<\'", "«<'"),
            (r"\b(т|(г))\.[(]", r"\b(?:т|(?:г))\.[(]"),
            (r"(a)\1", r"(a)\1"),
            (r"[\p{Lu}-–—][\d-x]", r"[\p{Lu}\-–—][0-9\-x]"),
        ];
        for (java, ours) in cases {
            assert_eq!(translate(java), ours);
        }
    }
}
