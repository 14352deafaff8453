"""What the coder is made of: the list of codes, the colours, where it stands beside the words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.story.annotation import COLOURS
from desktop.story.code_seeking import Listed
from desktop.story.codebook import SEPARATOR
from desktop.window.icons import paint_icon
from desktop.window.notes.colour_words import colour_word
from desktop.window.notes.colours import paint_badge
from desktop.window.overrides import guarded
from desktop.window.styles import SANS, sized
from desktop.window.theme import Theme, fill

ROW = 26
BADGE = 16
SIZE, QUIET = 12.5, 11.5
DOT, BETWEEN = 20, 6
GAP = 8
"""px between the words and what stands beside them."""
AnyIndex = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole


class CodeLine(NamedTuple):
    """A line of the list: a code, the digit that gives it, and whether it is given; or a name to make."""

    entry: Listed | None
    digit: int = 0
    is_given: bool = False
    made: str = ""

    @property
    def number(self) -> int:
        return 0 if self.entry is None else self.entry.code.number


class CodeLines(QAbstractListModel):
    """The codes that fit what is typed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: Sequence[CodeLine] = ()

    def show_lines(self, lines: Sequence[CodeLine]) -> None:
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == LINE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._told(line)
        if role == Qt.ItemDataRole.ToolTipRole and line.entry is not None:
            return line.entry.code.definition or None
        if role == Qt.ItemDataRole.CheckStateRole and line.entry is not None:
            state = Qt.CheckState
            return state.Checked if line.is_given else state.Unchecked
        return None

    def _told(self, line: CodeLine) -> str:
        """Say a line as a screen reader hears it."""
        if line.entry is None:
            return self.tr("New code “{}”").format(line.made)
        parts = [line.entry.words]
        if line.is_given:
            parts.append(self.tr("given"))
        if line.digit:
            parts.append(self.tr("key {}").format(line.digit))
        return ", ".join(parts)


class CodeDelegate(QStyledItemDelegate):
    """Paints a line: tick, badge, name, what is above it, and its key."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(0, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        line: CodeLine = index.data(LINE)
        theme, box = self.theme, QRectF(option.rect)
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if is_current:
            fill(painter, box, theme.pressed)
            fill(painter, QRectF(box.left(), box.top(), 3, box.height()), theme.link)
        middle = box.center().y()
        tick = QRectF(box.left() + 8, middle - 7, 14, 14)
        left = tick.right() + 6
        if line.entry is None:
            painter.setPen(theme.link)
            painter.setFont(sized(SANS, SIZE + 3))
            painter.drawText(tick, Qt.AlignmentFlag.AlignCenter, "+")
        else:
            if line.is_given:
                paint_icon(painter, "check", tick, theme.link)
            badge = QRectF(left, middle - BADGE / 2, BADGE, BADGE)
            paint_badge(painter, badge, theme, line.entry.code.letter, line.entry.code.colour)
            left = badge.right() + 8
        right = self._paint_digit(painter, box, line) if line.digit else box.right() - 8
        self._paint_words(painter, QRectF(left, box.top(), right - left, box.height()), line, index)
        painter.restore()

    def _paint_digit(self, painter: QPainter, box: QRectF, line: CodeLine) -> float:
        frame = QRectF(box.right() - 26, box.center().y() - 8.5, 18, 17)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.theme.line2, 1.0))
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setPen(self.theme.ink2)
        painter.setFont(sized(SANS, QUIET))
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, str(line.digit))
        return frame.left() - 6

    def _paint_words(
        self, painter: QPainter, room: QRectF, line: CodeLine, index: AnyIndex
    ) -> None:
        middle, elide = Qt.AlignmentFlag.AlignVCenter, Qt.TextElideMode.ElideRight
        painter.setFont(sized(SANS, SIZE))
        painter.setPen(self.theme.ink)
        name = str(index.data()) if line.entry is None else line.entry.code.name
        shown = painter.fontMetrics().elidedText(name, elide, int(room.width()))
        painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeft, shown)
        above = () if line.entry is None else line.entry.path[:-1]
        used = painter.fontMetrics().horizontalAdvance(shown) + 10
        if above and room.width() - used > ROW:
            rest = QRectF(room.left() + used, room.top(), room.width() - used, room.height())
            painter.setFont(sized(SANS, QUIET))
            painter.setPen(self.theme.ink2)
            words = painter.fontMetrics().elidedText(
                SEPARATOR.join(above), elide, int(rest.width())
            )
            painter.drawText(rest, middle | Qt.AlignmentFlag.AlignLeft, words)


@guarded
class ColourDots(QWidget):
    """The eight colours and none, each a badge in its pattern; arrow keys and clicks choose one."""

    colour_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.colour = ""
        self.names = {name: self._said(name) for name in ("", *COLOURS)}
        self.setObjectName("coder_colours")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize((DOT + BETWEEN) * (len(COLOURS) + 1), DOT + 4)
        self.setToolTip(
            self.tr("A colour of its own (Alt+1 to Alt+8), or that of its first code (Alt+0)")
        )
        self.show_colour("")

    def _said(self, name: str) -> str:
        return colour_word(name) if name else self.tr("colour of the code")

    def show_colour(self, colour: str) -> None:
        self.colour = colour
        self.setAccessibleName(self.tr("Colour: {}").format(self.names[colour]))
        self.update()

    def box(self, place: int) -> QRectF:
        """Return where a colour is, 0 = none."""
        return QRectF(place * (DOT + BETWEEN) + 2, 2, DOT, DOT)

    def choose(self, place: int) -> None:
        """Choose a colour by its place, 0 = none."""
        if 0 <= place <= len(COLOURS):
            self.colour_chosen.emit(("", *COLOURS)[place])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for place in range(len(COLOURS) + 1):
            if self.box(place).contains(event.position()):
                self.choose(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        places = ("", *COLOURS)
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        if step:
            self.choose((places.index(self.colour) + step) % len(places))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        for place, name in enumerate(("", *COLOURS)):
            box = self.box(place)
            if name:
                paint_badge(painter, box.adjusted(2, 2, -2, -2), theme, str(place), name)
            else:
                painter.setPen(QPen(theme.line2, 1.0))
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.drawRect(box.adjusted(2.5, 2.5, -2.5, -2.5))
                painter.drawLine(
                    box.adjusted(4, 4, -4, -4).bottomLeft(), box.adjusted(4, 4, -4, -4).topRight()
                )
            if name == self.colour:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(theme.link if self.hasFocus() else theme.ink2, 2.0))
                painter.drawRoundedRect(box.adjusted(0, 0, 0, 0), 4, 4)


def place_beside(words: QRect, size: QSize, room: QRect) -> QPoint:
    """Return the corner of a box beside words, in `room`: right of them, left, below, above.

    Where no side has room it stands at the foot of the room, or at its top if the words are lower.
    """
    top = max(room.top(), min(words.top(), room.bottom() + 1 - size.height()))
    if words.right() + GAP + size.width() <= room.right():
        return QPoint(words.right() + GAP, top)
    if words.left() - GAP - size.width() >= room.left():
        return QPoint(words.left() - GAP - size.width(), top)
    left = max(room.left(), min(words.left(), room.right() + 1 - size.width()))
    if words.bottom() + GAP + size.height() <= room.bottom():
        return QPoint(left, words.bottom() + GAP)
    if words.top() - GAP - size.height() >= room.top():
        return QPoint(left, words.top() - GAP - size.height())
    is_high = words.center().y() < room.center().y()
    return QPoint(left, room.bottom() + 1 - size.height() if is_high else room.top())
