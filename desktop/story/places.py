"""Tell which passages a span of an article stands for, when its ends are not those of a passage."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate
from operator import attrgetter

from desktop.story.article import Article
from desktop.story.comparison import Span


def overlap(a: Span, b: Span) -> int:
    """Return how many code points two spans share."""
    if a.article != b.article:
        return 0
    return max(0, min(a.end, b.end) - max(a.start, b.start))


def address_of(article: Article, span: Span) -> str:
    """Name the passage that a span is, or begins in."""
    return article.passage_address(index_of(article, span))


def index_of(article: Article, span: Span) -> int:
    """Return which passage begins with a span, or holds its beginning: a person may link a part. O(log n)."""
    return max(bisect_right(article.passages, span.start, key=attrgetter("start")) - 1, 0)


def holds(outer: Span, inner: Span) -> bool:
    """Tell whether a span lies in another one, or is the same."""
    same = outer.article == inner.article
    return same and outer.start <= inner.start and inner.end <= outer.end


def covers(looked_for: Span, passage: Span) -> bool:
    """Tell whether a span leaves next to nothing of a passage: what is said of it is said of all of that.

    A tenth may be left, or two characters: ends move a little. So a word on a part of a passage, as on
    one of two quotes in it, is none on the passage.
    """
    shared, length = overlap(looked_for, passage), passage.end - passage.start
    return shared > 0 and length - shared <= max(2, length // 10)


def is_same_place(a: Span, b: Span) -> bool:
    """Tell whether two spans share more than half of the longer one.

    Of the passages of an article, at most one is at the same place as a given span. So what a reader
    said of a passage still counts when a later way of splitting moves the ends a little.
    """
    return a == b or 2 * overlap(a, b) > max(a.end - a.start, b.end - b.start)


def is_same_quote(found: Span, known: Span) -> bool:
    """Tell whether words that are found are those of a quote that was known: more than half of them.

    Another version, another engine, finds a quote shorter or in parts: each is still that quote. What
    is more than twice as long says something else, and so does what stands in a quote known besides
    the one around it: of several that are the same, `likeness` tells the best.
    """
    return 2 * overlap(found, known) > found.end - found.start


def likeness(a: Span, b: Span) -> float:
    """Return how much of what two spans cover together is in both, 0–1."""
    shared = overlap(a, b)
    return shared / (a.end - a.start + b.end - b.start - shared)


class Near:
    """Spans of some articles, to be found by what they share code points with; nested ones too."""

    def __init__(self, spans: Iterable[Span]) -> None:
        by_article: dict[int, list[Span]] = {}
        for span in spans:
            by_article.setdefault(span.article, []).append(span)
        self._of = {number: _Row(own) for number, own in by_article.items()}

    def at(self, span: Span) -> Sequence[Span]:
        """Return the spans that share a code point with one, in order."""
        row = self._of.get(span.article)
        return () if row is None else row.at(span)

    def same_quote(self, span: Span) -> Span | None:
        """Return which of these is the quote that was known at a span, the likest; None if none is."""
        same = (each for each in self.at(span) if is_same_quote(each, span))
        return max(same, key=lambda each: likeness(each, span), default=None)


class _Row:
    """Spans of one article; `reach` is how far those up to a place go."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self.spans = sorted(spans)
        self.starts = [span.start for span in self.spans]
        self.reach = list(accumulate(map(attrgetter("end"), self.spans), max))

    def at(self, span: Span) -> Sequence[Span]:
        first = bisect_right(self.reach, span.start)
        last = bisect_left(self.starts, span.end)
        return [each for each in self.spans[first:last] if each.end > span.start]


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
