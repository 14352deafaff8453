"""The ribbons between neighbouring columns: which show, their shape, and their painting."""

from collections.abc import Iterator, Mapping, Sequence
from enum import IntEnum
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from desktop.story.comparison import Origin, Strength
from desktop.window.column import Placed
from desktop.window.linked import Linked, PassageRef
from desktop.window.styles import SANS, sized
from desktop.window.theme import Theme

FAR = 170.0
"""px between two centres over which a band would be a curtain and becomes a line."""
TAB = (11.0, 18.0)
"""Width and height of the tab that stands for a counterpart out of sight, px."""
NAMED = 34.0
"""Width of a tab that names an article, px: less than the narrowest gutter."""
NEAR = 5.0
"""px from a line between distant passages that still point at it."""
TICK = 9.0
"""Size of the signs of links that a person judged or drew, px."""
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
    origin: Origin = Origin.AUTOMATIC

    def has(self, point: QPointF) -> bool:
        """Tell whether a point lies on the band or line."""
        if not self.x[0] <= point.x() <= self.x[1]:
            return False
        share = eased((point.x() - self.x[0]) / max(self.x[1] - self.x[0], 1.0))
        if self.is_far:
            start, end = self.a[0] + FIRST_LINE, self.b[0] + FIRST_LINE
            return abs(start + (end - start) * share - point.y()) <= NEAR
        top, bottom = (a + (b - a) * share for a, b in zip(self.a, self.b, strict=True))
        return bool(top <= point.y() <= bottom)

    def ends_at(self, x: float) -> tuple[PassageRef, PassageRef]:
        """Return the passage at the end nearer to `x`, and its counterpart."""
        is_left = x < (self.x[0] + self.x[1]) / 2
        return (self.left, self.right) if is_left else (self.right, self.left)

    @property
    def middle(self) -> QPointF:
        """Return where a sign stands: on the band, and in the gutter's middle."""
        x = sum(self.x) / 2
        if self.is_far:
            return QPointF(x, (self.a[0] + self.b[0]) / 2 + FIRST_LINE)
        return QPointF(x, (sum(self.a) + sum(self.b)) / 4)

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
    label: str = ""
    """The article of a counterpart in a column further away, that no ribbon reaches."""


class Gutters(NamedTuple):
    """All that is painted between the columns."""

    ribbons: tuple[Ribbon, ...] = ()
    tabs: tuple[Tab, ...] = ()


FIRST_LINE = 11.0
"""px from a passage's top to the middle of its first line."""


def eased(share: float) -> float:
    """Return how far down the ribbon's curve is at a share of the gutter's width.

    Both controls of the cubic are at the gutter's middle: x = 1.5t − 1.5t² + t³, y = 3t² − 2t³.
    """
    low, high = 0.0, 1.0
    for _ in range(12):
        t = (low + high) / 2
        low, high = (t, high) if 1.5 * t - 1.5 * t * t + t**3 < share else (low, t)
    return 3 * low * low - 2 * low**3


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
    for a, b, link in linked.near_of(seen):
        if a[0] not in right_of:
            continue
        is_current = a in current and b in current
        is_solid = link.strength is Strength.SOLID
        if not is_solid and not is_current:
            continue
        rank = Rank.PLAIN if not is_current else Rank.CURRENT if is_solid else Rank.WEAK
        x = right_of[a[0]]
        if a in seen and b in seen:
            ribbons.append(Ribbon(a, b, x, extent(seen[a]), extent(seen[b]), rank, link.origin))
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
        (
            *(tab for key, tab in tabs.items() if key not in joined),
            *far_tabs(linked, seen, current, right_of, band),
        ),
    )


def far_tabs(
    linked: Linked,
    seen: Mapping[PassageRef, Placed],
    current: frozenset[PassageRef],
    right_of: Mapping[int, tuple[float, float]],
    band: tuple[float, float],
) -> Iterator[Tab]:
    """Name, beside what is read, the next column with a counterpart if there are others between."""
    first: dict[int, PassageRef] = {}
    for ref in sorted(current & seen.keys()):
        first.setdefault(ref[0], ref)
    for left, right in pairwise(sorted(first)):
        if right == left + 1 or left not in right_of or right - 1 not in right_of:
            continue
        for source, target, x in (
            (first[left], first[right], right_of[left]),
            (first[right], first[left], right_of[right - 1]),
        ):
            tab = tab_at(linked, seen[source], target, x, band, Rank.CURRENT)
            start = x[0] if source[0] < target[0] else x[1] - NAMED
            box = QRectF(start, tab.box.y(), NAMED, TAB[1])
            yield tab._replace(box=box, label=linked.columns[target[0]].article.address)


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


