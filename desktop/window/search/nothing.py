"""What stands in the place of results when there are none: why, and what would find something."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.window.overrides import guarded
from desktop.window.parts import ink, words
from desktop.window.quotes.table_rows import ours
from desktop.window.said import number_words
from desktop.window.search.head_words import asks_for_statements, meant_html
from desktop.window.styles import SANS, sized
from desktop.window.theme import Theme

if TYPE_CHECKING:
    from desktop.searching.nothing import Without
    from desktop.workspace.searching import Answer

Links = (
    Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
)


@guarded
class NothingPlace(QWidget):
    """Says that nothing was found and which part of the query is to blame, or that there are no articles."""

    edited = Signal(str)
    """A query that finds something."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answer: Answer | None = None
        self.setObjectName("search_nothing")
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.title = words("search_nothing_title", 15.5, self, is_strong=True)
        self.told = words("search_nothing_told", 13, self)
        self.told.setTextFormat(Qt.TextFormat.RichText)
        self.told.setTextInteractionFlags(Links)
        self.told.setWordWrap(True)
        self.told.linkActivated.connect(self.edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 32, 32, 48)
        column.setSpacing(12)
        column.addStretch(1)
        for part in (self.title, self.told):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(part)
        column.addStretch(2)
        self.setFocusProxy(self.told)
        self.show_theme(theme)

    def show_answer(self, answer: Answer) -> None:
        """Word an answer that found nothing; others are not shown here."""
        self.answer = answer
        if not answer.project.articles:
            self.title.setText(self.tr("There are no articles yet"))
            self.told.setText(
                escape(self.tr("Add articles (Ctrl+Shift+A), and every word of them can be found."))
            )
        elif not answer.result.total:
            is_whole = answer.indexed.is_whole
            title = self.tr("Nothing found") if is_whole else self.tr("Nothing found so far")
            self.title.setText(title)
            self.told.setText("<br>".join(self._reasons(answer)))
        self.setAccessibleName(self.title.text())

    def _reasons(self, answer: Answer) -> list[str]:
        told = [meant_html(answer)]
        nothing = answer.nothing
        if nothing is not None:
            nowhere = self.tr("Nowhere in the project: {}")
            told += [nowhere.format(f"<b>{escape(part)}</b>") for part in nothing.nowhere]
            told += [self._without(each) for each in nothing.without]
        if asks_for_statements(answer):
            told.append(
                escape(
                    self.tr(
                        "only: and nocounterpart: ask about the articles of the open story that were compared: what"
                        " was nearly linked, or could not be compared, is not said to have no counterpart."
                    )
                )
            )
        if not any(told):
            told = [
                escape(
                    self.tr(
                        "Words are found in any of their forms. Try fewer words, or one with * at its end."
                    )
                )
            ]
        return list(filter(None, told))

    def _without(self, each: Without) -> str:
        link = f'<a href="{escape(each.query)}">{escape(each.query)}</a>'
        words = self.tr("Without {}: {} found by {}")
        return words.format(f"<b>{escape(each.part)}</b>", number_words(each.total), link)

    def show_zoom(self, zoom: float) -> None:
        scale = ours(zoom)
        self.title.setFont(sized(SANS, 15.5 * scale, QFont.Weight.DemiBold))
        self.told.setFont(sized(SANS, 13 * scale))

    def show_theme(self, theme: Theme) -> None:
        for part in (self, self.told):
            palette = part.palette()
            palette.setColor(part.backgroundRole(), theme.page)
            palette.setColor(QPalette.ColorRole.Link, theme.link)
            part.setPalette(palette)
        ink(self.title, theme, "ink")
        ink(self.told, theme, "ink2")
        if self.answer is not None:
            self.show_answer(self.answer)
