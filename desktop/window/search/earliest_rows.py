"""The rows of what was found by date: words with their hits, and what they share with the earliest text."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from desktop.story.article import UNCONFIRMED
from desktop.window.fact_words import evidence_words
from desktop.window.headers import named_outlet, published_words
from desktop.window.marks import MarkKind, Run
from desktop.window.said import number_words
from desktop.window.styles import SANS, SERIF, sized
from desktop.window.text_block import TextBlock, TextStyle
from desktop.window.theme import Theme, fill

if TYPE_CHECKING:
    from desktop.searching.earliest import Dated, Earliest
    from desktop.searching.found_places import FoundIn
    from desktop.searching.hits import Range
    from desktop.story.article import Article
    from desktop.story.copies import Texts

SIDE, LANE, RIGHT, WIDEST = 16, 64, 20, 820
"""px beside all, of the addresses, beside the words, and of a line of words at most."""
TOP, GAP, BOTTOM, LINE = 9, 4, 11, 19
"""px over a row, between its parts, under it, and of a line of interface type."""
MOST = 420
"""Code points of a text that are shown around its first hit, or around what is shared."""
SHOWN = frozenset({MarkKind.FOUND, MarkKind.SAME})
CENTRE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
CUT = Qt.TextElideMode.ElideRight


def tr(text: str) -> str:
    return QCoreApplication.translate("EarliestText", text)


class Entry(NamedTuple):
    """A text that was found, or, without one, the line over those that state no date.

    `base` is the earliest one; `label` says what a text is among the others, "" for most.
    """

    dated: Dated | None
    base: FoundIn | None
    label: str = ""


def entries_of(earliest: Earliest, texts: Texts | None) -> list[Entry]:
    """Return the rows in the order of their dates, those without one behind a line of their own."""
    base = earliest.dated[0].found if earliest.dated else None
    rows, seen = [], dict[int, str]()
    for place, dated in enumerate(earliest.dated):
        label = same_words(dated.found.article, texts, seen)
        if place < earliest.first:
            label = first_words(earliest.first)
        rows.append(Entry(dated, base, label))
    if earliest.undated:
        rows.append(Entry(None, None, undated_words(len(earliest.undated))))
        rows += [
            Entry(dated, base, same_words(dated.found.article, texts, seen))
            for dated in earliest.undated
        ]
    return rows


def same_words(article: Article, texts: Texts | None, seen: dict[int, str]) -> str:
    """Say that a text stands above already, in another article; `seen` maps texts to their addresses."""
    if texts is None:
        return ""
    address = seen.setdefault(texts.text_of(article.number), article.address)
    return "" if address == article.address else tr("Counted as one text with {}").format(address)


def first_words(count: int) -> str:
    """Say that a text has the earliest date; of several with the same nothing tells which is earlier."""
    if count == 1:
        return tr("Earliest dated text in this project")
    return tr("One of {} texts with the earliest date in this project").format(number_words(count))


def undated_words(count: int) -> str:
    if count == 1:
        return tr("No date: 1 text, which may be earlier or later")
    return tr("No date: {} texts, which may be earlier or later").format(number_words(count))


def date_words(article: Article) -> str:
    """Say the date with where it comes from."""
    published = article.published
    if published is None:
        return tr("no date")
    words = published_words(published)
    evidence = evidence_words(published).removeprefix(UNCONFIRMED)
    return tr("{}, from {}").format(words, evidence) if evidence else words


def shared_words(entry: Entry) -> str:
    """Say what a text has word for word as the earliest one; "" of that itself."""
    dated, base = entry.dated, entry.base
    if dated is None or base is None or dated.found.article.number == base.article.number:
        return ""
    address = base.article.address
    if dated.shared is None:
        return tr("Fewer than 4 words in a row as in {} around the hits").format(address)
    if dated.shared.words == len(dated.found.article.text.split()):
        return tr("All words as in {}").format(address)
    return tr("{} words in a row as in {}, marked").format(
        number_words(dated.shared.words), address
    )


class Piece(NamedTuple):
    """A part of a text with its marks, counted from its start."""

    text: str
    runs: tuple[Run, ...]


def piece_of(found: FoundIn, shared: Range | None) -> Piece:
    """Return the passages around what is shared, or around the first hit, cut where they are long."""
    article = found.article
    place = shared or found.hits[0]
    starts = [passage.start for passage in article.passages]
    first = max(0, bisect_right(starts, place[0]) - 1)
    last = max(first, bisect_right(starts, max(place[0], place[1] - 1)) - 1)
    low, high = article.passages[first].start, article.passages[last].end
    start, end = max(low, place[0] - MOST // 3), min(high, max(place[1], place[0] + MOST))
    start, end = whole(article.text, start, end, low, high)
    before, behind = "… " if start > low else "", " …" if end < high else ""
    shift = len(before) - start
    runs: list[Run] = [] if shared is None else [(*cut(shared, start, end), MarkKind.SAME)]
    runs += [(*cut(hit, start, end), MarkKind.FOUND) for hit in found.hits if start <= hit[0] < end]
    moved = tuple((a + shift, b + shift, kind) for a, b, kind in runs)
    return Piece(f"{before}{article.text[start:end]}{behind}", moved)


def cut(place: Range, start: int, end: int) -> Range:
    return max(place[0], start), min(place[1], end)


def whole(text: str, start: int, end: int, low: int, high: int) -> Range:
    """Begin and end between words."""
    if start > low:
        blank = text.rfind(" ", low, start)
        start = blank + 1 if blank >= 0 else low
    if end < high:
        blank = text.find(" ", end, high)
        end = blank if blank >= 0 else high
    return start, end


class Laid(NamedTuple):
    """A row for one width: its words, those of the earliest text under them, and its height."""

    words: TextBlock | None
    beside: TextBlock | None
    height: float


def laid(entry: Entry, width: float, zoom: float, *, is_current: bool) -> Laid:
    """Lay a row out; the current one shows the same place of the earliest text, too."""
    if entry.dated is None:
        return Laid(None, None, round(34 * zoom))
    dated, base = entry.dated, entry.base
    room = max(120.0, min(width - 2 * SIDE - LANE * zoom - RIGHT, WIDEST * zoom))
    words = _block(piece_of(dated.found, dated.shared and dated.shared.here), room, zoom)
    beside = None
    if is_current and dated.shared is not None and base is not None:
        beside = _block(piece_of(base, dated.shared.there), room, zoom)
    lines = 1 + bool(entry.label) + bool(shared_words(entry)) + (beside is not None)
    height = TOP + lines * LINE * zoom + words.height + BOTTOM + 2 * GAP
    return Laid(words, beside, round(height + (beside.height + GAP if beside else 0)))


def _block(piece: Piece, width: float, zoom: float) -> TextBlock:
    style = TextStyle.of(sized(SERIF, 14.5 * zoom), round(21 * zoom), "ink", 14.5 * zoom / 15)
    block = TextBlock(piece.text, style)
    block.set_runs(piece.runs)
    block.estimate(width, style)
    block.prepare()
    return block


def spoken(entry: Entry) -> str:
    """Say a row for a screen reader."""
    if entry.dated is None:
        return entry.label
    article = entry.dated.found.article
    words = " ".join(piece_of(entry.dated.found, None).text.split())
    parts = (
        entry.label,
        f"{article.address} {named_outlet(article)}",
        date_words(article),
        shared_words(entry),
        words,
    )
    return ". ".join(filter(None, parts))


class Look(NamedTuple):
    """How a row is painted."""

    theme: Theme
    zoom: float
    is_current: bool = False
    has_focus: bool = False
    is_hovered: bool = False


def paint(painter: QPainter, entry: Entry, found: Laid, rect: QRectF, look: Look) -> None:
    theme = look.theme
    painter.save()
    painter.setClipRect(rect)
    ground = theme.bar if entry.dated is None else theme.card
    if look.is_current:
        ground = theme.current_row
    elif look.is_hovered and entry.dated is not None:
        ground = theme.hover_row
    fill(painter, rect, ground)
    fill(painter, QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.line)
    if entry.dated is None:
        painter.setFont(sized(SANS, 12.5 * look.zoom, QFont.Weight.DemiBold))
        painter.setPen(theme.ink)
        painter.drawText(rect.adjusted(SIDE, 0, -SIDE, 0), CENTRE, entry.label)
    else:
        _paint_text(painter, entry, found, rect, look)
    if look.is_current and look.has_focus:
        fill(painter, QRectF(rect.left(), rect.top(), 3, rect.height()), theme.link)
    painter.restore()


def _paint_text(painter: QPainter, entry: Entry, found: Laid, rect: QRectF, look: Look) -> None:
    theme, zoom = look.theme, look.zoom
    assert entry.dated is not None
    assert found.words is not None
    left, right = rect.left() + LANE * zoom + SIDE, rect.right() - RIGHT
    line = QRectF(left, rect.top() + TOP, right - left, LINE * zoom)
    if entry.label:
        _paint_label(painter, entry.label, line, look)
        line.translate(0, LINE * zoom + 1)
    _paint_head(painter, entry.dated.found.article, line, look)
    y = line.bottom() + GAP
    clip = rect
    found.words.paint(painter, QPointF(left, y), theme, SHOWN, clip, theme.ink)
    y += found.words.height + GAP / 2
    painter.setFont(sized(SANS, 11.5 * zoom))
    painter.setPen(theme.ink2)
    told = shared_words(entry)
    if told:
        painter.drawText(QRectF(left, y, right - left, LINE * zoom), CENTRE, told)
        y += LINE * zoom
    if found.beside is not None and entry.base is not None:
        base = entry.base.article
        words = tr("{} has there:").format(f"{base.address} {named_outlet(base)}")
        painter.drawText(QRectF(left, y, right - left, LINE * zoom), CENTRE, words)
        y += LINE * zoom
        found.beside.paint(painter, QPointF(left, y), theme, SHOWN, clip, theme.ink2)


def _paint_label(painter: QPainter, label: str, line: QRectF, look: Look) -> None:
    """Paint what a text is among the others in a frame."""
    font = sized(SANS, 11.5 * look.zoom, QFont.Weight.DemiBold)
    across = QFontMetricsF(font).horizontalAdvance(label) + 16
    box = QRectF(line.left(), line.top(), min(across, line.width()), line.height() - 1)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.theme.link, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setFont(font)
    painter.setPen(look.theme.link)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, label)


def _paint_head(painter: QPainter, article: Article, line: QRectF, look: Look) -> None:
    """Paint address, date and outlet."""
    theme, zoom = look.theme, look.zoom
    painter.setFont(sized(SANS, 11 * zoom, QFont.Weight.DemiBold))
    painter.setPen(theme.link if look.is_current else theme.ink3)
    lane = QRectF(line.left() - LANE * zoom, line.top(), LANE * zoom - 12, line.height())
    painter.drawText(lane, CENTRE | Qt.AlignmentFlag.AlignRight, article.address)
    font = sized(SANS, 12.5 * zoom, QFont.Weight.DemiBold)
    metrics = QFontMetricsF(font)
    name = metrics.elidedText(named_outlet(article), CUT, line.width() * 0.5)
    painter.setFont(font)
    painter.setPen(theme.ink if article.outlet else theme.ink2)
    painter.drawText(line, CENTRE, name)
    small = sized(SANS, 11.5 * zoom)
    painter.setFont(small)
    painter.setPen(theme.ink2)
    rest = line.adjusted(metrics.horizontalAdvance(name) + 10, 0, 0, 0)
    words = QFontMetricsF(small).elidedText(date_words(article), CUT, rest.width())
    painter.drawText(rest, CENTRE, words)
