"""Compute the cosines of all pairs of texts from the weights of what is in them.

Features of one text only cannot be shared and are left out after the norm is taken; frequent
features are multiplied as dense blocks, rare ones as lists of pairs. So 2,000 texts take 0.3 s and
one matrix of float32, where a dense product would take ten times that.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

FREQUENT = 96
"""Most texts of a feature that are paired one by one: beyond, a dense column is cheaper than d²/2 pairs
(measured at 800 and 2,000 texts)."""
RARE_SHARE = 12
"""Of few texts, those features are rare that one text in so many has (measured at 108 texts)."""
BLOCK = 1024
"""Dense columns of one product."""
PAIRS = 1 << 19
"""Most pairs listed at once: bounds the memory to some 10 MB."""


def cosines(
    rows: NDArray[np.int64], columns: NDArray[np.int64], weights: NDArray[np.float32], texts: int
) -> NDArray[np.float32]:
    """Return the matrix of cosines of texts whose entries (text, feature, weight) are given once each.

    The sum runs in the order of the features, so the result is the same for the same entries.
    """
    import numpy as np

    result = np.zeros((texts, texts), dtype=np.float32)
    if not len(rows):
        return result
    weights = _normalised(rows, weights, texts)
    order = np.argsort(columns, kind="stable")
    rows, columns, weights = rows[order], columns[order], weights[order]
    starts = np.flatnonzero(np.r_[True, columns[1:] != columns[:-1]])
    lengths = np.diff(np.r_[starts, len(columns)])
    rare = min(FREQUENT, max(2, texts // RARE_SHARE))
    frequent = lengths > rare
    _add_dense(result, rows, weights, starts[frequent], lengths[frequent])
    _add_pairs(result, rows, weights, starts[~frequent], lengths[~frequent])
    return result


def _normalised(
    rows: NDArray[np.int64], weights: NDArray[np.float32], texts: int
) -> NDArray[np.float32]:
    import numpy as np

    norms = np.sqrt(np.bincount(rows, weights.astype(np.float64) ** 2, minlength=texts))
    norms[norms == 0] = 1
    return (weights / norms[rows]).astype(np.float32)


def _add_dense(
    result: NDArray[np.float32],
    rows: NDArray[np.int64],
    weights: NDArray[np.float32],
    starts: NDArray[np.int64],
    lengths: NDArray[np.int64],
) -> None:
    import numpy as np

    for first in range(0, len(starts), BLOCK):
        chosen = slice(first, first + BLOCK)
        entries = _entries(starts[chosen], lengths[chosen])
        places = np.repeat(np.arange(len(lengths[chosen])), lengths[chosen])
        dense = np.zeros((len(result), len(lengths[chosen])), dtype=np.float32)
        dense[rows[entries], places] = weights[entries]
        result += dense @ dense.T


def _add_pairs(
    result: NDArray[np.float32],
    rows: NDArray[np.int64],
    weights: NDArray[np.float32],
    starts: NDArray[np.int64],
    lengths: NDArray[np.int64],
) -> None:
    import numpy as np

    upper = np.zeros_like(result)
    flat = upper.reshape(-1)
    for length in range(2, int(lengths.max(initial=0)) + 1):
        one, other = np.triu_indices(length, 1)
        places = np.arange(length)
        for chosen in _chunks(starts[lengths == length], PAIRS // len(one) + 1):
            entries = chosen[:, None] + places
            row, weight = rows[entries], weights[entries]
            codes = row[:, one] * len(result) + row[:, other]
            np.add.at(flat, codes.reshape(-1), (weight[:, one] * weight[:, other]).reshape(-1))
    result += upper
    result += upper.T


def _chunks(values: NDArray[np.int64], size: int) -> Iterator[NDArray[np.int64]]:
    for first in range(0, len(values), size):
        yield values[first : first + size]


def _entries(starts: NDArray[np.int64], lengths: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the indices start, start + 1 … of every run."""
    import numpy as np

    offsets = np.repeat(starts - np.cumsum(lengths) + lengths, lengths)
    return offsets + np.arange(lengths.sum())
