"""Below the table: runs of words that all texts share."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.window.overrides import guarded
from desktop.window.quotes.rows import PART
from desktop.window.styles import SANS, SERIF, sized
from desktop.window.theme import Theme

GAP, INSIDE, HEADING = 14, 5, 24
MOST_LINES = 3
"""Lines of runs that are shown; the rows above need the room."""


@guarded
class CommonWords(QWidget):
    """Paints each run on its ground; hides where there is none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("quotes_common")
        self.theme = theme
        self.runs: tuple[str, ...] = ()
        self._placed: list[tuple[QRectF, str]] = []
        self._font = sized(SERIF, 13.5)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_runs(self, runs: tuple[str, ...]) -> None:
        self.runs = tuple(run.replace(PART, " ") for run in runs)
        self.setAccessibleName(f"{self.heading()}: {'; '.join(self.runs)}")
        self.setVisible(bool(runs))
        self._place()

    def heading(self) -> str:
        return self.tr("Same words in all, runs of 3 words or more")

    def show_theme(self, theme: Theme) -> None:
        self.theme = theme
        self.update()

    def show_zoom(self, zoom: float) -> None:
        self._font = sized(SERIF, 13.5 * zoom)
        self._place()

    def _place(self) -> None:
        metrics = QFontMetricsF(self._font)
        pitch, x, y = metrics.height() + 10, 0.0, float(HEADING)
        self._placed = []
        for run in self.runs:
            across = metrics.horizontalAdvance(run) + 2 * INSIDE
            if x and x + across > self.width():
                x, y = 0.0, y + pitch
            if y >= HEADING + MOST_LINES * pitch:
                break
            self._placed.append((QRectF(x, y, min(across, self.width()), pitch - 6), run))
            x += across + GAP
        height = round(self._placed[-1][0].bottom()) + 4 if self._placed else 0
        if height != self.height():
            self.setFixedHeight(height)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(100, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self.theme
        painter.setFont(sized(SANS, 12, QFont.Weight.DemiBold))
        painter.setPen(theme.ink2)
        painter.drawText(QPointF(0, 14), self.heading())
        painter.setFont(self._font)
        for place, run in self._placed:
            painter.fillRect(place, theme.same_tint)
            painter.setPen(theme.ink)
            inside = place.adjusted(INSIDE, 0, -INSIDE, 0)
            cut = painter.fontMetrics().elidedText(
                run, Qt.TextElideMode.ElideRight, int(inside.width()) + 1
            )
            painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, cut)
