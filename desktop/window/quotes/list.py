"""The list at the left: utterances, speakers or outlets, and under them what is no speech."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QTextLayout,
)
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.window.headers import BETWEEN as BETWEEN_NOTES
from desktop.window.marks import is_right_to_left
from desktop.window.overrides import guarded
from desktop.window.parts import plain_tip
from desktop.window.quotes import badges
from desktop.window.quotes.entries import Entry, Fold, Line, Subject
from desktop.window.quotes.keys import command_of
from desktop.window.quotes.model import Apart
from desktop.window.quotes.quiet_list import QuietList
from desktop.window.quotes.table_rows import ours
from desktop.window.quotes.typed_ahead import MARKS
from desktop.window.styles import SANS, SERIF, sized
from desktop.window.text_block import FROM_LEFT, FROM_RIGHT
from desktop.window.theme import Theme
from desktop.window.utf16 import Offsets

WIDTH = 322
SIDE, TOP, BETWEEN = 16, 9, 4
LINES = 2
TEXT_SIZE, LINE_SIZE = 14, 12
FOLD_HEIGHT = 36
ROLE = Qt.ItemDataRole.UserRole
SPOKEN = (Qt.ItemDataRole.AccessibleTextRole,)
NO_INDEX = QModelIndex()

Index = QModelIndex | QPersistentModelIndex


@guarded
class EntriesModel(QAbstractListModel):
    """Holds the lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()

    def show_lines(self, lines: Sequence[Line]) -> None:
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.lines):
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.words.lstrip(MARKS)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.said
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(line, Entry):
            told = (line.words, line.line, line.note)
            return plain_tip("\n".join(part for part in told if part))
        return line if role == ROLE else None


