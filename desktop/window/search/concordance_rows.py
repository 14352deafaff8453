"""The rows of a concordance: outlets that can be folded, and hits one under the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from desktop.searching.documents import DocumentKind
from desktop.searching.views import KEYS, Order, day_of
from desktop.window.headers import outlet_label
from desktop.window.marks import is_right_to_left
from desktop.window.notes.list_words import printable
from desktop.window.said import number_words
from desktop.window.search.line_rows import TICK, paint_tick
from desktop.window.styles import SANS, SERIF, sized
from desktop.window.theme import Theme, fill

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from desktop.searching.views import Context, Line

ROW = 27
"""px of a row at normal size."""
LANE = 78
"""px of the addresses at the left."""
DAY = 84
"""px of the dates at the right, where there is room for them."""
WIDE = 720
"""px from which on dates are shown."""
MIDDLE = 0.46
"""Where hits begin, as a share of the room between the lanes."""
GAP, TIGHT = 7, 3
"""px between a hit and the words beside it, and where no blank stands between."""
EDGE = 2
"""px that words keep off the edge of their place, but for a hit."""
FAR = 160
"""Code points of context: more than there is room for."""
SIDE = 16


def tr(text: str) -> str:
    return QCoreApplication.translate("Concordance", text)


class Block(NamedTuple):
    """The hits of one outlet; `name` says which, also where none is stated."""

    name: str
    contexts: tuple[Context, ...]


class Row(NamedTuple):
    """A hit, or the line over the hits of an outlet."""

    block: Block
    context: Context | None = None


def blocks_of(contexts: Sequence[Context], order: Order) -> list[Block]:
    """Return a block for each outlet: those with most hits first, or by name, or by their first date."""
    found: dict[str, list[Context]] = {}
    inner = order if order is not Order.OUTLET else Order.RIGHT
    for context in sorted(contexts, key=KEYS[inner]):
        found.setdefault(block_name(context), []).append(context)
    blocks = [Block(name, tuple(own)) for name, own in found.items()]
    if order is Order.OUTLET:
        return sorted(blocks, key=lambda block: block.name.casefold())
    if order is Order.DATE:
        return blocks
    return sorted(blocks, key=lambda block: (-len(block.contexts), block.name.casefold()))


def block_name(context: Context) -> str:
    article = context.line.article
    if article is None or context.line.kind is DocumentKind.NOTE:
        return tr("Notes")
    if article.outlet is None and article.carried_by is not None:
        return tr("Origin not stated, via {}").format(article.carried_by.value)
    return outlet_label(article)


def rows_of(blocks: Sequence[Block], folded: Collection[str]) -> list[Row]:
    """Return the rows that are shown: under a folded outlet there are none."""
    rows: list[Row] = []
    for block in blocks:
        rows.append(Row(block))
        if block.name not in folded:
            rows += [Row(block, context) for context in block.contexts]
    return rows


def block_words(block: Block) -> str:
    """Count hits and articles."""
    hits = len(block.contexts)
    lines = [context.line for context in block.contexts]
    told = [line for line in lines if line.kind is not DocumentKind.NOTE]
    articles = len({line.article.number for line in told if line.article is not None})
    count = tr("1 hit") if hits == 1 else tr("{} hits").format(number_words(hits))
    where = (
        tr("in 1 article") if articles == 1 else tr("in {} articles").format(number_words(articles))
    )
    return f"{count} {where}" if articles else count


def spoken(row: Row, *, is_folded: bool) -> str:
    """Say a row for a screen reader."""
    if row.context is None:
        state = tr("folded") if is_folded else tr("open")
        return f"{row.block.name}, {block_words(row.block)}, {state}"
    left, words, right, line, _ = row.context
    return f"{line.address}, {row.block.name}: {left} [{words}] {right}"


def line_of(context: Context) -> Line:
    """Return the line of a hit with that hit alone: it is what is read, noted or saved."""
    return context.line._replace(hits=((context.start, context.start + len(context.words)),))


def sides(context: Context) -> tuple[str, str]:
    """Return what stands before and after a hit in its passage, as far as a wide window has room."""
    text, start = context.line.text, context.start
    end = start + len(context.words)
    return text[max(0, start - FAR) : start], text[end : end + FAR]


class Look(NamedTuple):
    """How a row is painted."""

    theme: Theme
    zoom: float
    is_current: bool = False
    has_focus: bool = False
    is_hovered: bool = False
    is_folded: bool = False
    is_chosen: bool = False


def paint(painter: QPainter, row: Row, rect: QRectF, look: Look) -> None:
    painter.save()
    painter.setClipRect(rect)
    theme = look.theme
    ground = theme.card if row.context is not None else theme.bar
    if look.is_chosen:
        ground = theme.same_tint
    elif look.is_current:
        ground = theme.current_row
    elif look.is_hovered:
        ground = theme.hover_row
    fill(painter, rect, ground)
    fill(painter, QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.line)
    if row.context is None:
        _paint_block(painter, row.block, rect, look)
    else:
        _paint_hit(painter, row.context, rect, look)
    if look.is_chosen:
        left = rect.left() + 6 if row.context is not None else rect.right() - SIDE - TICK
        box = QRectF(left, rect.center().y() - TICK / 2, TICK, TICK)
        paint_tick(painter, box, theme)
    if look.is_current and look.has_focus:
        fill(painter, QRectF(rect.left(), rect.top(), 3, rect.height()), theme.link)
    painter.restore()


def _paint_block(painter: QPainter, block: Block, rect: QRectF, look: Look) -> None:
    theme, middle = look.theme, rect.center().y()
    x = rect.left() + SIDE
    closed = [(x, middle - 4), (x + 6, middle), (x, middle + 4)]
    opened = [(x - 1, middle - 3), (x + 7, middle - 3), (x + 3, middle + 3)]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.ink2)
    painter.drawPolygon(QPolygonF([QPointF(*p) for p in (closed if look.is_folded else opened)]))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    name = sized(SANS, 12.5 * look.zoom, QFont.Weight.DemiBold)
    room = rect.adjusted(SIDE + 16, 0, -SIDE, 0)
    painter.setFont(name)
    painter.setPen(theme.ink)
    metrics = QFontMetricsF(name)
    shown = metrics.elidedText(block.name, Qt.TextElideMode.ElideRight, room.width() * 0.6)
    painter.drawText(room, CENTRE | Qt.AlignmentFlag.AlignLeft, shown)
    painter.setFont(sized(SANS, 11.5 * look.zoom))
    painter.setPen(theme.ink2)
    rest = room.adjusted(metrics.horizontalAdvance(shown) + 10, 0, 0, 0)
    painter.drawText(rest, CENTRE | Qt.AlignmentFlag.AlignLeft, block_words(block))


CENTRE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class Places(NamedTuple):
    """Where the parts of a hit are painted; `before` is at the right in text from the right."""

    before: QRectF
    words: QRectF
    after: QRectF


def places_of(
    rect: QRectF, across: float, gaps: tuple[float, float], *, is_from_right: bool
) -> Places:
    """Align hits: those of text from the left begin at one place, those from the right end there."""
    left, right = rect.left(), rect.right()
    middle = round(left + rect.width() * MIDDLE)
    before, after = gaps
    room = max(20.0, min(across, rect.width() * 0.4))

    def box(start: float, end: float) -> QRectF:
        return QRectF(start, rect.top(), max(0.0, end - start), rect.height())

    if is_from_right:
        middle = round(left + rect.width() * (1 - MIDDLE))
        words = box(middle - room, middle)
        return Places(box(middle + before, right), words, box(left, words.left() - after))
    words = box(middle, middle + room)
    return Places(box(left, middle - before), words, box(words.right() + after, right))


def _paint_hit(painter: QPainter, context: Context, rect: QRectF, look: Look) -> None:
    theme, zoom = look.theme, look.zoom
    small = sized(SANS, 11 * zoom)
    painter.setFont(small)
    painter.setPen(theme.link if look.is_current else theme.ink3)
    lane = QRectF(rect.left(), rect.top(), LANE * zoom - 12, rect.height())
    painter.drawText(lane, CENTRE | Qt.AlignmentFlag.AlignRight, context.line.address)
    room = rect.adjusted(LANE * zoom, 0, -SIDE, 0)
    if rect.width() > WIDE * zoom:
        room.setRight(rect.right() - DAY * zoom)
        painter.setPen(theme.ink2)
        dates = QRectF(room.right(), rect.top(), DAY * zoom - SIDE, rect.height())
        words = day_of(context.line)[:10] or tr("no date")
        painter.drawText(dates, CENTRE | Qt.AlignmentFlag.AlignRight, words)
    _paint_words(painter, context, room, look)


def _paint_words(painter: QPainter, context: Context, room: QRectF, look: Look) -> None:
    theme, zoom = look.theme, look.zoom
    font = sized(SERIF, 14 * zoom)
    metrics = QFontMetricsF(font)
    words = printable(" ".join(context.words.split()))
    is_from_right = is_right_to_left(context.line.text)
    before, after = sides(context)
    gaps = (
        GAP if before[-1:].isspace() else TIGHT,
        GAP if after[:1].isspace() else TIGHT,
    )
    across = metrics.horizontalAdvance(words)
    places = places_of(room, across, gaps, is_from_right=is_from_right)
    direction = Qt.LayoutDirection.RightToLeft if is_from_right else Qt.LayoutDirection.LeftToRight
    painter.setLayoutDirection(direction)
    painter.setFont(font)
    near, far = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft
    if is_from_right:
        near, far = far, near
    absolute = Qt.AlignmentFlag.AlignAbsolute
    parts = (
        (places.before, before, near | absolute, Qt.TextElideMode.ElideLeft, theme.ink),
        (places.after, after, far | absolute, Qt.TextElideMode.ElideRight, theme.ink),
        (places.words, words, far | absolute, Qt.TextElideMode.ElideRight, theme.ink),
    )
    for box, text, side, mode, colour in parts:
        painter.setPen(colour)
        shown = metrics.elidedText(
            printable(" ".join(text.split())),
            mode,
            box.width() + (1 if box is places.words else -EDGE),
        )
        painter.drawText(box, CENTRE | side, shown)
    painter.setPen(QPen(theme.link, 2.0 if look.is_current else 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    height = round(metrics.height()) + 1
    frame = QRectF(places.words.left(), 0, places.words.width(), height)
    frame.moveCenter(places.words.center())
    painter.drawRect(frame.adjusted(-2, 0.5, 2, 0.5).toRect())
