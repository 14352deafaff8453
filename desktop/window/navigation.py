"""Which passage comes next, for the keys that move through the articles: pure."""

from collections.abc import Callable, Sequence

from desktop.window.linked import PassageRef


def next_in_column(
    ref: PassageRef, count: int, direction: int, wanted: Callable[[PassageRef], bool]
) -> PassageRef | None:
    """Return the nearest wanted passage after (1) or before (−1) `ref` in its column."""
    index = ref[1] + direction
    while 0 <= index < count:
        if wanted((ref[0], index)):
            return ref[0], index
        index += direction
    return None


def next_anywhere(
    ref: PassageRef | None,
    counts: Sequence[int],
    direction: int,
    wanted: Callable[[PassageRef], bool],
) -> PassageRef | None:
    """Return the nearest wanted passage after or before `ref`, going on in the next column."""
    refs = [(column, index) for column, count in enumerate(counts) for index in range(count)]
    if direction < 0:
        refs.reverse()
    start = refs.index(ref) + 1 if ref in refs else 0
    return next((found for found in (*refs[start:], *refs[:start]) if wanted(found)), None)
