"""Draw a table of figures as SVG: text stays text, and black on white says everything."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from desktop.exporting.svg_parts import (
    CLOSING,
    EDGE,
    LINE,
    Text,
    fitted,
    opening,
    rule,
    text,
    wrapped,
)

NAMES, COLUMN, ROW, PADDING = 230, 168, 52, 9
"""px of the column of names, of a column, a row, and inside of a cell."""
BAR = 6
DARKEST = 145
"""Of 255, the grey of the darkest shade: black words on it have a contrast of 6.6."""
LEVEL = 12
"""px that a name is set in for each level above it."""


class GridCell(NamedTuple):
    """A figure with what is said below it; without one, `quiet` says why.

    `across` is the length of a bar against the longest, `filled` the part of it that is black, and
    `shade` how dark the cell is: each 0–1.
    """

    first: str = ""
    second: str = ""
    across: float = 0.0
    filled: float = 1.0
    shade: float = 0.0
    quiet: str = ""


class GridRow(NamedTuple):
    """A row; all of its name is drawn, and the row as high as it needs."""

    name: str
    cells: Sequence[GridCell]
    is_strong: bool = False
    level: int = 0

    @property
    def lines(self) -> list[str]:
        room = NAMES - 2 * PADDING - LEVEL * self.level
        return wrapped(self.name, room, 12.5 * (1.06 if self.is_strong else 1))

    @property
    def height(self) -> float:
        return max(ROW, 20 + LINE * len(self.lines))


class Grid(NamedTuple):
    """A table: `heads` are the lines of each column's head, `unit` says what its figures are."""

    title: str
    unit: str
    note: str
    heads: Sequence[Sequence[str]]
    rows: Sequence[GridRow]


def drawn(grid: Grid, families: str) -> str:
    """Return an SVG picture of the whole table."""
    width = 2 * EDGE + NAMES + COLUMN * len(grid.heads)
    notes = wrapped(grid.note, width - 2 * EDGE, 11.5)
    units = wrapped(grid.unit, width - 2 * EDGE, 12)
    top = EDGE + LINE * (1 + len(units)) + 12
    first = top + LINE * max((len(lines) for lines in grid.heads), default=2) + 14
    bottom = first + sum(row.height for row in grid.rows)
    height = bottom + 12 + LINE * len(notes) + EDGE
    parts = [
        opening(width, height, grid.title, grid.note, families),
        *titled(grid.title, units),
        *head(grid.heads, top),
        *body(grid.rows, first, width),
        *(rule(EDGE, width - EDGE, y) for y in (first, bottom)),
        *(text(Text(EDGE, bottom + 20 + LINE * n, line, 11.5)) for n, line in enumerate(notes)),
    ]
    return "\n".join((*parts, CLOSING, ""))


def titled(title: str, units: Sequence[str]) -> Iterator[str]:
    """Yield what stands over a picture: its title, and what its figures are."""
    yield text(Text(EDGE, EDGE + 14, title, 15.5, is_strong=True))
    for count, words in enumerate(units, 1):
        yield text(Text(EDGE, EDGE + 14 + LINE * count + 2, words, 12))


def head(heads: Sequence[Sequence[str]], top: float) -> Iterator[str]:
    """Yield what the columns are."""
    for place, lines in enumerate(heads):
        x = EDGE + NAMES + COLUMN * place + PADDING
        for count, words in enumerate(lines):
            is_first = count == 0
            size = 12.5 if is_first else 11.5
            own = fitted(words, COLUMN - PADDING, size)
            yield text(Text(x, top + LINE * (count + 1), own, size, is_first, not is_first))


def body(rows: Sequence[GridRow], top: float, width: float) -> Iterator[str]:
    """Yield the rows; a thin line between them."""
    y = top
    for place, row in enumerate(rows):
        for at, cell in enumerate(row.cells):
            yield from figure(cell, EDGE + NAMES + COLUMN * at, y, row.height)
        if place:
            yield rule(EDGE, width - EDGE, y, "#999999")
        left = EDGE + LEVEL * row.level
        for count, words in enumerate(row.lines):
            yield text(Text(left, y + 20 + LINE * count, words, 12.5, row.is_strong))
        y += row.height


def figure(cell: GridCell, left: float, y: float, height: float) -> Iterator[str]:
    x = left + PADDING
    if cell.shade:
        grey = round(255 - (255 - DARKEST) * cell.shade)
        yield (
            f'<rect x="{left:.1f}" y="{y:.1f}" width="{COLUMN}" height="{height:.1f}"'
            f' fill="#{grey:02x}{grey:02x}{grey:02x}"/>'
        )
    if cell.first:
        yield text(Text(x, y + 19, cell.first, 12))
        yield text(Text(x, y + 19 + 15, cell.second, 11, is_quiet=not cell.shade))
        if cell.across:
            yield bar(x, y + ROW - 12, cell)
    elif cell.quiet:
        yield text(Text(x, y + 19, cell.quiet, 11, is_quiet=True))


def bar(x: float, y: float, cell: GridCell) -> str:
    """Draw a frame, black in the part that is filled."""
    across = max(2.0, (COLUMN - 2 * PADDING - 1) * cell.across)
    filled = across * cell.filled
    drawn = f'<rect x="{x + 0.5:.1f}" y="{y + 0.5:.1f}" width="{across:.1f}" height="{BAR}"'
    frame = f'{drawn} fill="#ffffff" stroke="#000000" stroke-width="1"/>'
    if not filled:
        return frame
    inner = f'<rect x="{x + 0.5:.1f}" y="{y + 0.5:.1f}" width="{filled:.1f}" height="{BAR}"'
    return f'{frame}\n{inner} fill="#000000"/>'
