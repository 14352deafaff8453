"""What the next code or comment goes to in the article that is shown alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from desktop.story.annotation import About
from desktop.window.notes.target import Target
from desktop.window.notes.targets import place_words

if TYPE_CHECKING:
    from desktop.window.article_sheet import ArticleSheet


class SheetSurface:
    """The sheet of the workspace Code, as the coder sees it."""

    def __init__(self, sheet: ArticleSheet) -> None:
        self.sheet = sheet

    def target(self) -> Target | None:
        """Return the selected words, else the passage the reader is in."""
        sheet = self.sheet
        article = None if sheet.column is None else sheet.column.article
        selected, passage = sheet.selected, sheet.passage
        if article is None:
            return None
        if selected is not None:
            return Target(About.WORDS, (selected,), words=place_words(article, selected))
        if passage is None:
            return None
        words = article.passage_address(sheet.place.passage)
        return Target(About.WORDS, (passage,), words=words)

    def target_box(self) -> QRect:
        """Return where that is, in global px."""
        sheet = self.sheet
        return sheet.passage_box(sheet.place.selection.start.index)

    def show_annotation(self, number: int) -> None:
        """Show which annotation the reader is at, 0 = none."""
        self.sheet.show_note(number)
