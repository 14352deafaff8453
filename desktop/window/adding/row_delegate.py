"""Draws the lines of a table in a sheet: quiet, with room, the same with and without the focus."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from desktop.window.adding.capped import paint_lines, wrapped
from desktop.window.overrides import guarded
from desktop.window.sheet import TICK, paint_tick

Index = QModelIndex | QPersistentModelIndex
TICKED = Qt.ItemDataRole.UserRole
"""What a cell with a box to tick has under this role is its Qt.CheckState."""
ROOM = 12
"""px that a line is higher than its letters."""
PADDING = 8


@guarded
class RowDelegate(QStyledItemDelegate):
    """Paints the words of a cell, or its box to tick."""

    def __init__(self, view: QTreeView, wrapped_column: int = -1, most_lines: int = 1) -> None:
        """Break the text of one column into lines, as many as a row may be high."""
        super().__init__(view)
        self._view, self._wrapped, self.most_lines = view, wrapped_column, most_lines

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = 1
        if index.column() == self._wrapped:
            width = self._view.columnWidth(self._wrapped) - 2 * PADDING
            font = self._view.font()
            lines = max(1, len(wrapped(str(index.data() or ""), font, width, self.most_lines)))
        return QSize(40, option.fontMetrics.lineSpacing() * lines + ROOM)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        palette = option.palette
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen:
            painter.fillRect(option.rect, palette.color(QPalette.ColorRole.Midlight))
        state = index.data(TICKED)
        painter.save()
        if state is not None:
            box = QRectF(0, 0, TICK, TICK)
            box.moveCenter(QRectF(option.rect).center())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_tick(painter, box, palette, is_on=state == Qt.CheckState.Checked)
        else:
            text = str(index.data() or "")
            room = option.rect.adjusted(PADDING, 0, -PADDING, 0)
            painter.setFont(option.font)
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Text)))
            if index.column() == self._wrapped and self.most_lines > 1:
                lines = wrapped(text, option.font, room.width(), self.most_lines)
                high = option.fontMetrics.lineSpacing() * len(lines)
                top = max(room.top(), room.center().y() - high // 2)
                paint_lines(painter, QRectF(room.left(), top, room.width(), high), lines)
                painter.restore()
                return
            words = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(
                room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words
            )
        painter.restore()
