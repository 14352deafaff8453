"""What the synopsis shows at one moment, and where in it a click does something."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF

from desktop.window.cell_parts import CELL, CODES, MORE
from desktop.window.linked import PassageRef
from desktop.window.table_row import CellAt

if TYPE_CHECKING:
    from desktop.story.annotation import Code


class Cell(NamedTuple):
    """A cell of the synopsis: its box and place, and what is true of an empty one.

    `offers`: an empty one that is pointed at or has the focus offers to check it. `near`: the passage
    that is only possibly the same; `more`: what is said of passages that are not shown; `codes`: what
    the passages are coded with.
    """

    box: QRectF
    is_current: bool
    at: CellAt
    empty: str = ""
    is_checked: bool = False
    offers: bool = False
    has_focus: bool = False
    near: PassageRef | None = None
    possibly: str = ""
    more: str = ""
    codes: tuple[Code, ...] = ()


OFFER = (96.0, 23.0)
"""Width and height of what offers to check an empty cell, px."""


def offer_box(cell: Cell) -> QRectF:
    """Return where an empty cell offers to check it: at its foot, or lower than its middle."""
    width, height = OFFER
    left = cell.box.center().x() - width / 2
    lowest = cell.box.bottom() - height - 6
    return QRectF(left, min(lowest, cell.box.center().y() + 14), width, height)


def near_box(cell: Cell) -> QRectF:
    """Return where an empty cell names what is possibly the same, or similar in another row."""
    box = QRectF(cell.box.left() + 8, 0, cell.box.width() - 16, 16)
    if not cell.possibly:
        foot = offer_box(cell).top() if cell.offers else cell.box.bottom()
        box.moveTop((cell.box.top() + foot) / 2 - 8)
        return box
    box.moveTop(min(cell.box.center().y() + 2, cell.box.bottom() - 18))
    if cell.offers:
        box.moveBottom(offer_box(cell).top() - 1)
    return box


def more_box(cell: Cell) -> QRectF:
    """Return where a cell says how much of it is not shown."""
    return QRectF(cell.box.left(), cell.box.bottom() - MORE, cell.box.width(), MORE)


def codes_box(cell: Cell) -> QRectF:
    """Return where a cell says with what it is coded: at its foot, over what says how much more."""
    box = QRectF(cell.box.left() + CELL, 0, cell.box.width() - 2 * CELL, CODES)
    box.moveBottom(cell.box.bottom() - (MORE if cell.more else 2))
    return box


class Label(NamedTuple):
    """The first cell of a row: the statement's address and in how many articles it stands.

    `noticed` is what the program noticed, `notes` what else is true of it; `quote` are the first words
    of the clearest passage and `whose` they are.
    """

    box: QRectF
    badge: str
    words: str
    is_current: bool
    noticed: str = ""
    notes: str = ""
    quote: str = ""
    whose: str = ""
    is_conflict: bool = False
    row: int = -1
    zoom: float = 1.0


class BandLine(NamedTuple):
    """The line that stands for collapsed rows: how many, what they are, and their addresses."""

    box: QRectF
    at: CellAt
    told: str
    words: str
    addresses: str
    is_open: bool
    is_pointed: bool
    has_focus: bool


def show_box(band: BandLine) -> QRectF:
    """Return where a band offers to show its rows, or to hide them."""
    return QRectF(band.box.right() - 72, band.box.top(), 60, band.box.height())
