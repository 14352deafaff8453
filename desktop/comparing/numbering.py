"""Keep the numbers of statements from one comparison to the next, so that S12 stays S12."""

from collections import Counter
from collections.abc import Sequence

from desktop.story.comparison import Span, Statement
from desktop.story.project import Numbered


def number(groups: Sequence[tuple[Span, ...]]) -> list[tuple[Span, ...]]:
    """Sort groups by their earliest passage in the lowest-numbered article they have."""
    return sorted((tuple(sorted(group)) for group in groups), key=lambda group: group[:1])


def renumber(
    previous: Sequence[Statement | Numbered], new: tuple[Statement, ...], next_number: int
) -> tuple[tuple[Statement, ...], int]:
    """Give each new statement the number of the earlier one it shares most passages with.

    The others get `next_number` and so on; returns the statements in the given order and the next
    free number, which is never one used before.
    """
    next_number = max([next_number, *(statement.number + 1 for statement in previous)])
    kept = _kept(previous, new)
    numbered = []
    for index, statement in enumerate(new):
        if index not in kept:
            kept[index] = next_number
            next_number += 1
        numbered.append(statement._replace(number=kept[index]))
    return tuple(numbered), next_number


def _kept(previous: Sequence[Statement | Numbered], new: tuple[Statement, ...]) -> dict[int, int]:
    """Match new statements (by index) to earlier numbers, most shared passages first."""
    owners: dict[Span, list[int]] = {}
    for statement in previous:
        for passage in statement.passages:
            owners.setdefault(passage, []).append(statement.number)
    shared = Counter(
        (index, owner)
        for index, statement in enumerate(new)
        for passage in statement.passages
        for owner in owners.get(passage, ())
    )
    kept: dict[int, int] = {}
    taken: set[int] = set()
    for (index, owner), _ in sorted(shared.items(), key=lambda item: (-item[1], item[0])):
        if index not in kept and owner not in taken:
            kept[index] = owner
            taken.add(owner)
    return kept
