"""One of the nearest passages, to be looked at and perhaps linked."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.window.check_content import Line, NearLine
from desktop.window.marked_text import MarkedText
from desktop.window.overrides import guarded
from desktop.window.panel_parts import SOURCE_PITCH, SOURCE_SIZE, Badge
from desktop.window.said import kind_word
from desktop.window.sheet import quiet_label
from desktop.window.styles import SERIF, sized
from desktop.window.text_block import TextStyle
from desktop.window.theme import Theme


@guarded
class NearPassage(QFrame):
    """Address, kind and words, why it is near, and a button that links it."""

    looked_at = Signal(int)
    """The line that the reader wants to see in its place."""
    link_requested = Signal(int)
    """The line that states the same."""

    def __init__(
        self, line: Line, near: NearLine, asked: str, theme: Theme, zoom: float, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.line = near.line
        self.setObjectName("sheet_card")
        self.setAccessibleName(f"{line.address}, {kind_word(line.kind)}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        badge = Badge(line.address, theme, chosen=False)
        badge.setAccessibleName(self.tr("Show {} in the article").format(line.address))
        badge.setToolTip(self.tr("Show {} in the article").format(line.address))
        badge.clicked.connect(self._look)
        kind = quiet_label("near_kind", kind_word(line.kind), self)
        kind.setWordWrap(False)
        self.link = QPushButton(self.tr("Link"), self)
        self.link.setObjectName("near_link")
        self.link.setAutoDefault(False)
        tip = self.tr("Say that {} states the same as {}").format(line.address, asked)
        self.link.setAccessibleName(self.tr("Link {} with {}").format(line.address, asked))
        self.link.setAccessibleDescription(tip)
        self.link.setToolTip(tip)
        self.link.clicked.connect(self._link)
        head = QHBoxLayout()
        head.setSpacing(8)
        for widget in (badge, kind):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self.link)
        self.words = MarkedText(line.address, line.text, near_style(zoom), theme, self)
        self.words.show_runs(near.runs)
        self.words.focused.connect(self._look)
        why = quiet_label("near_why", near.why, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 7, 8, 9)
        column.setSpacing(3)
        column.addLayout(head)
        column.addWidget(self.words)
        column.addWidget(why)

    def _look(self) -> None:
        self.looked_at.emit(self.line)

    def _link(self) -> None:
        self.link_requested.emit(self.line)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._look()


def near_style(zoom: float) -> TextStyle:
    font = sized(SERIF, SOURCE_SIZE * zoom)
    return TextStyle.of(font, round(SOURCE_PITCH * zoom), "ink", SOURCE_SIZE * zoom / 15)
