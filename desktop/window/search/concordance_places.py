"""Where in each article what was found lies: a strip for every article, a tick for every hit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.window.figures.model import NO_INDEX, SAID, Index
from desktop.window.figures.table import CHOOSING
from desktop.window.headers import named_outlet
from desktop.window.overrides import guarded
from desktop.window.painted_list import PaintedList, RowPainter
from desktop.window.said import number_words
from desktop.window.search.concordance_rows import tr
from desktop.window.styles import SANS, sized
from desktop.window.theme import Theme, fill

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.searching.dispersion import Strip

DISPLAY = Qt.ItemDataRole.DisplayRole.value
ROW, LANE, NAMES, COUNTS, SIDE = 34, 58, 170, 130, 16
"""px of a row, of addresses, outlets and counts, and beside all."""
STRIP, TICK = 14, 2
CENTRE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


def count_words(strip: Strip) -> str:
    """Count hits, and the words of the article."""
    hits = len(strip.ticks)
    told = tr("1 hit") if hits == 1 else tr("{} hits").format(number_words(hits))
    return tr("{} in {} words").format(told, number_words(strip.words))


def spoken(strip: Strip) -> str:
    """Say a strip for a screen reader: each hit by how far into the text it is."""
    places = ", ".join(f"{round(100 * tick)} %" for tick in strip.ticks)
    name = f"{strip.article.address} {named_outlet(strip.article)}"
    return f"{name}: {count_words(strip)}; {tr('at {} of the text').format(places)}"


@guarded
class StripsModel(QAbstractListModel):
    """Holds the strips."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.strips: Sequence[Strip] = ()

    def show_strips(self, strips: Sequence[Strip]) -> None:
        self.beginResetModel()
        self.strips = strips
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.strips)

    def data(self, index: Index, role: int = DISPLAY) -> object:
        if not index.isValid() or role not in (DISPLAY, SAID):
            return None
        return spoken(self.strips[index.row()])


@guarded
class StripPainter(RowPainter):
    """Paints an article's address and outlet, its strip with ticks, and counts."""

    def __init__(self, theme: Theme, parent: StripsList) -> None:
        super().__init__(theme, parent)
        self._list = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, round(ROW * self.zoom))

    def strip_box(self, row: QRectF) -> QRectF:
        """Return where the strip of a row is."""
        left = row.left() + (LANE + NAMES) * self.zoom
        right = row.right() - COUNTS * self.zoom - SIDE
        box = QRectF(left, 0, max(40.0, right - left), STRIP)
        box.moveCenter(QRectF(left, row.top(), box.width(), row.height()).center())
        return box

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, zoom, row = self.theme, self.zoom, QRectF(option.rect)
        strip = self._list.strips.strips[index.row()]
        is_current = index.row() == self._list.currentIndex().row()
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        ground = theme.hover_row if is_hovered else theme.card
        fill(painter, row, theme.current_row if is_current else ground)
        fill(painter, QRectF(row.left(), row.bottom() - 1, row.width(), 1), theme.line)
        painter.setFont(sized(SANS, 11 * zoom))
        painter.setPen(theme.link if is_current else theme.ink3)
        lane = QRectF(row.left(), row.top(), LANE * zoom - 12, row.height())
        painter.drawText(lane, CENTRE | Qt.AlignmentFlag.AlignRight, strip.article.address)
        font = sized(SANS, 12.5 * zoom, QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(theme.ink if strip.article.outlet else theme.ink2)
        names = QRectF(row.left() + LANE * zoom, row.top(), NAMES * zoom - 14, row.height())
        name = QFontMetricsF(font).elidedText(
            named_outlet(strip.article), Qt.TextElideMode.ElideRight, names.width()
        )
        painter.drawText(names, CENTRE | Qt.AlignmentFlag.AlignLeft, name)
        self._paint_strip(painter, strip, self.strip_box(row), is_current=is_current)
        painter.setFont(sized(SANS, 11.5 * zoom))
        painter.setPen(theme.ink2)
        counts = QRectF(row.right() - COUNTS * zoom - SIDE, row.top(), COUNTS * zoom, row.height())
        painter.drawText(counts, CENTRE | Qt.AlignmentFlag.AlignRight, count_words(strip))
        if is_current and self._list.hasFocus():
            fill(painter, QRectF(row.left(), row.top(), 3, row.height()), theme.link)
        painter.restore()

    def _paint_strip(
        self, painter: QPainter, strip: Strip, box: QRectF, *, is_current: bool
    ) -> None:
        painter.setPen(QPen(self.theme.line2, 1))
        painter.setBrush(self.theme.page)
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
        for place, tick in enumerate(strip.ticks):
            is_at = is_current and place == self._list.tick and self._list.hasFocus()
            x = round(box.left() + 1 + tick * (box.width() - TICK - 2))
            over = 4 if is_at else 0
            fill(
                painter,
                QRectF(x, box.top() - over, TICK + is_at, box.height() + 2 * over),
                self.theme.link,
            )


@guarded
class StripsList(PaintedList):
    """Left and Right go from hit to hit, Enter or a click reads one."""

    hit_activated = Signal(int, int)
    """The number of an article, and which of its hits, from 0."""
    left = Signal()
    painter_: StripPainter

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search_strips")
        self.setAccessibleName(self.tr("Where in each article the hits are"))
        self.setAccessibleDescription(
            self.tr("Left and Right go from hit to hit, Enter reads one in its article")
        )
        self.tick = 0
        """The hit of the current article that the keyboard is at."""
        self.setUniformItemSizes(True)
        self.strips = StripsModel(self)
        self.painter_ = StripPainter(theme, self)
        self.setModel(self.strips)
        self.setItemDelegate(self.painter_)

    def show_strips(self, strips: Sequence[Strip]) -> None:
        self.strips.show_strips(strips)
        if strips:
            self.setCurrentIndex(self.strips.index(0, 0))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.tick = 0
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, row = event.key(), self.currentIndex().row()
        if key in CHOOSING and row >= 0:
            self.hit_activated.emit(self.strips.strips[row].article.number, self.tick)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and row >= 0:
            step = 1 if key == Qt.Key.Key_Right else -1
            last = len(self.strips.strips[row].ticks) - 1
            self.tick = min(max(0, self.tick + step), last)
            self.viewport().update()
        elif key == Qt.Key.Key_Escape or (key == Qt.Key.Key_Up and row <= 0):
            self.left.emit()
        elif event.text().isdigit():
            event.ignore()  # the view takes it: nobody seeks an article by a digit
        else:
            super().keyPressEvent(event)

    def _tick_at(self, point: QPoint) -> tuple[Strip, int] | None:
        """Return the article at a point and its hit that is nearest."""
        index = self.indexAt(point)
        if not index.isValid():
            return None
        strip = self.strips.strips[index.row()]
        box = self.painter_.strip_box(QRectF(self.visualRect(index)))
        share = (point.x() - box.left()) / box.width()
        return strip, min(range(len(strip.ticks)), key=lambda n: abs(strip.ticks[n] - share))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        found = self._tick_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and found is not None:
            self.hit_activated.emit(found[0].article.number, found[1])

    def viewportEvent(self, event: object) -> bool:
        if isinstance(event, QHelpEvent):
            from PySide6.QtWidgets import QToolTip

            from desktop.window.parts import plain_tip

            found = self._tick_at(event.pos())
            QToolTip.showText(
                event.globalPos(), plain_tip(spoken(found[0])) if found else "", self.viewport()
            )
            return True
        return super().viewportEvent(event)  # type: ignore[arg-type]  # an event, as Qt says
