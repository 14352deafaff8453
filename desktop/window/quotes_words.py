"""What the page of quotes says of a statement, article by article, as plain values."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.story.article import Article
from desktop.story.comparison import Comparison, Span, Statement
from desktop.story.quoted import InMarks, QuotedStatement
from desktop.window.check_words import Why, in_cell, why_empty
from desktop.window.headers import named_outlet
from desktop.window.panel_builder import address_of
from desktop.window.panel_content import PanelContent, all_own_spans
from desktop.window.reading_marks import Run


def tr(text: str) -> str:
    return QCoreApplication.translate("Quotes", text)


class Cell(NamedTuple):
    """One row of the table: a passage, or why an article has none (`address` is then empty)."""

    badge: str
    outlet: str
    address: str
    words: str
    state: str
    in_marks: InMarks | None = None


class Listed(NamedTuple):
    """One line of the list: the clearest words, and each article with how it stands there."""

    number: int
    base: Span
    words: str
    articles: tuple[tuple[str, InMarks], ...]

    @property
    def said(self) -> str:
        """Say the line for those who do not see it."""
        states = ", ".join(f"{name} {state_words(state)}" for name, state in self.articles)
        return f"S{self.number}: {self.words} ({states})"


def state_words(state: InMarks) -> str:
    names = {
        InMarks.ALL: tr("in marks"),
        InMarks.PART: tr("part in marks"),
        InMarks.NONE: tr("no marks"),
    }
    return names[state]


def listed(quoted: QuotedStatement, articles: Sequence[Article]) -> Listed:
    """Put a statement into one line: the words of the passage that stands in marks most."""
    by_number = {article.number: article for article in articles}
    rank = [InMarks.ALL, InMarks.PART, InMarks.NONE].index
    base = min(quoted.passages, key=lambda each: rank(each.in_marks)).span
    states: dict[int, InMarks] = {}
    for each in quoted.passages:
        before = states.get(each.span.article, InMarks.NONE)
        states[each.span.article] = min(before, each.in_marks, key=rank)
    order = [a.number for a in articles if a.number in states]
    words = " ".join(by_number[base.article].text[base.start : base.end].split())
    return Listed(
        quoted.statement.number,
        base,
        words,
        tuple((by_number[number].address, states[number]) for number in order),
    )


def cells(
    quoted: QuotedStatement, articles: Sequence[Article], comparison: Comparison
) -> Iterator[Cell]:
    """List how each article words a statement; who is silent comes last."""
    silent = []
    for article in articles:
        own = [each for each in quoted.passages if each.span.article == article.number]
        for each in own:
            yield Cell(
                article.address,
                named_outlet(article),
                address_of(article, each.span),
                article.text[each.span.start : each.span.end],
                state_words(each.in_marks),
                each.in_marks,
            )
        if not own:
            silent.append(article)
    for article in silent:
        said = in_cell(why_silent(quoted.statement, article, comparison))
        yield Cell(article.address, named_outlet(article), "", said, "")


def why_silent(statement: Statement, article: Article, comparison: Comparison) -> Why:
    """Say why an article has no passage of a statement: what a person said counts first."""
    looks = (each for each in statement.checked_absent if each.article == article.number)
    checked = next(looks, None)
    return Why(checked) if checked is not None else why_empty(article, comparison)


def runs_of(content: PanelContent | None, address: str) -> tuple[Run, ...]:
    """Return the marks of a passage, if it is one of those being read."""
    if content is None:
        return ()
    if content.selected.address == address:
        return all_own_spans(content)
    found = (shown.spans for shown in content.counterparts if shown.address == address)
    return next(found, ())


def is_about(content: PanelContent | None, shown: Sequence[Cell]) -> bool:
    """Tell whether the passage being read is one of the table's."""
    return content is not None and any(c.address == content.selected.address for c in shown)
