"""The ribbons between neighbouring columns: which show, their shape, and their painting."""

from collections.abc import Sequence
from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from desktop.story.comparison import Strength
from desktop.window.column import Placed
from desktop.window.linked import Linked, PassageRef
from desktop.window.theme import Theme

FAR = 170.0
"""px between two centres over which a band would be a curtain and becomes a line."""
TAB = (11.0, 18.0)
"""Width and height of the tab that stands for a counterpart out of sight, px."""
DOCK = 3.0
"""Width of the bars where the current ribbon docks, px."""


class Rank(IntEnum):
    """How much a ribbon stands out; also the order of painting."""

    PLAIN = 0
    WEAK = 1
    CURRENT = 2


class Ribbon(NamedTuple):
    """A link between neighbours: left and right edge of the gutter, and both passages' y ranges."""

    left: PassageRef
    right: PassageRef
    x: tuple[float, float]
    a: tuple[float, float]
    b: tuple[float, float]
    rank: Rank

    @property
    def is_far(self) -> bool:
        return abs(sum(self.a) - sum(self.b)) / 2 > FAR


class Tab(NamedTuple):
    """A sign at a passage that its counterpart `target` is above or below what is in sight."""

    target: PassageRef
    source: PassageRef
    box: QRectF
    is_up: bool
    rank: Rank


class Gutters(NamedTuple):
    """All that is painted between the columns."""

    ribbons: tuple[Ribbon, ...] = ()
    tabs: tuple[Tab, ...] = ()


def gutters(
    linked: Linked,
    placed: Sequence[Placed],
    current: frozenset[PassageRef],
    hover: PassageRef | None,
    band: tuple[float, float],
) -> Gutters:
    """Find what shows between neighbours; `band` is the y range of the columns in the viewport.

    Maybe links show only for the passage being read; tabs only for it and the one pointed at:
    one for every link was a clutter of signs that nobody asked for.
    """
    seen = {(place.column, place.index): place for place in placed}
    right_of = {
        a.column: (a.x + a.width, b.x)
        for a, b in zip(linked.stage.columns, linked.stage.columns[1:], strict=False)
    }
    ribbons: list[Ribbon] = []
    tabs: dict[tuple[PassageRef, int], Tab] = {}
    for a, b, link in linked.near:
        if (a not in seen and b not in seen) or a[0] not in right_of:
            continue
        is_current = a in current and b in current
        is_solid = link.strength is Strength.SOLID
        if not is_solid and not is_current:
            continue
        rank = Rank.PLAIN if not is_current else Rank.CURRENT if is_solid else Rank.WEAK
        x = right_of[a[0]]
        if a in seen and b in seen:
            ribbons.append(Ribbon(a, b, x, extent(seen[a]), extent(seen[b]), rank))
            continue
        inner, outer = (a, b) if a in seen else (b, a)
        if not is_current and inner != hover:
            continue
        tab = tab_at(linked, seen[inner], outer, x, band, rank)
        key = (inner, outer[0])
        if key not in tabs or tabs[key].rank < rank:
            tabs[key] = tab
    joined = {
        (end, side) for r in ribbons for end, side in ((r.left, r.right[0]), (r.right, r.left[0]))
    }
    return Gutters(
        tuple(sorted(ribbons, key=lambda ribbon: ribbon.rank)),
        tuple(tab for key, tab in tabs.items() if key not in joined),
    )


def extent(place: Placed) -> tuple[float, float]:
    return place.text_y - 4.0, place.y + place.height


def tab_at(
    linked: Linked,
    inner: Placed,
    target: PassageRef,
    x: tuple[float, float],
    band: tuple[float, float],
    rank: Rank,
) -> Tab:
    is_left = inner.column < target[0]
    top, bottom = extent(inner)
    y = (max(top, band[0]) + min(bottom, band[1]) - TAB[1]) / 2
    y = min(max(y, band[0]), band[1] - TAB[1])
    left = x[0] if is_left else x[1] - TAB[0]
    column = linked.columns[target[0]]
    is_up = column.stack.top(target[1]) < column.offset
    box = QRectF(left, y, TAB[0], TAB[1])
    return Tab(target, (inner.column, inner.index), box, is_up, rank)


# --- painting -----------------------------------------------------------------------------------


def colours(rank: Rank, theme: Theme) -> tuple[QColor, QColor]:
    """Return fill and edge."""
    if rank is Rank.CURRENT:
        return theme.current_ribbon, theme.current_ribbon_edge
    if rank is Rank.WEAK:
        return theme.weak_ribbon, theme.current_ribbon_edge
    return theme.ribbon, theme.ribbon_edge


def paint_gutters(painter: QPainter, found: Gutters, theme: Theme) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    for ribbon in found.ribbons:
        if ribbon.is_far:
            paint_far(painter, ribbon, theme)
        else:
            paint_band(painter, ribbon, theme)
    for tab in found.tabs:
        paint_tab(painter, tab, theme)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def paint_band(painter: QPainter, ribbon: Ribbon, theme: Theme) -> None:
    (x1, x2), (a1, a2), (b1, b2) = ribbon.x, ribbon.a, ribbon.b
    middle = (x1 + x2) / 2
    fill, edge = colours(ribbon.rank, theme)
    upper = QPainterPath(QPointF(x1, a1))
    upper.cubicTo(middle, a1, middle, b1, x2, b1)
    lower = QPainterPath(QPointF(x2, b2))
    lower.cubicTo(middle, b2, middle, a2, x1, a2)
    band = QPainterPath(upper)
    band.connectPath(lower)
    band.closeSubpath()
    painter.fillPath(band, fill)
    pen = QPen(edge, 1.25 if ribbon.rank is Rank.CURRENT else 1.0)
    if ribbon.rank is Rank.WEAK:
        pen.setDashPattern([4.0, 3.0])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(upper)
    painter.drawPath(lower)
    if ribbon.rank is not Rank.PLAIN:
        painter.fillRect(QRectF(x1 - DOCK, a1, DOCK, a2 - a1), theme.link)
        painter.fillRect(QRectF(x2, b1, DOCK, b2 - b1), theme.link)


def paint_far(painter: QPainter, ribbon: Ribbon, theme: Theme) -> None:
    (x1, x2), a, b = ribbon.x, ribbon.a[0] + 11, ribbon.b[0] + 11
    middle = (x1 + x2) / 2
    _, edge = colours(ribbon.rank, theme)
    path = QPainterPath(QPointF(x1 + 2, a))
    path.cubicTo(middle, a, middle, b, x2 - 2, b)
    pen = QPen(edge, 1.25)
    if ribbon.rank is Rank.WEAK:
        pen.setDashPattern([4.0, 3.0])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.setPen(QPen(edge, 3.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPoints([QPointF(x1 + 2, a), QPointF(x2 - 2, b)])


def paint_tab(painter: QPainter, tab: Tab, theme: Theme) -> None:
    fill, edge = colours(tab.rank, theme)
    painter.setPen(QPen(edge, 1.0))
    painter.setBrush(fill)
    painter.drawRoundedRect(tab.box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    middle = tab.box.center()
    tip = -2.5 if tab.is_up else 2.5
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.ink2)
    painter.drawPolygon(
        QPolygonF(
            [
                QPointF(middle.x() - 3, middle.y() - tip / 2),
                QPointF(middle.x() + 3, middle.y() - tip / 2),
                QPointF(middle.x(), middle.y() + tip),
            ]
        )
    )
