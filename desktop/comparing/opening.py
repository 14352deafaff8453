"""Where a story is opened for the first time: the passage that says most about how it is told."""

from collections.abc import Callable, Sequence

from desktop.comparing.wording import difference
from desktop.story.article import Article
from desktop.story.comparison import ChangeKind, Comparison, Span, Statement, WordingDifference

MOST_STATEMENTS = 12
"""Statements looked at, those in most articles first: each costs some milliseconds."""
MOST_PASSAGES = 6
"""Passages of a statement that are worded against each other: the work grows with their square."""
ALIKE = frozenset({ChangeKind.SAME, ChangeKind.MOVED})

Rank = tuple[int, int, int]
"""Articles whose words can be marked, places that differ, and the earlier statement first."""


def opening_passage(
    articles: Sequence[Article],
    comparison: Comparison,
    is_stopped: Callable[[], bool] = lambda: False,
) -> Span | None:
    """Return the passage to begin with, None if there is none that others word differently.

    It is of the statement that stands in most articles with words that can be marked, and that has
    the most differing places. Cancels between statements.
    """
    by_number = {article.number: article for article in articles}
    statements = sorted(comparison.statements, key=lambda each: -spread(each))[:MOST_STATEMENTS]
    best: tuple[Rank, Span] | None = None
    for order, statement in enumerate(statements):
        if is_stopped():
            return None
        found = _clearest(statement, by_number, order)
        if found is not None and (best is None or found[0] > best[0]):
            best = found
    return None if best is None else best[1]


def spread(statement: Statement) -> int:
    """Return in how many articles a statement stands."""
    return len({span.article for span in statement.passages})


def _clearest(
    statement: Statement, articles: dict[int, Article], order: int
) -> tuple[Rank, Span] | None:
    """Return the passage of a statement with most to mark in the others, and how much that is."""
    spans = [span for span in statement.passages if span.article in articles][:MOST_PASSAGES]
    found = []
    for base in spans:
        others = [span for span in spans if span.article != base.article]
        marked = [(span.article, _differing(articles, base, span)) for span in others]
        told = {number for number, places in marked if places}
        if told:
            places = sum(places for _, places in marked)
            found.append(((len(told), places, -order), base))
    return max(found, key=lambda each: each[0], default=None)


def _differing(articles: dict[int, Article], a: Span, b: Span) -> int:
    """Count the places where two passages differ; 0 if they differ too much to mark words."""
    wording = _worded(articles[a.article], a, articles[b.article], b)
    if wording.is_rewritten:
        return 0
    return sum(change.kind not in ALIKE for change in wording.changes)


def _worded(one: Article, a: Span, other: Article, b: Span) -> WordingDifference:
    spans = (a.start, a.end), (b.start, b.end)
    return difference(one.text, spans[0], other.text, spans[1], one.language.value)
