"""Small line icons, drawn in code so that no SVG reader is loaded."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

SIZE = 16
"""Side in px of the square that the paths are drawn in."""
SHARP = 2
"""Pixels of the picture per px, for dense screens."""
THICKNESS = 1.5


def polyline(*points: tuple[float, float]) -> QPainterPath:
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(QPointF(*point))
    return path


def search() -> QPainterPath:
    path = polyline((10.2, 10.2), (14, 14))
    path.addEllipse(QPointF(6.8, 6.8), 4.6, 4.6)
    return path


def close() -> QPainterPath:
    path = polyline((4, 4), (12, 12))
    path.addPath(polyline((12, 4), (4, 12)))
    return path


def more() -> QPainterPath:
    path = QPainterPath()
    for x in (3.5, 8.0, 12.5):
        path.addEllipse(QPointF(x, 8), 0.5, 0.5)
    return path


PATHS: dict[str, Callable[[], QPainterPath]] = {
    "search": search,
    "close": close,
    "more": more,
    "up": lambda: polyline((4, 10), (8, 6), (12, 10)),
    "down": lambda: polyline((4, 6), (8, 10), (12, 6)),
    "left": lambda: polyline((10, 4), (6, 8), (10, 12)),
    "right": lambda: polyline((6, 4), (10, 8), (6, 12)),
    "check": lambda: polyline((3.5, 8.5), (6.5, 11.5), (12.5, 4.5)),
}


def paint_icon(painter: QPainter, name: str, place: QRectF, colour: QColor) -> None:
    """Draw an icon into a square of any size."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(place.topLeft())
    painter.scale(place.width() / SIZE, place.height() / SIZE)
    pen = QPen(colour, THICKNESS)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(PATHS[name]())
    painter.restore()


def icon(name: str, colour: QColor) -> QIcon:
    """Return an icon in one colour; KeyError for a name that is not in `PATHS`."""
    picture = QPixmap(SIZE * SHARP, SIZE * SHARP)
    picture.setDevicePixelRatio(SHARP)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_icon(painter, name, QRectF(0, 0, SIZE, SIZE), colour)
    painter.end()
    return QIcon(picture)
