"""How much was found, how the query was understood, and what of it was not."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.window.overrides import guarded
from desktop.window.parts import Cut, ink, tool, words
from desktop.window.quotes.table_rows import ours
from desktop.window.said import said
from desktop.window.search.head_words import (
    MOST_TOLD,
    count_words,
    cut_words,
    notice_words,
    troubles_html,
    understood_words,
    whole_words,
)
from desktop.window.styles import SANS, sized
from desktop.window.theme import Theme

if TYPE_CHECKING:
    from desktop.workspace.searching import Answer

MARGIN = 16


@guarded
class SearchHead(QWidget):
    """Says counts, the query as understood, and troubles with their place."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.answer: Answer | None = None
        self.setObjectName("search_head")
        self.count = Cut("search_count", self, size=14)
        self.understood = Cut("search_understood", self)
        self.trouble = words("search_trouble", 12, self)
        self.trouble.setTextFormat(Qt.TextFormat.RichText)
        self.trouble.setWordWrap(True)
        self.help = tool(
            "search_examples",
            "?",
            self.tr("Examples of what can be asked; a click runs one (F1 has more)"),
            self,
        )
        self.help.setAccessibleName(self.tr("Examples of searches"))
        self.help.setAutoRaise(False)
        self.help.setCheckable(True)
        self.notice = words("search_notice", 12, self)
        self.notice.setWordWrap(True)
        self.notice.hide()
        self._lay_out()
        self.show_theme(theme)
        self.show_zoom(1.0)

    def _lay_out(self) -> None:
        self.lines = QVBoxLayout()
        self.lines.setSpacing(3)
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(self.count)
        top.addWidget(self.understood, 1)
        self.trouble.hide()
        self.lines.addLayout(top)
        self.lines.addWidget(self.trouble)
        self.lines.addWidget(self.notice)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 10, MARGIN, 6)
        row.addLayout(self.lines, 1)
        row.addWidget(self.help, 0, Qt.AlignmentFlag.AlignTop)

    def show_answer(self, answer: Answer) -> None:
        self.answer = answer
        count = count_words(answer) or whole_words(answer.project)
        self.count.show_words(count)
        self.count.setVisible(True)  # its height stays, whatever is typed
        self.count.setAccessibleName(count)
        told = understood_words(answer)
        self.understood.show_words(told, told)
        self.understood.setVisible(True)  # what stands beside it stays where it is
        self.notice.setText(notice_words(answer))
        self.notice.setVisible(bool(self.notice.text()))
        if not (answer.understood.troubles or answer.result.cut):
            self.trouble.hide()
        elif not self.trouble.isHidden():
            self.show_troubles()

    def show_troubles(self) -> None:
        """Say what of the query is broken, and where; the page waits with it for a rest."""
        if self.answer is None:
            return
        tint = self.theme.differs_tint.name()
        typed = self.answer.asked.typed
        troubles = troubles_html(typed, self.answer.understood.troubles, tint)
        self.trouble.setText("<br>".join([*troubles, *map(escape, cut_words(self.answer))]))
        self.trouble.setVisible(bool(self.trouble.text()))

    @property
    def spoken(self) -> str:
        """What a screen reader says once the keys rest."""
        troubles = self.answer.understood.troubles[:MOST_TOLD] if self.answer else ()
        told = (self.count.text(), *(said(each.sentence) for each in troubles), self.notice.text())
        return ". ".join(filter(None, told))

    def show_zoom(self, zoom: float) -> None:
        scale = ours(zoom)
        self.count.setFont(sized(SANS, 14 * scale, QFont.Weight.DemiBold))
        self.understood.setFont(sized(SANS, 11.5 * scale))
        self.notice.setFont(sized(SANS, 12 * scale))
        self.trouble.setFont(sized(SANS, 12 * scale))

    def show_theme(self, theme: Theme) -> None:
        self.theme = theme
        ink(self.count, theme, "ink")
        ink(self.understood, theme, "ink2")
        ink(self.trouble, theme, "ink")
        ink(self.notice, theme, "ink2")
        if not self.trouble.isHidden():
            self.show_troubles()
