"""The colours of codes in each theme, each with a pattern of its own, and the badge with a code's letter."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.story.annotation import COLOURS
from desktop.window.styles import SANS, sized
from desktop.window.theme import THEMES, Theme, fill

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QIcon

    from desktop.story.annotation import Code

LINES = {
    "light": "#8f6400 #35759e #b93a66 #55721a #7a4ba3 #0b7a78 #a33f27 #566575",
    "dark": "#e0b448 #82bde3 #f08fac #a9c462 #c5a3e8 #5fc9c3 #e8907a #a9b6c4",
    "light_contrast": "#664400 #164a73 #8a1f47 #3a500f #55307a #004f4c #76260f #333e49",
    "dark_contrast": "#ffd166 #a8daff #ffb3ca #d0ea8c #e0c8ff #8cf2ec #ffb6a2 #d5e0ea",
}
"""Of stripes, brackets and outlines, in the order of COLOURS: at least 4.5 to 1 on their tint."""
SHARES = {"light": 0.1, "dark": 0.17, "light_contrast": 0.12, "dark_contrast": 0.22}
"""Share of a line's colour in its tint: paler than the tints of wording marks."""
DEEPER = 1.7
"""How much more of it is in the tint of what the reader is at."""
PATTERNS: tuple[tuple[tuple[int, ...], bool], ...] = (
    ((), False),
    ((), True),
    ((2, 2), False),
    ((6, 2), False),
    ((6, 2), True),
    ((6, 2, 2, 2), False),
    ((2, 2), True),
    ((10, 4), False),
)
"""Of each colour the px that are drawn and left out in turn, and whether the line is double."""
NEUTRAL: tuple[tuple[int, ...], bool] = ((1, 3), False)
"""The pattern of what has no colour: a comment without code."""
STRIPE = 3.0
"""px of a margin stripe's width."""


def code_line(theme: Theme, name: str) -> QColor:
    """Return the strong colour of a code; grey where there is no such colour."""
    return made(theme.name, name)[0]


def code_tint(theme: Theme, name: str, *, is_current: bool = False) -> QColor:
    """Return the fill behind words with a code, opaque, deeper for those the reader is at."""
    return made(theme.name, name)[2 if is_current else 1]


@lru_cache(maxsize=64)
def made(theme: str, name: str) -> tuple[QColor, QColor, QColor]:
    """Return the line, tint and deep tint of a colour; a theme itself is no key of a cache."""
    look = THEMES[theme]
    line = QColor(LINES[theme].split()[COLOURS.index(name)]) if name in COLOURS else look.ink3
    share = SHARES[theme]
    return line, blended(line, look.card, share), blended(line, look.card, share * DEEPER)


def blended(one: QColor, other: QColor, share: float) -> QColor:
    pairs = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)
    return QColor(*(round(a * share + b * (1 - share)) for a, b in pairs))


def pattern_of(name: str) -> tuple[tuple[int, ...], bool]:
    """Return the px drawn and left out in turn, and whether the line is double."""
    return PATTERNS[COLOURS.index(name)] if name in COLOURS else NEUTRAL


def paint_stripe(painter: QPainter, box: QRectF, theme: Theme, name: str) -> None:
    """Paint an upright stripe in the pattern of a colour; `box` is STRIPE wide at least."""
    dashes, is_double = pattern_of(name)
    line = code_line(theme, name)
    wide = box.width() / 3 if is_double else box.width()
    for top, height in cut(box.top(), box.bottom(), dashes):
        fill(painter, QRectF(box.left(), top, wide, height), line)
        if is_double:
            fill(painter, QRectF(box.right() - wide, top, wide, height), line)


def cut(start: float, end: float, dashes: tuple[int, ...]) -> Iterator[tuple[float, float]]:
    """Yield where the drawn parts of a line begin and how long they are."""
    if not dashes:
        yield start, end - start
        return
    place, at = start, 0
    while place < end:
        length = min(float(dashes[at % len(dashes)]), end - place)
        if at % 2 == 0:
            yield place, length
        place += dashes[at % len(dashes)]
        at += 1


def paint_badge(painter: QPainter, box: QRectF, theme: Theme, letter: str, colour: str) -> None:
    """Paint the small square that stands for a code: its letter, tint, and outline in its pattern."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    fill(painter, box, code_tint(theme, colour))
    dashes, is_double = pattern_of(colour)
    pen = QPen(code_line(theme, colour), 1.0)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashes:
        pen.setDashPattern([float(length) for length in dashes])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box.adjusted(0, 0, -1, -1))
    if is_double:
        painter.drawRect(box.adjusted(2, 2, -3, -3))
    painter.setPen(theme.ink)
    narrower = 0.5 if len(letter) > 1 else 0.64
    painter.setFont(sized(SANS, box.height() * narrower))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)
    painter.restore()


def badge_icon(theme: Theme, code: Code, size: int) -> QIcon:
    """Return the badge of a code as an icon of `size` px, sharp on dense displays too."""
    from PySide6.QtGui import QIcon, QPixmap  # 1 ms that a start does not need

    picture = QPixmap(2 * size, 2 * size)
    picture.setDevicePixelRatio(2.0)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_badge(
        painter,
        QRectF(QPointF(0, 0), picture.deviceIndependentSize()),
        theme,
        code.letter,
        code.colour,
    )
    painter.end()
    return QIcon(picture)
