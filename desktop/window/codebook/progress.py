"""How far an article is coded, as a word and as a sign."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPen, QPixmap

from desktop.story.annotation import Progress
from desktop.window.icons import paint_icon

if TYPE_CHECKING:
    from desktop.window.theme import Theme

SIZE, SHARP = 18, 2
"""px of the sign, and pixels of each for dense screens."""


def tr(text: str) -> str:
    return QCoreApplication.translate("Coding", text)


def progress_word(now: Progress | None) -> str:
    """Say how far an article is coded."""
    if now is None:
        return tr("not begun")
    return tr("done") if now is Progress.DONE else tr("begun")


def progress_icon(now: Progress | None, theme: Theme) -> QIcon:
    """Return a ring, a ring that is half full, or a full one with a tick."""
    picture = QPixmap(SIZE * SHARP, SIZE * SHARP)
    picture.setDevicePixelRatio(SHARP)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ring = QRectF(3, 3, SIZE - 6, SIZE - 6)
    painter.setPen(QPen(theme.ink3 if now is None else theme.ink2, 1.25))
    if now is Progress.DONE:
        painter.setBrush(theme.ink2)
    painter.drawEllipse(ring)
    if now is Progress.BEGUN:
        painter.setBrush(theme.ink2)
        painter.drawPie(ring, -90 * 16, 180 * 16)
    if now is Progress.DONE:
        paint_icon(painter, "check", ring.adjusted(1, 1, -1, -1), theme.card)
    painter.end()
    made = QIcon(picture)
    made.addPixmap(picture, QIcon.Mode.Selected)  # else it is tinted with the selection
    return made
