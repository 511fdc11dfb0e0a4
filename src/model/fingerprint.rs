//! The identity of a text in the ledger.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A fingerprint of a text: the first 80 bits of its BLAKE3 hash, written as 16 letters and digits.
/// The chance that two given texts share one is 1 in 10²⁴, so a million texts have no collision.
///
/// ```
/// use audarma::model::Fingerprint;
/// let fingerprint = Fingerprint::of("Қазақстан".as_bytes());
/// assert_eq!(fingerprint.to_string().len(), 16);
/// assert_eq!(fingerprint.to_string().parse(), Ok(fingerprint));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Fingerprint([u8; 10]);

/// A text that is not a fingerprint.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NotAFingerprint(pub String);

/// The base32 alphabet of RFC 4648 in lower case, which avoids letters that look like its digits.
const ALPHABET: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";

impl Fingerprint {
    /// The fingerprint of bytes.
    pub fn of(bytes: &[u8]) -> Self {
        let mut prefix = [0; 10];
        prefix.copy_from_slice(&blake3::hash(bytes).as_bytes()[..10]);
        Self(prefix)
    }

    /// The first `length` letters and digits, used as the suffix of a new id.
    pub fn head(self, length: usize) -> String {
        let mut written = self.to_string();
        written.truncate(length);
        written
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bits = self.0.iter().fold(0_u128, |bits, byte| bits << 8 | u128::from(*byte));
        let letter = |at: usize| char::from(ALPHABET[(bits >> (75 - at * 5) & 31) as usize]);
        f.write_str(&(0..16).map(letter).collect::<String>())
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Fingerprint {
    type Err = NotAFingerprint;

    fn from_str(text: &str) -> Result<Self, NotAFingerprint> {
        let refused = || NotAFingerprint(text.to_owned());
        let mut bits = 0_u128;
        for byte in text.bytes() {
            let five = match byte {
                b'a'..=b'z' => byte - b'a',
                b'2'..=b'7' => byte - b'2' + 26,
                _ => return Err(refused()),
            };
            bits = bits << 5 | u128::from(five);
        }
        let mut prefix = [0; 10];
        prefix.copy_from_slice(&bits.to_be_bytes()[6..]);
        if text.len() == 16 { Ok(Self(prefix)) } else { Err(refused()) }
    }
}

impl TryFrom<String> for Fingerprint {
    type Error = NotAFingerprint;

    fn try_from(text: String) -> Result<Self, NotAFingerprint> {
        text.parse()
    }
}

impl From<Fingerprint> for String {
    fn from(fingerprint: Fingerprint) -> String {
        fingerprint.to_string()
    }
}

impl fmt::Display for NotAFingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}\" is not a fingerprint, which has 16 letters a to z and digits 2 to 7", self.0)
    }
}

impl std::error::Error for NotAFingerprint {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_sixteen_good_letters_are_a_fingerprint() {
        for bad in ["", "abcdefghijklmno", "abcdefghijklmnopq", "ABCDEFGHIJKLMNOP", "abcdefghijklmno1"] {
            assert!(bad.parse::<Fingerprint>().is_err(), "{bad}");
        }
        assert_eq!("abcdefghijklmnop".parse::<Fingerprint>().unwrap().to_string(), "abcdefghijklmnop");
    }
}
