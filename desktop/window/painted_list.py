"""What lists share whose rows are painted: rows that come as a view wants them, looks, scrolling."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyledItemDelegate, QWidget

from desktop.window.figures.model import NO_INDEX, Index
from desktop.window.overrides import guarded

if TYPE_CHECKING:
    from desktop.window.theme import Theme

STEP = 24
"""px that an arrow of the scroll bar goes."""


@guarded
class GivenRows(QAbstractListModel):
    """Holds all rows and gives them to a view some at a time: each that is given is laid out."""

    chunk = 200
    """Rows that are given at a time."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.given = 0

    @property
    def size(self) -> int:
        """The number of all rows."""
        raise NotImplementedError

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else self.given

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self.given < self.size

    def fetchMore(self, parent: Index) -> None:
        self.give(self.given + self.chunk)

    def give(self, wanted: int) -> None:
        """Give the view so many rows at least, as far as there are."""
        wanted = min(wanted, self.size)
        if wanted > self.given:
            self.beginInsertRows(NO_INDEX, self.given, wanted - 1)
            self.given = wanted
            self.endInsertRows()


class RowPainter(QStyledItemDelegate):
    """Paints rows in the colours and the size that its list has now."""

    def __init__(self, theme: Theme, parent: PaintedList) -> None:
        super().__init__(parent)
        self.theme, self.zoom = theme, 1.0

    def forget(self) -> None:
        """Lay out anew: width or size are others now."""


@guarded
class PaintedList(QListView):
    """A list without frame and editors; `painter_` is its delegate, set by who derives from it."""

    ground = "page"
    """The colour of the theme behind the rows."""
    painter_: RowPainter

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(STEP)

    def keyboardSearch(self, search: str) -> None:
        """Typing looks for nothing here."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self.painter_.forget()
        super().resizeEvent(event)

    def show_theme(self, theme: Theme) -> None:
        self.painter_.theme = theme
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, getattr(theme, self.ground))
        self.setPalette(palette)
        self.viewport().setPalette(palette)  # under a style sheet it keeps the one it had
        self._lay_out_anew()  # the typeface may be another

    def show_zoom(self, zoom: float) -> None:
        if zoom != self.painter_.zoom:
            self.painter_.zoom = zoom
            self._lay_out_anew()

    def _lay_out_anew(self) -> None:
        self.painter_.forget()
        self.doItemsLayout()
        self.viewport().update()
