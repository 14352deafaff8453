"""Compare articles: from their passages to links, statements and conflicts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

from desktop.comparing import MEASURED_LANGUAGES
from desktop.comparing.conflicts import find_conflicts
from desktop.comparing.evidence import Content, is_enough, reasons
from desktop.comparing.links import Scores, score
from desktop.comparing.numbering import number
from desktop.comparing.statements import group
from desktop.story.article import Article
from desktop.story.comparison import (
    MAYBE,
    SOLID,
    Comparison,
    Link,
    Origin,
    Span,
    Statement,
    Strength,
)
from desktop.story.errors import Cancelled
from desktop.text.words import Word, words

NO_METHOD = "no measured method for this language"
INCOMPLETE = "incomplete"
"""The `complete` of an article of which a part is missing, so that nothing can be missed in it."""


@dataclass(frozen=True, slots=True)
class Sentences:
    """All compared passages, article by article, with the words of each."""

    spans: tuple[Span, ...]
    words: tuple[tuple[Word, ...], ...]
    contents: tuple[Content, ...]

    @property
    def owners(self) -> tuple[int, ...]:
        """The number of each passage's article."""
        return tuple(span.article for span in self.spans)

    def by_span(self) -> dict[Span, tuple[Word, ...]]:
        return dict(zip(self.spans, self.words, strict=True))

    def keys(self) -> list[list[list[str]]]:
        """Return the keys of the words of each passage of each article."""
        pairs = zip(self.owners, self.words, strict=True)
        return [
            [[word.key for word in found] for _, found in group]
            for _, group in groupby(pairs, key=lambda pair: pair[0])
        ]


def find(
    articles: Sequence[Article],
    progress: Callable[[float], None],
    is_cancelled: Callable[[], bool],
) -> Comparison:
    """Compare articles, as `desktop.comparing.compare` says."""

    def reach(share: float) -> None:
        if is_cancelled():
            raise Cancelled
        progress(share)

    numbers = tuple(article.number for article in articles)
    refused = tuple((a.number, NO_METHOD) for a in articles if not is_measured(a))
    compared = sorted(filter(is_measured, articles), key=lambda a: (a.digest, a.number))
    reach(0.0)
    if len(compared) < 2:
        return Comparison(numbers, refused)
    sentences = _sentences(compared)
    reach(0.1)
    scores = score(sentences.keys())
    reach(0.6)
    links = _links(sentences, scores)
    groups = group(scores.probability, sentences.owners, links)
    reach(0.8)
    statements = _statements([[sentences.spans[i] for i in each] for each in groups], articles)
    found = tuple(sorted(links.values(), key=lambda link: (link.a, link.b)))
    conflicts = find_conflicts(
        found, articles, sentences.by_span(), lambda share: reach(0.8 + 0.2 * share)
    )
    reach(1.0)
    return Comparison(numbers, refused, found, statements, conflicts)


def is_measured(article: Article) -> bool:
    """Tell whether an article's language has a measured method."""
    return article.language.value in MEASURED_LANGUAGES


def _sentences(articles: Sequence[Article]) -> Sentences:
    spans, found = [], []
    for article in articles:
        for passage in filter(attrgetter("is_compared"), article.passages):
            spans.append(Span(article.number, passage.start, passage.end))
            found.append(tuple(words(article.text, passage.start, passage.end)))
    return Sentences(tuple(spans), tuple(found), tuple(map(Content, found)))


def _links(sentences: Sentences, scores: Scores) -> dict[tuple[int, int], Link]:
    """Return the pairs that are likely enough and share enough; the others are set to 0."""
    import numpy as np

    links: dict[tuple[int, int], Link] = {}
    for one, other in scores.blocks():
        for row, column in np.argwhere(scores.probability[one, other] >= np.float32(MAYBE)):
            i, j = int(row) + one.start, int(column) + other.start
            if is_enough(sentences.contents[i], sentences.contents[j]):
                links[i, j] = _link(sentences, scores, i, j)
            else:
                scores.probability[i, j] = 0
    return links


def _link(sentences: Sentences, scores: Scores, i: int, j: int) -> Link:
    probability = round(float(scores.probability[i, j]), 4)
    a, b = sorted((sentences.spans[i], sentences.spans[j]))
    return Link(
        a,
        b,
        probability,
        Strength.SOLID if probability >= SOLID else Strength.MAYBE,
        Origin.AUTOMATIC,
        reasons(sentences.contents[i], sentences.contents[j], is_lifted=(i, j) in scores.lifted),
    )


def _statements(
    groups: Sequence[Sequence[Span]], articles: Sequence[Article]
) -> tuple[Statement, ...]:
    found = []
    for count, passages in enumerate(number([tuple(each) for each in groups]), 1):
        present = {passage.article for passage in passages}
        absent = [article for article in articles if article.number not in present]
        missed = [a.number for a in absent if is_measured(a) and a.complete != INCOMPLETE]
        unknown = [a.number for a in absent if a.number not in missed]
        found.append(Statement(count, passages, tuple(sorted(missed)), tuple(sorted(unknown))))
    return tuple(found)
