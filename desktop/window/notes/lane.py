"""The annotations of a view: which lie where in its columns, prepared for painting when in sight."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QPointF

from desktop.window.notes.drawing import Drawn, End, draw
from desktop.window.notes.runs import (
    Look,
    NoteRun,
    Place,
    Places,
    changed_between,
    look_of,
    runs_of,
)

if TYPE_CHECKING:
    from desktop.story.annotation import Annotation, Code
    from desktop.story.project import Project
    from desktop.window.column import Column
    from desktop.window.linked import PassageRef
    from desktop.window.scene import Scene
    from desktop.window.stage_view import StageView
    from desktop.window.text_block import TextBlock, TextStyle

KEPT = 4_000
"""Passages whose annotations stay prepared, 4 kB each where they are many."""


class Kept(NamedTuple):
    """What was prepared of a passage, and what for; `at` counts the changes of the lane."""

    at: int
    width: float
    style: TextStyle
    lanes: int
    runs: tuple[NoteRun, ...]
    current: int
    drawn: Drawn | None


class NoteLane(QObject):
    """Knows the annotations of a view's columns; nothing is made for those that nobody sees."""

    def __init__(self, view: StageView) -> None:
        super().__init__(view)
        self.setObjectName("noteLane")
        self.view = view
        self.project: Project | None = None
        self.current = 0
        """The number of the annotation the reader is at, 0 = none."""
        self._annotations: tuple[Annotation, ...] = ()
        self._codes: tuple[Code, ...] = ()
        self._code_of: dict[int, Code] = {}
        self._looks: dict[int, Look] = {}
        self._notes: dict[int, Annotation] = {}
        """Those that are on words or on an article, by number."""
        self._unordered: dict[int, list[Place]] = {}
        """Where they are in each article."""
        self._places: dict[int, Places] = {}
        """The same for the articles that were asked about."""
        self._memos: dict[int, list[int]] = {}
        """The annotations on each article as a whole."""
        self._at = self._all_at = 0
        """How often anything changed that is painted, and what it was when all of it did."""
        self._changed_at: dict[int, int] = {}
        """The same for each article."""
        self._kept: dict[TextBlock, Kept] = {}

    # --- content --------------------------------------------------------------------------------

    def show_project(self, project: Project) -> None:
        """Take other annotations or codes; only articles with other notes are looked at anew."""
        before, self.project = self.project, project
        if before is not None and before.identity != project.identity:
            self.current = 0
        self._at += 1
        for column in self.view.columns:
            column.laid_out = self._prepare_unseen
        if project.codes is not self._codes:
            self._all_at = self._at
            self._codes = project.codes
            self._code_of = {code.number: code for code in project.codes}
            self._looks = {}
        if project.annotations is self._annotations:
            return
        removed, added = changed_between(self._annotations, project.annotations)
        self._annotations = project.annotations
        self._take_out(removed)
        self._put_in(added)
        if self.current not in self._notes:
            self.current = 0

    def _take_out(self, removed: Sequence[Annotation]) -> None:
        gone = {note.number for note in removed}
        for article in {anchor.span.article for note in removed for anchor in note.anchors}:
            places = self._unordered.get(article, ())
            self._unordered[article] = [place for place in places if place[2] not in gone]
            memos = self._memos.pop(article, ())
            if rest := [number for number in memos if number not in gone]:
                self._memos[article] = rest
            self._changed(article)
        for number in gone:
            del self._notes[number]
            self._looks.pop(number, None)

    def _put_in(self, added: Sequence[Annotation]) -> None:
        self._notes.update([(note[0], note) for note in added])
        found = self._unordered
        changed = set()
        for note in added:  # parts by place, not by name: of 10,000 that is 2 ms less of a start
            for anchor in note[1]:
                article, start, end = anchor[0]
                changed.add(article)
                if end:
                    if article not in found:
                        found[article] = []
                    found[article].append((start, end, note[0]))
                elif not anchor.is_orphan:
                    self._memos.setdefault(article, []).append(note[0])
        for article in changed:
            self._changed(article)

    def _changed(self, article: int) -> None:
        self._places.pop(article, None)
        self._changed_at[article] = self._at

    def show_current(self, number: int) -> None:
        """Let an annotation stand out as that the reader is at, 0 = none."""
        number = number if self.annotation(number) is not None else 0
        if number != self.current:
            self._at += 1
            for each in (self.current, number):
                note = self.annotation(each)
                for anchor in () if note is None else note.anchors:
                    self._changed_at[anchor.span.article] = self._at
            self.current = number
            self.repaint()

    def repaint(self) -> None:
        """Paint the columns anew whose annotations in sight look different."""
        view = self.view
        scene, before = view.scene, view.scene.notes
        scene.notes = after = self.drawn_of(scene)
        view.painter.strips.trim()
        both = before.keys() | after.keys()
        changed = {ref[0] for ref in both if before.get(ref) is not after.get(ref)}
        memos = scene.memos
        scene.memos = self.columns_with_memos()
        if scene.memos != memos:
            view.repaint_all()
        elif changed:
            view.repaint_columns(changed)

    # --- what is painted ------------------------------------------------------------------------

    def drawn_of(self, scene: Scene) -> dict[PassageRef, Drawn]:
        """Prepare the annotations of the passages in sight; the layouts of those are made."""
        if not self.view.has_note_marks or not self._annotations:
            return {}
        found: dict[PassageRef, Drawn] = {}
        lanes = self.view.note_lanes
        articles = [column.article.number for column in self.view.columns]
        changed_at = [max(self._all_at, self._changed_at.get(each, 0)) for each in articles]
        known = self._kept.get
        # of every frame: what is as it was is told in one line
        for place in chain(scene.placed, scene.ahead):
            ref = (place.column, place.index)
            if scene.folded and ref in scene.folded:
                continue
            block = place.block
            kept = known(block)
            laid_out = (block.width, block.style, lanes)
            if kept is None or kept.at < changed_at[ref[0]] or kept[1:4] != laid_out:
                kept = self._prepared(ref, articles[ref[0]], block, lanes)
            if kept.drawn is not None:
                found[ref] = kept.drawn
        while len(self._kept) > KEPT:  # the oldest: one that is in sight is made anew
            del self._kept[next(iter(self._kept))]
        return found

    def _prepare_unseen(self, column: Column, index: int) -> None:
        """Prepare a passage that is laid out while nobody waits for it."""
        view = self.view
        if self._annotations and column in view.columns and view.has_note_marks:
            ref = (view.columns.index(column), index)
            block = column.blocks[index]
            self._prepared(ref, column.article.number, block, view.note_lanes)

    def _prepared(self, ref: PassageRef, article: int, block: TextBlock, lanes: int) -> Kept:
        """Return the annotations of a passage as they are painted, made where they are others now."""
        before = self._kept.get(block)
        changed_at = max(self._all_at, self._changed_at.get(article, 0))
        laid_out = (block.width, block.style, lanes)
        is_laid_so = before is not None and before[1:4] == laid_out
        if before is not None and is_laid_so and before.at >= changed_at:
            return before
        runs = self.runs(ref)
        current = self.current if any(run.number == self.current for run in runs) else 0
        if before is not None and is_laid_so and (before.runs, before.current) == (runs, current):
            drawn = before.drawn
        else:
            drawn = draw(block, runs, current, lanes) if runs else None
        kept = self._kept[block] = Kept(self._at, *laid_out, runs, current, drawn)
        return kept

    def runs(self, ref: PassageRef) -> tuple[NoteRun, ...]:
        """Return the parts of annotations in a passage, in code points from its start."""
        article = self.view.columns[ref[0]].article
        passage = article.passages[ref[1]]
        places = self.places(article.number).within(passage.start, passage.end)
        if not places:
            return ()
        for _, _, number in places:
            if number not in self._looks:
                self._looks[number] = look_of(self._notes[number], self._code_of)
        return runs_of(places, self._looks, passage.start, passage.end)

    def places(self, article: int) -> Places:
        """Return where the annotations of an article are."""
        found = self._places.get(article)
        if found is None:
            found = self._places[article] = Places(self._unordered.get(article, ()))
        return found

    # --- what is where --------------------------------------------------------------------------

    def at(self, article: int, place: int) -> tuple[Annotation, ...]:
        """Return the annotations on a code point of an article, the innermost first."""
        return self._sorted(self.places(article).within(place, place + 1))

    def _sorted(self, places: Sequence[Place]) -> tuple[Annotation, ...]:
        inner = sorted(places, key=lambda each: (each[1] - each[0], -each[0], -each[2]))
        return tuple(self._notes[number] for number in dict.fromkeys(n for _, _, n in inner))

    def in_passage(self, ref: PassageRef) -> tuple[Annotation, ...]:
        """Return the annotations that have a part in a passage, in order of the text."""
        return tuple(
            self._notes[number] for number in dict.fromkeys(run.number for run in self.runs(ref))
        )

    def memos_of(self, article: int) -> tuple[Annotation, ...]:
        """Return what was written about an article as a whole."""
        return tuple(self._notes[number] for number in self._memos.get(article, ()))

    def columns_with_memos(self) -> frozenset[int]:
        """Return the columns whose articles have memos; none while notes are not shown."""
        if not self.view.has_note_marks or not self._memos:
            return frozenset()
        columns, known = enumerate(self.view.columns), self._memos
        return frozenset(n for n, column in columns if column.article.number in known)

    def annotation(self, number: int) -> Annotation | None:
        """Return an annotation that is on words or on an article."""
        return self._notes.get(number)

    def note_at(self, point: QPointF) -> tuple[Annotation, ...]:
        """Return the annotations painted at a point of the scene, the innermost first."""
        place = self.view.scene.passage_at(point)
        drawn = None if place is None else self.view.scene.notes.get((place.column, place.index))
        if place is None or drawn is None:
            return ()
        hit = drawn.numbers_at(point.x() - place.text_x, point.y() - place.text_y)
        article = self.view.columns[place.column].article
        passage = article.passages[place.index]
        places = self.places(article.number).within(passage.start, passage.end)
        return self._sorted([each for each in places if each[2] in hit])

    def end_at(self, point: QPointF) -> End | None:
        """Return the end of the current annotation that a hand could take at a point of the scene."""
        place = self.view.scene.passage_at(point)
        drawn = None if place is None else self.view.scene.notes.get((place.column, place.index))
        if place is None or drawn is None or not self.current:
            return None
        x, y = point.x() - place.text_x, point.y() - place.text_y
        ends = (end for end in drawn.ends if end.is_current)
        return next((e for e in ends if abs(e.x - x) <= REACH and e.y <= y < e.y + e.height), None)

    # --- in words -------------------------------------------------------------------------------

    def tip(self, point: QPointF) -> str:
        """Say what is written at a point of the scene, "" where nothing is."""
        notes = self.note_at(point)
        if not notes or self.project is None:
            return ""
        from desktop.window.notes.note_words import note_tip

        column = self.view.scene.column_at(point.x())
        here = 0 if column is None else self.view.columns[column].article.number
        project = self.project
        return "\n".join(note_tip(project, note, here) for note in notes[:MOST_TOLD])

    def told_of(self, ref: PassageRef) -> str:
        """Say the annotations of a passage to who does not see them, "" if there are none."""
        notes = self.in_passage(ref)
        if not notes or self.project is None:
            return ""
        from desktop.story.codebook import paths
        from desktop.window.notes.note_words import note_told

        names = paths(self.project)
        return "; ".join(note_told(note, names) for note in notes)

    def memos_told(self, column: int) -> str:
        """Say the memos on a column's article, a line each."""
        memos = self.memos_of(self.view.columns[column].article.number)
        if not memos or self.project is None:
            return ""
        from desktop.story.codebook import paths
        from desktop.window.notes.note_words import memo_lines

        return memo_lines(memos, paths(self.project))


REACH = 3
"""px beside an end where a hand can take it."""
MOST_TOLD = 4
"""Annotations that a tooltip tells of: more is in the list of notes."""
