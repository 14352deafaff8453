"""A table of figures, walked by the arrow keys; Enter opens what a figure counts."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.window.figures.heads import (
    CUT,
    EDGE,
    LINE,
    PADDING,
    QUIET,
    TEXT,
    FiguresHead,
    broken,
    widths,
)
from desktop.window.figures.model import SUMS, Figure, FiguresModel, Index
from desktop.window.overrides import guarded
from desktop.window.styles import SANS, sized
from desktop.window.theme import Theme

CHOOSING = frozenset({Qt.Key.Key_Return.value, Qt.Key.Key_Enter.value})
CORNER = (
    "QTableCornerButton::section {{ background: {bar}; border: none;"
    " border-right: 1px solid {line}; border-bottom: 1px solid {line}; }}"
)
FIGURE = 12.5
"""px of a figure's type."""
BAR = 5


@guarded
class FiguresTable(QTableView):
    """Shows what a model says; the heads stay in sight."""

    cell_opened = Signal(object)
    """What the model says that a cell opens."""
    copied = Signal(str)

    def __init__(self, model: FiguresModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.cells = model
        self.heads = FiguresHead(Qt.Orientation.Horizontal, model, theme, self)
        self.names = FiguresHead(Qt.Orientation.Vertical, model, theme, self)
        self.setHorizontalHeader(self.heads)
        self.setVerticalHeader(self.names)
        self.painter_ = FigurePainter(model, theme, self)
        self.setItemDelegate(self.painter_)
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        for mode in (self.setHorizontalScrollMode, self.setVerticalScrollMode):
            mode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.doubleClicked.connect(self.open_cell)
        model.modelReset.connect(self.fit)
        self.show_theme(theme)

    def show_theme(self, theme: Theme) -> None:
        self.painter_.theme = theme
        for head in (self.heads, self.names):
            head.show_theme(theme)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.page)
        self.setPalette(palette)
        self.setStyleSheet(CORNER.format(bar=theme.bar.name(), line=theme.line.name()))
        self.viewport().setPalette(palette)  # under a style sheet it keeps the one it had
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Give names and columns the room there is."""
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        names, column = widths(room, self.cells.columnCount(), self.heads.scale)
        if (names, column) != (self.names.names, self.heads.defaultSectionSize()):
            self.names.names = names
            self.heads.setDefaultSectionSize(column)
        self.painter_.fit(column - 2 * PADDING)
        before = self.heads.tall
        self.heads.fit()
        self.names.updateGeometry()
        if before != self.heads.tall or self.names.width() != names:
            self.updateGeometries()

    def show_scale(self, scale: float) -> None:
        """Take another size of type."""
        for each in (self.heads, self.names):
            each.show_scale(scale)
        self.painter_.scale = scale
        self.fit()
        self.updateGeometries()
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.heads.show_current(current.column())
        self.names.show_current(current.row())

    def open_cell(self, index: QModelIndex) -> None:
        """Report what a figure counts; an empty cell has nothing."""
        if index.isValid():
            opened = self.cells.opened(index.row(), index.column())
            if opened:
                self.cell_opened.emit(opened)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.take_key(event):
            super().keyPressEvent(event)

    def take_key(self, event: QKeyEvent) -> bool:
        """Open or copy the chosen cell, if that is what a key is for."""
        if event.key() in CHOOSING:
            self.open_cell(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        else:
            return False
        return True

    def _copy(self) -> None:
        """Hand over the chosen cell in words: whose, where, how much."""
        at = self.currentIndex()
        if at.isValid():
            told = self.cells.told(at.row(), at.column())
            head = self.cells.headerData(at.column(), Qt.Orientation.Horizontal)
            self.copied.emit(f"{self.cells.title(at.row())}; {head}: {told}")


@guarded
class FigurePainter(QStyledItemDelegate):
    """Paints a figure, what is said below it, and a bar."""

    def __init__(self, model: FiguresModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.cells, self.theme = model, theme
        self.scale = 1.0
        self.bar = "quote"
        """The colour of bars, a name of the theme."""
        self.is_short = self.is_less = False
        """Whether figures, and what is said below them, are said in less room in every cell."""

    def fit(self, room: float) -> None:
        """Say the same in all cells: in less room as soon as one of the sums, the longest, needs it."""
        rows, columns = range(self.cells.rowCount()), range(self.cells.columnCount())
        places = [*((row, SUMS) for row in rows), *((SUMS, column) for column in columns)]
        figures = [self.cells.figure(*place) for place in places] if rows else []
        first, second = map(QFontMetricsF, self._fonts())
        self.is_short = any(first.horizontalAdvance(each.first) > room for each in figures)
        self.is_less = any(second.horizontalAdvance(each.second) > room for each in figures)

    def lines(self, figure: Figure, room: float) -> tuple[str, str]:
        """Return a figure and what is said below it, as there is room for them."""
        first, second = map(QFontMetricsF, self._fonts())
        return (
            _fitting(first, figure.first, figure.short, room, is_less=self.is_short),
            _fitting(second, figure.second, figure.less, room, is_less=self.is_less),
        )

    def _fonts(self) -> tuple[QFont, QFont]:
        return sized(SANS, FIGURE * self.scale), sized(SANS, QUIET * self.scale)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        box = QRectF(option.rect)
        state = option.state
        row, column = index.row(), index.column()
        figure = self.cells.figure(row, column)
        painter.save()
        painter.setClipRect(box)
        is_current = bool(state & QStyle.StateFlag.State_Selected)
        is_sum = SUMS in (row, column)
        painter.fillRect(box, self._ground(figure, is_current=is_current, is_sum=is_sum))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), self.theme.line)
        painter.fillRect(QRectF(box.right() - 1, box.top(), 1, box.height()), self.theme.line)
        room = box.adjusted(PADDING, EDGE, -PADDING, 0)
        if figure.first:
            self._paint_figure(painter, room, figure)
            if figure.across and self.cells.has_bar(row, column):
                self._paint_bar(painter, room, figure)
        else:
            self._paint_empty(painter, room, figure.empty)
        if bool(state & QStyle.StateFlag.State_HasFocus):
            painter.setPen(QPen(self.theme.link, 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -2, -2))
        painter.restore()

    def _ground(self, figure: Figure, *, is_current: bool, is_sum: bool) -> object:
        if is_current:
            return self.theme.current_row
        if is_sum:
            return self.theme.bar
        return self.theme.card if figure.is_filled else self.theme.page

    def _paint_figure(self, painter: QPainter, room: QRectF, figure: Figure) -> None:
        line = (LINE - 1) * self.scale
        fonts, inks = self._fonts(), (self.theme.ink, self.theme.ink2)
        for count, words in enumerate(self.lines(figure, room.width())):
            painter.setFont(fonts[count])
            painter.setPen(inks[count])
            place = QRectF(room.left(), room.top() + count * line, room.width(), line)
            painter.drawText(place, TEXT, words)

    def _paint_bar(self, painter: QPainter, room: QRectF, figure: Figure) -> None:
        across = max(3.0, room.width() * figure.across)
        top = room.bottom() - (BAR + 4)
        bar = QRectF(room.left() + 0.5, round(top) + 0.5, across, BAR)
        colour = getattr(self.theme, self.bar)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        filled = across * figure.filled
        if filled:
            painter.fillRect(QRectF(bar.left(), bar.top(), filled, bar.height()), colour)
        painter.setPen(colour)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(bar)

    def _paint_empty(self, painter: QPainter, room: QRectF, words: str) -> None:
        font, line = sized(SANS, QUIET * self.scale), (LINE - 1) * self.scale
        painter.setFont(font)
        painter.setPen(self.theme.ink2)
        for count, told in enumerate(broken(words, QFontMetricsF(font), room.width(), 2)):
            place = QRectF(room.left(), room.top() + count * line, room.width(), line)
            painter.drawText(place, TEXT, told)


def _fitting(font: QFontMetricsF, words: str, fewer: str, room: float, *, is_less: bool) -> str:
    """Return the words, or the fewer where those are wanted or the words have no room; cut at last."""
    if fewer and (is_less or font.horizontalAdvance(words) > room):
        words = fewer
    return font.elidedText(words, CUT, room)
