//! A hash that is stable across machines and versions.

/// A running 64-bit hash over words and texts. The order matters, and texts are delimited:
/// `"a", "bc"` and `"ab", "c"` differ.
///
/// It distinguishes texts; it is not cryptographically secure.
///
/// ```
/// use audarma::text::Digest;
/// let mut digest = Digest::new();
/// digest.text("Dushanbe");
/// let mut other = Digest::new();
/// other.text("Душанбе");
/// assert_ne!(digest.value(), other.value());
/// ```
#[derive(Clone, Debug)]
pub struct Digest(u64);

/// Two odd constants with well-distributed bits: the fractional parts of the golden ratio and of the
/// square root of two.
const START: u64 = 0x9E37_79B9_7F4A_7C15;
const FACTOR: u64 = 0x6A09_E667_F3BC_C909;

impl Digest {
    /// The hash of no input.
    pub fn new() -> Self {
        Self(START)
    }

    /// Adds a number.
    pub fn word(&mut self, word: u64) {
        let product = u128::from(self.0 ^ word) * u128::from(FACTOR);
        self.0 = (product as u64 ^ (product >> 64) as u64).wrapping_add(START);
    }

    /// Adds a text.
    pub fn text(&mut self, text: &str) {
        self.word(text.len() as u64);
        let (chunks, rest) = text.as_bytes().as_chunks();
        for chunk in chunks {
            self.word(u64::from_le_bytes(*chunk));
        }
        self.word(rest.iter().fold(0, |word, &byte| word << 8 | u64::from(byte)));
    }

    /// The hash of everything added so far.
    pub fn value(&self) -> u64 {
        self.0
    }
}

impl Default for Digest {
    fn default() -> Self {
        Self::new()
    }
}
