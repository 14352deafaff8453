"""Group linked sentences into statements: average link, then single moves while they pay.

Connected components and label propagation collapse into one blob (evidence/alignment.md §4).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

TOGETHER = 0.5
"""Mean probability over the pairs of different articles from which two groups are one."""
ROUNDS = 20
"""Most passes of single moves; they end by themselves after two or three."""
LEAST_GAIN = 1e-3
"""A move must pay more than the low bits of a sum of float32."""
SPARE = 64
"""Sentences that may move out of every group."""


def group(
    probability: NDArray[np.float32],
    articles: Sequence[int],
    links: Iterable[tuple[int, int]],
) -> list[list[int]]:
    """Return groups of sentences; `articles` says whose each is, `links` which pairs are linked.

    Each linked sentence is in exactly one group of at least two; the pairs inside an article say
    nothing. Cost is about the square of the largest set of sentences held together by links.
    """
    groups = []
    for members in _connected(links):
        weights, counts = _between(probability, articles, members)
        label = _average_link(weights, counts)
        label = _move_singles(weights - TOGETHER * counts, label)
        label = _join_singles(weights, counts, label)
        groups += [[members[i] for i in _members(label, each)] for each in dict.fromkeys(label)]
    return groups


def _connected(links: Iterable[tuple[int, int]]) -> list[list[int]]:
    """Return the sets of sentences that no link leaves; no group can reach over two of them."""
    parent: dict[int, int] = {}

    def root(node: int) -> int:
        parent.setdefault(node, node)
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for a, b in links:
        parent[max(root(a), root(b))] = min(root(a), root(b))
    found: dict[int, list[int]] = {}
    for node in sorted(parent):
        found.setdefault(root(node), []).append(node)
    return list(found.values())


def _between(
    probability: NDArray[np.float32], articles: Sequence[int], members: Sequence[int]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return the probabilities among some sentences, both ways, and 1 where a pair counts."""
    import numpy as np

    chosen = np.triu(probability[np.ix_(members, members)], 1)
    owner = np.array([articles[member] for member in members])
    counts = (owner[:, None] != owner).astype(np.float32)
    return (chosen + chosen.T) * counts, counts


def _average_link(weights: NDArray[np.float32], counts: NDArray[np.float32]) -> list[int]:
    """Merge the two groups with the largest mean until none reaches `TOGETHER`."""
    import numpy as np

    sums, pairs = weights.copy(), counts.copy()
    mean = np.where(pairs > 0, sums / np.maximum(pairs, 1), -1.0)
    best = mean.argmax(axis=1)
    top = mean.max(axis=1)
    label = np.arange(len(weights))
    while top.max(initial=-1.0) >= TOGETHER:
        one = int(top.argmax())
        keep, gone = sorted((one, int(best[one])))
        label[label == gone] = keep
        for table in (sums, pairs):
            table[keep] += table[gone]
            table[:, keep] = table[keep]
        row = np.where(pairs[keep] > 0, sums[keep] / np.maximum(pairs[keep], 1), -1.0)
        row[keep] = -1.0
        row[mean[keep] < -1.0] = -2.0
        mean[keep], mean[:, keep] = row, row
        mean[gone], mean[:, gone] = -2.0, -2.0
        top[gone] = -2.0
        stale = np.flatnonzero((best == keep) | (best == gone))
        for changed in {keep, *stale.tolist()} - {gone}:
            best[changed] = mean[changed].argmax()
            top[changed] = mean[changed].max()
    return [int(each) for each in label]


def _move_singles(gains: NDArray[np.float32], label: list[int]) -> list[int]:
    """Move one sentence at a time to where it gains most, or out of every group."""
    import numpy as np

    names, labels = np.unique(label, return_inverse=True)
    size = len(label)
    to_group = np.zeros((size, len(names) + SPARE), dtype=np.float32)
    for each in range(len(names)):
        to_group[:, each] = gains[:, labels == each].sum(axis=1)
    for _ in range(ROUNDS):
        own = to_group[np.arange(size), labels]
        unsettled = np.flatnonzero(to_group.max(axis=1) - own > LEAST_GAIN)
        if not len(unsettled):
            break
        for node in unsettled.tolist():
            target = int(to_group[node].argmax())
            if to_group[node, target] - to_group[node, labels[node]] <= LEAST_GAIN:
                continue
            to_group[:, labels[node]] -= gains[node]
            to_group[:, target] += gains[node]
            labels[node] = target
    return [int(each) for each in labels]


def _join_singles(
    weights: NDArray[np.float32], counts: NDArray[np.float32], label: list[int]
) -> list[int]:
    """Put a linked sentence that stayed alone into the group of its best partner."""
    size = Counter(label)
    joined = list(label)
    for node in [i for i, each in enumerate(label) if size[each] == 1]:
        if size[joined[node]] > 1:
            continue
        partner = int((weights[node] * counts[node]).argmax())
        size[joined[node]] -= 1
        joined[node] = joined[partner]
        size[joined[node]] += 1
    return joined


def _members(label: Sequence[int], wanted: int) -> list[int]:
    return [i for i, each in enumerate(label) if each == wanted]
