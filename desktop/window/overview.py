"""The strip over a column that shows the whole article: what has counterparts, and what is in sight.

Places are shares of the article's text, 0–1, so that nothing moves when a passage is laid out.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from desktop.story.comparison import Strength
from desktop.window.found_lane import LANE, Tick, paint_ticks, ticks_of
from desktop.window.geometry import RAIL
from desktop.window.linked import PassageRef, ref_at
from desktop.window.silence import silence_of, stands_alone
from desktop.window.theme import Theme, fill

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from desktop.window.column import Column
    from desktop.window.finding import Hit
    from desktop.window.headers import HeaderText
    from desktop.window.scene_builder import Shown

HEIGHT = 11.0
"""px across the strip (mock/spec.md, Column header)."""
BELOW = 5.0
"""px between the strip and the foot of the header."""
STRIP = HEIGHT + BELOW
"""px at the foot of a header that look different after scrolling."""
SIDES = (14.0, 12.0)
"""px left and right of the strip in a header."""
RAIL_SHARE = 0.34
"""Share of a rail's height that its strip takes, at the foot; outlet and date stand above."""
RAIL_FOOT = 26.0
NUMBER = 14.0
"""px that the number of a passage takes beside an upright strip."""
REACH = 3.0
"""px along the strip by which a click on a place found may miss."""
KEPT = 48
"""Pictures kept: two states of the 16 columns of a large story, and some to spare."""


def tr(text: str) -> str:
    return QCoreApplication.translate("Overview", text)


class Sign(IntEnum):
    """What a passage is in the overview; also the order of painting."""

    ONLY = 0
    LINKED = 1
    POSSIBLE = 2
    READ = 3
    CONFLICT = 4


class Part(NamedTuple):
    """One passage in the overview: half-open shares of the text."""

    start: float
    end: float
    sign: Sign
    passage: int


class Overview(NamedTuple):
    """What the strip of one column shows, and the share of the text in sight; `ticks` have a lane beside it."""

    parts: tuple[Part, ...]
    start: float
    end: float
    ticks: tuple[Tick, ...] = ()


def parts_of(view: Shown, column: int, current: frozenset[PassageRef]) -> tuple[Part, ...]:
    """Return the passages worth a sign; none of an article that was not compared."""
    article = view.columns[column].article
    length = max(len(article.text), 1)
    found = []
    weak = weak_refs(view)
    silence = silence_of(view.columns, view.comparison)
    for index, passage in enumerate(article.passages):
        ref = (column, index)
        shares = passage.start / length, passage.end / length
        if ref in current:
            sign = Sign.POSSIBLE if ref in weak else Sign.READ
            found.append(Part(*shares, sign, index))
        elif view.partners.get(ref):
            found.append(Part(*shares, Sign.LINKED, index))
        elif stands_alone(view, ref, silence):
            found.append(Part(*shares, Sign.ONLY, index))
        if ref in view.conflict_refs:
            found.append(Part(*shares, Sign.CONFLICT, index))
    return tuple(sorted(found, key=lambda part: part.sign))


def tick_at(box: QRectF, shown: Overview, point: QPointF) -> Tick | None:
    """Return the place found that a point is at, in the lane beside a strip or in the strip over it."""
    room = max(box.width(), box.height())
    at = share_in(box, point)
    near = min(shown.ticks, key=lambda tick: abs(tick.share - at), default=None)
    return near if near is not None and abs(near.share - at) * room <= REACH else None


def weak_refs(view: Shown) -> frozenset[PassageRef]:
    """Return the counterparts that are only possibly the same as the passage being read."""
    if view.reading is None:
        return frozenset()
    refs = {True: set[PassageRef](), False: set[PassageRef]()}
    for counterpart in view.reading.counterparts:
        ref = ref_at(view.columns, view.refs, counterpart.span)
        if ref is not None:
            refs[counterpart.link.strength is Strength.SOLID].add(ref)
    current = view.refs.get(view.reading.current)
    return frozenset(refs[False] - refs[True] - {current})


def numbers_beside(parts: Sequence[Part], box: QRectF) -> list[tuple[float, str]]:
    """Return where the numbers of the passages being read stand beside an upright strip, downwards.

    One gives way downwards by its height at most: which does not find room beside its passage, and
    which would leave the rail, is left out, for a number elsewhere would name another passage.
    """
    read = {part.passage: part for part in parts if part.sign in (Sign.READ, Sign.POSSIBLE)}
    found: list[tuple[float, str]] = []
    free = box.top() - NUMBER
    for passage, part in sorted(read.items()):
        wanted = box.top() + (part.start + part.end) / 2 * box.height() - NUMBER / 2
        top = max(wanted, free)
        if top - wanted <= NUMBER and top <= box.bottom():
            found.append((top, str(passage + 1)))
            free = top + NUMBER
    return found


