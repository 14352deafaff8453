"""The lanes of marks in a text: in which order they are painted, and where.

Lanes, back to front: code fill, wording tint, selection, frame of a search hit, text, wording line,
quote wave, conflict line. Positions are UTF-16 units in one QTextLayout.
"""

from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from math import ceil, sin, tau
from typing import NamedTuple
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextLayout, QTextLine

from desktop.window.theme import Theme, fill
from desktop.window.utf16 import Offsets, in_units


class MarkKind(IntEnum):
    """What a mark says; the value is its place in the order of painting within a lane."""

    SAME = 1
    ONLY = 2
    DIFFERS = 3
    MOVED = 4
    QUOTE = 5
    CONFLICT = 6
    SELECTION = 7
    FOUND = 8
    FOUND_CURRENT = 9
    CURRENT = 10


class Mark(NamedTuple):
    """A half-open run of UTF-16 units with what it says."""

    start: int
    end: int
    kind: MarkKind


Run = tuple[int, int, MarkKind]
"""Half-open code points of a text, and what they are."""


class Piece(NamedTuple):
    """One rectangle of a mark: `x`, `width` on the line whose baseline is `y`, in layout coordinates."""

    kind: MarkKind
    x: float
    y: float
    width: float


ABOVE = 16.0
BELOW = 4.5
"""A tint's reach over and under the baseline at 15 px text (mock/spec.md, Marks)."""
RIGHT_TO_LEFT = "\u0590"
"""The first character of the right-to-left scripts."""


def runs_on_line(
    line: QTextLine, start: int, end: int, *, mixed: bool
) -> list[tuple[float, float]]:
    """Return the x ranges that the units start … end cover; several where directions mix.

    Where directions mix, the glyphs are asked: between two of them a position has two places, and
    Qt 6.11's cursorToX gives only one (test_marks: the first letter of a Hebrew word was left out).
    """
    if not mixed:
        return [(x_of(line, start), x_of(line, end))]
    boxes = [run.boundingRect() for run in line.glyphRuns(start, end - start)]
    runs: list[tuple[float, float]] = []
    for left, right in sorted((box.left(), box.right()) for box in boxes):
        if runs and left <= runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], max(right, runs[-1][1]))
        else:
            runs.append((left, right))
    return runs


def x_of(line: QTextLine, position: int) -> float:
    found = line.cursorToX(position)
    return float(found[0] if isinstance(found, tuple) else found)


def pieces(layout: QTextLayout, marks: Sequence[Mark]) -> tuple[Piece, ...]:
    """Cut marks into rectangles per line; spaces at a line end are left out."""
    if not marks:
        return ()
    text = in_units(layout.text())
    mixed = any(character >= RIGHT_TO_LEFT for character in text) and has_right_to_left(text)
    found: list[Piece] = []
    for mark in marks:
        for line in lines_of(layout, mark):
            start = max(mark.start, line.textStart())
            line_end = line.textStart() + line.textLength()
            end = min(mark.end, line_end)
            while end == line_end > start and text[end - 1].isspace():
                end = line_end = end - 1
            if start >= end:
                continue
            baseline = line.y() + line.ascent()
            for left, right in runs_on_line(line, start, end, mixed=mixed):
                found.append(Piece(mark.kind, left, baseline, right - left))
    return tuple(sorted(found, key=lambda piece: piece.kind))


def has_right_to_left(text: str) -> bool:
    return any("\u0590" <= c <= "\u08ff" or "\ufb1d" <= c <= "\ufefc" for c in text)


def is_right_to_left(text: str) -> bool:
    """Tell whether a text's first letter is of a right-to-left script (Unicode TR9, P2)."""
    for character in text:
        direction = bidirectional(character)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


def lines_of(layout: QTextLayout, mark: Mark) -> Iterator[QTextLine]:
    """Yield the lines that a mark touches."""
    first = layout.lineForTextPosition(mark.start)
    if not first.isValid():
        return
    for index in range(first.lineNumber(), layout.lineCount()):
        line = layout.lineAt(index)
        if line.textStart() >= mark.end:
            return
        yield line


def tint_of(kind: MarkKind, theme: Theme) -> QColor | None:
    return {
        MarkKind.SAME: theme.same_tint,
        MarkKind.ONLY: theme.only_tint,
        MarkKind.DIFFERS: theme.differs_tint,
        MarkKind.CONFLICT: theme.differs_tint,
        MarkKind.SELECTION: theme.selection,
    }.get(kind)


