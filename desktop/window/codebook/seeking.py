"""The field that filters the codebook, and what is said where no code fits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from desktop.window.codebook.words import codes_said
from desktop.window.filter_field import SeekingField
from desktop.window.parts import ink, words

if TYPE_CHECKING:
    from desktop.window.theme import Theme


class CodeSeeking(QWidget):
    """Takes words; the tree under it shows the codes that have them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("codebook_seeking")
        self.field = SeekingField(self)
        self.field.setObjectName("codebook_filter")
        self.field.setPlaceholderText(self.tr("Filter codes"))
        self.field.setAccessibleName(self.tr("Filter codes"))
        self.field.setToolTip(
            self.tr("Show the codes with these words (typing in the tree works, too)")
        )
        self.field.setClearButtonEnabled(True)
        for clear in self.field.findChildren(QToolButton):
            clear.setObjectName("codebook_filter_clear")
            clear.setAccessibleName(self.tr("Show all codes"))
            clear.setToolTip(self.tr("Show all codes"))
        self.nothing = words("codebook_nothing", 12, self)
        self.nothing.setWordWrap(True)
        self.nothing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 4)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addWidget(self.nothing)

    def show_count(self, shown: int, of: int) -> None:
        """Say that no code fits what is typed, if so."""
        typed = self.field.text().strip()
        said = self.tr("No code has “{}”. Empty the filter to see all {}.")
        self.nothing.setText(said.format(typed, codes_said(of)))
        self.nothing.setVisible(bool(typed and of and not shown))

    def show_theme(self, theme: Theme) -> None:
        ink(self.nothing, theme, "ink2")
