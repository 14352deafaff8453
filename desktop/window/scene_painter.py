"""Paints a scene: page, cards, ribbons, text with its marks, headers, rails, cells."""

from functools import partial
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from desktop.window.column import Placed
from desktop.window.geometry import RADIUS
from desktop.window.headers import VCENTER, HeaderPainter
from desktop.window.linked import PassageRef
from desktop.window.marks import MarkKind
from desktop.window.ribbons import DOCK, paint_gutters
from desktop.window.scene import Cell, Head, Label, Scene, offer_box
from desktop.window.strips import Strips
from desktop.window.styles import SANS, sized
from desktop.window.synopsis import ADDRESS, CELL
from desktop.window.theme import Theme

FADE = 18.0
"""px over which text cut by an edge fades (mock/spec.md, States)."""
LANE = 25.0
"""Width of the lane of addresses, px; they are right-aligned in it."""
CENTRED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


class ScenePainter:
    """Holds what painting needs and what a scene does not say: theme, layers, focus."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.shown: frozenset[MarkKind] = frozenset(MarkKind)
        self.hover: PassageRef | None = None
        self.focus: PassageRef | None = None
        self.rings = True
        """Whether the empty cell that the keyboard is at is framed."""
        self.headers = HeaderPainter()
        self.strips = Strips()
        self._fades: dict[tuple[str, int, bool], QPixmap] = {}
        self.address_font = sized(SANS, 11)
        self.current_font = sized(SANS, 11, QFont.Weight.Bold)
        self.small_font = sized(SANS, 11.5)
        self.label_font = sized(SANS, 12.5, QFont.Weight.DemiBold)
        self.message_font = sized(SANS, 15)

    def paint(self, painter: QPainter, scene: Scene, clip: QRectF) -> None:
        """Paint what lies in `clip`; when only text has moved, that is below the headers."""
        is_whole = clip.top() < scene.top or scene.is_table or not scene.heads
        if is_whole:
            painter.fillRect(clip, self.theme.page)
        if scene.message:
            painter.setPen(self.theme.ink2)
            painter.setFont(self.message_font)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(clip.adjusted(40, 0, -40, 0), flags, scene.message)
        if scene.is_table:
            self.paint_table(painter, scene, clip)
        else:
            if is_whole:
                self.paint_frames(painter, scene)
            self.paint_columns(painter, scene, clip)
        for rail in scene.rails:
            if rail.box.intersects(clip):
                self.paint_card(painter, rail.box)
                self.headers.paint_rail(
                    painter, self.theme, rail.box, rail.text, is_against=rail.is_against
                )

    # --- linked ---------------------------------------------------------------------------------

    def paint_frames(self, painter: QPainter, scene: Scene) -> None:
        """Paint the cards and their headers."""
        for head in scene.heads:
            height = scene.bottom + RADIUS - head.box.top()
            self.paint_card(
                painter, QRectF(head.box.left(), head.box.top(), head.box.width(), height)
            )
            self.headers.paint(painter, self.theme, head.box, head.text, is_against=head.is_against)
            painter.setPen(self.theme.line)
            painter.drawLine(
                QPointF(head.box.left() + 1, scene.top - 0.5),
                QPointF(head.box.right() - 1, scene.top - 0.5),
            )

    def paint_columns(self, painter: QPainter, scene: Scene, clip: QRectF) -> None:
        """Paint ribbons in the gutters and, over them, the columns' pictures."""
        painter.save()
        band = QRectF(clip.left(), scene.top, clip.width(), scene.bottom - scene.top)
        painter.setClipRect(band, Qt.ClipOperation.IntersectClip)
        for left, right in pairwise(scene.heads):
            gap = QRectF(
                left.box.right(), scene.top, right.box.left() - left.box.right(), band.height()
            )
            painter.fillRect(gap, self.theme.page)
        paint_gutters(painter, scene.gutters, self.theme)
        ratio = painter.device().devicePixelRatioF()
        for head in scene.heads:
            area = QRectF(head.box.left(), scene.top, head.box.width(), int(band.height()))
            draw = partial(self.paint_text, scene, head)
            offset = scene.offsets[head.column]
            self.strips.paint(painter, head.column, area, offset, ratio, draw)
        self.paint_fades(painter, scene)
        painter.restore()

    def paint_text(
        self, scene: Scene, head: Head, painter: QPainter, top: float, bottom: float
    ) -> None:
        """Paint a part of a column's text; `top` and `bottom` are px under the header."""
        painter.translate(-head.box.left(), -scene.top)
        area = QRectF(head.box.left(), scene.top + top, head.box.width(), bottom - top)
        painter.fillRect(area, self.theme.card)
        painter.setPen(self.theme.line)
        for x in (area.left() + 0.5, area.right() - 0.5):
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        for place in scene.placed:
            if (
                place.column == head.column
                and place.y < area.bottom()
                and place.y + place.height > area.top()
            ):
                self.paint_passage(painter, scene, place, area)

    def paint_card(self, painter: QPainter, box: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(QPen(self.theme.line, 1))
        painter.setBrush(self.theme.card)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def paint_passage(self, painter: QPainter, scene: Scene, place: Placed, clip: QRectF) -> None:
        ref = (place.column, place.index)
        is_current = ref in scene.current
        row = QRectF(place.x + 1, place.text_y - 4, place.width - 2, 0)
        row.setBottom(place.y + place.height)
        if is_current or ref == self.hover:
            painter.fillRect(row, self.theme.current_row if is_current else self.theme.hover_row)
        if is_current:
            for x in (place.x, place.x + place.width - DOCK):
                painter.fillRect(QRectF(x, row.top(), DOCK, row.height()), self.theme.link)
        if ref == self.focus:
            painter.setPen(QPen(self.theme.link, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(row.adjusted(5, 1, -5, -1), RADIUS, RADIUS)
        self.paint_address(painter, place, is_current=is_current, conflict=ref in scene.conflicts)
        place.block.paint(
            painter,
            QPointF(place.text_x, place.text_y),
            self.theme,
            self.shown,
            clip,
            getattr(self.theme, place.block.style.ink),
        )

    def paint_address(
        self, painter: QPainter, place: Placed, *, is_current: bool, conflict: bool
    ) -> None:
        pitch = place.block.style.pitch
        lane = QRectF(place.x, place.text_y, LANE, pitch)
        painter.setFont(self.current_font if is_current else self.address_font)
        painter.setPen(self.theme.link if is_current else self.theme.ink3)
        painter.drawText(
            lane, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, str(place.index + 1)
        )
        if conflict and MarkKind.CONFLICT in self.shown:
            middle = place.text_y + pitch / 2 + 9
            for y in (middle, middle + 3):
                painter.fillRect(QRectF(place.x + LANE - 8, y, 7, 1.5), self.theme.differs)

    def paint_fades(self, painter: QPainter, scene: Scene) -> None:
        """Let text cut by an edge fade, so that a half line never looks like a mistake."""
        for head in scene.heads:
            width = int(head.box.width()) - 8
            goes_on_above, goes_on_below = scene.cut[head.column]
            left = head.box.left() + 4
            if goes_on_above:
                painter.drawPixmap(QPointF(left, scene.top), self.fade(width, is_upper=True))
            if goes_on_below:
                foot = QPointF(left, scene.bottom - FADE)
                painter.drawPixmap(foot, self.fade(width, is_upper=False))

    def fade(self, width: int, *, is_upper: bool) -> QPixmap:
        """Return a picture of the card's colour fading; made once per theme and width."""
        key = (self.theme.name, width, is_upper)
        if key not in self._fades:
            from PySide6.QtGui import QLinearGradient

            clear = QColor(self.theme.card)
            clear.setAlpha(0)
            gradient = QLinearGradient(0, 0 if is_upper else FADE, 0, FADE if is_upper else 0)
            gradient.setColorAt(0, self.theme.card)
            gradient.setColorAt(1, clear)
            picture = QPixmap(width, int(FADE))
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            painter.fillRect(picture.rect(), gradient)
            painter.end()
            self._fades = {**self._fades, key: picture} if len(self._fades) < 8 else {key: picture}
        return self._fades[key]

    # --- synopsis -------------------------------------------------------------------------------

    def paint_table(self, painter: QPainter, scene: Scene, clip: QRectF) -> None:
        painter.save()
        band = QRectF(clip.left(), scene.top, clip.width(), scene.bottom - scene.top)
        painter.setClipRect(band)
        for label in scene.labels:
            self.paint_label(painter, label)
        for cell in scene.cells:
            self.paint_cell(painter, cell)
        for place in scene.placed:
            self.paint_cell_text(painter, scene, place, band)
        painter.restore()
        for head in scene.heads:
            self.headers.paint(painter, self.theme, head.box, head.text, is_against=head.is_against)
        painter.setPen(self.theme.line)
        painter.drawLine(
            QPointF(clip.left(), scene.top - 0.5), QPointF(clip.right(), scene.top - 0.5)
        )

    def paint_label(self, painter: QPainter, label: Label) -> None:
        y = label.box.top()
        if label.badge:
            self.headers.paint_badge(
                painter, self.theme, label.box.left(), y + 4, label.badge, is_on=label.is_current
            )
            y += 28
        painter.setFont(self.label_font if not label.badge else self.small_font)
        painter.setPen(self.theme.ink if not label.badge else self.theme.ink2)
        box = QRectF(label.box.left(), y, label.box.width(), max(0.0, label.box.bottom() - y))
        flags = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        if not label.badge:
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(box, flags, label.words)

    def paint_cell(self, painter: QPainter, cell: Cell) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        box = cell.box.adjusted(0.5, 0.5, -0.5, -0.5)
        if cell.empty:
            pen = QPen(self.theme.line2, 1)
            if not cell.is_checked:
                pen.setDashPattern([3, 3])
            painter.setPen(pen)
            painter.setBrush(self.theme.hover_row if cell.offers else Qt.BrushStyle.NoBrush)
        else:
            edge = self.theme.current_ribbon_edge if cell.is_current else self.theme.line
            painter.setPen(QPen(edge, 1))
            painter.setBrush(self.theme.current_row if cell.is_current else self.theme.card)
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if cell.empty:
            self.paint_empty(painter, cell)

    def paint_empty(self, painter: QPainter, cell: Cell) -> None:
        """Say why a cell is empty, and offer to check it where the reader is."""
        box = cell.box.adjusted(8, 4, -8, -4)
        if cell.offers:
            offer = offer_box(cell)
            self.paint_offer(painter, offer, is_checked=cell.is_checked)
            box.setBottom(offer.top() - 2)
        painter.setPen(self.theme.ink if cell.is_checked else self.theme.ink2)
        painter.setFont(self.small_font)
        metrics = QFontMetricsF(self.small_font)
        if box.height() < 2 * metrics.height():
            words = metrics.elidedText(cell.empty, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        else:
            painter.drawText(box, CENTRED, cell.empty)
        if cell.has_focus and self.rings:
            painter.setPen(QPen(self.theme.link, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(cell.box.adjusted(3, 3, -3, -3), RADIUS, RADIUS)

    def paint_offer(self, painter: QPainter, box: QRectF, *, is_checked: bool) -> None:
        """Paint a button with the key that does the same."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(QPen(self.theme.line2, 1))
        painter.setBrush(self.theme.card)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        key = QRectF(box.right() - 20, box.top() + 4, 15, box.height() - 8)
        painter.drawRoundedRect(key.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setFont(self.small_font)
        painter.setPen(self.theme.ink)
        words = box.adjusted(8, 0, -22, 0)
        look = QCoreApplication.translate("Scene", "Check it")
        if is_checked:
            look = QCoreApplication.translate("Scene", "Look again")
        painter.drawText(words, VCENTER, look)
        painter.setPen(self.theme.ink2)
        painter.setFont(self.address_font)
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, "C")

    def paint_cell_text(self, painter: QPainter, scene: Scene, place: Placed, clip: QRectF) -> None:
        ref = (place.column, place.index)
        is_current = ref in scene.current
        if ref == self.hover and not is_current:
            row = QRectF(place.x + 3, place.y + 2, place.width - 6, place.height + 4)
            painter.fillRect(row, self.theme.hover_row)
        if ref == self.focus:
            painter.setPen(QPen(self.theme.link, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(place.x + 3, place.y + 3, place.width - 6, place.height + 4)
            painter.drawRoundedRect(ring, RADIUS, RADIUS)
        painter.setFont(self.current_font if is_current else self.address_font)
        painter.setPen(self.theme.link if is_current else self.theme.ink3)
        line = QRectF(place.x + CELL, place.y + 4, place.width - 2 * CELL, ADDRESS - 4)
        badge = next((h.text.badge for h in scene.heads if h.column == place.column), "")
        painter.drawText(line, VCENTER, f"{badge}.{place.index + 1}")
        place.block.paint(
            painter,
            QPointF(place.text_x, place.text_y),
            self.theme,
            self.shown,
            clip,
            getattr(self.theme, place.block.style.ink),
        )
