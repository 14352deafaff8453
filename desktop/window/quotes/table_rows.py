"""One row of the table laid out in a width, and painted: article, words, speaker, verb, came through."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from desktop.window.marks import MarkKind
from desktop.window.quotes.rows import RowKind, TableRow
from desktop.window.quotes.wording import CellMarks
from desktop.window.quotes.words import unsaid_words
from desktop.window.styles import SANS, SERIF, sized
from desktop.window.text_block import TextBlock, TextStyle
from desktop.window.theme import Theme

SIDE, TOP, BETWEEN = 14, 9, 16
BADGE_HEIGHT = 18
BUTTON_HEIGHT = 24
WIDE = (186, 0, 138, 112, 120)
NARROW = (142, 0, 108, 90, 96)
"""px of the columns; the words take the rest, those of articles grow with their text."""
FEWER = 2
"""Columns that stay where the others go below the words."""
MOST_WORDS = 760
"""px of a line of words: longer ones read worse; the other columns take what is over."""
LEAST_WORDS = 186
"""px of a line of words, times the zoom; where there is less, the other columns go below the words."""
WIDE_FROM = 860
"""px of the table from which its columns are wide."""


def tr(text: str) -> str:
    return QCoreApplication.translate("QuotesTable", text)


def headings() -> tuple[str, ...]:
    return (
        tr("Article"),
        tr("Words"),
        tr("Speaker, as printed"),
        tr("Verb, as printed"),
        tr("Came through"),
    )


LARGEST = 1.3
"""Zoom up to which our own words grow with the articles'; they never shrink with them."""


def ours(zoom: float) -> float:
    """Return how much larger our own words are beside articles in a zoom."""
    return min(max(zoom, 1.0), LARGEST)


class Column(NamedTuple):
    """Where a column is, in px from the left of the table."""

    left: float
    width: float


def columns_of(width: float, zoom: float = 1.0) -> tuple[Column, ...]:
    """Place the columns in a width: all five, or two where there is no room for them side by side."""
    for table in (WIDE,) * (width >= WIDE_FROM) + (NARROW,):
        fixed = [table[0] * ours(zoom), *(each * max(zoom, 1.0) for each in table[1:])]
        words = width - 2 * SIDE - sum(fixed) - (len(table) - 1) * BETWEEN
        if words >= LEAST_WORDS * zoom:
            return tuple(_side_by_side(fixed, words, zoom))
    first = NARROW[0] * ours(zoom)
    words = max(60.0, width - 2 * SIDE - first - BETWEEN)
    return Column(SIDE, first), Column(SIDE + first + BETWEEN, words)


def _side_by_side(fixed: Sequence[float], words: float, zoom: float) -> Iterator[Column]:
    spare = max(0.0, words - MOST_WORDS * zoom)
    x = float(SIDE)
    for each in fixed:
        across = each + spare / (len(fixed) - 1) if each else words - spare
        yield Column(x, across)
        x += across + BETWEEN


SPEAKER = 1
"""The place of the speaker among the cells of a row."""
LINK = "link"
"""The colour of what leads to a passage."""


class Faces(NamedTuple):
    """The styles of a table in one zoom."""

    words: TextStyle
    cells: TextStyle
    quiet: TextStyle
    outlet: TextStyle
    small: TextStyle
    heading: TextStyle

    @staticmethod
    def of(zoom: float) -> Faces:
        def style(family: str, size: float, pitch: float, ink: str, *, strong: bool) -> TextStyle:
            weight = QFont.Weight.DemiBold if strong else QFont.Weight.Normal
            font = sized(family, size * zoom, weight)
            return TextStyle.of(font, round(pitch * zoom), ink, size * zoom / 15)

        own = ours(zoom) / zoom
        return Faces(
            style(SERIF, 15, 22, "ink", strong=False),
            style(SERIF, 13.5, 20, "ink", strong=False),
            style(SANS, 12 * own, 20 * own, "ink2", strong=False),
            style(SANS, 13 * own, 18 * own, "ink", strong=True),
            style(SANS, 11.5 * own, 16 * own, "ink2", strong=False),
            style(SANS, 12.5 * own, 18 * own, "ink", strong=True),
        )


class Part(NamedTuple):
    """A text in its place in a row; `cell` counts the marked cells, -1 for what is never marked."""

    block: TextBlock
    x: float
    y: float
    ink: str
    cell: int = -1


class Press(NamedTuple):
    """A button painted in a row: the name of a command, and the words on it; without, a link's place."""

    rect: QRectF
    command: str
    words: str


