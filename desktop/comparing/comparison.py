"""Compare articles: from their passages to links, statements and conflicts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

from desktop.comparing import MEASURED_LANGUAGES, NO_METHOD
from desktop.comparing.conflicts import find_conflicts
from desktop.comparing.evidence import Content, contents, is_enough, reasons
from desktop.comparing.links import DECIMALS, Scores, score
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
from desktop.text.languages import script_of
from desktop.text.words import Word, words_in

OTHER_SCRIPT = "its letters are not those of its language"
SAMPLE = 2_000
"""Code points that tell a script: all of them would take 4 ms of the 50 that five articles take."""


Pair = tuple[int, int]
"""Two compared passages, by their numbers; the one that comes first in the project is the first."""


@dataclass(frozen=True, slots=True)
class Sentences:
    """All compared passages, article by article, with the words of each."""

    spans: tuple[Span, ...]
    words: tuple[Sequence[Word], ...]
    contents: tuple[Content, ...]

    @property
    def owners(self) -> tuple[int, ...]:
        """The number of each passage's article."""
        return tuple(span.article for span in self.spans)

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
    reasons_against = {article.number: reason_against(article) for article in articles}
    refused = tuple((number, reason) for number, reason in reasons_against.items() if reason)
    compared = sorted(
        (article for article in articles if not reasons_against[article.number]),
        key=lambda article: (article.digest, article.number),
    )
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
    complete = {article.number for article in compared if not article.may_lack}
    statements = _statements(
        [[sentences.spans[i] for i in each] for each in groups],
        numbers,
        complete,
        list(links.values()),
    )
    conflicts = find_conflicts(
        links, articles, sentences.words, lambda share: reach(0.8 + 0.2 * share)
    )
    reach(1.0)
    return Comparison(numbers, refused, tuple(links.values()), statements, conflicts)


def reason_against(article: Article) -> str:
    """Return why an article cannot be compared, or nothing."""
    script = MEASURED_LANGUAGES.get(article.language.value)
    if script is None:
        return NO_METHOD
    return "" if script_of(article.text[:SAMPLE]) in (script, "") else OTHER_SCRIPT


def _sentences(articles: Sequence[Article]) -> Sentences:
    spans, found = [], []
    for article in articles:
        for passage in filter(attrgetter("is_compared"), article.passages):
            spans.append(Span(article.number, passage.start, passage.end))
            found.append(words_in(article.text, passage.start, passage.end))
    return Sentences(tuple(spans), tuple(found), contents(found))


def _links(sentences: Sentences, scores: Scores) -> dict[Pair, Link]:
    """Return the pairs that are likely enough and share enough, in order; set the others to 0."""
    contents = sentences.contents
    links: dict[Pair, Link] = {}
    for i, j, probability in _likely(sentences.spans, scores):
        if not is_enough(contents[i], contents[j]):
            scores.probability[min(i, j), max(i, j)] = 0
            continue
        is_lifted = (min(i, j), max(i, j)) in scores.lifted
        links[i, j] = Link(
            sentences.spans[i],
            sentences.spans[j],
            probability,
            Strength.SOLID if probability >= SOLID else Strength.MAYBE,
            Origin.AUTOMATIC,
            reasons(contents[i], contents[j], is_lifted=is_lifted),
        )
    return links


def _likely(spans: Sequence[Span], scores: Scores) -> Iterator[tuple[int, int, float]]:
    """Return the pairs that may become links with their probabilities, in the order of the spans."""
    import numpy as np

    rank = np.empty(len(spans), dtype=np.int64)
    rank[sorted(range(len(spans)), key=spans.__getitem__)] = np.arange(len(spans))
    places = []
    for one, other in scores.blocks():
        likely = np.argwhere(scores.probability[one, other] >= np.float32(MAYBE))
        places.append(likely + np.array((one.start, other.start)))
    found = np.concatenate(places) if places else np.empty((0, 2), dtype=np.int64)
    probability = scores.probability[found[:, 0], found[:, 1]].astype(np.float64)
    turned = rank[found[:, 0]] > rank[found[:, 1]]
    found[turned] = found[turned, ::-1]
    order = np.lexsort((rank[found[:, 1]], rank[found[:, 0]]))
    probability = np.round(probability[order], DECIMALS)
    for (i, j), value in zip(found[order].tolist(), probability.tolist(), strict=True):
        yield i, j, value


def _statements(
    groups: Sequence[Sequence[Span]],
    numbers: Sequence[int],
    complete: Set[int],
    links: Sequence[Link],
) -> tuple[Statement, ...]:
    """Number the groups; of articles without any counterpart, the `complete` ones have missed it.

    An article with a passage that is linked to one of the statement's, and stands in another
    statement, is not named: something was found in it.
    """
    linked: dict[Span, set[int]] = {}
    for link in links:
        linked.setdefault(link.a, set()).add(link.b.article)
        linked.setdefault(link.b, set()).add(link.a.article)
    found = []
    for count, passages in enumerate(number([tuple(each) for each in groups]), 1):
        present = {passage.article for passage in passages}
        present = present.union(*(linked.get(passage, ()) for passage in passages))
        absent = [each for each in numbers if each not in present]
        missed = [each for each in absent if each in complete]
        unknown = [each for each in absent if each not in complete]
        found.append(Statement(count, passages, tuple(sorted(missed)), tuple(sorted(unknown))))
    return tuple(found)
