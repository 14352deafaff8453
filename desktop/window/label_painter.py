"""Paints the first column of the synopsis: what each row is named by."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from desktop.window.geometry import STAGE_TOP
from desktop.window.headers import VCENTER
from desktop.window.scene import Scene
from desktop.window.styles import SANS, SERIF, chosen, sized
from desktop.window.synopsis import NAMING_LINE
from desktop.window.table_places import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QColor

    from desktop.window.scene_painter import ScenePainter

BADGE = 28.0
"""Height of the badge of a row with the air under it, px."""
QUOTE_LINES = 4
"""Lines of a row's clearest passage that its label shows, where there is room."""
QUOTE_SIZE = 12
"""px of its type at a zoom of 100 %."""
QUOTE_GAP = 5.0
"""px of air over it."""
MARK = 13.0
"""Width of the mark beside a disagreement, px."""
HEAD = 70.0
"""Height of what a label keeps in sight while its row is scrolled, px."""


def grown(zoom: float) -> float:
    """Return how much higher one line of the quotation is than at 100 %, px."""
    return NAMING_LINE * (zoom - 1)


class Piece(NamedTuple):
    """Some words of a label, how they are painted, and how many lines of them at most and at least."""

    words: str
    font: QFont
    colour: QColor
    most: int
    least: int = 0
    indent: float = 0.0
    gap: float = 0.0

    @property
    def pitch(self) -> float:
        return QFontMetricsF(self.font).height() + 1

    def lines(self, width: float, most: int) -> tuple[str, ...]:
        if not self.words:
            return ()
        return lines_of(self.words, width - self.indent, most, self.font.toString())

    def height(self, count: int) -> float:
        return count * self.pitch + (self.gap if count else 0.0)


def paint_label(kit: ScenePainter, painter: QPainter, label: Label, top: float) -> None:
    """Paint a label from the top of what is in sight of its row, as much of it as there is room for."""
    box = QRectF(label.box)
    head = HEAD + grown(label.zoom)
    box.setTop(min(max(box.top(), top + 2), max(box.top(), box.bottom() - head)))
    kit.headers.paint_badge(
        painter, kit.theme, box.left(), box.top() + 4, label.badge, is_on=label.is_current
    )
    y = box.top() + BADGE
    if label.is_conflict:
        paint_conflict(kit, painter, QPointF(box.left(), y + 8))
    for piece, lines in fitting(pieces(kit, label), box.width(), box.bottom() - y):
        y += piece.gap if lines else 0.0
        painter.setFont(piece.font)
        painter.setPen(piece.colour)
        for line in lines:
            left = box.left() + piece.indent
            painter.drawText(QRectF(left, y, box.right() - left, piece.pitch), VCENTER, line)
            y += piece.pitch


def pieces(kit: ScenePainter, label: Label) -> tuple[Piece, ...]:
    """Return the words of a label from top to bottom."""
    theme, small, inset = kit.theme, kit.small_font, MARK if label.is_conflict else 0.0
    return (
        Piece(label.noticed, kit.label_font, theme.ink, 3, 1, inset),
        Piece(label.notes, small, theme.ink2, 4),
        Piece(label.words, small, theme.ink2, 3),
        Piece(label.quote, quote_font(label.zoom), theme.ink, QUOTE_LINES, 1, gap=QUOTE_GAP),
        Piece(label.whose, small, theme.ink2, 1),
    )


NOTICED, NOTES, WORDS, QUOTE, WHOSE = range(5)
GIVING_WAY = (WHOSE, QUOTE, WORDS, NOTES, NOTICED)
"""What of a label loses lines in a short row, first to last: one line of the quotation names the row."""