@guarded
class EntryPainter(QStyledItemDelegate):
    """Paints two lines of words, who says them, and the badges of the articles."""

    def __init__(self, theme: Theme, parent: QListView) -> None:
        super().__init__(parent)
        self.theme = theme
        self._cut: dict[tuple[str, int], list[str]] = {}
        self.take_fonts(1.0)

    def take_fonts(self, zoom: float) -> None:
        """Measure anew: the size or the typeface may be another."""
        self.words = sized(SERIF, TEXT_SIZE * zoom)
        self.line = sized(SANS, LINE_SIZE * ours(zoom))
        self.note = sized(SANS, LINE_SIZE)
        self.small = sized(SANS, 11, QFont.Weight.DemiBold)
        self.pitch = QFontMetrics(self.words).lineSpacing()
        self.line_pitch = QFontMetrics(self.line).lineSpacing()
        self._cut.clear()

    def lines(self, entry: Entry, width: int) -> list[str]:
        key = entry.words, width
        if key not in self._cut:
            self._cut[key] = lines_of(entry.words, self.words, width)
        return self._cut[key]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = index.data(ROLE)
        width = self._width()
        if not isinstance(line, Entry):
            return QSize(width, FOLD_HEIGHT)
        count = len(self.lines(line, width - 2 * SIDE))
        told = self.line_pitch + BETWEEN if line.line else 0
        return QSize(width, 2 * TOP + count * self.pitch + told + BETWEEN + badges.HEIGHT + BETWEEN)

    def _width(self) -> int:
        parent = self.parent()
        return parent.viewport().width() if isinstance(parent, QListView) else WIDTH

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line, place, theme = index.data(ROLE), option.rect, self.theme
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(place, theme.current_row if is_current else theme.bar)
        painter.fillRect(place.left(), place.bottom(), place.width(), 1, theme.line)
        if is_current:
            painter.fillRect(place.left(), place.top(), 3, place.height(), theme.link)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.link, 2.0))
            painter.drawRect(place.adjusted(1, 1, -1, -2))
        inner = place.adjusted(SIDE, TOP, -SIDE, -TOP)
        if isinstance(line, Fold):
            self._paint_fold(painter, line, inner)
        elif isinstance(line, Entry):
            self._paint_entry(painter, line, inner)

    def _paint_fold(self, painter: QPainter, fold: Fold, place: QRect) -> None:
        painter.setFont(self.small)
        painter.setPen(self.theme.ink2)
        sign = "▾" if fold.is_open else "▸"
        words = f"{sign}  {fold.words} ({fold.quotes})"
        told = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, told)

    def _paint_entry(self, painter: QPainter, entry: Entry, place: QRect) -> None:
        y = place.top()
        painter.setPen(self.theme.ink)
        painter.setFont(self.words)
        is_turned = is_right_to_left(entry.words)
        for words in self.lines(entry, place.width()):
            row = QRect(place.left(), y, place.width(), self.pitch)
            draw_words(painter, row, words, is_turned=is_turned)
            y += self.pitch
        painter.setPen(self.theme.ink2)
        painter.setFont(self.line)
        if entry.line:
            y += BETWEEN // 2
            told = painter.fontMetrics().elidedText(
                entry.line, Qt.TextElideMode.ElideRight, place.width()
            )
            row = QRect(place.left(), y, place.width(), self.line_pitch)
            draw_words(painter, row, told, is_turned=is_right_to_left(entry.line))
        self._paint_foot(painter, entry, place)

    def _paint_foot(self, painter: QPainter, entry: Entry, place: QRect) -> None:
        top = place.bottom() - badges.HEIGHT + 1
        painter.setFont(self.small)
        x = place.left()
        for name, kind in entry.badges:
            width = painter.fontMetrics().horizontalAdvance(name) + 12
            if x + width > place.right() - 14:
                row = QRect(x, top, 16, badges.HEIGHT)
                painter.drawText(row, Qt.AlignmentFlag.AlignCenter, "…")
                return
            badges.paint_badge(painter, QRect(x, top, width, badges.HEIGHT), name, kind, self.theme)
            x += width + badges.GAP
        painter.setFont(self.note)
        room = QRect(x + 8, top, place.right() - x - 7, badges.HEIGHT)
        metrics, note = painter.fontMetrics(), entry.note
        if metrics.horizontalAdvance(note) > room.width():
            note = note.partition(BETWEEN_NOTES)[0]  # the most telling one; the tooltip has all
        note = metrics.elidedText(note, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, END, note)


END = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


def draw_words(painter: QPainter, place: QRect, words: str, *, is_turned: bool) -> None:
    """Write a line from the side on which its text begins."""
    turned, plain = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    painter.setLayoutDirection(turned if is_turned else plain)
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
    painter.setLayoutDirection(plain)


def lines_of(words: str, font: QFont, width: int) -> list[str]:
    """Break words into as many lines as are shown; the last ends in an ellipsis where there is more."""
    metrics = QFontMetrics(font)
    if metrics.horizontalAdvance(words) <= width:
        return [words]
    offsets, layout = Offsets(words), QTextLayout(words, font)
    layout.setTextOption(FROM_RIGHT if is_right_to_left(words) else FROM_LEFT)
    starts: list[int] = []
    layout.beginLayout()
    while len(starts) <= LINES and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(offsets.to_points(line.textStart()))
    layout.endLayout()
    ends = [*starts[1:LINES], len(words)]
    lines = (words[start:end] for start, end in zip(starts[:LINES], ends, strict=True))
    return [cut(line, metrics, width) for line in lines]


def cut(line: str, metrics: QFontMetrics, width: int) -> str:
    """End a line that is too long in an ellipsis; the blank it ends with may hang over."""
    if metrics.horizontalAdvance(line.rstrip()) <= width:
        return line
    return metrics.elidedText(line, Qt.TextElideMode.ElideRight, width)


