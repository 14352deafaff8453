"""Lay out and paint one row of the list of findings: a heading, a finding, or the fold of decided ones."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from desktop.story.finding import FindingKind
from desktop.window.findings_words import Excerpt, FindingItem, kind_title, short_excerpt, tr
from desktop.window.marks import MarkKind
from desktop.window.styles import SANS, SERIF, chosen, sized
from desktop.window.text_block import TextBlock, TextStyle
from desktop.window.theme import Theme

LEFT, RIGHT, TOP, BOTTOM = 18, 14, 8, 9
"""px around the words of a row; the bar of the current one stands to the left."""
GAP = 3
BETWEEN = 8
"""px between the lines of a place, and between places."""
HEAD_HEIGHT = 34
BAR = 3
PLACE_WIDTH, COLUMN_GAP = 300, 20
"""px that a place needs to stand beside another, and between the two."""
MOST_PLACES = 6
"""Places of a finding that are shown; a name may be spelled in fifty articles."""
LEAST_WIDTH = 120
ELLIPSIS = 2
"""Letters of mean width that "…" is as wide as."""
SHOWN = frozenset(MarkKind)


class Heading(NamedTuple):
    """Opens the findings of a kind."""

    kind: FindingKind
    open_count: int


class Fold(NamedTuple):
    """Opens and closes the findings that were decided on."""

    decided_count: int
    is_open: bool


Row = Heading | Fold | FindingItem


class Part(NamedTuple):
    """Some words of a row, where they stand in it, how much is seen, and the name of their colour."""

    block: TextBlock
    x: float
    y: float
    width: float
    height: float
    ink: str
    place: int = -1
    """Which place of the finding it names, from 0; -1 where it names none."""


class LaidRow(NamedTuple):
    """A row for one width, measured."""

    parts: tuple[Part, ...]
    height: float


def said(row: Row) -> str:
    """Return the words of a row in one line."""
    if isinstance(row, Heading):
        return tr("{}, {} open").format(kind_title(row.kind), row.open_count)
    if isinstance(row, Fold):
        words = tr("Decided ({}), shown") if row.is_open else tr("Decided ({}), folded")
        return words.format(row.decided_count)
    return row.spoken


def laid(row: Row, width: int, zoom: float = 1.0, *, is_current: bool) -> LaidRow:
    """Measure a row; of the current finding every place is shown, of the others one line.

    What is quoted is as large as the zoom has the articles' text.
    """
    if not isinstance(row, FindingItem):
        return LaidRow((), HEAD_HEIGHT)
    room = float(max(LEAST_WIDTH, width - LEFT - RIGHT))
    parts: list[Part] = []
    y = _add(parts, (0.0, TOP), row.sentence, style("sentence"), room, _ink(row))
    if row.remark:
        y = _add(parts, (0.0, y + GAP), row.remark, style("remark"), room, "ink2")
    if is_current:
        y = _add_places(parts, y, row, room, zoom)
        return LaidRow(tuple(parts), y + BOTTOM)
    kind = style("excerpt", zoom)
    first = one_line(short_excerpt(row.places[0].excerpt), room, kind)
    _add_excerpt(parts, (0.0, y + GAP), first, row, room, kind)
    parts[-1] = parts[-1]._replace(height=kind.pitch)
    return LaidRow(tuple(parts), y + GAP + parts[-1].height + BOTTOM)


def _add_places(parts: list[Part], y: float, row: FindingItem, room: float, zoom: float) -> float:
    """Put the places under each other, in a wide list beside each other too; return where they end."""
    across = max(1, min(len(row.places), int(room // (PLACE_WIDTH * zoom))))
    width = (room - (across - 1) * COLUMN_GAP) / across
    bottom = y
    many = len(row.places) > MOST_PLACES + 1  # one more is shown instead of being counted
    for number, place in enumerate(row.places[:MOST_PLACES] if many else row.places):
        if number % across == 0:
            y = bottom + BETWEEN
        x = (number % across) * (width + COLUMN_GAP)
        named = f"{place.address}  {place.outlet}"
        first = len(parts)
        below = _add(parts, (x, y), named, style("place"), width, "ink2")
        kind = style("excerpt", zoom)
        bottom = max(bottom, _add_excerpt(parts, (x, below), place.excerpt, row, width, kind))
        parts[first:] = [part._replace(place=number) for part in parts[first:]]
    if many:
        more = tr("and {} more places").format(len(row.places) - MOST_PLACES)
        bottom = _add(parts, (0.0, bottom + BETWEEN), more, style("place"), room, "ink2")
    return bottom


def _ink(row: FindingItem) -> str:
    return "ink2" if row.is_decided else "ink"


def _add(
    parts: list[Part], at: tuple[float, float], text: str, kind: TextStyle, room: float, ink: str
) -> float:
    block = TextBlock(text, kind)
    block.estimate(room, kind)
    block.prepare()
    parts.append(Part(block, *at, room, block.height, ink))
    return at[1] + block.height


def _add_excerpt(
    parts: list[Part],
    at: tuple[float, float],
    excerpt: Excerpt,
    row: FindingItem,
    room: float,
    kind: TextStyle,
) -> float:
    below = _add(parts, at, excerpt.text, kind, room, _ink(row))
    if row.mark is not None and excerpt.end > excerpt.start:
        block = parts[-1].block
        block.set_runs([(excerpt.start, excerpt.end, row.mark)])
        block.prepare()
    return below


def one_line(excerpt: Excerpt, room: float, kind: TextStyle) -> Excerpt:
    """Cut what does not fit on one line, with an ellipsis in its place."""
    block = TextBlock(excerpt.text, kind)
    block.estimate(room - ELLIPSIS * kind.letter, kind)
    line = block.ensure().lineAt(0)
    end = block.offsets.to_points(line.textStart() + line.textLength())
    if end >= len(excerpt.text):
        return excerpt
    text = f"{excerpt.text[:end].rstrip(' …')}…"
    return Excerpt(text, min(excerpt.start, len(text) - 1), min(excerpt.end, len(text) - 1))


def place_at(found: LaidRow, x: float, y: float) -> int:
    """Return which place of a finding stands at a point of its row, -1 if none."""
    for part in found.parts:
        is_across = part.x <= x - LEFT < part.x + part.width
        if part.place >= 0 and is_across and part.y <= y < part.y + part.height:
            return part.place
    return -1


def paint(
    painter: QPainter, row: Row, found: LaidRow, rect: QRectF, theme: Theme, *, is_current: bool
) -> None:
    """Paint a row that was measured."""
    painter.save()
    painter.setClipRect(rect)
    if not isinstance(row, FindingItem):
        _paint_heading(painter, row, rect, theme, is_current=is_current)
        painter.restore()
        return
    if is_current:
        painter.fillRect(rect, theme.current_row)
        painter.fillRect(QRectF(rect.left(), rect.top(), BAR, rect.height()), theme.link)
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.line)
    left = rect.left() + LEFT
    for part in found.parts:
        origin = QPointF(left + part.x, rect.top() + part.y)
        clip = QRectF(origin.x() - 2, origin.y() - 1, part.width + 4, part.height + 1)
        painter.setClipRect(clip)
        ink: QColor = getattr(theme, part.ink)
        part.block.paint(painter, origin, theme, SHOWN, clip, ink)
    painter.restore()


def _paint_heading(
    painter: QPainter, row: Heading | Fold, rect: QRectF, theme: Theme, *, is_current: bool
) -> None:
    painter.fillRect(rect, theme.current_row if is_current else theme.bar)
    painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.line)
    painter.setFont(sized(SANS, 12, QFont.Weight.DemiBold))
    left, inner = rect.left() + LEFT, rect.adjusted(LEFT, 6, -RIGHT, 0)
    if isinstance(row, Fold):
        _paint_arrow(painter, QPointF(left + 3, inner.center().y()), theme, is_open=row.is_open)
        inner.adjust(16, 0, 0, 0)
        words = tr("Decided ({})").format(row.decided_count)
        painter.setPen(theme.ink2)
        painter.drawText(inner, VERTICAL, words)
        return
    painter.setPen(theme.ink)
    words = kind_title(row.kind)
    painter.drawText(inner, VERTICAL, words)
    width = painter.fontMetrics().horizontalAdvance(words)
    painter.setPen(theme.ink2)
    painter.drawText(inner.adjusted(width + 8, 0, 0, 0), VERTICAL, str(row.open_count))


def _paint_arrow(painter: QPainter, middle: QPointF, theme: Theme, *, is_open: bool) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.ink2, 1.5))
    x, y = middle.x(), middle.y()
    tip = QPointF(x, y + 2) if is_open else QPointF(x + 2, y)
    ends = (
        (QPointF(x - 4, y - 2), QPointF(x + 4, y - 2))
        if is_open
        else (QPointF(x - 2, y - 4), QPointF(x - 2, y + 4))
    )
    for end in ends:
        painter.drawLine(end, tip)


VERTICAL = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


def style(name: str, zoom: float = 1.0) -> TextStyle:
    """Return the type of a part of a row, in the chosen typeface."""
    return _style(name, zoom, chosen[0])


@lru_cache(maxsize=16)
def _style(name: str, zoom: float, _typeface: str) -> TextStyle:
    size, pitch, is_serif = {
        "sentence": (12.5, 18, False),
        "remark": (11.5, 17, False),
        "place": (11, 17, False),
        "excerpt": (13, 19, True),
    }[name]
    font = sized(SERIF if is_serif else SANS, size * zoom)
    return TextStyle.of(font, round(pitch * zoom), "ink", size * zoom / 15)
