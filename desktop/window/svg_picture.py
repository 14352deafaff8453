"""Draw an SVG picture of ours into a PNG, twice as large as it says."""

from math import sqrt

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

SCALE = 2.0
PNG = QByteArray(b"PNG")
MOST_PIXELS = 80_000_000
"""A picture has at most 320 MB while it is drawn: tables of hundreds of speakers get smaller."""


def as_png(svg: str) -> bytes:
    """Return the picture as PNG; needs a QApplication for its typefaces."""
    renderer = QSvgRenderer(QByteArray(svg.encode("utf-8")))
    size = renderer.defaultSize()
    area = max(1, size.width() * size.height())
    made = QImage(size * min(SCALE, sqrt(MOST_PIXELS / area)), QImage.Format.Format_RGB32)
    made.fill(Qt.GlobalColor.white)
    painter = QPainter(made)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, PNG).write(made)
    return bytes(buffer.data().data())
