"""Lay out and paint one row of the list of notes: a heading, or a card."""

from __future__ import annotations

from functools import lru_cache
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from desktop.window.notes.colours import paint_badge, paint_stripe
from desktop.window.notes.list_words import MOST_PLACES, Card, tr
from desktop.window.styles import SANS, SERIF, chosen, sized
from desktop.window.text_block import RAGGED, TextBlock, TextStyle
from desktop.window.theme import Theme, fill

LEFT, RIGHT, TOP, BOTTOM = 26, 12, 9, 10
"""px around what a card says; the stripe of its colour stands to the left."""
STRIPE_X, STRIPE = 15, 3
BAR = 3
"""px of the bar of the card the reader is at."""
GAP = 4
HEAD_HEIGHT = 32
BADGE = 15
LEAST_WIDTH = 120
WORD_LINES, COMMENT_LINES, CURRENT_LINES = 3, 3, 14
"""Lines that are shown of words, of a comment, and of that of the card the reader is at."""
SURE, TOO_LONG = 0.8, 1.3
"""Shares of the room that words fill at most to fit in a line for sure, and from which they never fit."""
BEHIND = 40
"""Characters behind the end of the last line that is shown, from which "…" is reckoned."""


class Part(NamedTuple):
    """Some words of a card, where they stand in it, and the name of their colour."""

    block: TextBlock
    x: float
    y: float
    width: float
    height: float
    ink: str


class Sign(NamedTuple):
    """A badge and the words behind it."""

    letter: str
    colour: str
    words: str
    x: float
    y: float


class LaidCard(NamedTuple):
    """A card for one width; `edge` is where its comment begins."""

    parts: tuple[Part, ...]
    signs: tuple[Sign, ...]
    edge: float
    height: float


class Room(NamedTuple):
    """How a card is laid out. `editor` is the height of the field in the place of its comment, 0 = none.

    Without `is_exact`, lines are reckoned from the number of letters.
    """

    width: float
    zoom: float = 1.0
    is_current: bool = False
    editor: float = 0.0
    is_exact: bool = True