class Laid(NamedTuple):
    """A row in one width."""

    height: float
    parts: tuple[Part, ...]
    badge: QRectF = QRectF()
    presses: tuple[Press, ...] = ()


def block(text: str, style: TextStyle, width: float) -> TextBlock:
    made = TextBlock(text, style)
    made.estimate(width, style)
    made.prepare()
    return made


def lay(row: TableRow, width: float, faces: Faces, zoom: float, *, is_last: bool) -> Laid:
    """Lay a row out; the last one of an offered utterance has the buttons for all of it."""
    columns = columns_of(width, zoom)
    if row.kind is RowKind.HEADING:
        found = block(row.words, faces.heading, width - 2 * SIDE)
        return Laid(found.height + 18, (Part(found, SIDE, 11, "ink"),))
    badge = QRectF(columns[0].left, TOP + 1, badge_width(row.badge), BADGE_HEIGHT)
    article = tuple(_article(row, columns[0], faces, badge.width()))
    if row.kind is RowKind.EMPTY:
        return _empty(row, article, badge, columns, faces)
    cells = tuple(_cells(row, columns, faces))
    presses = tuple(_links(article))
    bottom = max(part.y + part.block.height for part in (*article, *cells))
    if row.kind is RowKind.OFFERED and is_last:
        presses += tuple(_offers(columns[1].left, bottom + 6))
        bottom += BUTTON_HEIGHT + 8
    return Laid(bottom + TOP + 2, (*article, *cells), badge, presses)


def _article(row: TableRow, column: Column, faces: Faces, badge: float) -> Iterator[Part]:
    """Yield the outlet beside its badge where its name is short, below it where not."""
    across = QFontMetricsF(faces.outlet.font).horizontalAdvance(row.outlet)
    is_beside = across <= column.width - badge - 7
    x = column.left + (badge + 7 if is_beside else 0)
    y = TOP + (1.0 if is_beside else BADGE_HEIGHT + 4.0)
    outlet = block(row.outlet, faces.outlet, column.width - (x - column.left))
    yield Part(outlet, x, y, "ink" if row.is_known else "ink2")
    y += outlet.height + 2
    for line in row.lines:
        found = block(line, faces.small, column.width)
        is_link = bool(row.address) and row.address in line
        yield Part(found, column.left, y, LINK if is_link else "ink2")
        y += found.height


def _cells(row: TableRow, columns: Sequence[Column], faces: Faces) -> Iterator[Part]:
    words = block(row.words, faces.words, columns[1].width)
    yield Part(words, columns[1].left, TOP - 2.0, "ink", 0)
    if len(columns) == FEWER:
        yield from _below(row, columns[1], TOP + words.height + 2, faces)
        return
    for place, text in enumerate(row.cells[1:], start=1):
        column = columns[place + 1]
        style, ink, cell = (faces.cells, "ink", place) if text else (faces.quiet, "ink2", -1)
        is_again = not all(row.cells[1:place])
        found = block(text or unsaid_words(row, is_again=is_again), style, column.width)
        yield Part(found, column.left, TOP - 1.0, ink, cell)
        if place == SPEAKER and row.taken_for:
            guess = block(row.taken_for, faces.quiet, column.width)
            yield Part(guess, column.left, TOP - 1.0 + found.height, "ink2")


def _below(row: TableRow, column: Column, y: float, faces: Faces) -> Iterator[Part]:
    """Yield the other cells below the words, each under the name of its column."""
    for place, heading in enumerate(headings()[FEWER:], start=1):
        text = row.cells[place]
        unsaid = unsaid_words(row, is_again=not all(row.cells[1:place]))
        told = heading if text else tr("{}: {}").format(heading, unsaid)
        parts = [(told, faces.small, "ink2", -1)]
        if text:
            parts.append((text, faces.cells, "ink", place))
        if place == SPEAKER and row.taken_for:
            parts.append((row.taken_for, faces.quiet, "ink2", -1))
        for words, style, ink, cell in parts:
            found = block(words, style, column.width)
            yield Part(found, column.left, y, ink, cell)
            y += found.height
        y += 2