def paint_behind(
    painter: QPainter, found: Sequence[Piece], origin: QPointF, theme: Theme, scale: float = 1.0
) -> None:
    """Paint the lanes under the text: tints, the selection, then frames.

    A frame over the text hid half of a quotation mark beside the words it frames.
    """
    for piece in found:
        tint = tint_of(piece.kind, theme)
        if tint is None:
            continue
        wider = 0.0 if piece.kind is MarkKind.SELECTION else 1.0
        fill(
            painter,
            QRectF(
                origin.x() + piece.x - wider,
                origin.y() + piece.y - ABOVE * scale,
                piece.width + 2 * wider,
                (ABOVE + BELOW) * scale,
            ),
            tint,
        )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for piece in found:
        if piece.kind in FRAMES:
            x, y = origin.x() + piece.x, origin.y() + piece.y
            painter.setPen(QPen(theme.link, 2.0 if piece.kind is not MarkKind.FOUND else 1.0))
            painter.drawRect(
                QRectF(x - 1, y - ABOVE * scale, piece.width + 2, (ABOVE + BELOW) * scale)
            )


def paint_over(
    painter: QPainter, found: Sequence[Piece], origin: QPointF, theme: Theme, scale: float = 1.0
) -> None:
    """Paint the lanes over the text: wording lines, quote waves, conflict lines."""
    for piece in found:
        if piece.kind is MarkKind.QUOTE:
            paint_waves(painter, clear_of_lines(piece, found), origin, theme, scale)
            continue
        x, y = origin.x() + piece.x, origin.y() + piece.y
        for offset, thickness, colour, dashes in LINES.get(piece.kind, ()):
            pen = QPen(getattr(theme, colour), thickness)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            if dashes:
                pen.setDashPattern([length / thickness for length in dashes])
            painter.setPen(pen)
            below = y + offset * scale
            painter.drawLine(QPointF(x, below), QPointF(x + piece.width, below))


def clear_of_lines(piece: Piece, found: Sequence[Piece]) -> list[Piece]:
    """Return what of a wave is left where no line of another mark runs."""
    rest = [piece]
    for line in found:
        if line.y != piece.y or line.kind not in LINES:
            continue
        low, high = line.x, line.x + line.width
        parts = [
            (part, edges)
            for part in rest
            for edges in (
                (part.x, min(part.x + part.width, low)),
                (max(part.x, high), part.x + part.width),
            )
        ]
        rest = [part._replace(x=a, width=b - a) for part, (a, b) in parts if b - a > LEAST_WAVE]
    return rest


def paint_waves(
    painter: QPainter, found: Sequence[Piece], origin: QPointF, theme: Theme, scale: float
) -> None:
    """Paint a wave under each piece; waves of one line go on in step over gaps."""
    painter.setPen(QPen(theme.quote, 1.0))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for piece in found:
        middle = origin.y() + piece.y + WAVE_BELOW * scale
        painter.drawPolyline(
            [
                QPointF(origin.x() + x, middle + AMPLITUDE * sin(tau * x / PERIOD))
                for x in wave_steps(piece.x, piece.x + piece.width)
            ]
        )
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def wave_steps(start: float, end: float) -> list[float]:
    """Return where the points of a wave are: at its ends, and in step between them."""
    steps = range(ceil(start / STEP), ceil(end / STEP))
    return [start, *(step * STEP for step in steps if step * STEP > start), end]


AMPLITUDE, PERIOD, WAVE_BELOW = 1.5, 6.0, 4.5
"""px of the wave under quotes, and its distance from the baseline at 15 px text (mock/spec.md, Marks)."""
STEP = 1.5
"""px between the points that a wave is drawn through."""
LEAST_WAVE = 2.0
"""px: what is shorter is no wave any more."""
FRAMES = frozenset({MarkKind.FOUND, MarkKind.FOUND_CURRENT, MarkKind.CURRENT})
LINES: dict[MarkKind, tuple[tuple[float, float, str, tuple[float, ...]], ...]] = {
    MarkKind.DIFFERS: ((4.0, 2.0, "differs", ()),),
    MarkKind.ONLY: ((4.0, 2.0, "only", (2.0, 2.0)),),
    MarkKind.MOVED: ((4.0, 1.0, "ink3", (4.0, 2.0)),),
    MarkKind.CONFLICT: ((3.0, 1.5, "differs", ()), (6.0, 1.5, "differs", ())),
}
"""Per kind its lines: px under the baseline, thickness, colour token, dash lengths in px."""


def to_marks(runs: Iterable[Run], offsets: Offsets) -> tuple[Mark, ...]:
    """Count the runs of one passage in the UTF-16 units of its layout."""
    return tuple(
        Mark(offsets.to_units(start), offsets.to_units(end), kind) for start, end, kind in runs
    )
