"""Lay out and paint one line of what was found, on the card of its document."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from desktop.window.marks import MarkKind, Run
from desktop.window.search.line_words import Card, Head, cut
from desktop.window.styles import SANS, SERIF, chosen, sized
from desktop.window.text_block import TextBlock, TextStyle
from desktop.window.theme import Theme, fill

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

MARGIN, GAP = 16, 12
"""px beside a card, and between two."""
LANE, RIGHT = 70, 20
"""px of the lane of addresses, and beside the words."""
TOP, BOTTOM = 5, 5
"""px over and under the words of a line."""
UNDER = 5
"""px more under the last line of a card."""
HEAD = 48
"""px of headline and outlet at normal size."""
WIDEST = 800
"""px of a line of words at most: longer ones are hard to read."""
LINES = 3
"""Lines of a passage that is not the current one, about."""
RADIUS = 6.0
BAR = 3
ON = 20
"""px by which a card goes on behind the rows before and after."""
TICK = 13
MORE = 44
"""px of the row at the end that shows more."""
FOUND = frozenset({MarkKind.FOUND})
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHTWARDS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Room(NamedTuple):
    """How a line is laid out."""

    width: float
    zoom: float
    is_current: bool


class Laid(NamedTuple):
    """A line for one width: where its words begin under the head, and how high it is with its gap."""

    block: TextBlock
    head: float
    kind: float
    height: float


class Look(NamedTuple):
    """How a line is painted."""

    theme: Theme
    zoom: float
    is_current: bool = False
    has_focus: bool = False
    is_hovered: bool = False
    is_chosen: bool = False


def laid(card: Card, room: Room) -> Laid:
    """Lay a line out; the current one is shown whole, the others around what was found."""
    kind = style("words", room.zoom)
    width = words_width(room)
    words, hits = card.words, card.line.hits
    if not room.is_current:
        words, hits = cut(words, hits, max(60, int(width / kind.letter * (LINES - 0.4))))
    block = TextBlock(words, kind)
    runs: list[Run] = [(s, min(e, len(words)), MarkKind.FOUND) for s, e in hits if s < len(words)]
    block.set_runs(runs)
    block.estimate(width, kind)
    block.ensure()
    head = round(HEAD * room.zoom) if card.head else 0.0
    label = style("kind", room.zoom).pitch if card.kind else 0.0
    height = head + TOP + label + block.height + BOTTOM + (GAP + UNDER if card.is_last else 0)
    return Laid(block, head, label, float(round(height)))


def words_width(room: Room) -> float:
    free = room.width - 2 * MARGIN - LANE - RIGHT
    return max(120.0, min(free, WIDEST * room.zoom))


def paint(painter: QPainter, card: Card, found: Laid, rect: QRectF, look: Look) -> None:
    """Paint a line that was laid out; `rect` is its row."""
    theme = look.theme
    painter.save()
    painter.setClipRect(rect)
    body = rect.adjusted(MARGIN, 0, -MARGIN, -GAP if card.is_last else 0)
    body.setWidth(min(body.width(), LANE + WIDEST * look.zoom + RIGHT))
    _paint_card(painter, card, body, theme)
    own = body.adjusted(1, found.head, -1, -1 if card.is_last else 0)
    if look.is_current or look.is_hovered or look.is_chosen:
        painter.setClipRect(own)
        fill(painter, own, _tint(look))
        painter.setClipRect(rect)
    if look.is_current and look.has_focus:
        fill(painter, QRectF(body.left(), own.top(), BAR, own.height()), theme.link)
    if card.head:
        _paint_head(
            painter, card.head, QRectF(body.left(), body.top(), body.width(), found.head), look
        )
    _paint_words(painter, card, found, QPointF(body.left(), body.top() + found.head + TOP), look)
    painter.restore()


def _tint(look: Look) -> QColor:
    if look.is_chosen:
        return look.theme.same_tint
    return look.theme.current_row if look.is_current else look.theme.hover_row


def _paint_card(painter: QPainter, card: Card, body: QRectF, theme: Theme) -> None:
    """Paint the piece of the document's card that lies behind a line."""
    above = 0 if card.head else ON
    below = 0 if card.is_last else ON
    painter.save()
    painter.setClipRect(body, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.line, 1.0))
    painter.setBrush(theme.card)
    frame = body.adjusted(0.5, 0.5 - above, -0.5, -0.5 + below)
    painter.drawRoundedRect(frame, RADIUS, RADIUS)
    painter.restore()


