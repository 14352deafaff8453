"""Find words in two texts at once: first in the one, then in the other."""

from __future__ import annotations

from itertools import islice
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from desktop.window.icons import icon
from desktop.window.overrides import guarded
from desktop.window.printed import places
from desktop.window.sheet import quiet_label
from desktop.window.theme import Theme

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
COUNT_WIDTH = 120
"""px that are kept for what is said of places found, so that nothing moves when it is said."""
MOST_HITS = 500
"""Places found in each text that can be walked through."""


class BothHit(NamedTuple):
    """A place found: in which of the two texts, and where in code points."""

    side: int
    start: int
    end: int


def find_in(texts: tuple[str, str], typed: str) -> list[BothHit]:
    """Find words in a row in both texts, however they are printed."""
    return [
        BothHit(side, *place)
        for side, text in enumerate(texts)
        for place in islice(places(text, typed), MOST_HITS)
    ]


@guarded
class BothFind(QWidget):
    """Finds as it is typed; Enter goes on, Shift+Enter back, Escape empties the field."""

    wanted = Signal(str)
    """Other words are looked for."""
    hits_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("beside_find")
        self.hits: list[BothHit] = []
        self.current = -1
        self.field = QLineEdit(self)
        self.field.setObjectName("beside_find_field")
        self.field.setAccessibleName(self.tr("Words to find in both texts"))
        self.field.setPlaceholderText(self.tr("Find in both"))
        self.field.setToolTip(self.tr("Find words in both texts (Ctrl+F)"))
        self.field.setMinimumWidth(200)
        self.field.setMaximumWidth(320)
        self.field.textChanged.connect(self.wanted)
        self.previous = self._button("beside_previous", self.tr("Previous place found (Shift+F3)"))
        self.next = self._button("beside_next", self.tr("Next place found (F3, or Enter)"))
        self.previous.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)
        self.count = quiet_label("beside_find_count", "", self)
        self.count.setWordWrap(False)
        self.count.setMinimumWidth(COUNT_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for widget in (self.field, self.previous, self.next, self.count):
            row.addWidget(widget)
        self.show_theme(theme)
        self.show_hits([])

    def _button(self, name: str, tip: str) -> QToolButton:
        made = QToolButton(self)
        made.setObjectName(name)
        made.setAccessibleName(tip)
        made.setToolTip(tip)
        made.setAutoRaise(True)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return made

    def show_theme(self, theme: Theme) -> None:
        self.previous.setIcon(icon("up", theme.ink2))
        self.next.setIcon(icon("down", theme.ink2))

    def open(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def show_hits(self, hits: list[BothHit]) -> None:
        """Show how many places there are; none is the current one yet."""
        self.hits, self.current = hits, -1
        for button in (self.previous, self.next):
            button.setEnabled(bool(hits))
        self._show_count()

    def go_on(self) -> None:
        self._step(1)

    def go_back(self) -> None:
        self._step(-1)

    def _step(self, direction: int) -> None:
        if not self.hits:
            return
        start = self.current if self.current >= 0 or direction > 0 else 0
        self.current = (start + direction) % len(self.hits)
        self._show_count()
        self.hits_changed.emit()

    def _show_count(self) -> None:
        left = sum(hit.side == 0 for hit in self.hits)
        if not self.field.text().strip():
            words = ""
        elif not self.hits:
            words = self.tr("not found")
        elif self.current < 0:
            words = self.tr("{} left, {} right").format(left, len(self.hits) - left)
        else:
            words = self.tr("{} of {}").format(self.current + 1, len(self.hits))
        self.count.setText(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
        elif key not in ENTER:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.go_back()
        else:
            self.go_on()
