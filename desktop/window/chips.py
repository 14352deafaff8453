"""Buttons with their own look: chips that are legend and switch of a mark, and the choice of mode."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from desktop.window.marks import MarkKind, Piece, paint_behind, paint_over
from desktop.window.overrides import guarded
from desktop.window.theme import Theme

HEIGHT = 26
PADDING = 12
SAMPLE_WIDTH = 18
SAMPLE_SCALE = 0.5
"""A sample's tint is this much lower than in 15 px text; its lines are as in the text."""
SAMPLE_BASELINE = 1
"""Px of a sample's baseline under the middle of its chip."""
GAP = 7
RADIUS = 6.0
KEYBOARD = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    }
)
"""Only who moves by keys needs to see where the focus is."""


@guarded
class FollowingButton(QAbstractButton):
    """A checkable button that shows the state of an action, and triggers it."""

    def __init__(self, action: QAction, text: str, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._action = action
        self.shows_ring = False
        self.setText(text)
        self.setObjectName(f"button_{action.objectName()}")
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setChecked(action.isChecked())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._follow()
        self.clicked.connect(action.trigger)
        action.toggled.connect(self.setChecked)
        action.changed.connect(self._follow)

    def _follow(self) -> None:
        self.setToolTip(self._action.toolTip())
        self.setEnabled(self._action.isEnabled())

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def nextCheckState(self) -> None:
        """Leave it to the action, which may stay on: one of a group always is."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.shows_ring = event.reason() in KEYBOARD
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.shows_ring = False
        super().focusOutEvent(event)

    def ink(self) -> QColor:
        theme = self._theme
        return theme.ink if self.isChecked() and self.isEnabled() else theme.ink3


@guarded
class MarkChip(FollowingButton):
    """A pill with the line of a mark: says what the line means, and switches its layer."""

    def __init__(
        self,
        action: QAction,
        text: str,
        kind: MarkKind,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(action, text, theme, parent)
        self.kind = kind

    def say(self, text: str) -> None:
        """Take shorter or longer words."""
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(text)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(2 * PADDING + SAMPLE_WIDTH + GAP + words, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme.line2 if self.isChecked() else theme.line
        painter.setPen(QPen(theme.link, 2.0) if self.shows_ring else QPen(edge, 1.0))
        painter.setBrush(self._fill())
        inset = 1.0 if self.shows_ring else 0.5
        pill = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        self._paint_sample(painter)
        painter.setPen(self.ink())
        words = self.rect().adjusted(PADDING + SAMPLE_WIDTH + GAP, 0, 0, 0)
        painter.drawText(
            words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text()
        )

    def _fill(self) -> QColor:
        if self.isDown():
            return self._theme.pressed
        if self.underMouse():
            return self._theme.hover_row
        return self._theme.card if self.isChecked() else self._theme.bar

    def _paint_sample(self, painter: QPainter) -> None:
        painter.setOpacity(1.0 if self.isChecked() else 0.45)
        piece = (Piece(self.kind, 0.0, 0.0, float(SAMPLE_WIDTH)),)
        place = QPointF(PADDING, self.height() // 2 + SAMPLE_BASELINE)
        paint_behind(painter, piece, place, self._theme, SAMPLE_SCALE)
        paint_over(painter, piece, place, self._theme)
        painter.setOpacity(1.0)


@guarded
class Segment(FollowingButton):
    """One choice of a segmented control."""

    is_reversed = False

    def sizeHint(self) -> QSize:
        return QSize(2 * PADDING + self.fontMetrics().horizontalAdvance(self.text()) + 2, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.ink if self._is_inverse else self._theme.pressed)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), RADIUS - 1, RADIUS - 1)
        if self.shows_ring:
            painter.setPen(QPen(self._theme.link, 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        ink = self._theme.card if self._is_inverse else self._theme.ink
        painter.setPen(ink if self.isChecked() else self._theme.ink2)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

    @property
    def _is_inverse(self) -> bool:
        return self.is_reversed and self.isChecked()


@guarded
class SegmentedControl(QWidget):
    """A few actions of which one is on, in one frame."""

    def __init__(
        self,
        name: str,
        choices: Sequence[tuple[QAction, str]],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setObjectName("segments")
        self.is_reversed = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.segments = tuple(Segment(action, text, theme, self) for action, text in choices)
        for segment in self.segments:
            row.addWidget(segment)

    def reverse(self) -> None:
        """Show the one that is on in reversed colours: it is a place, not a way of showing it."""
        self.is_reversed = True
        for segment in self.segments:
            segment.is_reversed = True

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        for segment in self.segments:
            segment.show_theme(theme)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.line2, 1.0))
        painter.setBrush(self._theme.card)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, RADIUS, RADIUS)