class Overviews:
    """Remembers the parts of every column until other articles, links or readings are shown."""

    def __init__(self) -> None:
        self._columns: object = None
        self._comparison: object = None
        self._current: frozenset[PassageRef] = frozenset()
        self._parts: dict[int, tuple[Part, ...]] = {}
        self._hits: tuple[list[Hit], int] = ([], -1)
        self._ticks: dict[int, tuple[Tick, ...]] = {}

    def of(self, view: Shown, column: int, current: frozenset[PassageRef]) -> Overview:
        """Return what the strip of a column shows now; it costs next to nothing while scrolling."""
        is_same = view.columns is self._columns and view.comparison is self._comparison
        if not is_same or current != self._current:
            self._columns, self._comparison = view.columns, view.comparison
            self._current, self._parts = current, {}
        parts = self._parts.get(column)
        if parts is None:
            parts = self._parts[column] = parts_of(view, column, current)
        shown = view.columns[column]
        offset = shown.offset
        ends = share_at(shown, offset), share_at(shown, offset + view.linked.room)
        return Overview(parts, *ends, self._ticks_of(view, column) if view.hits else ())

    def _ticks_of(self, view: Shown, column: int) -> tuple[Tick, ...]:
        if view.hits is not self._hits[0] or view.hit != self._hits[1]:
            self._hits = view.hits, view.hit
            self._ticks = ticks_of(view)
        return self._ticks.get(column, ())


def share_at(column: Column, y: float) -> float:
    """Return the share of the text that is above `y`, px from the column's top."""
    passages = column.article.passages
    index = column.stack.index_at(y)
    if index < 0:
        return 0.0
    inside = (y - column.stack.top(index)) / max(column.stack.height_of(index), 1.0)
    passage = passages[index]
    at = passage.start + min(max(inside, 0.0), 1.0) * (passage.end - passage.start)
    return at / max(len(column.article.text), 1)


def height_at(column: Column, share: float) -> float:
    """Return how far down the column a share of the text is, px."""
    at = share * len(column.article.text)
    passages = column.article.passages
    for index, passage in enumerate(passages):
        if at < passage.end:
            inside = max(0.0, at - passage.start) / max(passage.end - passage.start, 1)
            return column.stack.top(index) + inside * column.stack.height_of(index)
    return column.stack.height


def strip_box(head: QRectF) -> QRectF:
    """Return where the strip is in a header."""
    left, right = SIDES
    top = head.bottom() - BELOW - HEIGHT
    return QRectF(head.left() + left, top, head.width() - left - right, HEIGHT)


def rail_strip_box(rail: QRectF) -> QRectF:
    """Return where the upright strip is in a rail."""
    height = float(int(rail.height() * RAIL_SHARE))
    top = rail.bottom() - RAIL_FOOT - height
    middle = rail.center().x() if rail.width() >= RAIL else rail.left() + 3 + HEIGHT / 2
    left = float(int(middle - HEIGHT / 2))
    return QRectF(left, float(int(top)), HEIGHT, max(height, 1.0))


def share_in(box: QRectF, point: QPointF) -> float:
    """Return the share of the text at a point of a strip, lying or upright."""
    is_upright = box.height() > box.width()
    at = point.y() - box.top() if is_upright else point.x() - box.left()
    return min(max(at / (box.height() if is_upright else box.width()), 0.0), 1.0)


def told(text: HeaderText, parts: tuple[Part, ...], found: int = 0) -> str:
    """Say in words what a strip shows, and of how many places found; no article's share is named."""
    count = {sign: sum(part.sign is sign for part in parts) for sign in Sign}
    linked, only, conflicts = count[Sign.LINKED], count[Sign.ONLY], count[Sign.CONFLICT]
    linked += count[Sign.READ] + count[Sign.POSSIBLE]
    said = []
    if parts:
        said.append(tr("passages with similar passages elsewhere: {}").format(linked))
        said.append(tr("with no counterpart found: {}").format(only))
        said.append(tr("where numbers or names disagree: {}").format(conflicts))
    else:
        said.append(tr("not compared"))
    if found:
        said.append(tr("places found: {}").format(found))
    whole = tr("{}: {}").format(text.badge, ", ".join(said))
    return f"{whole}\n{tr('Click or drag to go there; Alt+Page Down goes to the next sign')}"


