//! Slips in the line with which a message begins, or should begin.

use super::Slip;
use super::characters::{ascii_twin, folded, is_identifier, is_name, is_odd_space};

/// The id of a text that begins with `id =`, and the place behind the equals sign.
pub(super) fn key(text: &str) -> Option<(&str, usize)> {
    let line = text.lines().next()?;
    let (id, _) = line.split_once('=')?;
    let name = id.trim_end_matches(' ');
    is_identifier(name).then_some((name, id.len() + 1))
}

/// The slip with which the first line of a broken text begins, with its place in the text. `above` is the id of
/// the message right over it.
pub(super) fn slip(text: &str, above: Option<&str>) -> Option<Slip> {
    let line = text.lines().next()?;
    let inner = line.trim_start_matches(|char: char| char == ' ' || is_odd_space(char));
    let indent = line.len() - inner.len();
    if let Some((at, space)) = line[..indent].char_indices().find(|(_, char)| is_odd_space(*char)) {
        let id = key(inner).map(|(id, _)| id.to_owned()).or(above.map(str::to_owned));
        return Some(Slip { id, ..Slip::new("odd-space", at).character(space) });
    }
    if inner.is_empty() || key(line).is_some() {
        return None;
    }
    let slip = match indent {
        0 => flush(inner, above),
        _ => indented(inner, above),
    };
    let id = slip.id.clone().or(above.map(str::to_owned));
    Some(Slip { id, ..slip.moved(indent) })
}

/// The slip in a line that is indented, and yet continues nothing.
fn indented(line: &str, above: Option<&str>) -> Slip {
    let sign = line.chars().next().unwrap_or_default();
    let attribute = line.strip_prefix('.').and_then(|name| separated(name).map(|slip| slip.moved(1)));
    match (key(line), attribute) {
        (Some((id, _)), _) => Slip::new("indented-id", 0).found(id).expected(id).of(id),
        (_, Some(slip)) => Slip { id: None, ..slip },
        _ if matches!(sign, '[' | '*' | '.') && above.is_some() => {
            Slip::new("line-start", 0).character(sign).expected(format!("{{ \"{sign}\" }}"))
        }
        _ if sign == '}' => Slip::new("stray-brace", 0),
        _ if sign == '#' => hash(line),
        _ => Slip::new("indented-text", 0).found(line),
    }
}

/// The slip in a line that begins at the margin.
fn flush(line: &str, above: Option<&str>) -> Slip {
    if line.starts_with('#') {
        return hash(line);
    }
    if let Some(sign) = ["//", "/*", "<!--", ";", "%"].iter().find(|sign| line.starts_with(**sign)) {
        return Slip::new("comment", 0).found(sign).expected("# ");
    }
    if let Some((name, _)) = line.strip_prefix('.').and_then(key) {
        return Slip::new("unindented-attribute", 0).found(name).expected(format!("    .{name} ="));
    }
    if line.starts_with('}') {
        return Slip::new("stray-brace", 0);
    }
    keyed(line, above).unwrap_or_else(|| Slip::new("unindented-text", 0).found(line))
}

/// The slip in a line that begins with number signs.
fn hash(line: &str) -> Slip {
    let inner = line.trim_start_matches('#');
    match key(inner) {
        Some((id, _)) => Slip::new("hash-before-id", 0).found(id).expected(id).of(id),
        None => Slip::new("comment", 0).found(&line[..line.len() - inner.len()]).expected("# "),
    }
}

/// The slip in what was to be an id with its equals sign, if the line begins with such.
fn keyed(line: &str, above: Option<&str>) -> Option<Slip> {
    let end = line.find(|char: char| char.is_whitespace() || matches!(char, '=' | ':' | '＝' | '：'));
    let word = &line[..end.unwrap_or(line.len())];
    let is_like_id = word.contains('-') || word.chars().any(|char| char.is_ascii_digit());
    if let Some(slip) = parted(line) {
        return Some(slip);
    }
    if is_identifier(word) {
        let is_meant = above.is_none() || is_like_id;
        return separated(line).filter(|_| is_meant);
    }
    if let Some((name, _)) = line.split_once('=') {
        let name = name.trim_end();
        if let Some(slip) = misnamed(name) {
            return Some(slip);
        }
    }
    let latin = word.chars().filter(|char| is_name(*char)).count();
    let is_mostly_latin = is_like_id && latin * 2 > word.chars().count();
    misnamed(word).filter(|_| is_mostly_latin)
}

/// The slip in a line that begins with a few words and an equals sign.
fn parted(line: &str) -> Option<Slip> {
    /// More words are text.
    const MOST: usize = 4;
    let name = line.split_once('=')?.0.trim_end_matches(' ');
    let words = || name.split(' ').filter(|word| !word.is_empty());
    let is_names = words().all(|word| word.chars().all(is_name));
    if !is_names
        || !(2..=MOST).contains(&words().count())
        || !name.starts_with(|char: char| char.is_ascii_alphabetic())
    {
        return None;
    }
    let expected = words().collect::<Vec<_>>().join("-");
    let at = name.find(' ')?;
    let slip = Slip::new("space-in-id", at).found(name).of(expected.as_str());
    Some(slip.expected(expected))
}

/// The slip in a line that begins with a good id and no equals sign behind it.
fn separated(line: &str) -> Option<Slip> {
    let end = line.find(|char: char| !is_name(char)).unwrap_or(line.len());
    let (mut id, rest) = line.split_at(end);
    if !is_identifier(id) {
        return None;
    }
    if let Some(space) = rest.chars().next().filter(|char| is_odd_space(*char)) {
        return Some(Slip::new("odd-space", id.len()).character(space).of(id));
    }
    // `id->`: the hyphen belongs to the sign.
    if rest.starts_with('>') {
        id = id.trim_end_matches('-');
    }
    let behind = line[id.len()..].trim_start();
    let at = line.len() - behind.len();
    let sign = ["->", "=>", ":=", ":"].into_iter().find(|sign| behind.starts_with(sign));
    let sign = sign.map(str::len).or_else(|| {
        let first = behind.chars().next()?;
        let is_sign = matches!(first, '→' | '~' | '|') || first == '-' && behind.starts_with("- ");
        let stands_for_sign = ascii_twin(first).is_some_and(|twin| matches!(twin, '=' | ':' | '-'));
        (is_sign || stands_for_sign).then_some(first.len_utf8())
    });
    let slip = match sign {
        Some(length) => Slip::new("wrong-equals", at).found(&behind[..length]),
        None => Slip::new("missing-equals", id.len()).found(id),
    };
    Some(slip.expected(format!("{id} =")).of(id))
}

/// The slip in a word that was to be an id.
fn misnamed(name: &str) -> Option<Slip> {
    let bare = name.strip_prefix('-').unwrap_or(name);
    let (at, wrong) = bare
        .char_indices()
        .find(|(_, char)| !is_name(*char))
        .map_or_else(|| bare.chars().next().map(|first| (0, first)), Some)?;
    if name.contains(' ') {
        return None;
    }
    let reason = match wrong {
        _ if is_odd_space(wrong) => "odd-space",
        _ if is_name(wrong) => "id-start",
        _ => "wrong-character",
    };
    let expected = folded(name);
    let slip = Slip::new(reason, name.len() - bare.len() + at).found(name).character(wrong);
    Some(Slip { id: expected.clone(), ..slip.expected(expected.unwrap_or_default()) })
}
