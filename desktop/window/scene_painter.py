"""Paints a scene: page, cards, ribbons, text with its marks, headers, rails, cells."""

from collections.abc import Callable
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap, QRegion

from desktop.window.column import LEFT, RIGHT, Placed
from desktop.window.geometry import RADIUS
from desktop.window.headers import VCENTER, HeaderPainter
from desktop.window.linked import PassageRef
from desktop.window.margin import MarginPainter, figure_boxes, lane_width
from desktop.window.marks import MarkKind
from desktop.window.overview import OverviewPainter, rail_strip_box, strip_box
from desktop.window.ribbons import DOCK, Ribbon, Tab, paint_gutters
from desktop.window.scene import Head, Scene
from desktop.window.strips import NO_REACH, TIE, Strips
from desktop.window.styles import SANS, sized
from desktop.window.theme import Theme, fill

FADE = 18.0
"""px over which text cut by an edge fades (mock/spec.md, States)."""
LANE = 25.0
"""Width of the lane of addresses, px; they are right-aligned in it."""
OVERHANG = 8.0
"""px that the figures in the margins of a passage of one line reach under it."""
CENTRED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


class ScenePainter:
    """Holds what painting needs and what a scene does not say: theme, layers, focus."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self.shown: frozenset[MarkKind] = frozenset(MarkKind)
        self.hover: PassageRef | None = None
        self.focus: PassageRef | None = None
        self.pointed_link: Ribbon | Tab | None = None
        self.rings = True
        """Whether the empty cell that the keyboard is at is framed."""
        self.last: Callable[[QPainter, Scene], None] | None = None
        """What is painted over everything, while a link is being made."""
        self.headers = HeaderPainter()
        self.strips = Strips()
        self.overviews = OverviewPainter()
        self.margin = MarginPainter()
        self._fades: dict[tuple[str, int, bool], QPixmap] = {}
        self.address_font = sized(SANS, 11)
        self.current_font = sized(SANS, 11, QFont.Weight.Bold)
        self.small_font = sized(SANS, 11.5)
        self.label_font = sized(SANS, 12.5, QFont.Weight.DemiBold)
        self.band_font = sized(SANS, 12.5)
        self.message_font = sized(SANS, 15)

    def paint(self, painter: QPainter, scene: Scene, clip: QRectF) -> None:
        """Paint what lies in `clip`; when only text has moved, that is where columns scroll."""
        moved = scene.moving_area.adjusted(-1, -1, 1, 1)  # px: an update is asked for in whole ones
        is_whole = not moved.contains(clip) or scene.is_table or not scene.heads
        if is_whole:
            self.paint_ground(painter, scene, clip)
        if scene.message:
            painter.setPen(self.theme.ink2)
            painter.setFont(self.message_font)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            box = scene.text_area if scene.heads else clip
            painter.drawText(box.adjusted(40, 0, -40, 0), flags, scene.message)
        if scene.is_table:
            from desktop.window.table_painter import paint_table

            paint_table(self, painter, scene, clip)
        else:
            self.paint_overviews(painter, scene)
            self.paint_columns(painter, scene, clip)
        for rail in scene.rails:
            if rail.box.intersects(clip):
                self.paint_card(painter, rail.box)
                self.headers.paint_rail(
                    painter, self.theme, rail.box, rail.text, is_against=rail.is_against
                )
                if rail.overview is not None:
                    painter.setFont(self.current_font)
                    box = rail_strip_box(rail.box)
                    self.overviews.paint_upright(painter, self.theme, box, rail.overview)
        if self.last is not None:
            self.last(painter, scene)

    # --- linked ---------------------------------------------------------------------------------

    def paint_ground(self, painter: QPainter, scene: Scene, clip: QRectF) -> None:
        """Paint the page and the cards, but not where columns and gutters cover all of it.

        Painting that twice is a tenth of a frame.
        """
        scale = painter.deviceTransform().m11()
        is_left_out = bool(scene.heads) and not scene.is_table and scale == int(scale)
        if is_left_out:  # between whole pixels, what covers it may miss one at its edge
            painter.save()
            text = QRegion(scene.text_area.toAlignedRect())
            painter.setClipRegion(QRegion(clip.toAlignedRect()) - text)
        fill(painter, clip, self.theme.page)
        if not scene.is_table:
            self.paint_frames(painter, scene)
        if is_left_out:
            painter.restore()

    def paint_frames(self, painter: QPainter, scene: Scene) -> None:
        """Paint the cards and their headers."""
        for head in scene.heads:
            height = scene.bottom + RADIUS - head.box.top()
            self.paint_card(
                painter, QRectF(head.box.left(), head.box.top(), head.box.width(), height)
            )
            self.headers.paint(
                painter,
                self.theme,
                head.box,
                head.text,
                is_against=head.is_against,
                has_memo=head.column in scene.memos,
            )
            painter.setPen(self.theme.line)
            painter.drawLine(
                QPointF(head.box.left() + 1, scene.top - 0.5),
                QPointF(head.box.right() - 1, scene.top - 0.5),
            )

    def paint_overviews(self, painter: QPainter, scene: Scene) -> None:
        for head in scene.heads:
            if head.overview is not None:
                self.overviews.paint(painter, self.theme, strip_box(head.box), head.overview)

    def paint_columns(self, painter: QPainter, scene: Scene, clip: QRectF) -> None:
        """Paint ribbons in the gutters and, over them, the columns' pictures."""
        painter.save()
        band = QRectF(clip.left(), scene.top, clip.width(), scene.bottom - scene.top)
        painter.setClipRect(band, Qt.ClipOperation.IntersectClip)
        for left, right in pairwise(scene.heads):
            gap = QRectF(
                left.box.right(), scene.top, right.box.left() - left.box.right(), band.height()
            )
            fill(painter, gap, self.theme.page)
        paint_gutters(painter, scene.gutters, self.theme, self.pointed_link)
        ratio = painter.device().devicePixelRatioF()
        for head in scene.heads:
            area = QRectF(head.box.left(), scene.top, head.box.width(), int(band.height()))
            if not area.intersects(clip):
                continue
            draw = partial(self.paint_text, scene, head)
            offset = scene.offsets[head.column]
            reach = scene.reach.get(head.column, NO_REACH)
            self.strips.paint(painter, head.column, area, offset, ratio, draw, reach)
        self.paint_fades(painter, scene)
        painter.restore()

    def paint_text(
        self, scene: Scene, head: Head, painter: QPainter, top: float, bottom: float
    ) -> None:
        """Paint a part of a column's text; `top` and `bottom` are px under the header."""
        painter.translate(-head.box.left(), -scene.top)
        area = QRectF(head.box.left(), scene.top + top, head.box.width(), bottom - top)
        # a pixel wider: of a picture that ends between two, the last is painted too
        fill(painter, area.adjusted(0, 0, 1, 0), self.theme.card)
        painter.setPen(self.theme.line)
        for x in (area.left() + 0.5 + TIE, area.right() - 0.5 - TIE):
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        for places in (scene.placed, scene.ahead):
            for place in places:
                if (
                    place.column == head.column
                    and place.y < area.bottom()
                    and foot_of(place) > area.top()
                ):
                    self.paint_passage(painter, scene, place, area)
        for box in scene.boxes:
            if box.column == head.column:
                from desktop.window.empty_boxes import paint_box

                paint_box(painter, self.theme, box)

    def paint_card(self, painter: QPainter, box: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(QPen(self.theme.line, 1))
        painter.setBrush(self.theme.card)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def paint_passage(self, painter: QPainter, scene: Scene, place: Placed, clip: QRectF) -> None:
        ref = (place.column, place.index)
        is_current = ref in scene.current
        is_weak = ref in scene.weak
        row = QRectF(place.x + 1, place.text_y - 4, place.width - 2, 0)
        row.setBottom(place.y + place.height)
        if (is_current and not is_weak) or ref == self.hover:
            on = is_current and not is_weak
            fill(painter, row, self.theme.current_row if on else self.theme.hover_row)
        if is_weak:
            paint_dashes(painter, self.theme, row, place)
        elif is_current:
            for x in (place.x, place.x + place.width - DOCK):
                fill(painter, QRectF(x, row.top(), DOCK, row.height()), self.theme.link)
        if ref == self.focus:
            self.paint_ring(painter, scene, place, row)
        self.paint_address(painter, place, is_current=is_current, conflict=ref in scene.conflicts)
        drawn = scene.notes.get(ref)
        margin = scene.margins.get(ref)
        if margin is not None:
            is_lower = ref in scene.conflicts and MarkKind.CONFLICT in self.shown
            free = drawn is None or not drawn.is_wide
            self.margin.paint(
                painter, self.theme, place, margin, is_lower=is_lower, has_number=free
            )
        if ref in scene.unfolded:
            self.paint_open_sign(painter, place)
        if ref in scene.folded:
            self.paint_fold(painter, place, scene.folded[ref])
            return
        if drawn is not None:
            from desktop.window.notes.painting import paint_notes

            paint_notes(painter, drawn, QPointF(place.text_x, place.text_y), self.theme, clip)
        place.block.paint(
            painter,
            QPointF(place.text_x, place.text_y),
            self.theme,
            self.shown,
            clip,
            getattr(self.theme, place.block.style.ink),
        )

    def paint_ring(self, painter: QPainter, scene: Scene, place: Placed, row: QRectF) -> None:
        """Frame the passage the keyboard is at; the frame is open where figures stand in the margins."""
        ref = (place.column, place.index)
        margin = scene.margins.get(ref)
        painter.save()
        if margin is not None:
            is_lower = ref in scene.conflicts and MarkKind.CONFLICT in self.shown
            address, _ = figure_boxes(place, margin, is_lower=is_lower)
            used = QFontMetricsF(self.margin.font).horizontalAdvance(margin.address)
            address.setLeft(place.x + LANE - used - 2)
            free = QRegion(row.toAlignedRect()) - QRegion(address.toAlignedRect())
            painter.setClipRegion(free, Qt.ClipOperation.IntersectClip)
        painter.setPen(QPen(self.theme.link, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.restore()

    def paint_open_sign(self, painter: QPainter, place: Placed) -> None:
        painter.setFont(self.address_font)
        painter.setPen(self.theme.ink3)
        lane = QRectF(place.x, place.text_y, 12, place.block.style.pitch)
        painter.drawText(lane, Qt.AlignmentFlag.AlignCenter, "▾")

    def paint_fold(self, painter: QPainter, place: Placed, words: str) -> None:
        """Paint the one dim line that stands for passages that are no part of the account."""
        font = place.block.style.font
        painter.setFont(font)
        painter.setPen(self.theme.ink3)
        room = place.width - LEFT - RIGHT
        shown = QFontMetricsF(font).elidedText(f"▸ {words}", Qt.TextElideMode.ElideRight, room)
        line = QRectF(place.text_x, place.text_y, room, place.block.style.pitch)
        painter.drawText(line, VCENTER, shown)

    def paint_address(
        self, painter: QPainter, place: Placed, *, is_current: bool, conflict: bool
    ) -> None:
        pitch = place.block.style.pitch
        words = str(place.index + 1)
        lane = QRectF(place.x, place.text_y, lane_width(words), pitch)
        painter.setFont(self.current_font if is_current else self.address_font)
        painter.setPen(self.theme.link if is_current else self.theme.ink3)
        painter.drawText(lane, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)
        if conflict and MarkKind.CONFLICT in self.shown:
            middle = place.text_y + pitch / 2 + 9
            for y in (middle, middle + 3):
                fill(painter, QRectF(place.x + LANE - 8, y, 7, 1.5), self.theme.differs)

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
            picture = QPixmap(width, int(FADE))
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            colour = QColor(self.theme.card)
            for row in range(picture.height()):
                gone = (row + 0.5) / FADE
                colour.setAlphaF(1 - gone if is_upper else gone)
                fill(painter, QRect(0, row, width, 1), colour)
            painter.end()
            self._fades = {**self._fades, key: picture} if len(self._fades) < 8 else {key: picture}
        return self._fades[key]


def foot_of(place: Placed) -> float:
    """Return where the lowest of what belongs to a passage is."""
    is_high = place.block.height > 1.5 * place.block.style.pitch
    return place.y + place.height + (0.0 if is_high else OVERHANG)


def paint_dashes(painter: QPainter, theme: Theme, row: QRectF, place: Placed) -> None:
    """Paint the sides of a passage that is only possibly the same: broken, where others are whole."""
    pen = QPen(theme.current_ribbon_edge, DOCK)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([4.0 / DOCK, 3.0 / DOCK])
    painter.setPen(pen)
    for x in (place.x + DOCK / 2, place.x + place.width - DOCK / 2):
        painter.drawLine(QPointF(x, row.top()), QPointF(x, row.bottom()))
