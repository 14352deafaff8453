"""The steps of annotating: each is one edit with a label, told with the way back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.storing.clock import now_utc
from desktop.story.annotating import (
    annotate,
    annotation_of,
    comment_on,
    move_anchor,
    recode,
    recolour,
    remove_annotations,
)
from desktop.story.annotation import About, Annotation
from desktop.story.comparison import Span
from desktop.story.places import overlap
from desktop.story.project import Project
from desktop.window.notes.target import Target

if TYPE_CHECKING:
    from desktop.application.session import Session

Change = Callable[[Project], Project]
SAID_WORDS = 80
"""Characters of an annotation's words that are said when an end was moved."""


class NoteSteps(QObject):
    """Changes the annotations of the project; each step returns the number of the one it was about, or 0."""

    told = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setObjectName("noteSteps")
        self.session, self.workspace = session, session.workspace

    @property
    def reader(self) -> str:
        return self.session.settings.reader

    def annotation(self, number: int) -> Annotation | None:
        return annotation_of(self.workspace.project, number) if number else None

    def exactly(self, target: Target) -> Annotation | None:
        """Return what this reader wrote on exactly these places, the newest if several."""
        spans = tuple(sorted(set(target.spans)))
        for each in reversed(self.workspace.project.annotations):
            is_same = each.spans == spans and each.about is target.about
            if is_same and each.is_of(self.reader):
                return each
        return None

    def around(self, target: Target, *, own_only: bool) -> tuple[Annotation, ...]:
        """Return the annotations that have a part in some places, the shortest first."""
        found = []
        for annotation in self.workspace.project.annotations:
            if own_only and not annotation.is_of(self.reader):
                continue
            sizes = [
                span.end - span.start
                for span in annotation.spans
                if any(overlap(span, own) for own in target.spans)
            ]
            if sizes:
                found.append((min(sizes), annotation.number, annotation))
        return tuple(annotation for _, _, annotation in sorted(found, key=lambda each: each[:2]))

    # --- codes --------------------------------------------------------------------------------------

    def toggle(self, number: int, target: Target, code: int) -> int:
        """Give a code to an annotation, a new one if 0, or take it away."""
        annotation, path = self.annotation(number), self._path(code)
        place = self.place(target, annotation)
        if annotation is None or code not in annotation.codes:
            change: Change = partial(self._given, number=number, target=target, code=code)
            label = self.tr("Code {}: {}").format(place, path)
            return self._coded(label, f"{place}: {path}", change, number)
        codes = tuple(each for each in annotation.codes if each != code)
        change = partial(recode, number=number, codes=codes, at=now_utc())
        label = self.tr("Take {} from {}").format(path, place)
        told = self.tr("{}: {} taken away").format(place, path)
        if not (codes or annotation.comment or annotation.colour):
            change = partial(remove_annotations, numbers=[number])
            told = self.tr("{}: {} taken away, and with it {}, which had nothing else").format(
                place, path, annotation.address
            )
        return self._coded(label, told, change, number)

    def make_code(self, number: int, target: Target, typed: str) -> int:
        """Make a code of what was typed, and give it, in one step."""
        from desktop.story.code_seeking import make_code

        def change(project: Project) -> Project:
            project, code = make_code(project, typed)
            return self._given(project, number, target, code)

        place = self.place(target, self.annotation(number))
        label = self.tr("Code {}: {} (new)").format(place, typed)
        return self._coded(
            label, self.tr("{}: {}, a new code").format(place, typed), change, number
        )

    def _coded(self, label: str, told: str, change: Change, number: int) -> int:
        """Edit, and say what was done if it was stored."""
        before = self.workspace.project
        now = self._do(label, change, number)
        if self.workspace.project is not before:
            self.told.emit(self.tr("{} (Ctrl+Z takes it back)").format(told))
        return now

    def _given(self, project: Project, number: int, target: Target, code: int) -> Project:
        annotation = annotation_of(project, number) if number else None
        if annotation is None:
            return annotate(project, target.spans, self._new(target)._replace(codes=(code,)))
        return recode(project, number, (*annotation.codes, code), now_utc())

    # --- colour and comment -------------------------------------------------------------------------

    def choose_colour(self, number: int, target: Target, colour: str) -> int:
        """Give an annotation a colour of its own, "" = that of its first code."""
        annotation = self.annotation(number)
        if colour == ("" if annotation is None else annotation.colour):
            return number
        change: Change = partial(recolour, number=number, colour=colour, at=now_utc())
        if annotation is None:
            new = self._new(target)._replace(colour=colour)
            change = partial(annotate, spans=target.spans, new=new)
        elif not (colour or annotation.codes or annotation.comment):
            change = partial(remove_annotations, numbers=[number])
        label = self.tr("Colour {}").format(self.place(target, annotation))
        return self._do(label, change, number)

    def write_comment(self, number: int, target: Target, comment: str) -> int:
        """Write the comment of an annotation, exactly as it is."""
        annotation = self.annotation(number)
        if comment == ("" if annotation is None else annotation.comment):
            return number
        change: Change = partial(comment_on, number=number, comment=comment, at=now_utc())
        if annotation is None:
            new = self._new(target)._replace(comment=comment)
            change = partial(annotate, spans=target.spans, new=new)
        elif not (comment or annotation.codes or annotation.colour):
            change = partial(remove_annotations, numbers=[number])
        label = self.tr("Comment {}").format(self.place(target, annotation))
        return self._do(label, change, number)

    # --- places and removing ------------------------------------------------------------------------

    def remove(self, number: int) -> int:
        label = self.tr("Remove N{}").format(number)
        now = self._do(label, partial(remove_annotations, numbers=[number]), number)
        if not now:
            self.told.emit(self.tr("Removed N{} (Ctrl+Z takes it back)").format(number))
        return now

    def move(self, number: int, place: int, span: Span) -> int:
        """Put a place of an annotation somewhere else in its article."""
        annotation = self.annotation(number)
        if annotation is None or annotation.anchors[place].span == span:
            return number
        was = annotation.anchors[place].span
        label = self.tr("Move the start of N{}").format(number)
        if was.start == span.start:
            label = self.tr("Move the end of N{}").format(number)
        change = partial(move_anchor, number=number, place=place, span=span, at=now_utc())
        now = self._do(label, change, number)
        words = self.workspace.project.article(span.article).text[span.start : span.end]
        from desktop.window.notes.coder import fitting

        self.told.emit(f"N{number}: {fitting(words, SAID_WORDS)}")
        return now

    # --- what a step is made of ---------------------------------------------------------------------

    def _new(self, target: Target) -> Annotation:
        return Annotation(0, about=target.about, of=target.of, by=self.reader, made=now_utc())

    def _do(self, label: str, change: Change, number: int) -> int:
        """Edit; return the annotation that it was about: a new one, the same, or none."""
        before = {each.number for each in self.workspace.project.annotations}
        self.workspace.edit(label, change)
        now = [each.number for each in self.workspace.project.annotations]
        new = [each for each in now if each not in before]
        if new:
            return new[-1]
        return number if number in now else 0

    def _path(self, code: int) -> str:
        from desktop.story.codebook import code_path

        return code_path(self.workspace.project, code)

    def place(self, target: Target, annotation: Annotation | None = None) -> str:
        """Name where something is written: "A5.3", "A5.3 – A4.6", "S12", or the address of the annotation."""
        if annotation is not None and annotation.spans != tuple(sorted(set(target.spans))):
            return annotation.address
        if target.about is About.WORDS:
            return target.words.split(" ", 1)[0]
        return target.words.partition(",")[0]