@guarded
class EntriesList(QuietList):
    """Shows the lines; Enter shows one in Read, what is typed goes to the line that begins so."""

    entry_chosen = Signal()
    entry_activated = Signal()
    fold_toggled = Signal(object)
    """The Apart that is opened or closed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("quotes_list", parent)
        self.model_ = EntriesModel(self)
        self.setModel(self.model_)
        self.painter_ = EntryPainter(theme, self)
        self.setItemDelegate(self.painter_)
        self.show_theme(theme)

    def show_theme(self, theme: Theme) -> None:
        self.painter_.theme = theme
        self.show_ground(theme.bar)

    def show_zoom(self, zoom: float) -> None:
        self.painter_.take_fonts(zoom)
        self.scheduleDelayedItemsLayout()

    # --- what is shown --------------------------------------------------------------------------

    def show_lines(self, lines: Sequence[Line], wanted: Subject | None) -> None:
        """Show other lines; go to the one that is about what is wanted, else to the first."""
        if tuple(lines) == self.model_.lines:
            return
        before = self.verticalScrollBar().value()
        self.blockSignals(True)
        self.model_.show_lines(lines)
        self.go_to(wanted)
        self.blockSignals(False)
        self.verticalScrollBar().setValue(before)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def go_to(self, wanted: Subject | None) -> bool:
        """Make the line about something the current one; the first if there is none."""
        entries = [at for at, line in enumerate(self.model_.lines) if isinstance(line, Entry)]
        subjects = {self.model_.lines[at].subject: at for at in entries}  # type: ignore[union-attr]  # entries
        is_there = wanted in subjects
        if wanted is not None and is_there:
            self.setCurrentIndex(self.model_.index(subjects[wanted], 0))
        elif self.model_.lines:
            self.setCurrentIndex(self.model_.index(entries[0] if entries else 0, 0))
        return is_there

    @property
    def current(self) -> Entry | None:
        found = self.currentIndex().data(ROLE)
        return found if isinstance(found, Entry) else None

    @property
    def fold(self) -> Fold | None:
        found = self.currentIndex().data(ROLE)
        return found if isinstance(found, Fold) else None

    def stay_at(self, kind: Apart) -> None:
        """Go to the line that opens and closes a kind."""
        for at, line in enumerate(self.model_.lines):
            if isinstance(line, Fold) and line.kind == kind:
                self.setCurrentIndex(self.model_.index(at, 0))

    def show_opened(self) -> None:
        """Bring the first line under the current one into sight, if that was opened."""
        fold, below = self.fold, self.currentIndex().siblingAtRow(self.currentIndex().row() + 1)
        if fold is not None and fold.is_open and below.isValid():
            self.scrollTo(below)
            self.scrollTo(self.currentIndex())

    def begun(self) -> Sequence[Sequence[str]]:
        """Return what each line begins with: its words, and who says them."""
        lines = self.model_.lines
        return [(e.words, e.line) if isinstance(e, Entry) else (e.words,) for e in lines]

    # --- Qt -------------------------------------------------------------------------------------

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.scrollTo(current)
        self.entry_chosen.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        fold = self.fold if index.isValid() and index == self.currentIndex() else None
        if fold is not None and event.button() is Qt.MouseButton.LeftButton:
            self.fold_toggled.emit(fold.kind)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if self.current is not None:
            self.entry_activated.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.takes(event):
            return
        command = command_of(event)
        fold = self.fold
        key = Qt.Key(event.key())
        if command:
            self.commanded.emit(command)
        elif fold is not None and key in (*OPENING, *ACROSS):
            if key in OPENING or (key == Qt.Key.Key_Right) is not fold.is_open:
                self.fold_toggled.emit(fold.kind)
        elif key in OPENING:
            self.entry_activated.emit()
        elif key == Qt.Key.Key_Right:
            self.left.emit()
        elif key != Qt.Key.Key_Left:
            super().keyPressEvent(event)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]  # a QResizeEvent
        self.scheduleDelayedItemsLayout()


OPENING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
ACROSS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right})
