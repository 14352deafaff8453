"""The facets of a search: a click narrows the query as it stands in the box, another takes that away."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.window.figures.model import NO_INDEX, SAID, Index
from desktop.window.figures.table import CHOOSING
from desktop.window.overrides import guarded
from desktop.window.parts import plain_tip
from desktop.window.said import number_words
from desktop.window.search.facet_rows import FacetRow, Section, rows_of, tr
from desktop.window.styles import SANS, sized
from desktop.window.theme import Theme, fill

if TYPE_CHECKING:
    from desktop.workspace.searching import Answer

HEAD, VALUE = 34, 25
MARGIN, INDENT = 16, 32
TICK = 9
DISPLAY = Qt.ItemDataRole.DisplayRole.value
TIP = Qt.ItemDataRole.ToolTipRole.value
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@guarded
class FacetsModel(QAbstractListModel):
    """Rows of facets."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: Sequence[FacetRow] = ()

    def show_rows(self, rows: Sequence[FacetRow]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = DISPLAY) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == TIP:
            return plain_tip(tip(row))
        if role in (DISPLAY, SAID):
            state = tr("chosen") if row.is_on else ""
            count = "" if row.times is None else number_words(row.times)
            return ", ".join(filter(None, (row.words, count, state)))
        return None


def tip(row: FacetRow) -> str:
    """Say what a click does."""
    if row.is_head:
        return tr("Fold (Enter)") if row.is_open else tr("Unfold (Enter)")
    if row.times is None:
        return tr("Show all values (Enter)")
    count = number_words(row.times)
    told = f"{row.words}: {count}"
    if row.section in (Section.OUTLET, Section.DATE, Section.LANGUAGE):
        told = tr("{}: {} articles, quotes and notes").format(row.words, count)
    if not row.part:
        return f"{told}\n{tr('Cannot be asked for by itself')}"
    does = tr("Take {} away (Enter)") if row.is_on else tr("Add {} (Enter)")
    return f"{told}\n{does.format(row.part)}"


@guarded
class FacetPainter(QStyledItemDelegate):
    """Paints the head of a section, or a value with its count."""

    def __init__(self, theme: Theme, parent: FacetsList) -> None:
        super().__init__(parent)
        self.theme = theme
        self._list = parent
        self._strong = sized(SANS, 12, QFont.Weight.DemiBold)
        self._plain = sized(SANS, 12)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        is_head = self._list.facets.rows[index.row()].is_head
        return QSize(80, HEAD if is_head else VALUE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view, row = self._list, self._list.facets.rows[index.row()]
        rect: QRect = option.rect
        theme = self.theme
        painter.save()
        is_live = bool(row.part) or row.times is None
        if option.state & QStyle.StateFlag.State_MouseOver and is_live:
            fill(painter, rect.adjusted(6, 0, -4, 0), theme.hover_row)
        if view.hasFocus() and index.row() == view.currentIndex().row():
            painter.setPen(QPen(theme.link, 2))
            painter.drawRect(rect.adjusted(7, 1, -6, -2))
        x = rect.left() + (MARGIN if row.is_head else INDENT)
        area = QRect(
            x, rect.top() + (6 if row.is_head else 0), rect.right() - x - 14, rect.height()
        )
        painter.setFont(self._strong if row.is_head or row.is_on else self._plain)
        if row.is_head:
            self._paint_arrow(painter, row, QRectF(rect.right() - 24, rect.top() + 15, 8, 8))
            area.setHeight(rect.height() - 6)
        elif row.times is not None:
            count = number_words(row.times)
            painter.setPen(theme.link if row.is_on else theme.ink3)
            painter.drawText(area, RIGHT, count)
            area.setWidth(area.width() - painter.fontMetrics().horizontalAdvance(count) - 10)
        painter.setPen(self._ink(row))
        metrics = painter.fontMetrics()
        said = metrics.elidedText(row.words, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, LEFT, said)
        if row.is_on:
            self._paint_tick(painter, rect)
        painter.restore()

    def _ink(self, row: FacetRow) -> object:
        theme = self.theme
        if row.is_on or (row.times is None and not row.is_head):
            return theme.link
        return theme.ink if row.is_head or row.part else theme.ink2

    def _paint_arrow(self, painter: QPainter, row: FacetRow, box: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.theme.ink2, 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        middle = box.center()
        if row.is_open:
            points = [
                (box.left(), middle.y() - 2),
                (middle.x(), middle.y() + 2),
                (box.right(), middle.y() - 2),
            ]
        else:
            points = [
                (middle.x() - 2, box.top()),
                (middle.x() + 2, middle.y()),
                (middle.x() - 2, box.bottom()),
            ]
        painter.drawPolyline(polygon(points))

    def _paint_tick(self, painter: QPainter, rect: QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.theme.link, 1.8))
        x, y = rect.left() + MARGIN, rect.center().y()
        painter.drawPolyline(polygon([(x, y + 0.5), (x + 3.2, y + 3.7), (x + TICK, y - 3.5)]))


def polygon(points: Sequence[tuple[float, float]]) -> QPolygonF:
    from PySide6.QtCore import QPointF

    return QPolygonF([QPointF(*point) for point in points])


@guarded
class FacetsList(QListView):
    """Shows by what the search can be narrowed."""

    narrowed = Signal(str)
    """A part of a query that is to be added, or taken away if it is there."""
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search_facets")
        self.setAccessibleName(tr("Narrow the search"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.facets = FacetsModel(self)
        self.painter_ = FacetPainter(theme, self)
        self.setModel(self.facets)
        self.setItemDelegate(self.painter_)
        self._answer: Answer | None = None
        self._closed: set[Section] = set()
        self._whole: set[Section] = set()
        self.show_theme(theme)

    def show_answer(self, answer: Answer | None) -> None:
        """Show the counts of an answer; the place in the list stays."""
        self._answer = answer
        rows = [] if answer is None else rows_of(answer, self._closed, self._whole)
        if rows == list(self.facets.rows):
            return
        at, scrolled = self.currentIndex().row(), self.verticalScrollBar().value()
        self.facets.show_rows(rows)
        if 0 <= at < len(rows):
            self.setCurrentIndex(self.facets.index(at, 0))
        self.doItemsLayout()
        self.verticalScrollBar().setValue(scrolled)

    def use(self, row: FacetRow) -> None:
        """Fold or unfold a section, show all of it, or narrow the search."""
        if row.is_head or row.times is None:
            kept = self._closed if row.is_head else self._whole
            kept.symmetric_difference_update({row.section})
            self.show_answer(self._answer)
        elif row.part:
            self.narrowed.emit(row.part)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self.use(self.facets.rows[index.row()])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = self.currentIndex()
        if at.isValid() and (event.key() in CHOOSING or event.key() == Qt.Key.Key_Space):
            self.use(self.facets.rows[at.row()])
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Typing looks for nothing here."""

    def show_theme(self, theme: Theme) -> None:
        self.painter_.theme = theme
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.bar)
        self.setPalette(palette)
        self.viewport().setPalette(palette)  # under a style sheet it keeps the one it had
        self.viewport().update()