class Laying:
    """Puts the parts of a card under each other."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self.width = max(LEAST_WIDTH, room.width - LEFT - RIGHT)
        self.parts: list[Part] = []
        self.signs: list[Sign] = []
        self.y = float(TOP)

    def add(self, words: str, kind: str, lines: int, ink: str) -> None:
        """Add words in at most so many lines."""
        style_ = style(kind, self.room.zoom)
        block = TextBlock(words, style_)
        height = height_of(block, self.room, self.width, lines)
        self.parts.append(Part(block, 0.0, self.y, self.width, height, ink))
        self.y += height

    def add_codes(self, card: Card) -> None:
        x, metrics = 0.0, QFontMetricsF(style("code").font)
        if card.codes:
            self.y += GAP
        for code in card.codes:
            room = self.width - BADGE - 5
            words = metrics.elidedText(code.path, Qt.TextElideMode.ElideLeft, room)
            wide = BADGE + 5 + metrics.horizontalAdvance(words)
            if x and x + wide > self.width:
                x, self.y = 0.0, self.y + BADGE + 4
            self.signs.append(Sign(code.letter, code.colour, words, x, self.y))
            x += wide + 12
        if card.codes:
            self.y += BADGE + 2


def laid(card: Card, room: Room) -> LaidCard:
    """Lay a card out; what is surely too long or short is not measured."""
    laying = Laying(room)
    _add_head(laying, card)
    if card.title:
        laying.y += 1
        laying.add(card.title, "title", 2, "ink")
    _add_places(laying, card)
    laying.add_codes(card)
    edge = laying.y + GAP
    if room.editor:
        laying.y = edge + room.editor
    elif card.comment:
        laying.y = edge
        _add_comment(laying, card.comment)
    if card.foot:
        laying.y += 3
        laying.add(card.foot, "foot", 1, "ink3")
    return LaidCard(tuple(laying.parts), tuple(laying.signs), edge, round(laying.y + BOTTOM))


def _add_head(laying: Laying, card: Card) -> None:
    """Put the address of the note before what it is about, or where it is."""
    bold = style("number")
    indent = QFontMetricsF(bold.font).horizontalAdvance(card.address) + 8
    address = TextBlock(card.address, bold)
    laying.parts.append(Part(address, 0.0, laying.y, indent, bold.pitch, "ink"))
    said = card.remark
    if len(card.places) == 1:
        said = f"{card.places[0].address}  {card.places[0].outlet}"
    kind = style("head")
    width = max(1.0, laying.width - indent)
    laying.parts.append(Part(TextBlock(said, kind), indent, laying.y, width, kind.pitch, "ink2"))
    laying.y += kind.pitch


def _add_places(laying: Laying, card: Card) -> None:
    if len(card.places) == 1:
        laying.y += 1
        ink = "ink2" if card.places[0].is_lost else "ink"
        laying.add(card.places[0].words, "words", WORD_LINES, ink)
        return
    count = len(card.places)
    shown = count if count == MOST_PLACES + 1 else MOST_PLACES  # "1 more" takes as much room
    for place in card.places[:shown]:
        laying.y += 2
        laying.add(f"{place.address}  {place.outlet}", "head", 1, "ink2")
        laying.add(place.words, "words", 1, "ink2" if place.is_lost else "ink")
    if count > shown:
        more = tr("and {} more places").format(count - shown)
        laying.add(more, "head", 1, "ink2")


def _add_comment(laying: Laying, comment: str) -> None:
    """Show the lines of a comment as they were typed; all of a short one where the reader is."""
    left = CURRENT_LINES if laying.room.is_current else COMMENT_LINES
    pitch = style("comment", laying.room.zoom).pitch
    typed = comment.split("\n")
    if not laying.room.is_current:
        typed = [line for line in typed if line.strip()]
    for place, line in enumerate(typed):
        if left <= 0:
            break
        before = laying.y
        is_last = left == 1 and place < len(typed) - 1
        laying.add(line + (" …" if is_last else ""), "comment", left, "ink")
        left -= round((laying.y - before) / pitch)


def height_of(block: TextBlock, room: Room, width: float, most: int) -> float:
    """Return the height of words in at most so many lines; what cannot be told is measured."""
    kind = block.style
    share = len(block.text) * kind.letter / width
    if block.text.isascii() and (most == 1 or share < SURE):
        return kind.pitch
    if not room.is_exact or (block.text.isascii() and share > most * TOO_LONG):
        return kind.pitch * min(most, max(1, ceil(share * RAGGED)))
    block.estimate(width, kind)
    layout = block.ensure()
    if layout.lineCount() <= most:
        return block.height
    return max(most * kind.pitch, layout.lineAt(most).y())


def ready(found: LaidCard) -> LaidCard:
    """Lay out the words of a card that is about to be seen, cut where there is no room for all."""
    return found._replace(parts=tuple(map(ready_part, found.parts)))


def ready_part(part: Part) -> Part:
    block, kind = part.block, part.block.style
    block.estimate(part.width, kind)
    layout = block.ensure()
    fitting = [n for n in range(layout.lineCount()) if layout.lineAt(n).y() < part.height - 4]
    if len(fitting) < layout.lineCount():
        last = layout.lineAt(max(fitting[-1], 0))
        start = block.offsets.to_points(last.textStart())
        end = block.offsets.to_points(last.textStart() + last.textLength())
        rest, room = block.text[start : end + BEHIND], part.width - 2 * kind.letter
        cut = QFontMetricsF(kind.font).elidedText(rest, Qt.TextElideMode.ElideRight, room)
        block = TextBlock(block.text[:start] + cut, kind)
        block.estimate(part.width, kind)
    block.prepare()
    return part._replace(block=block)


def paint(
    painter: QPainter, card: Card, found: LaidCard, rect: QRectF, theme: Theme, *, is_chosen: bool
) -> None:
    """Paint a card that was laid out."""
    painter.save()
    painter.setClipRect(rect)
    if is_chosen:
        fill(painter, rect, theme.current_row)
        fill(painter, QRectF(rect.left(), rect.top(), BAR, rect.height()), theme.link)
    fill(painter, QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.line)
    stripe = QRectF(rect.left() + STRIPE_X, rect.top() + TOP + 2, STRIPE, rect.height() - 2 * TOP)
    if card.colour:
        paint_stripe(painter, stripe, theme, card.colour)
    else:
        fill(painter, stripe, theme.line)
    for part in found.parts:
        origin = QPointF(rect.left() + LEFT + part.x, rect.top() + part.y)
        clip = QRectF(origin.x() - 2, origin.y() - 1, part.width + 4, part.height + 2)
        painter.setClipRect(clip.intersected(rect))
        ink: QColor = getattr(theme, part.ink)
        part.block.paint(painter, origin, theme, frozenset(), clip, ink)
    painter.setClipRect(rect)
    font = style("code").font
    for sign in found.signs:
        at = QPointF(rect.left() + LEFT + sign.x, rect.top() + sign.y)
        paint_badge(painter, QRectF(at.x(), at.y(), BADGE, BADGE), theme, sign.letter, sign.colour)
        painter.setFont(font)
        painter.setPen(theme.ink)
        words = QRectF(at.x() + BADGE + 5, at.y() - 1, rect.width(), BADGE + 2)
        painter.drawText(words, VERTICAL, sign.words)
    painter.restore()


def paint_heading(painter: QPainter, words: str, size: int, rect: QRectF, theme: Theme) -> None:
    """Paint the words over notes that belong together, with how many they are."""
    painter.save()
    fill(painter, rect, theme.bar)
    fill(painter, QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.line)
    painter.setFont(sized(SANS, 12, QFont.Weight.DemiBold))
    inner = rect.adjusted(STRIPE_X, 4, -RIGHT, 0)
    count = str(size)
    metrics = painter.fontMetrics()
    room = int(inner.width()) - metrics.horizontalAdvance(count) - 10
    said = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
    painter.setPen(theme.ink)
    painter.drawText(inner, VERTICAL, said)
    painter.setPen(theme.ink2)
    painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)
    painter.restore()


VERTICAL = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


def style(name: str, zoom: float = 1.0) -> TextStyle:
    """Return the type of a part of a card, in the chosen typeface."""
    return _style(name, zoom if name in ("words", "comment", "title") else 1.0, chosen[0])


@lru_cache(maxsize=32)
def _style(name: str, zoom: float, _typeface: str) -> TextStyle:
    size, pitch, is_serif, weight = {
        "head": (11.0, 17, False, QFont.Weight.Normal),
        "number": (11.0, 17, False, QFont.Weight.DemiBold),
        "title": (13.0, 19, False, QFont.Weight.DemiBold),
        "words": (13.5, 19, True, QFont.Weight.Normal),
        "comment": (12.5, 18, False, QFont.Weight.Normal),
        "foot": (11.0, 16, False, QFont.Weight.Normal),
        "code": (11.5, 17, False, QFont.Weight.Normal),
    }[name]
    font = sized(SERIF if is_serif else SANS, size * zoom, weight)
    return TextStyle.of(font, round(pitch * zoom), "ink", size * zoom / 15)