def fitting(
    parts: Sequence[Piece], width: float, room: float
) -> list[tuple[Piece, tuple[str, ...]]]:
    """Return the lines of each part that there is room for, px."""
    counts = [len(part.lines(width, part.most)) for part in parts]

    def is_full() -> bool:
        return sum(part.height(n) for part, n in zip(parts, counts, strict=True)) > room

    for place in GIVING_WAY:
        while counts[place] > parts[place].least and is_full():
            counts[place] -= 1
    for place in (QUOTE, NOTICED):
        if is_full():
            counts[place] = 0
    return [(part, part.lines(width, n)) for part, n in zip(parts, counts, strict=True)]


@lru_cache(maxsize=512)
def lines_of(words: str, width: float, most: int, description: str) -> tuple[str, ...]:
    """Break words into at most so many lines of a width; the last one says that there is more."""
    if most < 1:
        return ()
    font = QFont()
    font.fromString(description)
    metrics = QFontMetricsF(font)
    lines: list[str] = []
    for paragraph in words.split("\n"):
        line = ""
        for word in paragraph.split(" "):
            longer = f"{line} {word}" if line else word
            if line and metrics.horizontalAdvance(longer) > width:
                lines.append(line)
                line = word
            else:
                line = longer
        lines.append(line)
    if len(lines) > most:
        lines[most - 1 :] = [with_more(lines[most - 1], metrics, width, closing(words))]
    return tuple(shortened(line, metrics, width) for line in lines)


def with_more(line: str, metrics: QFontMetricsF, width: float, end: str) -> str:
    """End a line with an ellipsis; words that leave no room for it go."""
    kept = line.rstrip("”» …")
    while " " in kept and metrics.horizontalAdvance(f"{kept} …{end}") > width:
        kept = kept.rpartition(" ")[0].rstrip(" …")
    return f"{kept} …{end}"


def shortened(line: str, metrics: QFontMetricsF, width: float) -> str:
    """Cut a line that is too wide; a quotation stays closed."""
    end = closing(line)
    room = width - metrics.horizontalAdvance(end)
    if metrics.horizontalAdvance(line) <= width:
        return line
    return metrics.elidedText(line.removesuffix(end), Qt.TextElideMode.ElideRight, room) + end


def closing(words: str) -> str:
    """Return the mark that closes a quotation, so that one that is cut is closed, too."""
    return words[-1] if words.endswith(("”", "»")) else ""


def quote_font(zoom: float = 1.0) -> QFont:
    """Return the type of a row's quotation, as large as the zoom has the articles' text."""
    return _quote_font(QUOTE_SIZE * zoom, chosen[0])


@lru_cache(maxsize=4)
def _quote_font(size: float, _typeface: str) -> QFont:
    return sized(SERIF, size)


@lru_cache(maxsize=1)
def corner_font() -> QFont:
    return sized(SANS, 13, QFont.Weight.DemiBold)


def paint_conflict(kit: ScenePainter, painter: QPainter, at: QPointF) -> None:
    """Paint the margin mark of passages that disagree: two bars."""
    for shift in (-2.0, 1.5):
        painter.fillRect(QRectF(at.x(), at.y() + shift, 7, 1.5), kit.theme.differs)


def paint_corner(kit: ScenePainter, painter: QPainter, scene: Scene) -> None:
    """Say over the first column what the rows are and in what order; draw where it ends."""
    left = scene.left - scene.label_width
    painter.setFont(corner_font())
    painter.setPen(kit.theme.ink)
    box = QRectF(left, STAGE_TOP + 10, scene.label_width - 8, 20)
    statements = QCoreApplication.translate("Scene", "Statements")
    painter.drawText(box, VCENTER, statements)
    painter.setFont(kit.small_font)
    painter.setPen(kit.theme.ink2)
    y = STAGE_TOP + 33
    for line in lines_of(scene.order, box.width(), 2, kit.small_font.toString()):
        painter.drawText(QRectF(left, y, box.width(), 17), VCENTER, line)
        y += 17
    if scene.is_scrolled:
        painter.setPen(kit.theme.line)
        painter.drawLine(
            QPointF(scene.left - 0.5, STAGE_TOP), QPointF(scene.left - 0.5, scene.bottom)
        )
