"""The picture of a table of codes, as it is saved: on white paper in every theme."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from desktop.window.overrides import guarded

MARGIN = 16
"""px around the paper."""


@guarded
class Paper(QWidget):
    """Paints an SVG picture in its own size, times the zoom."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("results_paper")
        self._renderer = QSvgRenderer(self)
        self.zoom = 1.0

    def show_picture(self, svg: str) -> None:
        self._renderer.load(QByteArray(svg.encode("utf-8", "replace")))
        self.fit()

    def fit(self) -> None:
        size = self._renderer.defaultSize() * self.zoom
        self.setFixedSize(size + QSize(2 * MARGIN, 2 * MARGIN))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paper = QRectF(self.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN))
        painter.fillRect(paper, Qt.GlobalColor.white)
        self._renderer.render(painter, paper)


@guarded
class PlotView(QScrollArea):
    """Scrolls over the picture; Esc goes back to the table."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("results_plot")
        self.setAccessibleName(self.tr("Picture of the table"))
        self.setToolTip(self.tr("The picture as it is saved; arrow keys scroll, Esc closes it"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.paper = Paper(self)
        self.setWidget(self.paper)
        for part in (self.viewport(), self.paper):
            part.setAutoFillBackground(False)  # the page is what lies around the paper

    def show_picture(self, svg: str, told: str) -> None:
        """Show a picture; `told` says it to who does not see it."""
        self.setAccessibleDescription(told)
        self.paper.show_picture(svg)

    def show_zoom(self, zoom: float) -> None:
        self.paper.zoom = zoom
        self.paper.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
