"""Tell which passages a span of an article stands for, when its ends are not those of a passage."""

from bisect import bisect_right
from collections.abc import Sequence

from desktop.story.article import Article
from desktop.story.comparison import Span


def overlap(a: Span, b: Span) -> int:
    """Return how many code points two spans share."""
    if a.article != b.article:
        return 0
    return max(0, min(a.end, b.end) - max(a.start, b.start))


def holds(outer: Span, inner: Span) -> bool:
    """Tell whether a span lies in another one, or is the same."""
    same = outer.article == inner.article
    return same and outer.start <= inner.start and inner.end <= outer.end


def is_same_place(a: Span, b: Span) -> bool:
    """Tell whether two spans share more than half of the longer one.

    Of the passages of an article, at most one is at the same place as a given span. So what a reader
    said of a passage still counts when a later way of splitting moves the ends a little.
    """
    return a == b or 2 * overlap(a, b) > max(a.end - a.start, b.end - b.start)


class Places:
    """The passages of some articles, to be found by the spans they share characters with."""

    def __init__(self, articles: Sequence[Article]) -> None:
        self._spans = {
            article.number: sorted(Span(article.number, p.start, p.end) for p in article.passages)
            for article in articles
        }

        self._whole = frozenset(span for spans in self._spans.values() for span in spans)

        self._compared = frozenset(
            Span(article.number, passage.start, passage.end)
            for article in articles
            for passage in article.passages
            if passage.is_compared
        )

    def is_compared(self, passage: Span) -> bool:
        """Tell whether a passage is of a kind that takes part in links."""
        return passage in self._compared

    def is_passage(self, span: Span) -> bool:
        return span in self._whole

    def at(self, span: Span) -> tuple[Span, ...]:
        """Return the passages that share a character with a span, in order."""
        if span in self._whole:
            return (span,)
        spans = self._spans.get(span.article, [])
        first = max(0, bisect_right(spans, span) - 1)
        found = []
        for passage in spans[first:]:
            if passage.start >= span.end:
                break
            if overlap(passage, span):
                found.append(passage)
        return tuple(found)

    def of(self, span: Span) -> Span:
        """Return the passage at the same place as a span, else the span itself: a part of one."""
        return next((passage for passage in self.at(span) if is_same_place(passage, span)), span)
