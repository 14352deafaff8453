"""A passage's words with their marks, wrapped, to be read, selected and copied."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.window.chips import KEYBOARD, RADIUS
from desktop.window.marks import MarkKind, Run
from desktop.window.overrides import guarded
from desktop.window.text_block import TextBlock, TextStyle
from desktop.window.theme import Theme

PADDING = 4
"""Room in px for the tints' overhang and the focus ring."""
NARROWEST = 80
MOST_WIDTHS = 6
"""Layouts kept: a QLayout asks for four widths, again and again, before it settles."""
SHOWN = frozenset(MarkKind)


@guarded
class MarkedText(QWidget):
    """One text that wraps to the width it is given."""

    focused = Signal()

    def __init__(
        self, name: str, text: str, style: TextStyle, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = text
        self._runs: tuple[Run, ...] = ()
        self._block = TextBlock(text, style)
        self._measured: dict[int, TextBlock] = {}
        self._anchor = self._head = 0
        self._shows_ring = False
        self.setObjectName("marked_text")
        self.setAccessibleName(f"{name}: {text}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    # --- what is shown --------------------------------------------------------------------------

    @property
    def text(self) -> str:
        return self._text

    @property
    def runs(self) -> tuple[Run, ...]:
        return self._runs

    def show_runs(self, runs: Sequence[Run]) -> None:
        """Mark runs of code points of the text."""
        self._runs = tuple(runs)
        self.setAccessibleDescription(in_words(self._text, self._runs))
        self._mark()

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def _mark(self) -> None:
        runs = list(self._runs)
        start, end = map(self._block.offsets.to_points, sorted((self._anchor, self._head)))
        if start < end:
            runs.append((start, end, MarkKind.SELECTION))
        self._block.set_runs(runs)
        if self._block.is_exact:  # before it has a width, every letter is a line
            self._block.prepare()
        self.update()

    # --- its place ------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Measure without disturbing what is shown: layouts ask for widths they do not use."""
        if width not in self._measured:
            if len(self._measured) >= MOST_WIDTHS:
                self._measured.clear()
            self._measured[width] = self._laid_out(width)
        return round(self._measured[width].height) + 2 * PADDING

    def _laid_out(self, width: int) -> TextBlock:
        block = TextBlock(self._text, self._block.style)
        block.estimate(float(max(NARROWEST, width - 2 * PADDING)), block.style)
        block.ensure()
        return block

    def sizeHint(self) -> QSize:
        """Return a place holder: the height is a matter of the width."""
        return QSize(NARROWEST, round(self._block.style.pitch) + 2 * PADDING)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        width = event.size().width()
        self.heightForWidth(width)
        self._block = self._measured[width]
        self._mark()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._shows_ring:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.link, 2.0))
            ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, RADIUS, RADIUS)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        origin = QPointF(PADDING, PADDING)
        clip = QRectF(self.rect())
        self._block.paint(painter, origin, self._theme, SHOWN, clip, self._theme.ink)

    # --- selecting and copying ------------------------------------------------------------------

    @property
    def selected_text(self) -> str:
        """The selected words, all when none are selected."""
        start, end = (self._block.offsets.to_points(p) for p in sorted((self._anchor, self._head)))
        return self._text[start:end] if start < end else self._text

    def select_all(self) -> None:
        self._select(0, self._block.offsets.to_units(len(self._text)))

    def _select(self, anchor: int, head: int) -> None:
        self._anchor, self._head = anchor, head
        self._mark()

    def _unit_at(self, event: QMouseEvent) -> int:
        point = event.position() - QPointF(PADDING, PADDING)
        return self._block.position_at(point.x(), point.y())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            unit = self._unit_at(event)
            self._select(unit, unit)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._select(self._anchor, self._unit_at(event))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = self._block.offsets.to_points(self._unit_at(event))
        start, end = word_at(self._text, place)
        self._select(self._block.offsets.to_units(start), self._block.offsets.to_units(end))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.selected_text)
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._shows_ring = event.reason() in KEYBOARD
        self.focused.emit()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._shows_ring = False
        self._select(self._head, self._head)


def word_at(text: str, place: int) -> tuple[int, int]:
    """Return the half-open code points of the word around a place."""
    start = end = min(place, len(text))
    while start and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return start, end


SAID = {
    MarkKind.DIFFERS: "differs",
    MarkKind.ONLY: "only on this side",
    MarkKind.MOVED: "moved",
    MarkKind.CONFLICT: "disagrees",
}


def in_words(text: str, runs: Sequence[Run]) -> str:
    """Say the marks for those who do not see them: "differs: is able to; moved: said"."""
    translate = QCoreApplication.translate
    said = (
        (translate("MarkedText", SAID[kind]), text[start:end])
        for start, end, kind in runs
        if kind in SAID
    )
    return "; ".join(f"{mark}: {words}" for mark, words in said)
