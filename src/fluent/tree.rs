//! Conversion of the parser's tree, which consists of slices, to our own, which has places.

use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::model::{Attribute, Element, Expression, Fault, Pattern, Variant};
use crate::text::Span;

/// A text and the address from which the parser read it.
pub(super) struct Tree<'t> {
    /// The text of the file.
    pub(super) text: &'t str,
    base: usize,
    fault: Option<Fault>,
}

impl<'t> Tree<'t> {
    /// `parsed` is the parser's input: `text`, or a text of the same length.
    pub(super) fn new(text: &'t str, parsed: &str) -> Self {
        Self { text, base: parsed.as_ptr() as usize, fault: None }
    }

    /// The span of a slice that the parser returned.
    pub(super) fn span(&self, slice: &str) -> Span {
        let start = slice.as_ptr() as usize - self.base;
        Span::new(start, start + slice.len())
    }

    /// A fault that the parser accepts, in what was read since the last call.
    pub(super) fn take_fault(&mut self) -> Option<Fault> {
        self.fault.take()
    }

    pub(super) fn comment(&self, comment: Option<&ast::Comment<&str>>) -> Vec<Span> {
        comment.map_or(Vec::new(), |comment| comment.content.iter().map(|line| self.span(line)).collect())
    }

    pub(super) fn attribute(&mut self, attribute: &ast::Attribute<&str>) -> Attribute {
        let head = self.span(attribute.id.name);
        let value = self.pattern(&attribute.value);
        Attribute { name: attribute.id.name.to_owned(), head, value }
    }

    pub(super) fn pattern(&mut self, pattern: &ast::Pattern<&str>) -> Pattern {
        if let [ast::PatternElement::TextElement { value }] = pattern.elements.as_slice()
            && !value.contains('\n')
        {
            return Pattern::Plain(self.span(value));
        }
        let indent = self.common_indent(pattern);
        let mut elements = Vec::with_capacity(pattern.elements.len());
        let mut starts_line = self.starts_line(pattern.elements.first());
        for element in &pattern.elements {
            if starts_line && let Some(own) = self.indent(element) {
                push_text(&mut elements, &" ".repeat(own.saturating_sub(indent)));
            }
            match element {
                ast::PatternElement::TextElement { value } => {
                    push_text(&mut elements, self.line(value, starts_line));
                    starts_line = value.ends_with('\n');
                }
                ast::PatternElement::Placeable { expression } => {
                    elements.push(Element::Placeable(self.expression(expression)));
                    starts_line = false;
                }
            }
        }
        Pattern::Rich(elements)
    }

