"""Group linked sentences into statements: average link, then single moves while they pay.

Connected components and label propagation collapse into one blob (evidence/alignment.md §4).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

TOGETHER = 0.5
"""Mean probability over the pairs of different articles from which two groups are one."""
ROUNDS = 20
"""Most passes of single moves; they end by themselves after two or three."""
LEAST_GAIN = 1e-6
"""A move must pay more than the low bits of a sum."""


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
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the probabilities among some sentences, both ways, and 1 where a pair counts."""
    import numpy as np

    chosen = np.triu(probability[np.ix_(members, members)].astype(np.float64), 1)
    owner = np.array([articles[member] for member in members])
    counts = (owner[:, None] != owner).astype(np.float64)
    return (chosen + chosen.T) * counts, counts


def _average_link(weights: NDArray[np.float64], counts: NDArray[np.float64]) -> list[int]:
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


def _move_singles(gains: NDArray[np.float64], label: list[int]) -> list[int]:
    """Move one sentence at a time to where it gains most, or out of every group."""
    import numpy as np

    size = len(label)
    labels = np.array(label)
    to_group = np.zeros((size, size))
    np.add.at(to_group.T, labels, gains)
    for _ in range(ROUNDS):
        moved = False
        for node in range(size):
            target = int(to_group[node].argmax())
            gain = to_group[node, target] - to_group[node, labels[node]]
            if gain <= LEAST_GAIN:
                continue
            to_group[:, labels[node]] -= gains[node]
            to_group[:, target] += gains[node]
            labels[node] = target
            moved = True
        if not moved:
            break
    return [int(each) for each in labels]


def _join_singles(
    weights: NDArray[np.float64], counts: NDArray[np.float64], label: list[int]
) -> list[int]:
    """Put a linked sentence that stayed alone into the group of its best partner."""
    alone = [i for i, each in enumerate(label) if label.count(each) == 1]
    joined = list(label)
    for node in alone:
        if joined.count(joined[node]) == 1:
            joined[node] = joined[int((weights[node] * counts[node]).argmax())]
    return joined


def _members(label: Sequence[int], wanted: int) -> list[int]:
    return [i for i, each in enumerate(label) if each == wanted]
