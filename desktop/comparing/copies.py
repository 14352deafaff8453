"""Find the articles whose bodies are nearly the same text: agency copy, syndication, reprints.

Runs of four words that two bodies share, in any language (Broder, On the resemblance and containment
of documents, 1997). Only bodies are read: a headline, a byline or a dateline of one's own makes no other
text.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import count
from typing import TYPE_CHECKING, NamedTuple

from desktop.story.article import Article, Kind
from desktop.story.errors import Cancelled
from desktop.text.cosine import cosines

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

RUN = 4
"""Words of a run. Of three, reports of one event share some by chance; five suffer more from edits."""
LONG_RUN = 8
"""Words of a run that copies share at least once; only such articles are looked at closer."""
OF_SHORTER = 0.5
"""Least share of the runs of the shorter body that stand in the longer one. On tests/cases/copies, copies
in a house style have .63 and more, one outlet's story told anew .44, a third of an agency report in one's
own .34; an edit of every seventh word leaves .5."""
OF_LONGER = 0.2
"""Least share of the runs of the longer body that stand in the shorter one: a text of which four fifths
were cut off is still a copy, less is a brief."""
SAME_FIGURES = 0.5
"""Least share of the shorter body's numbers that stand in the longer one. A form filled in for another
earthquake has .54 of the runs and none of the numbers."""
LEAST_FIGURES = 3
"""Different numbers of a body from which on their share says something."""
LEAST_WORDS = 30
"""Words of a body that is long enough to tell a copy from a form that was filled in."""
UNSPACED = "\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff"
"""Signs of scripts that put no blanks between words: each is a word here."""
WORD = re.compile(rf"[{UNSPACED}]|[^\W{UNSPACED}]+")
FIGURE = re.compile(r"\d+(?:[.,:]\d+)*")
MARKS = str.maketrans("", "", ".,:")
MIX, STEP = 0x9E3779B97F4A7C15, 0xD6E8FEB86659FD93
"""Odd constants that spread the numbers of words over 64 bits."""


class Body(NamedTuple):
    """The words of a body by number, and those of its words that are written in digits."""

    words: NDArray[np.uint64]
    figures: NDArray[np.uint64]


class Entries(NamedTuple):
    """Which article has which value, each pair once, sorted by value."""

    owners: NDArray[np.int64]
    values: NDArray[np.uint64]


def find_copies(
    articles: Sequence[Article], *, is_cancelled: Callable[[], bool] = lambda: False
) -> tuple[tuple[int, ...], ...]:
    """Return groups of numbers of articles with nearly the same body, all pairs of a group alike.

    No article is in two groups. Later versions of an article may be in one with it. Raises Cancelled.
    Cost: linear in the words, and in the square of the articles that share a run of eight words.
    """
    by_number = sorted(articles, key=lambda article: article.number)
    bodies = _bodies(by_number, is_cancelled)
    groups: list[tuple[int, ...]] = []
    for members in _candidates(bodies):
        if is_cancelled():
            raise Cancelled
        found = _complete_link(_alike([bodies[member] for member in members]))
        groups += (tuple(by_number[members[each]].number for each in group) for group in found)
    return tuple(sorted(groups))


def _bodies(articles: Sequence[Article], is_cancelled: Callable[[], bool]) -> list[Body]:
    """Number the words of each body; one that is too short has none."""
    import numpy as np

    numbers: defaultdict[str, int] = defaultdict(count(1).__next__)
    bodies = []
    for article in articles:
        if is_cancelled():
            raise Cancelled
        text = _body(article).casefold()
        words, figures = WORD.findall(text), FIGURE.findall(text)
        if len(words) < LEAST_WORDS:
            words, figures = [], []
        bodies.append(
            Body(
                np.array([numbers[word] for word in words], dtype=np.uint64),
                np.unique([numbers[each.translate(MARKS)] for each in figures]).astype(np.uint64),
            )
        )
    return bodies


def _body(article: Article) -> str:
    return "\n".join(article.text[p.start : p.end] for p in article.passages if p.kind is Kind.BODY)


def _entries(found: Sequence[NDArray[np.uint64]]) -> Entries:
    import numpy as np

    owners = np.repeat(np.arange(len(found)), [len(each) for each in found])
    values = np.concatenate(found)
    order = np.argsort(values, kind="stable")
    return Entries(owners[order], values[order])


def _runs(words: NDArray[np.uint64], length: int) -> NDArray[np.uint64]:
    """Return a code of each different run of so many words; two runs share one once in 10^19."""
    import numpy as np

    if len(words) < length:
        return np.empty(0, dtype=np.uint64)
    mixed = words * np.uint64(MIX)
    mixed ^= mixed >> np.uint64(29)
    codes = np.zeros(len(words) - length + 1, dtype=np.uint64)
    for place in range(length):
        codes *= np.uint64(STEP)
        codes += mixed[place : place + len(codes)]
    codes ^= codes >> np.uint64(32)
    return np.unique(codes)


def _candidates(bodies: Sequence[Body]) -> list[list[int]]:
    """Return the sets of articles, by place, that are held together by long runs they share."""
    import numpy as np

    if not bodies:
        return []
    owners, runs = _entries([_runs(body.words, LONG_RUN) for body in bodies])
    same = np.flatnonzero(runs[1:] == runs[:-1])
    pairs = np.unique(np.stack([owners[same], owners[same + 1]], axis=1), axis=0)
    parent = list(range(len(bodies)))

    def root(node: int) -> int:
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for a, b in pairs.tolist():
        parent[max(root(a), root(b))] = min(root(a), root(b))
    sets: dict[int, list[int]] = {}
    for node in range(len(bodies)):
        sets.setdefault(root(node), []).append(node)
    return [members for members in sets.values() if len(members) > 1]


def _alike(bodies: Sequence[Body]) -> NDArray[np.float32]:
    """Return how alike bodies are, up to 2, with 0 for pairs that are no copies."""
    import numpy as np

    shared, sizes = _shared([_runs(body.words, RUN) for body in bodies])
    of_shorter = shared / np.maximum(1, np.minimum(sizes[:, None], sizes))
    of_longer = shared / np.maximum(1, np.maximum(sizes[:, None], sizes))
    figures, counts = _shared([body.figures for body in bodies])
    fewer = np.minimum(counts[:, None], counts)
    is_copy = (of_shorter >= OF_SHORTER) & (of_longer >= OF_LONGER)
    is_copy &= (fewer < LEAST_FIGURES) | (figures >= SAME_FIGURES * fewer)
    np.fill_diagonal(is_copy, val=False)
    return np.where(is_copy, of_shorter + of_longer, 0).astype(np.float32)


def _shared(found: Sequence[NDArray[np.uint64]]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return how many values each two lists share, and how many each has."""
    import numpy as np

    owners, values = _entries(found)
    _, columns = np.unique(values, return_inverse=True)
    sizes = np.array([len(each) for each in found], dtype=np.float32)
    alike = cosines(owners, columns, np.ones(len(owners), dtype=np.float32), len(found))
    return np.round(alike * np.sqrt(sizes[:, None] * sizes)), sizes


def _complete_link(alike: NDArray[np.float32]) -> Iterator[list[int]]:
    """Join the most alike first, and only groups of which every two members are copies."""
    import numpy as np

    one, other = np.nonzero(np.triu(alike))
    order = np.lexsort((other, one, -alike[one, other]))
    group_of = {place: [place] for place in range(len(alike))}
    for a, b in zip(one[order].tolist(), other[order].tolist(), strict=True):
        ours, theirs = group_of[a], group_of[b]
        if ours is not theirs and (alike[np.ix_(ours, theirs)] > 0).all():
            ours += theirs
            group_of.update(dict.fromkeys(theirs, ours))
    for place, group in group_of.items():
        if len(group) > 1 and place == min(group):
            yield sorted(group)
