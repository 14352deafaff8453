"""Which codes the passages of the synopsis carry, and in which rows the articles' codes differ."""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING

from desktop.story.annotation import Progress

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.story.annotation import Annotation, Code
    from desktop.story.project import Project
    from desktop.window.column import Column
    from desktop.window.linked import PassageRef
    from desktop.window.notes.lane import NoteLane
    from desktop.window.table_row import Row


class RowCodes:
    """Asks the annotations of a view; what was asked once is kept until they or the columns change."""

    def __init__(self, lane: NoteLane, project: Project, columns: list[Column]) -> None:
        self._lane, self._columns = lane, columns
        self._codes = {code.number: code for code in project.codes}
        self._ranks = {code.number: rank for rank, code in enumerate(project.codes)}
        self._done = {each.article for each in project.codings if each.progress is Progress.DONE}
        self._known: dict[PassageRef, frozenset[int]] = {}
        self._is_coded: dict[int, bool] = {}

    def forget(self, changed: Iterable[Annotation]) -> frozenset[PassageRef]:
        """Ask anew about the passages of annotations that came, went or changed; return them."""
        columns = {column.article.number: at for at, column in enumerate(self._columns)}
        found: set[PassageRef] = set()
        for span in (anchor.span for note in changed for anchor in note.anchors):
            if span.article in columns and span.end:
                place = columns[span.article]
                passages = self._columns[place].article.passages
                at = max(0, bisect_right(passages, span.start, key=attrgetter("start")) - 1)
                while at < len(passages) and passages[at].start < span.end:
                    found.add((place, at))
                    at += 1
        for ref in found:
            self._known.pop(ref, None)
            self._is_coded.pop(ref[0], None)
        return frozenset(found)

    def _of(self, ref: PassageRef) -> frozenset[int]:
        """Return the numbers of the codes of annotations that have a part in a passage."""
        if ref not in self._known:
            article = self._columns[ref[0]].article
            passage = article.passages[ref[1]]
            places = self._lane.places(article.number).within(passage.start, passage.end)
            self._known[ref] = self._codes_in(number for _, _, number in places)
        return self._known[ref]

    def _codes_in(self, numbers: Iterable[int]) -> frozenset[int]:
        notes = (self._lane.annotation(number) for number in numbers)
        found = {code for note in notes if note is not None for code in note.codes}
        return frozenset(found & self._codes.keys())

    def of(self, refs: Iterable[PassageRef]) -> tuple[Code, ...]:
        """Return the codes of some passages, in the order of the codebook."""
        numbers = set[int]().union(*(self._of(ref) for ref in refs))
        return tuple(self._codes[number] for number in sorted(numbers, key=self._ranks.__getitem__))

    def differ(self, row: Row) -> bool:
        """Tell whether articles have different codes in a row; one that nobody coded says nothing."""
        found: dict[int, set[int]] = {}
        for ref in row.refs:
            if self._has_begun(ref[0]):
                found.setdefault(ref[0], set()).update(self._of(ref))
        each = list(found.values())
        return any(codes != each[0] for codes in each[1:])

    def _has_begun(self, column: int) -> bool:
        """Tell whether an article has a code anywhere, or is said to be coded to the end."""
        if column not in self._is_coded:
            article = self._columns[column].article
            places = self._lane.places(article.number).within(0, len(article.text))
            has_codes = any(self._codes_in([number]) for _, _, number in places)
            self._is_coded[column] = has_codes or article.number in self._done
        return self._is_coded[column]
