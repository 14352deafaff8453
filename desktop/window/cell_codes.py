"""Paint at the foot of a cell of the synopsis which codes its passages carry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from desktop.window.headers import VCENTER
from desktop.window.notes.colours import paint_badge
from desktop.window.table_places import Cell, codes_box

if TYPE_CHECKING:
    from desktop.story.annotation import Code
    from desktop.window.scene_painter import ScenePainter

BADGE, GAP, BETWEEN = 15, 4, 10
"""px of a badge, between it and its name, and between two codes."""


def tr(text: str) -> str:
    return QCoreApplication.translate("Scene", text)


def paint_codes(kit: ScenePainter, painter: QPainter, cell: Cell) -> None:
    """Paint badges with names where all of them fit, else badges, and how many more there are."""
    box, metrics = codes_box(cell), QFontMetricsF(kit.small_font)
    wide = [BADGE + GAP + metrics.horizontalAdvance(code.name) + BETWEEN for code in cell.codes]
    has_names = sum(wide) - BETWEEN <= box.width()
    shown = cell.codes if has_names else cell.codes[: fitting(len(cell.codes), box.width())]
    painter.setFont(kit.small_font)
    x, top = round(box.left()), round(box.top() + (box.height() - BADGE) / 2)
    for code, room in zip(shown, wide, strict=False):
        paint_badge(painter, QRectF(x, top, BADGE, BADGE), kit.theme, code.letter, code.colour)
        if has_names:
            painter.setPen(kit.theme.ink2)
            words = QRectF(x + BADGE + GAP, box.top(), room, box.height())
            painter.drawText(words, VCENTER, code.name)
        x += round(room) if has_names else BADGE + GAP
    if len(shown) < len(cell.codes):
        painter.setPen(kit.theme.ink2)
        rest = QRectF(x, box.top(), box.right() - x, box.height())
        painter.drawText(rest, VCENTER, tr("+ {}").format(len(cell.codes) - len(shown)))


def fitting(count: int, width: float) -> int:
    """Return how many badges fit; where not all do, some room is left to say how many more."""
    every = int((width + GAP) // (BADGE + GAP))
    return count if count <= every else max(1, every - 2)


def codes_told(codes: tuple[Code, ...]) -> str:
    """Say the codes of a cell, "" if it has none."""
    names = ", ".join(code.name for code in codes)
    return tr("codes: {}").format(names) if names else ""
