"""Which columns are shown where not all fit: that of a passage, and those of what is most like it."""

from collections.abc import Mapping, Sequence

from desktop.story.comparison import Counterpart, Reading, Span, Strength
from desktop.window.column import Column
from desktop.window.linked import PassageRef, ref_at
from desktop.window.ribbons import SIGNED


def best_first(column: int, shown: range, count: int, weights: Mapping[int, float]) -> int:
    """Return from where on as many of `count` columns as `shown` have `column` and the most weight.

    Of those that are worth the same, the one that leaves the most of `shown` where they are.
    """
    size = len(shown)
    able = range(max(0, column - size + 1), min(column, count - size) + 1)

    def worth(first: int) -> tuple[float, int]:
        columns = range(first, first + size)
        weight = sum(weights.get(each, 0.0) for each in columns)
        return round(weight, 6), len({*columns} & {*shown})

    return max(able, key=worth)


def weights_of(
    reading: Reading | None, columns: Sequence[Column], refs: Mapping[Span, PassageRef]
) -> dict[int, float]:
    """Return how much each column asks to be seen for its counterparts of what is read."""
    weights: dict[int, float] = {}
    for counterpart in () if reading is None else reading.counterparts:
        ref = ref_at(columns, refs, counterpart.span)
        if ref is not None:
            weights[ref[0]] = max(weight_of(counterpart), weights.get(ref[0], 0.0))
    return weights


def weight_of(counterpart: Counterpart) -> float:
    """Return how much a counterpart asks to be seen, 0–2: a person's most, then the sure and markable."""
    if counterpart.link.origin in SIGNED:
        return 2.0
    weight = counterpart.link.score
    if counterpart.link.strength is not Strength.SOLID:
        weight /= 4
    return weight / 2 if counterpart.difference.is_rewritten else weight
