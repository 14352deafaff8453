"""Paints the synopsis: labels of rows, cells, and what is said of empty ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from desktop.window.column import Placed
from desktop.window.geometry import RADIUS
from desktop.window.headers import VCENTER
from desktop.window.scene import Cell, Label, Scene, offer_box
from desktop.window.synopsis import ADDRESS, CELL

if TYPE_CHECKING:
    from desktop.window.scene_painter import ScenePainter

CENTRED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


def paint_table(kit: ScenePainter, painter: QPainter, scene: Scene, clip: QRectF) -> None:
    painter.save()
    band = QRectF(clip.left(), scene.top, clip.width(), scene.bottom - scene.top)
    painter.setClipRect(band)
    for label in scene.labels:
        paint_label(kit, painter, label)
    for cell in scene.cells:
        paint_cell(kit, painter, cell)
    for place in scene.placed:
        paint_cell_text(kit, painter, scene, place, band)
    painter.restore()
    for head in scene.heads:
        kit.headers.paint(painter, kit.theme, head.box, head.text, is_against=head.is_against)
    painter.setPen(kit.theme.line)
    painter.drawLine(QPointF(clip.left(), scene.top - 0.5), QPointF(clip.right(), scene.top - 0.5))


def paint_label(kit: ScenePainter, painter: QPainter, label: Label) -> None:
    y = label.box.top()
    if label.badge:
        kit.headers.paint_badge(
            painter, kit.theme, label.box.left(), y + 4, label.badge, is_on=label.is_current
        )
        y += 28
    painter.setFont(kit.label_font if not label.badge else kit.small_font)
    painter.setPen(kit.theme.ink if not label.badge else kit.theme.ink2)
    box = QRectF(label.box.left(), y, label.box.width(), max(0.0, label.box.bottom() - y))
    flags = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    if not label.badge:
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(box, flags, label.words)


def paint_cell(kit: ScenePainter, painter: QPainter, cell: Cell) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    box = cell.box.adjusted(0.5, 0.5, -0.5, -0.5)
    if cell.empty:
        pen = QPen(kit.theme.line2, 1)
        if not cell.is_checked:
            pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.setBrush(kit.theme.hover_row if cell.offers else Qt.BrushStyle.NoBrush)
    else:
        edge = kit.theme.current_ribbon_edge if cell.is_current else kit.theme.line
        painter.setPen(QPen(edge, 1))
        painter.setBrush(kit.theme.current_row if cell.is_current else kit.theme.card)
    painter.drawRoundedRect(box, RADIUS, RADIUS)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    if cell.empty:
        paint_empty(kit, painter, cell)


def paint_empty(kit: ScenePainter, painter: QPainter, cell: Cell) -> None:
    """Say why a cell is empty, and offer to check it where the reader is."""
    box = cell.box.adjusted(8, 4, -8, -4)
    if cell.offers:
        offer = offer_box(cell)
        paint_offer(kit, painter, offer, is_checked=cell.is_checked)
        box.setBottom(offer.top() - 2)
    painter.setPen(kit.theme.ink if cell.is_checked else kit.theme.ink2)
    painter.setFont(kit.small_font)
    metrics = QFontMetricsF(kit.small_font)
    if box.height() < 2 * metrics.height():
        words = metrics.elidedText(cell.empty, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
    else:
        painter.drawText(box, CENTRED, cell.empty)
    if cell.has_focus and kit.rings:
        painter.setPen(QPen(kit.theme.link, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(cell.box.adjusted(3, 3, -3, -3), RADIUS, RADIUS)


def paint_offer(kit: ScenePainter, painter: QPainter, box: QRectF, *, is_checked: bool) -> None:
    """Paint a button with the key that does the same."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(kit.theme.line2, 1))
    painter.setBrush(kit.theme.card)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
    key = QRectF(box.right() - 20, box.top() + 4, 15, box.height() - 8)
    painter.drawRoundedRect(key.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setFont(kit.small_font)
    painter.setPen(kit.theme.ink)
    words = box.adjusted(8, 0, -22, 0)
    look = QCoreApplication.translate("Scene", "Check it")
    if is_checked:
        look = QCoreApplication.translate("Scene", "Look again")
    painter.drawText(words, VCENTER, look)
    painter.setPen(kit.theme.ink2)
    painter.setFont(kit.address_font)
    painter.drawText(key, Qt.AlignmentFlag.AlignCenter, "C")


def paint_cell_text(
    kit: ScenePainter, painter: QPainter, scene: Scene, place: Placed, clip: QRectF
) -> None:
    ref = (place.column, place.index)
    is_current = ref in scene.current
    if ref == kit.hover and not is_current:
        row = QRectF(place.x + 3, place.y + 2, place.width - 6, place.height + 4)
        painter.fillRect(row, kit.theme.hover_row)
    if ref == kit.focus:
        painter.setPen(QPen(kit.theme.link, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ring = QRectF(place.x + 3, place.y + 3, place.width - 6, place.height + 4)
        painter.drawRoundedRect(ring, RADIUS, RADIUS)
    painter.setFont(kit.current_font if is_current else kit.address_font)
    painter.setPen(kit.theme.link if is_current else kit.theme.ink3)
    line = QRectF(place.x + CELL, place.y + 4, place.width - 2 * CELL, ADDRESS - 4)
    badge = next((h.text.badge for h in scene.heads if h.column == place.column), "")
    painter.drawText(line, VCENTER, f"{badge}.{place.index + 1}")
    place.block.paint(
        painter,
        QPointF(place.text_x, place.text_y),
        kit.theme,
        kit.shown,
        clip,
        getattr(kit.theme, place.block.style.ink),
    )
