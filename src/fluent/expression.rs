//! Expressions and values as Fluent source.

use super::escape::{self, Part};
use crate::model::Expression;

/// An expression as it is written between the braces of a placeable. A select has no short form and is
/// written on one line, which Fluent reads only with line ends before its variants: write it with
/// [`select`] instead.
///
/// ```
/// use audarma::{fluent::expression, model::Expression};
/// let case = ("case".to_owned(), Expression::Text("genitive".to_owned()));
/// let term = Expression::Term { id: "eu".to_owned(), attribute: None, arguments: vec![case] };
/// assert_eq!(expression(&term), r#"-eu(case: "genitive")"#);
/// ```
pub fn expression(expression: &Expression) -> String {
    match expression {
        Expression::Text(text) => escape::quoted(text),
        Expression::Number(written) => written.clone(),
        Expression::Variable(name) => format!("${name}"),
        Expression::Message { id, attribute } => dotted(id, attribute.as_deref()),
        Expression::Term { id, attribute, arguments } => {
            let name = format!("-{}", dotted(id, attribute.as_deref()));
            if arguments.is_empty() { name } else { format!("{name}({})", call(&[], arguments)) }
        }
        Expression::Function { name, positional, named } => format!("{name}({})", call(positional, named)),
        Expression::Nested(inner) => format!("{{ {} }}", self::expression(inner)),
        Expression::Select { selector, .. } => format!("{} ->", self::expression(selector)),
    }
}

fn call(positional: &[Expression], named: &[(String, Expression)]) -> String {
    let positional = positional.iter().map(expression);
    let named = named.iter().map(|(name, value)| format!("{name}: {}", expression(value)));
    positional.chain(named).collect::<Vec<_>>().join(", ")
}

fn dotted(id: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"))
}

/// Writes parts as one value, which begins with a space or, with several lines, with a line end.
///
/// ```
/// use audarma::fluent::{ValuePart, value};
/// let parts = [ValuePart::Text("{".into()), ValuePart::Code("{ $n }".into())];
/// assert_eq!(value(&parts), r#" { "{" }{ $n }"#);
/// ```
pub fn value(parts: &[Part]) -> String {
    escape::value(parts).source
}

/// Writes a value that is one select: each key, whether it is the default, and its value as [`value`]
/// or this function writes it.
///
/// ```
/// use audarma::{fluent::select, model::Expression};
/// let n = Expression::Variable("n".into());
/// let variants = [("one", false, " день".to_owned()), ("other", true, " дней".to_owned())];
/// assert_eq!(select(&n, &variants), "\n    { $n ->\n        [one] день\n       *[other] дней\n    }");
/// ```
pub fn select(selector: &Expression, variants: &[(&str, bool, String)]) -> String {
    let mut out = format!("\n    {{ {} ->", expression(selector));
    for (key, is_default, value) in variants {
        let sign = if *is_default { "\n       *[" } else { "\n        [" };
        out.extend([sign, key, "]", &value.replace('\n', "\n        ")]);
    }
    out.push_str("\n    }");
    out
}
