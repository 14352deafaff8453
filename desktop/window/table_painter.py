"""Paints the synopsis: its first column, bands, cells, and what is said of empty ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QLinearGradient, QPainter, QPen, QPolygonF

from desktop.window.cell_parts import ADDRESS, CELL, MORE
from desktop.window.column import Placed
from desktop.window.geometry import RADIUS
from desktop.window.headers import VCENTER
from desktop.window.label_painter import paint_corner, paint_label
from desktop.window.marks import is_right_to_left
from desktop.window.scene import Scene
from desktop.window.table_places import BandLine, Cell, near_box, offer_box, show_box

if TYPE_CHECKING:
    from desktop.window.scene_painter import ScenePainter

CENTRED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
AHEAD = 18.0
"""px over which what an edge cuts fades (mock/spec.md, States)."""


def tr(text: str) -> str:
    return QCoreApplication.translate("Scene", text)


def paint_table(kit: ScenePainter, painter: QPainter, scene: Scene, clip: QRectF) -> None:
    painter.save()
    band = QRectF(clip.left(), scene.top, clip.width(), scene.bottom - scene.top)
    beside = QRectF(scene.left, 0.0, max(0.0, clip.right() - scene.left), scene.bottom)
    painter.setClipRect(band.intersected(beside))
    paint_cells(kit, painter, scene, band.intersected(beside))
    painter.setClipRect(band)
    if scene.is_scrolled_down:
        under = QRectF(clip.left(), scene.top, clip.width(), AHEAD)
        paint_fade(painter, under, kit.theme.page, upwards=True)
    for label in scene.labels:
        paint_label(kit, painter, label, scene.top)
    for line in scene.bands:
        paint_band(kit, painter, line)
    foot = QRectF(clip.left(), scene.bottom - AHEAD, clip.width(), AHEAD)
    paint_fade(painter, foot, kit.theme.page)
    painter.setClipRect(beside)
    for head in scene.heads:
        if not head.box.intersects(beside):
            continue
        kit.headers.paint(
            painter,
            kit.theme,
            head.box,
            head.text,
            is_against=head.is_against,
            has_memo=head.column in scene.memos,
        )
        if head.column == scene.ordered_by:
            paint_order(kit, painter, head.box)
    painter.restore()
    if scene.heads:
        paint_corner(kit, painter, scene)
    painter.setPen(kit.theme.line)
    painter.drawLine(QPointF(clip.left(), scene.top - 0.5), QPointF(clip.right(), scene.top - 0.5))


def paint_order(kit: ScenePainter, painter: QPainter, head: QRectF) -> None:
    """Paint a small triangle: the rows are in the order of this article."""
    x, y = head.left() + 3, head.top() + 18
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(kit.theme.link)
    points = [QPointF(x, y), QPointF(x + 8, y), QPointF(x + 4, y + 5)]
    painter.drawPolygon(QPolygonF(points))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def paint_fade(painter: QPainter, box: QRectF, colour: QColor, *, upwards: bool = False) -> None:
    """Let what is painted already go over into a colour."""
    clear = QColor(colour)
    clear.setAlpha(0)
    ends = (box.topLeft(), box.bottomLeft())
    gradient = QLinearGradient(*reversed(ends)) if upwards else QLinearGradient(*ends)
    gradient.setColorAt(0, clear)
    gradient.setColorAt(1, colour)
    painter.fillRect(box, gradient)


# --- bands --------------------------------------------------------------------------------------


def paint_band(kit: ScenePainter, painter: QPainter, line: BandLine) -> None:
    """Paint how many rows are collapsed, which they are, and a word that opens or closes them."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(QPen(kit.theme.line, 1))
    painter.setBrush(kit.theme.hover_row if line.is_pointed else kit.theme.bar)
    painter.drawRoundedRect(line.box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
    paint_arrow(kit, painter, line)
    if line.has_focus and kit.rings:
        painter.setPen(QPen(kit.theme.link, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(line.box.adjusted(2, 2, -2, -2), RADIUS - 1, RADIUS - 1)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    x, right = line.box.left() + 27, show_box(line).left() - 12
    parts = (
        (line.told, kit.label_font, kit.theme.ink),
        (line.words, kit.band_font, kit.theme.ink),
        (line.addresses, kit.small_font, kit.theme.ink2),
    )
    for words, font, colour in parts:
        metrics = QFontMetricsF(font)
        room = QRectF(x, line.box.top(), max(0.0, right - x), line.box.height())
        painter.setFont(font)
        painter.setPen(colour)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, VCENTER, shown)
        x += metrics.horizontalAdvance(words) + 8
    painter.setFont(kit.band_font)
    painter.setPen(kit.theme.link)
    painter.drawText(
        show_box(line),
        Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
        tr("Hide") if line.is_open else tr("Show"),
    )


def paint_arrow(kit: ScenePainter, painter: QPainter, line: BandLine) -> None:
    x, y = line.box.left() + 16, line.box.center().y()
    closed = [QPointF(x - 3, y - 4), QPointF(x + 3, y), QPointF(x - 3, y + 4)]
    opened = [QPointF(x - 4, y - 3), QPointF(x + 4, y - 3), QPointF(x, y + 3)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(kit.theme.ink2)
    painter.drawPolygon(QPolygonF(opened if line.is_open else closed))


# --- cells --------------------------------------------------------------------------------------


def paint_cells(kit: ScenePainter, painter: QPainter, scene: Scene, area: QRectF) -> None:
    """Paint the cells that are in sight between the first column and the edges."""
    for cell in scene.cells:
        if cell.box.intersects(area):
            paint_cell(kit, painter, cell)
    for place in scene.placed:
        if place.x < area.right() and place.x + place.width > area.left():
            paint_cell_text(kit, painter, scene, place, area)
    for cell in scene.cells:
        if not cell.box.intersects(area):
            continue
        if cell.more:
            paint_more(kit, painter, cell)
        if cell.codes:
            from desktop.window.cell_codes import paint_codes

            paint_codes(kit, painter, cell)


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
    painter.setFont(kit.small_font)
    metrics = QFontMetricsF(kit.small_font)
    if cell.possibly:
        painter.setPen(kit.theme.link)
        painter.drawText(near_box(cell), Qt.AlignmentFlag.AlignCenter, cell.possibly)
        box.setBottom(near_box(cell).top())
        box.setTop(max(box.top(), box.bottom() - 2 * metrics.height() - 2))
    is_link = cell.near is not None and not cell.possibly
    colour = kit.theme.ink if cell.is_checked else kit.theme.ink2
    painter.setPen(kit.theme.link if is_link else colour)
    if box.height() < 2 * metrics.height():
        words = metrics.elidedText(cell.empty, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
    else:
        foot = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
        flags = foot | Qt.TextFlag.TextWordWrap if cell.possibly else CENTRED
        painter.drawText(box, flags, cell.empty)
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
    painter.drawText(words, VCENTER, tr("Look again") if is_checked else tr("Check it"))
    painter.setPen(kit.theme.ink2)
    painter.setFont(kit.address_font)
    painter.drawText(key, Qt.AlignmentFlag.AlignCenter, "C")


def paint_more(kit: ScenePainter, painter: QPainter, cell: Cell) -> None:
    """Say at the foot of a cell how much of it is not shown."""
    foot = QRectF(cell.box.left() + CELL, 0, cell.box.width() - 2 * CELL, MORE - 4)
    foot.moveBottom(cell.box.bottom() - 3)
    painter.setFont(kit.small_font)
    painter.setPen(kit.theme.link)
    painter.drawText(foot, VCENTER, cell.more)


def paint_cell_text(
    kit: ScenePainter, painter: QPainter, scene: Scene, place: Placed, clip: QRectF
) -> None:
    ref = (place.column, place.index)
    is_current = ref in scene.current
    is_cut = place.height < ADDRESS + place.block.height - 1
    box = box_of(place)
    ground = kit.theme.current_row if is_current else kit.theme.card
    if ref == kit.hover and not is_current:
        ground = kit.theme.hover_row
        painter.fillRect(box.adjusted(0, -1, 0, -1), ground)
    painter.setFont(kit.current_font if is_current else kit.address_font)
    painter.setPen(kit.theme.link if is_current else kit.theme.ink3)
    line = QRectF(place.x + CELL, place.y + 4, place.width - 2 * CELL, ADDRESS - 4)
    side = Qt.AlignmentFlag.AlignLeft
    if is_right_to_left(place.block.text):
        side = Qt.AlignmentFlag.AlignRight
    badge = next((h.text.badge for h in scene.heads if h.column == place.column), "")
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | side, f"{badge}.{place.index + 1}")
    if is_cut:
        painter.save()
        painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    drawn = scene.notes.get(ref)
    if drawn is not None:
        from desktop.window.notes.painting import paint_notes

        paint_notes(painter, drawn, QPointF(place.text_x, place.text_y), kit.theme, clip)
    place.block.paint(
        painter,
        QPointF(place.text_x, place.text_y),
        kit.theme,
        kit.shown,
        clip,
        getattr(kit.theme, place.block.style.ink),
    )
    if is_cut:
        paint_fade(painter, QRectF(box.left(), box.bottom() - AHEAD, box.width(), AHEAD), ground)
        painter.restore()
    if ref == kit.focus:
        painter.setPen(QPen(kit.theme.link, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame_of(scene, place), RADIUS, RADIUS)


def frame_of(scene: Scene, place: Placed) -> QRectF:
    """Return the frame of a passage: to the edges of its cell where no other passage is between."""
    box = box_of(place)
    cell = next((each for each in scene.cells if is_in(place, each)), None)
    if cell is None:
        return box
    inside = [each.y for each in scene.placed if is_in(each, cell)]
    edges = cell.box.adjusted(3, 3, -3, -3 - (MORE if cell.more else 0))
    if place.y == min(inside):
        box.setTop(edges.top())
    if place.y == max(inside):
        box.setBottom(max(box.bottom(), edges.bottom()))
    return box


def is_in(place: Placed, cell: Cell) -> bool:
    box = cell.box
    return place.column == cell.at.column and box.top() <= place.y < box.bottom()


def box_of(place: Placed) -> QRectF:
    return QRectF(place.x + 3, place.y + 3, place.width - 6, place.height + 4)