    /// The text of one line, or of its end, without the indentation at the start of a line.
    fn line(&self, slice: &str, starts_line: bool) -> &'t str {
        let line = &self.text[self.span(slice).range()];
        match starts_line {
            true => line.trim_start_matches(' '),
            false => line,
        }
    }

    /// The smallest indentation of the non-blank lines, except a first line after `=`. The parser's
    /// own count ignores lines that start with a placeable (fluent-rs issue 286).
    fn common_indent(&self, pattern: &ast::Pattern<&str>) -> usize {
        let mut starts_line = self.starts_line(pattern.elements.first());
        let mut common = usize::MAX;
        for element in &pattern.elements {
            if starts_line {
                common = self.indent(element).map_or(common, |indent| indent.min(common));
            }
            starts_line =
                matches!(element, ast::PatternElement::TextElement { value } if value.ends_with('\n'));
        }
        common
    }

    /// The indentation of an element at the start of a line; `None` for a blank line.
    fn indent(&self, element: &ast::PatternElement<&str>) -> Option<usize> {
        let start = match element {
            ast::PatternElement::TextElement { value } if value.trim_matches([' ', '\n']).is_empty() => None,
            ast::PatternElement::TextElement { value } => {
                let span = self.span(value);
                Some(span.end - self.line(value, true).len())
            }
            ast::PatternElement::Placeable { expression } => Some(self.brace(expression)),
        }?;
        let before = &self.text[..start];
        Some(start - before.trim_end_matches(' ').len())
    }

    /// Whether a value starts on its own line.
    fn starts_line(&self, first: Option<&ast::PatternElement<&str>>) -> bool {
        let start = match first {
            Some(ast::PatternElement::TextElement { value }) => self.span(value).start,
            Some(ast::PatternElement::Placeable { expression }) => self.brace(expression),
            None => return false,
        };
        self.text[..start].trim_end_matches(' ').ends_with('\n')
    }

    /// The offset of the `{` that opens a placeable.
    fn brace(&self, expression: &ast::Expression<&str>) -> usize {
        let inline = match expression {
            ast::Expression::Inline(inline) => inline,
            ast::Expression::Select { selector, .. } => selector,
        };
        let inner = match inline {
            ast::InlineExpression::StringLiteral { value } => self.span(value).start - 1,
            ast::InlineExpression::NumberLiteral { value } => self.span(value).start,
            ast::InlineExpression::FunctionReference { id, .. }
            | ast::InlineExpression::MessageReference { id, .. } => self.span(id.name).start,
            ast::InlineExpression::TermReference { id, .. }
            | ast::InlineExpression::VariableReference { id } => self.span(id.name).start - 1,
            ast::InlineExpression::Placeable { expression } => self.brace(expression),
        };
        self.text[..inner].trim_end_matches([' ', '\r', '\n']).len() - 1
    }

    fn expression(&mut self, expression: &ast::Expression<&str>) -> Expression {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => Expression::Select {
                selector: Box::new(self.inline(selector)),
                variants: variants.iter().map(|variant| self.variant(variant)).collect(),
            },
        }
    }

    fn variant(&mut self, variant: &ast::Variant<&str>) -> Variant {
        let (ast::VariantKey::Identifier { name: key } | ast::VariantKey::NumberLiteral { value: key }) =
            variant.key;
        Variant { key: key.to_owned(), is_default: variant.default, value: self.pattern(&variant.value) }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>) -> Expression {
        match inline {
            ast::InlineExpression::StringLiteral { value } => Expression::Text(self.literal(value)),
            ast::InlineExpression::NumberLiteral { value } => Expression::Number((*value).to_owned()),
            ast::InlineExpression::VariableReference { id } => Expression::Variable(id.name.to_owned()),
            ast::InlineExpression::MessageReference { id, attribute } => Expression::Message {
                id: id.name.to_owned(),
                attribute: attribute.as_ref().map(|attribute| attribute.name.to_owned()),
            },
            ast::InlineExpression::TermReference { id, attribute, arguments } => Expression::Term {
                id: id.name.to_owned(),
                attribute: attribute.as_ref().map(|attribute| attribute.name.to_owned()),
                arguments: arguments.as_ref().map_or(Vec::new(), |arguments| self.named(arguments)),
            },
            ast::InlineExpression::FunctionReference { id, arguments } => Expression::Function {
                name: id.name.to_owned(),
                positional: arguments.positional.iter().map(|argument| self.inline(argument)).collect(),
                named: self.named(arguments),
            },
            ast::InlineExpression::Placeable { expression } => {
                Expression::Nested(Box::new(self.expression(expression)))
            }
        }
    }

    fn named(&mut self, arguments: &ast::CallArguments<&str>) -> Vec<(String, Expression)> {
        let pair = |argument: &ast::NamedArgument<&str>| {
            (argument.name.name.to_owned(), self.inline(&argument.value))
        };
        arguments.named.iter().map(pair).collect()
    }

    /// The text of a literal. The parser accepts `\{`, which is not valid Fluent.
    fn literal(&mut self, slice: &str) -> String {
        let span = self.span(slice);
        if let Some(at) = bad_escape(slice) {
            let fault = Fault { reason: "unknown-escape-sequence", offset: span.start + at };
            self.fault.get_or_insert(fault);
        }
        unescape_unicode_to_string(&self.text[span.range()]).into_owned()
    }
}

fn bad_escape(literal: &str) -> Option<usize> {
    let mut bytes = literal.bytes().enumerate();
    while let Some((at, byte)) = bytes.next() {
        if byte == b'\\' && bytes.next().is_some_and(|(_, escaped)| escaped == b'{') {
            return Some(at);
        }
    }
    None
}

/// Adds text, merging it with a final text element.
fn push_text(elements: &mut Vec<Element>, text: &str) {
    match elements.last_mut() {
        _ if text.is_empty() => {}
        Some(Element::Text(last)) => last.push_str(text),
        _ => elements.push(Element::Text(text.to_owned())),
    }
}
