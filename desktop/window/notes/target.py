"""What the next code or comment goes to, wherever the reader is."""

from __future__ import annotations

from typing import NamedTuple, Protocol

from PySide6.QtCore import QRect

from desktop.story.annotation import About
from desktop.story.comparison import Span


class Target(NamedTuple):
    """Places that are to be annotated together. `of` is the number of the statement or quote, if any.

    `words` says them to the reader, shortened.
    """

    about: About
    spans: tuple[Span, ...]
    of: int = 0
    words: str = ""


class Surface(Protocol):
    """A view in which words can be annotated: the columns, or one article alone."""

    def target(self) -> Target | None:
        """Return what is selected, else the passage the reader is at; None if there is neither."""

    def target_box(self) -> QRect:
        """Return where that is, in global px: a coder opens beside it."""

    def show_annotation(self, number: int) -> None:
        """Show which annotation the reader is at, 0 = none."""
