//! Spelling by a dictionary that is installed on the machine.
//!
//! What must not live here: where dictionaries are found, findings.

/// A Hunspell dictionary.
///
/// ```
/// use audarma::check::Dictionary;
/// let dictionary = Dictionary::new("SET UTF-8\n", "1\nшкола\n").unwrap();
/// assert!(dictionary.knows("школа"));
/// assert_eq!(dictionary.meant("шкла").as_deref(), Some("школа"));
/// ```
#[derive(Clone, Debug)]
pub struct Dictionary(spellbook::Dictionary);

impl Dictionary {
    /// Reads the two files of a dictionary: its affixes and its words.
    ///
    /// # Errors
    /// What the files have that is no Hunspell dictionary.
    pub fn new(affixes: &str, words: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        let words = words.trim_start_matches('\u{FEFF}');
        spellbook::Dictionary::new(affixes.trim_start_matches('\u{FEFF}'), words)
            .map(Self)
            .map_err(|cause| cause.to_string().into())
    }

    /// Whether the dictionary has a word, with ё written as it is or as е.
    pub fn knows(&self, word: &str) -> bool {
        self.0.check(word) || word.contains('ё') && self.0.check(&word.replace('ё', "е"))
    }

    /// A word of the dictionary from which this one differs by one slip: two letters swapped, one too many,
    /// another one, one too few.
    pub fn meant(&self, word: &str) -> Option<String> {
        let letters: Vec<char> = word.chars().collect();
        swapped(&letters)
            .chain(shorter(&letters))
            .chain(replaced(&letters))
            .chain(longer(&letters))
            .find(|near| near != word && self.0.check(near))
    }
}

/// The letters of the Russian alphabet.
fn alphabet() -> impl Iterator<Item = char> + Clone {
    ('а'..='я').chain(['ё'])
}

fn swapped(letters: &[char]) -> impl Iterator<Item = String> {
    (1..letters.len()).map(|at| {
        let mut swapped = letters.to_vec();
        swapped.swap(at - 1, at);
        swapped.into_iter().collect()
    })
}

fn shorter(letters: &[char]) -> impl Iterator<Item = String> {
    (0..letters.len()).map(|at| letters[..at].iter().chain(&letters[at + 1..]).collect())
}

fn replaced(letters: &[char]) -> impl Iterator<Item = String> {
    (0..letters.len()).flat_map(move |at| {
        alphabet()
            .map(move |letter| letters[..at].iter().chain([&letter]).chain(&letters[at + 1..]).collect())
    })
}

fn longer(letters: &[char]) -> impl Iterator<Item = String> {
    (0..=letters.len()).flat_map(move |at| {
        alphabet().map(move |letter| letters[..at].iter().chain([&letter]).chain(&letters[at..]).collect())
    })
}
