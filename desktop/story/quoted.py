"""Which statements stand in quotation marks, and in which of the articles that make them."""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from desktop.story.article import Article
from desktop.story.comparison import Comparison, Span, Statement
from desktop.text.quotation import quotations

WORD = re.compile(r"\w")


class InMarks(StrEnum):
    """How much of a passage stands in quotation marks."""

    ALL = "all"
    PART = "part"
    NONE = "none"


class QuotedPassage(NamedTuple):
    """One passage of a statement, and whether it stands in marks."""

    span: Span
    in_marks: InMarks


class QuotedStatement(NamedTuple):
    """A statement with its passages; at least one of them stands in marks, at least partly."""

    statement: Statement
    passages: tuple[QuotedPassage, ...]

    @property
    def articles_in_marks(self) -> tuple[int, ...]:
        found = {each.span.article for each in self.passages if each.in_marks is not InMarks.NONE}
        return tuple(sorted(found))


def quoted_statements(
    articles: Sequence[Article], comparison: Comparison
) -> tuple[QuotedStatement, ...]:
    """List the statements with quotation marks, those quoted in most articles first.

    Linear in the texts and the passages of the statements.
    """
    texts = {article.number: article.text for article in articles}
    marks = {number: quotations(text) for number, text in texts.items()}
    found = []
    for statement in comparison.statements:
        spans = [span for span in statement.passages if span.article in texts]
        passages = tuple(QuotedPassage(span, in_marks(span, texts, marks)) for span in spans)
        quoted = QuotedStatement(statement, passages)
        if quoted.articles_in_marks:
            found.append(quoted)
    return tuple(sorted(found, key=lambda each: -len(each.articles_in_marks)))


def in_marks(
    span: Span, texts: Mapping[int, str], marks: Mapping[int, Sequence[tuple[int, int]]]
) -> InMarks:
    """Tell how much of a passage's words stand in the marks of its article."""
    text, pairs = texts[span.article], marks[span.article]
    first = max(0, bisect_right(pairs, (span.start, 0)) - 1)
    outside, place, has_marks = [], span.start, False
    for start, end in pairs[first:]:
        if start >= span.end:
            break
        if end > span.start:
            has_marks = True
            outside.append(text[place : max(place, start)])
            place = max(place, end)
    if not has_marks:
        return InMarks.NONE
    outside.append(text[place : span.end] if place < span.end else "")
    return InMarks.PART if any(WORD.search(piece) for piece in outside) else InMarks.ALL