def paint_gutters(
    painter: QPainter, found: Gutters, theme: Theme, pointed: Ribbon | Tab | None = None
) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    for ribbon in found.ribbons:
        if ribbon.is_far:
            paint_far(painter, ribbon, theme)
        else:
            paint_band(painter, ribbon, theme)
    for ribbon in found.ribbons:
        if ribbon.origin in SIGNED:
            paint_sign(painter, ribbon, theme)
    for tab in found.tabs:
        paint_tab(painter, tab, theme)
    if isinstance(pointed, Ribbon) and pointed in found.ribbons:
        paint_edges(painter, pointed, theme)
    elif isinstance(pointed, Tab) and pointed in found.tabs:
        painter.setPen(QPen(theme.link, 1.25))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(pointed.box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


SIGNED = frozenset({Origin.CONFIRMED, Origin.DRAWN})


def curves(ribbon: Ribbon) -> tuple[QPainterPath, QPainterPath]:
    """Return the upper edge from left to right and the lower one back."""
    (x1, x2), (a1, a2), (b1, b2) = ribbon.x, ribbon.a, ribbon.b
    middle = (x1 + x2) / 2
    upper = QPainterPath(QPointF(x1, a1))
    upper.cubicTo(middle, a1, middle, b1, x2, b1)
    lower = QPainterPath(QPointF(x2, b2))
    lower.cubicTo(middle, b2, middle, a2, x1, a2)
    return upper, lower


def line_of(ribbon: Ribbon) -> QPainterPath:
    (x1, x2), a, b = ribbon.x, ribbon.a[0] + FIRST_LINE, ribbon.b[0] + FIRST_LINE
    middle = (x1 + x2) / 2
    path = QPainterPath(QPointF(x1 + 2, a))
    path.cubicTo(middle, a, middle, b, x2 - 2, b)
    return path


def paint_edges(painter: QPainter, ribbon: Ribbon, theme: Theme) -> None:
    """Paint the ribbon that is pointed at: its edges, and its fill so that what is below shows."""
    painter.setPen(QPen(theme.link, 1.25))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if ribbon.is_far:
        painter.drawPath(line_of(ribbon))
        return
    for path in curves(ribbon):
        painter.drawPath(path)


def paint_sign(painter: QPainter, ribbon: Ribbon, theme: Theme) -> None:
    """Paint what a person did: a tick where one confirmed, a diamond where one drew the link."""
    at, half = ribbon.middle, TICK / 2
    painter.setBrush(theme.card)
    painter.setPen(QPen(theme.link, 1.0))
    if ribbon.origin is Origin.DRAWN:
        around = [QPointF(0, -half - 1), QPointF(half + 1, 0), QPointF(0, half + 1)]
        corners = [at + each for each in (*around, QPointF(-half - 1, 0))]
        painter.drawPolygon(QPolygonF(corners))
        painter.drawLine(at + QPointF(-1.5, 1.5), at + QPointF(1.5, -1.5))
        return
    painter.drawEllipse(at, half + 3, half + 3)
    painter.setPen(QPen(theme.link, 1.6))
    points = [QPointF(-half + 0.5, 0), QPointF(-1, half - 1.5), QPointF(half - 0.5, -half + 1.5)]
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([at + each for each in points]))


def paint_band(painter: QPainter, ribbon: Ribbon, theme: Theme) -> None:
    (x1, x2), (a1, a2), (b1, b2) = ribbon.x, ribbon.a, ribbon.b
    fill, edge = colours(ribbon.rank, theme)
    upper, lower = curves(ribbon)
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
    if ribbon.origin is Origin.DRAWN:
        painter.drawPath(upper.translated(0, 3))
        painter.drawPath(lower.translated(0, -3))
    if ribbon.rank is Rank.PLAIN and ribbon.origin in SIGNED:
        # Beside the cards, whose pictures are painted over what reaches into them.
        painter.fillRect(QRectF(x1, a1, DOCK, a2 - a1), theme.current_ribbon_edge)
        painter.fillRect(QRectF(x2 - DOCK, b1, DOCK, b2 - b1), theme.current_ribbon_edge)
    elif ribbon.rank is Rank.CURRENT:
        painter.fillRect(QRectF(x1 - DOCK, a1, DOCK, a2 - a1), theme.link)
        painter.fillRect(QRectF(x2, b1, DOCK, b2 - b1), theme.link)


def paint_far(painter: QPainter, ribbon: Ribbon, theme: Theme) -> None:
    (x1, x2), a, b = ribbon.x, ribbon.a[0] + FIRST_LINE, ribbon.b[0] + FIRST_LINE
    fill, edge = colours(ribbon.rank, theme)
    if ribbon.rank is Rank.PLAIN and ribbon.origin not in SIGNED:
        edge = fill  # a sliver between distant passages fades; pointing at it brings it out
    path = line_of(ribbon)
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
    if tab.label:
        painter.setPen(theme.ink)
        painter.setFont(sized(SANS, 11))
        painter.drawText(tab.box, Qt.AlignmentFlag.AlignCenter, tab.label)
        return
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
