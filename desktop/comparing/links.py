"""Give every pair of sentences of different articles the probability that both state the same thing.

The lexical core of evidence/alignment.md: cosines of stems and of character grams, each also against
what the two sentences reach elsewhere, in one fixed logistic model; how much of the shorter sentence is
in the longer one; then a bonus for neighbours.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import pairwise
from typing import TYPE_CHECKING

from desktop.comparing.vectors import gram_cosines, stem_cosines
from desktop.text.words import keys

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

STEM, STEM_CENTRED, GRAM, GRAM_CENTRED, GRAM_BEST, BASE = -11.52, 24.25, 14.89, -16.08, 4.28, -3.99
"""The weights fitted on sentences of writers who report the same content (evidence/alignment.md)."""
HELD, USUALLY_HELD = 3.0, 0.33
"""Logits for the share of the shorter sentence's stems that the longer one holds, over a usual share.

Without it a short sentence was linked to whatever shares a few frequent names with it. Both are round,
not fitted; near ones do about as well. At .73, before and after: tests/cases/links precision .896 and
.905, recall .718 and .713; the benchmark's dev F1 .766 and .776, its train F1 .702 and .712.
"""
NEIGHBOURS = 0.3
"""λ of the neighbourhood bonus (evidence/alignment.md §3)."""
ADJACENT = 0.5
"""Weight of a neighbour beside the pair, where one on its diagonal has 1."""
LARGEST_LIFT = 2.5
"""Most logits that neighbours add, over none being linked: where everything is linked, as among leads,
they said 1.00 of all. Average precision +.007 on tests/cases/links, +.003 on the benchmark."""
FLOOR = -1.0
"""Neighbours lift no pair under this over one half: without it "the council has not commented" was
linked to whatever stood beside its counterpart. Precision +.007 on tests/cases/links, +.006 on the
benchmark, at .73 and the same recall."""
LEAST_LOGIT = -3.0
"""A neighbour under this counts as this; also what lies beyond the ends."""
BELOW_HALF = -0.01
"""The logit left to a pair that neighbours may not lift."""
DECIMALS = 4
"""Digits of a probability: enough to rank, few enough to hide the low bits of the sums."""


@dataclass(frozen=True, slots=True)
class Scores:
    """Probabilities of all pairs of sentences; `bounds` are where each article's sentences begin.

    Row and column are in the order given; only the blocks above the diagonal hold a meaning.
    `lifted` are the pairs that neighbours have lifted over one half.
    """

    probability: NDArray[np.float32]
    bounds: tuple[int, ...]
    lifted: frozenset[tuple[int, int]]

    def blocks(self) -> Iterator[tuple[slice, slice]]:
        """Return the rows and columns of each pair of articles, once."""
        yield from _blocks(self.bounds)


def score(articles: Sequence[Sequence[Sequence[str]]]) -> Scores:
    """Score the sentences of articles, given as folded keys of words, in an order free of columns."""
    sentences = [sentence for article in articles for sentence in article]
    bounds = _bounds(articles)
    logits = _logits(sentences, bounds)
    lifted = _add_neighbours(logits, bounds)
    return Scores(_probabilities(logits), bounds, lifted)


def pairs_of(articles: Sequence[Sequence[str]]) -> list[tuple[int, int, int, int, float]]:
    """Return (article, sentence, article, sentence, probability) of every pair across articles."""
    order = order_of(articles)
    scores = score([[keys(sentence) for sentence in articles[index]] for index in order])
    places = [(index, n) for index in order for n in range(len(articles[index]))]
    found = []
    for one, other in scores.blocks():
        for i in range(one.start, one.stop):
            for j in range(other.start, other.stop):
                a, b = sorted((places[i], places[j]))
                found.append((*a, *b, float(scores.probability[i, j])))
    return found


def order_of(articles: Sequence[Sequence[str]]) -> list[int]:
    """Return the indices of articles sorted by the hash of their text, ties by position."""
    digests = [_digest(article) for article in articles]
    return sorted(range(len(articles)), key=lambda index: (digests[index], index))


def _digest(sentences: Sequence[str]) -> str:
    return sha256("\n".join(sentences).encode("utf-8", "surrogatepass")).hexdigest()


def _bounds(articles: Sequence[Sequence[object]]) -> tuple[int, ...]:
    bounds = [0]
    for article in articles:
        bounds.append(bounds[-1] + len(article))
    return tuple(bounds)


def _slices(bounds: Sequence[int]) -> list[slice]:
    return [slice(start, end) for start, end in pairwise(bounds)]


def _blocks(bounds: Sequence[int]) -> Iterator[tuple[slice, slice]]:
    slices = [each for each in _slices(bounds) if each.start < each.stop]
    for index, one in enumerate(slices):
        for other in slices[index + 1 :]:
            yield one, other


def _logits(sentences: Sequence[Sequence[str]], bounds: Sequence[int]) -> NDArray[np.float32]:
    """Return the logit of every pair; the pairs inside an article hold no meaning."""
    import numpy as np

    grams = _across(gram_cosines(sentences), bounds)
    mean, best = _mean_and_best(grams, bounds)
    own = (BASE / 2 - GRAM_CENTRED / 2 * mean).astype(np.float32)
    best = np.maximum(best, np.float32(1e-9))
    relative = grams / np.maximum(best[:, None], best)
    relative *= np.float32(GRAM_BEST)
    grams *= np.float32(GRAM + GRAM_CENTRED)
    grams += relative
    del relative
    stems, lengths = stem_cosines(sentences)
    _across(stems, bounds)
    mean, _ = _mean_and_best(stems, bounds)
    own -= (STEM_CENTRED / 2 * mean).astype(np.float32)
    grams += _held(stems, lengths)
    stems *= np.float32(STEM + STEM_CENTRED)
    grams += stems
    grams += own
    grams += own[:, None]
    return grams


def _held(stems: NDArray[np.float32], lengths: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return what it adds that much, or little, of the shorter sentence is held by the longer one."""
    import numpy as np

    lengths = np.maximum(lengths, np.float32(1e-9))
    held = lengths[:, None] / lengths
    np.maximum(held, 1 / held, out=held)
    held *= stems
    np.minimum(held, 1, out=held)
    held -= np.float32(USUALLY_HELD)
    held *= np.float32(HELD)
    return held


