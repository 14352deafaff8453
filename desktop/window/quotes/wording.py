"""How the rows of a table are worded against one of them: what is asked, and the marks it makes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from desktop.story.comparison import ChangeKind, WordingDifference
from desktop.window.marks import Run
from desktop.window.quotes.rows import RowKind, Table
from desktop.window.quotes.words import too_different
from desktop.window.reading_marks import MARK_OF, strongest

Cells = tuple[str, str, str, str]
"""The words, the speaker, the verb and the outlet it came through, as printed."""
LEAST_COMMON = 3
"""Words of a run that is worth naming as the same in all: shorter ones are grammar."""
MOST_ALONE = 2
"""Texts of an utterance under which nothing can be the same in all."""
WORDS = 0
"""The place of the words among the cells."""


class Asked(NamedTuple):
    """The cells of the row that others are shown against, and theirs, in the order of the rows."""

    base: Cells
    others: tuple[Cells, ...]
    language: str


class Answer(NamedTuple):
    """For each other row its cells' differences from the base's (a = base)."""

    asked: Asked
    differences: tuple[tuple[WordingDifference, ...], ...]


class CellMarks(NamedTuple):
    """The marks of a row's cells; in `places` its words differ from the base's."""

    runs: tuple[tuple[Run, ...], ...] = ((), (), (), ())
    places: int = 0
    is_rewritten: bool = False


class Marks(NamedTuple):
    """The marks of each row by its place, and the runs of words that all rows share."""

    rows: dict[int, CellMarks]
    common: tuple[str, ...] = ()


NO_MARKS = Marks({})


def asked_of(shown: Table) -> Asked | None:
    """Ask how all rows with words differ from the base; None where there is nothing to compare."""
    if shown.base < 0:
        return None
    others = tuple(shown.rows[place].cells for place in compared(shown))
    return Asked(shown.rows[shown.base].cells, others, shown.language)


def compared(shown: Table) -> list[int]:
    """Return the places of the rows that are shown against the base."""
    return [place for place, row in enumerate(shown.rows) if row.has_words and place != shown.base]


def marks_of(shown: Table, answer: Answer) -> Marks:
    """Mark the cells of all rows; the base where it differs from at least one other."""
    rows: dict[int, CellMarks] = {}
    of_base: list[list[Run]] = [[], [], [], []]
    is_alone = texts_in(shown) < MOST_ALONE
    for place, differences in zip(compared(shown), answer.differences, strict=True):
        rows[place] = cell_marks(differences)
        if is_alone or shown.rows[place].kind is RowKind.TEXT:
            for cell, difference in enumerate(differences):
                of_base[cell] += runs_of(difference, is_base=True, is_short=cell != WORDS)
    rows[shown.base] = CellMarks(tuple(strongest(runs) for runs in of_base))
    return Marks(rows, common_runs(shown, answer))


def texts_in(shown: Table) -> int:
    return sum(row.kind is RowKind.TEXT for row in shown.rows)


def with_doubt(shown: Table, marks: Marks) -> Table:
    """Say in its row of a text that it is too different for word marks."""
    if shown.base < 0:
        return shown
    said = too_different(shown.rows[shown.base].badge)
    rows = tuple(
        row._replace(lines=(*row.lines, said))
        if place in marks.rows and marks.rows[place].is_rewritten and said not in row.lines
        else row
        for place, row in enumerate(shown.rows)
    )
    return shown._replace(rows=rows)


def cell_marks(differences: Sequence[WordingDifference]) -> CellMarks:
    runs = tuple(
        tuple(runs_of(each, is_base=False, is_short=cell != WORDS))
        for cell, each in enumerate(differences)
    )
    words = differences[WORDS]
    places = sum(change.kind is not ChangeKind.SAME for change in words.changes)
    return CellMarks(runs, places, words.is_rewritten)


def runs_of(difference: WordingDifference, *, is_base: bool, is_short: bool) -> list[Run]:
    """Return the marks of one side; of words too different for them, only what disagrees."""
    is_shown = is_short or not difference.is_rewritten
    found = []
    for change in difference.changes:
        place = change.a if is_base else change.b
        if place is not None and (is_shown or change.kind is ChangeKind.CONFLICT):
            found.append((*place, MARK_OF[change.kind]))
    return found


def common_runs(shown: Table, answer: Answer) -> tuple[str, ...]:
    """Return the runs of words of the base that every other text has, too."""
    if texts_in(shown) < MOST_ALONE:
        return ()
    words = answer.asked.base[WORDS]
    common = set(range(len(words)))
    for place, differences in zip(compared(shown), answer.differences, strict=True):
        if shown.rows[place].kind is RowKind.TEXT:
            same = (c.a for c in differences[WORDS].changes if c.kind is ChangeKind.SAME and c.a)
            common &= {point for start, end in same for point in range(start, end)}
    found: list[list[int]] = []
    for point in sorted(common):
        if found and found[-1][1] == point:
            found[-1][1] = point + 1
        else:
            found.append([point, point + 1])
    texts = (words[start:end].strip() for start, end in found)
    return tuple(text for text in texts if len(text.split()) >= LEAST_COMMON)
