"""Weigh the stems and the character grams of sentences, and compare them pair by pair.

The weights are those of evidence/alignment.md, "Weights of the lexical core": (1 + ln tf) · idf with
stem idf = √(background · ln((n + 1)/(df + 1))) and gram idf = ln((n + 1)/(df + 1)) + 1.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop.text.cosine import cosines
from desktop.text.frequencies import background
from desktop.text.stems import stem

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SHORTEST_GRAM, LONGEST_GRAM = 3, 5
BITS = 12
"""Bits of a character in the code of a gram; five fit into 64. Rarer characters share the last."""


def stem_cosines(
    sentences: Sequence[Sequence[str]],
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return the cosines of the stem vectors of sentences, given as lists of keys, and their lengths."""
    import numpy as np

    counted = [Counter(map(stem, sentence)) for sentence in sentences]
    numbers = {each: n for n, each in enumerate(sorted(set().union(*counted)))}
    rows = np.repeat(np.arange(len(counted)), [len(counts) for counts in counted])
    columns = np.array([numbers[s] for counts in counted for s in counts], dtype=np.int64)
    times = np.array([n for counts in counted for n in counts.values()], dtype=np.int64)
    values = _background_of_stems(sentences)
    base = np.array([values[each] for each in numbers])
    spread = np.bincount(columns, minlength=len(numbers))
    idf = np.sqrt(base * np.log((len(sentences) + 1) / (spread + 1)))
    weights = _weights(times, idf[columns])
    squares = np.bincount(rows, weights.astype(np.float64) ** 2, minlength=len(sentences))
    lengths = np.sqrt(squares).astype(np.float32)
    return cosines(rows, columns, weights, len(sentences)), lengths


def gram_cosines(sentences: Sequence[Sequence[str]]) -> NDArray[np.float32]:
    """Return the cosines of the vectors of 3–5 characters inside words, padded with one blank."""
    import numpy as np

    vocabulary = sorted({key for sentence in sentences for key in sentence})
    numbers = {key: n for n, key in enumerate(vocabulary)}
    grams, lengths = _grams(vocabulary)
    starts = np.cumsum(lengths) - lengths
    used = np.array([numbers[key] for sentence in sentences for key in sentence], dtype=np.int64)
    owner = np.repeat(np.arange(len(sentences)), [len(sentence) for sentence in sentences])
    count = lengths[used]
    offsets = np.repeat(starts[used] - np.cumsum(count) + count, count)
    found = grams[offsets + np.arange(count.sum())]
    size = int(grams.max(initial=0)) + 1
    codes, times = np.unique(np.repeat(owner, count) * size + found, return_counts=True)
    rows, columns = codes // size, codes % size
    spread = np.bincount(columns, minlength=size)
    idf = np.log((len(sentences) + 1) / (spread + 1)) + 1
    return cosines(rows, columns, _weights(times, idf[columns]), len(sentences))


def _weights(times: NDArray[np.int64], idf: NDArray[np.float64]) -> NDArray[np.float32]:
    import numpy as np

    return ((1 + np.log(times)) * idf).astype(np.float32)


def _background_of_stems(sentences: Sequence[Sequence[str]]) -> dict[str, float]:
    """Return for each stem the smallest value over its words, so that no order matters."""
    values: dict[str, float] = {}
    for key in {key for sentence in sentences for key in sentence}:
        value = background(key)
        values[stem(key)] = min(value, values.get(stem(key), value))
    return values


def _grams(vocabulary: Sequence[str]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the numbers of the grams of all words, one word after the other, and how many each has."""
    import numpy as np

    padded = [f" {key} " for key in vocabulary]
    sizes = np.array([len(word) for word in padded], dtype=np.int64)
    starts = np.cumsum(sizes) - sizes
    signs = _signs("".join(padded))
    codes, owners = [], []
    for length in range(SHORTEST_GRAM, LONGEST_GRAM + 1):
        count = np.where(sizes > length, sizes - length + 1, sizes == length)
        if length == SHORTEST_GRAM:
            count = np.maximum(count, 1)
        owner = np.repeat(np.arange(len(padded)), count)
        place = np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count)
        at = starts[owner] + place
        code = np.zeros(len(at), dtype=np.int64)
        for step in range(length):
            code = (code << BITS) | signs[at + step]
        codes.append(code)
        owners.append(owner)
    order = np.argsort(np.concatenate(owners), kind="stable")
    _, numbered = np.unique(np.concatenate(codes)[order], return_inverse=True)
    return numbered.astype(np.int64), np.bincount(np.concatenate(owners), minlength=len(padded))


def _signs(text: str) -> NDArray[np.int64]:
    """Number the characters of a text from 1, so that no gram is the start of a longer one."""
    import numpy as np

    points = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    _, numbered = np.unique(points, return_inverse=True)
    signs = np.minimum(numbered + 1, (1 << BITS) - 1).astype(np.int64)
    return np.concatenate([signs, np.zeros(LONGEST_GRAM, dtype=np.int64)])