def _across(cosines: NDArray[np.float32], bounds: Sequence[int]) -> NDArray[np.float32]:
    """Blank the pairs inside each article, which take no part in means and maxima."""
    for own in _slices(bounds):
        cosines[own, own] = 0
    return cosines


def _mean_and_best(
    cosines: NDArray[np.float32], bounds: Sequence[int]
) -> tuple[NDArray[np.float64], NDArray[np.float32]]:
    import numpy as np

    others = np.empty(len(cosines))
    for own in _slices(bounds):
        others[own] = max(1, len(cosines) - (own.stop - own.start))
    return cosines.sum(axis=1, dtype=np.float64) / others, cosines.max(axis=1, initial=0)


def _add_neighbours(
    logits: NDArray[np.float32], bounds: Sequence[int]
) -> frozenset[tuple[int, int]]:
    """Raise pairs whose neighbours are linked, take the median change off, return who got over 0."""
    import numpy as np

    bonuses = [_bonus(logits[one, other]) for one, other in _blocks(bounds)]
    if not bonuses:
        return frozenset()
    median = _median(np.concatenate([bonus.reshape(-1) for bonus in bonuses]))
    lifted: set[tuple[int, int]] = set()
    for (one, other), bonus in zip(_blocks(bounds), bonuses, strict=True):
        block = logits[one, other]
        below = block < 0
        weak = block < FLOOR
        block += bonus - median
        block[weak] = np.minimum(block[weak], BELOW_HALF)
        places = np.argwhere(below & (block >= 0)) + np.array((one.start, other.start))
        lifted.update((int(i), int(j)) for i, j in places)
    return frozenset(lifted)


def _bonus(block: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return λ times the sum of the diagonal neighbours and, at half weight, the adjacent ones."""
    import numpy as np

    high, wide = block.shape
    padded = np.full((high + 2, wide + 2), LEAST_LOGIT, dtype=np.float32)
    np.maximum(block, np.float32(LEAST_LOGIT), out=padded[1:-1, 1:-1])
    diagonal = padded[:-2, :-2] + padded[2:, 2:]
    adjacent = padded[:-2, 1:-1] + padded[2:, 1:-1] + padded[1:-1, :-2] + padded[1:-1, 2:]
    bonus = np.float32(NEIGHBOURS) * (diagonal + np.float32(ADJACENT) * adjacent)
    none_linked = NEIGHBOURS * LEAST_LOGIT * (2 + 4 * ADJACENT)
    np.minimum(bonus, np.float32(none_linked + LARGEST_LIFT), out=bonus)
    return bonus


def _median(values: NDArray[np.float32]) -> np.float32:
    """Return the upper median, in place of np.median, whose first call imports numpy.ma (8 ms)."""
    middle = len(values) // 2
    values.partition(middle)
    median: np.float32 = values[middle]
    return median


def _probabilities(logits: NDArray[np.float32]) -> NDArray[np.float32]:
    """Turn logits into probabilities of `DECIMALS` digits, in place."""
    import numpy as np

    np.clip(logits, -30, 30, out=logits)
    np.negative(logits, out=logits)
    np.exp(logits, out=logits)
    logits += 1
    np.reciprocal(logits, out=logits)
    return np.round(logits, DECIMALS, out=logits)
