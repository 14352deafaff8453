"""What stands where a codebook has no codes yet: the starting codebooks, and how to begin an own one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.window.overrides import guarded
from desktop.window.parts import button, ink, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.window.theme import Theme


@guarded
class EmptyCodebook(QScrollArea):
    """Offers ways to begin, and forces none."""

    new_requested = Signal()
    import_requested = Signal()
    starting_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("codebook_empty")
        self.setAccessibleName(self.tr("No codes yet"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.theme = theme
        self.quiet: list[QLabel] = []
        self._offered: list[QWidget] = []
        inner = QWidget(self)
        inner.setObjectName("codebook_empty_inner")
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(12, 6, 12, 12)
        self.column.setSpacing(6)
        first = self._sentence(
            self.tr(
                "A code is a name for what you look for, for example a frame. Make your own, or begin with:"
            )
        )
        self.quiet.append(first)
        self.column.addWidget(first)
        self.column.addSpacing(2)
        self.column.addStretch(1)
        self.new = button(
            "codebook_first", self.tr("New code"), self.tr("New code (Insert)"), inner
        )
        self.new.clicked.connect(self.new_requested)
        self.bring = button(
            "codebook_import",
            self.tr("Import codes…"),
            self.tr("From a QDC file (REFI-QDA) or a CSV table"),
            inner,
        )
        self.bring.clicked.connect(self.import_requested)
        self.column.insertWidget(self.column.count() - 1, self.new)
        self.column.insertWidget(self.column.count() - 1, self.bring)
        self.setWidget(inner)
        self.show_theme(theme)

    def _sentence(self, text: str) -> QLabel:
        made = words("codebook_sentence", 12, self)
        made.setText(text)
        made.setWordWrap(True)
        return made

    def show_starting(self, offered: Sequence[tuple[str, str, str]]) -> None:
        """Offer codebooks, each by file, title and one sentence."""
        for widget in self._offered:
            self.quiet = [label for label in self.quiet if label is not widget]
            widget.deleteLater()
        self._offered = []
        at = 2
        for name, title, sentence in offered:
            made = button(f"starting_{name}", title, sentence, self)
            made.setAccessibleDescription(sentence)
            made.clicked.connect(partial(self.starting_requested.emit, name))
            said = self._sentence(sentence)
            self.quiet.append(said)
            self._offered += [made, said]
            self.column.insertWidget(at, made)
            self.column.insertWidget(at + 1, said)
            at += 2
        self.show_theme(self.theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Insert:
            self.new_requested.emit()
        else:
            super().keyPressEvent(event)

    def show_theme(self, theme: Theme) -> None:
        self.theme = theme
        for label in self.quiet:
            ink(label, theme, "ink2")