def _empty(
    row: TableRow,
    article: tuple[Part, ...],
    badge: QRectF,
    columns: Sequence[Column],
    faces: Faces,
) -> Laid:
    name = tr("Check it")
    across = button_width(name, "C")
    right = columns[-1].left + columns[-1].width
    left, room = columns[1].left, right - across - 16 - columns[1].left
    words: tuple[Part, ...] = (Part(block(row.words, faces.quiet, room), left, TOP, "ink2"),)
    if row.address:
        y = TOP + words[0].block.height
        words += (Part(block(row.address, faces.quiet, room), left, y, LINK),)
    parts = (*article, *words)
    height = max(part.y + part.block.height for part in parts) + TOP
    place = QRectF(right - across, TOP - 2, across, BUTTON_HEIGHT)
    presses = (Press(place, "check", name), *_links(parts))
    return Laid(max(height, BUTTON_HEIGHT + 2 * TOP - 4), parts, badge, presses)


def _links(parts: Sequence[Part]) -> Iterator[Press]:
    """Yield the places of addresses, which lead to their passages."""
    for part in parts:
        if part.ink == LINK:
            across = QFontMetricsF(part.block.style.font).horizontalAdvance(part.block.text)
            yield Press(QRectF(part.x, part.y, across, part.block.height), "show", "")


def _offers(left: float, top: float) -> Iterator[Press]:
    for command, words in (("same", tr("Same words")), ("apart", tr("Not the same"))):
        across = button_width(words, KEYS[command])
        yield Press(QRectF(left, top, across, BUTTON_HEIGHT), command, words)
        left += across + 8


KEYS = {"same": "Y", "apart": "X", "check": "C"}


def small_font() -> QFont:
    return sized(SANS, 11, QFont.Weight.DemiBold)


def badge_width(name: str) -> float:
    return QFontMetricsF(small_font()).horizontalAdvance(name) + 12


def button_width(words: str, key: str) -> float:
    metrics = QFontMetricsF(sized(SANS, 12))
    return metrics.horizontalAdvance(words) + metrics.horizontalAdvance(key) + 38


class Look(NamedTuple):
    """What a row is painted with: its state, and what is marked in it."""

    theme: Theme
    shown: frozenset[MarkKind]
    marks: CellMarks
    is_current: bool
    is_base: bool
    has_focus: bool


def fill_of(row: TableRow, look: Look) -> QColor:
    if look.is_current:
        return look.theme.current_row
    return look.theme.card if row.has_words else look.theme.bar


def paint(painter: QPainter, row: TableRow, laid: Laid, area: QRectF, look: Look) -> None:
    """Paint a row into its place."""
    theme = look.theme
    painter.fillRect(area, fill_of(row, look))
    painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), theme.line)
    for x in (area.left(), area.right() - 1):
        painter.fillRect(QRectF(x, area.top(), 1, area.height()), theme.line)
    if look.is_current:
        painter.fillRect(QRectF(area.left(), area.top(), 3, area.height()), theme.link)
    for part in laid.parts:
        runs = look.marks.runs[part.cell] if part.cell >= 0 else ()
        part.block.set_runs(runs)
        part.block.prepare()
        origin = area.topLeft() + QPointF(part.x, part.y)
        ink = getattr(theme, part.ink)
        part.block.paint(painter, origin, theme, look.shown, area, ink)
    if row.badge:
        paint_address(painter, laid.badge.translated(area.topLeft()), row.badge, look)
    for press in laid.presses:
        if press.words:
            paint_button(painter, press, area, theme)
    if look.has_focus:
        painter.setPen(QPen(theme.link, 2.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area.adjusted(1, 1, -1, -2))


def paint_address(painter: QPainter, place: QRectF, name: str, look: Look) -> None:
    """Paint the badge of an article, filled where the others are shown against it."""
    theme = look.theme
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.link if look.is_base else theme.pressed)
    painter.drawRoundedRect(place, 4, 4)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setFont(small_font())
    painter.setPen(theme.on_accent if look.is_base else theme.ink)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, name)


def paint_button(painter: QPainter, press: Press, area: QRectF, theme: Theme) -> None:
    """Paint a small button with its key in a frame."""
    place = press.rect.translated(area.topLeft()).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.line2, 1.0))
    painter.setBrush(theme.card)
    painter.drawRoundedRect(place, 6, 6)
    painter.setFont(sized(SANS, 12))
    key = KEYS[press.command]
    across = painter.fontMetrics().horizontalAdvance(key) + 10
    frame = QRectF(place.right() - across - 7, place.top() + 4, across, place.height() - 8)
    painter.drawRoundedRect(frame, 3, 3)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(theme.ink2)
    painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, key)
    painter.setPen(theme.ink)
    painter.drawText(place.adjusted(10, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, press.words)
