"""The heads of the columns: sorted by a click, moved by dragging, chosen in a menu."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop.window.icons import paint_icon
from desktop.window.library.columns import LEAST_WIDTH, MOST_WIDTH, columns
from desktop.window.overrides import guarded
from desktop.window.styles import SANS, sized
from desktop.window.theme import Theme

HEIGHT = 28
PADDING = 8
ARROW = 12


@guarded
class Header(QHeaderView):
    """Quiet words over a line; the column that sorts is darker and has an arrow."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setObjectName("library_header")
        self.setAccessibleName(self.tr("Columns"))
        self.setFont(sized(SANS, 11.5))
        self.metrics = QFontMetricsF(self.font())
        self.setSectionsMovable(True)
        self.setStretchLastSection(False)
        self.setMinimumSectionSize(LEAST_WIDTH)
        self.setMaximumSectionSize(MOST_WIDTH)
        self.setHighlightSections(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), HEIGHT)

    def paintSection(self, painter: QPainter, rect: QRect, place: int) -> None:
        theme, column = self._theme, columns()[place]
        box = QRectF(rect)
        painter.fillRect(box, theme.bar)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.line)
        is_sorting = self.sortIndicatorSection() == place
        painter.setFont(self.font())
        painter.setPen(theme.ink if is_sorting else theme.ink2)
        room = box.adjusted(PADDING, 0, -PADDING, 0)
        width = room.width() - (ARROW + 2 if is_sorting else 0)
        text = self.metrics.elidedText(column.heading, Qt.TextElideMode.ElideRight, width)
        used = self.metrics.horizontalAdvance(text)
        left = room.right() - used if column.is_number and not is_sorting else room.left()
        painter.drawText(
            QRectF(left, box.top(), used + 2, box.height()), Qt.AlignmentFlag.AlignVCenter, text
        )
        if is_sorting:
            name = "up" if self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder else "down"
            arrow = QRectF(left + used + 3, box.center().y() - ARROW / 2, ARROW, ARROW)
            paint_icon(painter, name, arrow, theme.ink2)
        self._paint_edge(painter, box, theme.line)

    def _paint_edge(self, painter: QPainter, box: QRectF, colour: QColor) -> None:
        """Mark where a column can be made wider."""
        painter.fillRect(QRectF(box.right() - 1, box.top() + 8, 1, box.height() - 16), colour)

    def paintEvent(self, event: object) -> None:
        painter = QPainter(self.viewport())
        area = QRectF(self.viewport().rect())
        painter.fillRect(area, self._theme.bar)
        painter.fillRect(QRectF(0, area.bottom() - 1, area.width(), 1), self._theme.line)
        painter.end()
        super().paintEvent(event)  # type: ignore[arg-type]  # a QPaintEvent, which is handed on