class OverviewPainter:
    """Paints strips; what does not move is painted once per article, reading, width and theme."""

    def __init__(self) -> None:
        self.shows_conflicts = True
        """Whether where facts disagree has a sign: it goes with the marks in the text."""
        self._kept: dict[object, tuple[QPixmap, tuple[Part, ...]]] = {}
        """Pictures with their parts: known by identity, for comparing parts takes longer than painting."""
        self._lanes: dict[object, tuple[QPixmap, tuple[Tick, ...]]] = {}

    def paint(self, painter: QPainter, theme: Theme, box: QRectF, shown: Overview) -> None:
        """Paint the strip of a header with the frame of what is in sight."""
        fill(painter, box, theme.card)
        self._paint_parts(painter, theme, box, shown.parts)
        left = box.left() + shown.start * box.width()
        right = box.left() + shown.end * box.width()
        frame = QRectF(left, box.top(), max(right - left, 6.0), HEIGHT)
        frame.moveLeft(min(frame.left(), box.right() - frame.width()))
        painter.save()
        painter.setClipRect(box, Qt.ClipOperation.IntersectClip)  # Qt's corners reach over it
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(QPen(theme.ink3, 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 2.5, 2.5)
        painter.restore()
        self._paint_ticks(painter, theme, box, shown.ticks)

    def paint_upright(self, painter: QPainter, theme: Theme, box: QRectF, shown: Overview) -> None:
        """Paint the strip of a rail; the passages being read carry their numbers."""
        painter.save()
        painter.translate(box.right(), box.top())
        painter.rotate(90)
        lying = QRectF(0, 0, box.height(), box.width())
        self._paint_parts(painter, theme, lying, shown.parts)
        self._paint_ticks(painter, theme, lying, shown.ticks)
        painter.restore()
        painter.setPen(theme.link)
        for top, words in numbers_beside(shown.parts, box):
            lane = QRectF(box.right() + 1, top, 13, NUMBER)
            painter.drawText(lane, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_ticks(
        self, painter: QPainter, theme: Theme, box: QRectF, ticks: tuple[Tick, ...]
    ) -> None:
        """Paint the lane of places found under a strip."""
        if not ticks:
            return
        ratio = painter.device().devicePixelRatioF()
        key = (id(ticks), box.width(), theme.name, ratio)
        if key not in self._lanes:
            picture = QPixmap(round(box.width() * ratio), round(LANE * ratio))
            picture.setDevicePixelRatio(ratio)
            picture.fill(theme.card)
            inner = QPainter(picture)
            paint_ticks(inner, theme, ticks, box.width())
            inner.end()
            if len(self._lanes) >= KEPT:
                self._lanes.clear()
            self._lanes[key] = picture, ticks
        painter.drawPixmap(box.bottomLeft(), self._lanes[key][0])

    def _paint_parts(
        self, painter: QPainter, theme: Theme, box: QRectF, parts: tuple[Part, ...]
    ) -> None:
        if not parts:
            return
        ratio = painter.device().devicePixelRatioF()
        key = (id(parts), box.width(), theme.name, ratio, self.shows_conflicts)
        if key not in self._kept:
            picture = QPixmap(round(box.width() * ratio), round(HEIGHT * ratio))
            picture.setDevicePixelRatio(ratio)
            picture.fill(theme.card)
            inner = QPainter(picture)
            paint_parts(inner, theme, self._shown(parts), box.width())
            inner.end()
            if len(self._kept) >= KEPT:
                self._kept.clear()
            self._kept[key] = picture, parts
        painter.drawPixmap(box.topLeft(), self._kept[key][0])

    def _shown(self, parts: tuple[Part, ...]) -> tuple[Part, ...]:
        if self.shows_conflicts:
            return parts
        return tuple(part for part in parts if part.sign is not Sign.CONFLICT)


def paint_parts(painter: QPainter, theme: Theme, parts: tuple[Part, ...], width: float) -> None:
    """Paint passages, in the order of their signs, on a strip that begins at 0, 0."""
    look = {
        Sign.ONLY: (4.5, 2.0, theme.only),
        Sign.LINKED: (4.0, 3.0, theme.overview),
        Sign.POSSIBLE: (2.5, 6.0, theme.link),
        Sign.READ: (2.5, 6.0, theme.link),
        Sign.CONFLICT: (1.0, 9.0, theme.differs),
    }
    for sign, left, right in joined(bar for part in parts for bar in bars_of(part, width)):
        top, height, colour = look[sign]
        bar = QRectF(left, top, right - left, height)
        fill(painter, bar, colour)
        if sign is Sign.POSSIBLE:
            fill(painter, bar.adjusted(1, 1.5, -1, -1.5), theme.card)


def bars_of(part: Part, width: float) -> Iterator[tuple[Sign, float, float]]:
    """Yield from where to where a passage is painted; signs differ in shape, not only in colour."""
    left = round(part.start * width)
    length = max(round(part.end * width) - left - 1, 2)
    if part.sign in (Sign.READ, Sign.POSSIBLE):
        yield part.sign, left, left + max(length, 4)
    elif part.sign is Sign.LINKED:
        yield part.sign, left, left + length
    elif part.sign is Sign.ONLY:
        for x in range(left, left + length, 4):
            yield part.sign, x, min(x + 2, left + length)
    else:
        middle = left + length / 2
        for bar in (middle - 2.5, middle + 1):
            yield part.sign, bar, bar + 1.5


def joined(
    bars: Iterable[tuple[Sign, float, float]],
) -> Iterator[tuple[Sign, float, float]]:
    """Make one bar of those that touch: long articles have more passages than a strip has pixels."""
    sign, left, right = None, 0.0, 0.0
    for each, start, end in bars:
        if each is sign and each is not Sign.CONFLICT and left <= start <= right:
            right = max(right, end)
            continue
        if sign is not None:
            yield sign, left, right
        sign, left, right = each, start, end
    if sign is not None:
        yield sign, left, right