def _paint_head(painter: QPainter, head: Head, rect: QRectF, look: Look) -> None:
    theme, zoom = look.theme, look.zoom
    title, outlet, plain = (style(name, zoom) for name in ("title", "outlet", "details"))
    x, right = rect.left() + LANE, rect.right() - RIGHT
    top = QRectF(x, rect.top() + 8 * zoom, right - x, title.pitch)
    _paint_badge(painter, head.address, top, look)
    metrics = QFontMetricsF(title.font)
    painter.setFont(title.font)
    painter.setPen(theme.ink if head.is_titled else theme.ink3)
    said = metrics.elidedText(head.headline, Qt.TextElideMode.ElideRight, top.width())
    painter.drawText(top, LEFT, said)
    below = QRectF(x, top.bottom(), top.width(), outlet.pitch)
    painter.setFont(outlet.font)
    name = QFontMetricsF(outlet.font).elidedText(
        head.outlet, Qt.TextElideMode.ElideRight, below.width() * 0.6
    )
    painter.drawText(below, LEFT, name)
    used = QFontMetricsF(outlet.font).horizontalAdvance(name) + (5 if name else 0)
    painter.setFont(plain.font)
    painter.setPen(theme.ink2)
    rest = below.adjusted(used, 0, 0, 0)
    words = f"· {head.details}" if name and head.details else head.details
    metrics = QFontMetricsF(plain.font)
    painter.drawText(
        rest, LEFT, metrics.elidedText(words, Qt.TextElideMode.ElideRight, rest.width())
    )


def _paint_badge(painter: QPainter, address: str, line: QRectF, look: Look) -> None:
    if not address:
        return
    font = style("badge", look.zoom).font
    wide = QFontMetricsF(font).horizontalAdvance(address) + 10
    high = round(17 * look.zoom)
    place = QRectF(line.left() - 12 - wide, line.center().y() - high / 2, wide, high)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.theme.pressed)
    painter.drawRoundedRect(place, 4, 4)
    painter.setFont(font)
    painter.setPen(look.theme.ink)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, address)
    painter.restore()


def _paint_words(painter: QPainter, card: Card, found: Laid, at: QPointF, look: Look) -> None:
    theme, zoom = look.theme, look.zoom
    is_own = card.line.article is None or card.line.address != card.line.article.address
    label = style("strong" if look.is_current else "address", zoom)
    first = QRectF(at.x(), at.y(), LANE - 12, found.kind or style("words", zoom).pitch)
    if is_own:
        painter.setFont(label.font)
        painter.setPen(theme.link if look.is_current else theme.ink3)
        painter.drawText(first, RIGHTWARDS, card.line.address)
    if look.is_chosen:
        paint_tick(painter, QRectF(at.x() + 8, first.center().y() - TICK / 2, TICK, TICK), theme)
    origin = QPointF(at.x() + LANE, at.y())
    if card.kind:
        kind = style("kind", zoom)
        painter.setFont(kind.font)
        painter.setPen(theme.ink2)
        width = found.block.width
        said = QFontMetricsF(kind.font).elidedText(card.kind, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRectF(origin.x(), origin.y(), width, found.kind), LEFT, said)
        origin.setY(origin.y() + found.kind)
    found.block.prepare()
    clip = QRectF(origin.x() - 3, origin.y() - 3, found.block.width + 6, found.block.height + 6)
    ink = theme.ink if card.is_found else theme.ink2
    found.block.paint(painter, origin, theme, FOUND, clip, ink)


def paint_tick(painter: QPainter, box: QRectF, theme: Theme) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.link)
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(QPen(theme.on_accent, 1.6))
    x, y = box.left(), box.top()
    painter.drawPolyline([QPointF(x + 3, y + 7), QPointF(x + 5.5, y + 9.5), QPointF(x + 10, y + 4)])
    painter.restore()


def paint_more(painter: QPainter, words: str, rect: QRectF, look: Look) -> None:
    """Paint the row at the end, which shows more."""
    painter.save()
    font = style("more", look.zoom).font
    painter.setFont(font)
    wide = QFontMetricsF(font).horizontalAdvance(words) + 32
    area = rect.adjusted(MARGIN, 2, -MARGIN, -12)
    area = QRectF(area.center().x() - wide / 2, area.top(), wide, area.height())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    is_marked = look.is_current and look.has_focus
    painter.setPen(QPen(look.theme.link if is_marked else look.theme.line2, 2 if is_marked else 1))
    painter.setBrush(look.theme.hover_row if look.is_hovered else look.theme.card)
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
    painter.setPen(look.theme.link)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)
    painter.restore()


def style(name: str, zoom: float = 1.0) -> TextStyle:
    """Return the type of a part of a card, in the chosen typeface."""
    return _style(name, zoom, chosen[0])


@lru_cache(maxsize=64)
def _style(name: str, zoom: float, _typeface: str) -> TextStyle:
    normal, strong = QFont.Weight.Normal, QFont.Weight.DemiBold
    size, pitch, family, weight = {
        "words": (14.5, 21, SERIF, normal),
        "title": (15.0, 20, SERIF, QFont.Weight.Bold),
        "outlet": (11.5, 17, SANS, strong),
        "details": (11.5, 17, SANS, normal),
        "kind": (11.5, 18, SANS, normal),
        "badge": (11.0, 17, SANS, strong),
        "address": (11.0, 17, SANS, normal),
        "strong": (11.0, 17, SANS, strong),
        "more": (12.5, 18, SANS, strong),
    }[name]
    font = sized(family, size * zoom, weight)
    return TextStyle.of(font, round(pitch * zoom), "ink", size * zoom / 15)
