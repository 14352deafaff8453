"""The table of annotations: a row for each place of one and each of its codes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from desktop.exporting.notes_file import COLUMNS, NotesFile, cells

if TYPE_CHECKING:
    from desktop.exporting.quotes_file import Cells
    from desktop.exporting.tables.source import Source
    from desktop.story.annotation import Annotation


def columns(source: Source) -> Sequence[str]:
    return COLUMNS


def rows(source: Source) -> Iterator[Cells]:
    material = source.material
    return cells(NotesFile(material.project, material.comparison, notes_of(source)))


def notes_of(source: Source) -> list[Annotation]:
    """Return the annotations on articles of the story, and the memos that are on no article."""
    story = source.material.project.story
    others = {each.number for each in source.material.project.stories} - {story.number}
    inside = set(story.articles)

    def belongs(note: Annotation) -> bool:
        if note.anchors:
            return any(anchor.span.article in inside for anchor in note.anchors)
        return not (note.about == "story" and note.of in others)

    return [note for note in source.material.project.annotations if belongs(note)]
