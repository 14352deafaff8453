"""How a query was understood, what of it was not, and how much was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.window.overrides import guarded
from desktop.window.parts import Cut, ink
from desktop.window.said import said as said_words
from desktop.window.theme import Theme

if TYPE_CHECKING:
    from desktop.workspace.searching import Answer

FOUND = {
    "article": QT_TRANSLATE_NOOP("SearchHead", "articles: {}"),
    "quote": QT_TRANSLATE_NOOP("SearchHead", "quotes: {}"),
    "note": QT_TRANSLATE_NOOP("SearchHead", "notes: {}"),
}


@guarded
class SearchHead(QWidget):
    """Says the query as understood, troubles with their place, and counts."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.understood = Cut("search_understood", self)
        self.trouble = QLabel(self)
        self.trouble.setObjectName("search_trouble")
        self.trouble.setWordWrap(True)
        self.count = Cut("search_count", self, size=13)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 6)
        for part in (self.count, self.understood, self.trouble):
            column.addWidget(part)
        self.trouble.hide()
        self.show_theme(theme)

    def show_answer(self, answer: Answer) -> None:
        from desktop.searching.saying import said

        tree = answer.understood.tree
        words = "" if tree is None else self.tr("Looked for {}").format(said(tree))
        self.understood.show_words(words, words)
        troubles = [said_words(each.sentence) for each in answer.understood.troubles]
        self.trouble.setText("\n".join(troubles))
        self.trouble.setVisible(bool(troubles))
        kinds = answer.result.facets.kinds
        counts = [self.tr(FOUND[facet.value]).format(facet.times) for facet in kinds]
        self.count.show_words(" · ".join(counts) or self.tr("Nothing found"))

    def show_theme(self, theme: Theme) -> None:
        ink(self.count, theme, "ink")
        ink(self.understood, theme, "ink2")
        ink(self.trouble, theme, "differs")
