"""Everything the compare view shows at one moment, ready to be painted and hit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF

from desktop.window.column import Placed
from desktop.window.found_lane import LANE
from desktop.window.geometry import Stage
from desktop.window.headers import HeaderText, menu_box
from desktop.window.linked import PassageRef
from desktop.window.margin import Margin
from desktop.window.overview import STRIP, Overview, rail_strip_box, strip_box
from desktop.window.ribbons import Gutters, Ribbon, Tab

if TYPE_CHECKING:
    from desktop.window.empty_boxes import EmptyBox
    from desktop.window.notes.drawing import Drawn
    from desktop.window.table_places import BandLine, Cell, Label


class Head(NamedTuple):
    """The header or rail of one article; `column` counts from 0.

    A rail may stand for `size` articles from `column` on.
    """

    column: int
    box: QRectF
    text: HeaderText
    is_against: bool
    overview: Overview | None = None
    size: int = 1


NO_STAGE = Stage((), (), 0.0)


class Scene:
    """All positions are px in the viewport before horizontal scrolling."""

    def __init__(
        self,
        stage: Stage = NO_STAGE,
        top: float = 0.0,
        bottom: float = 0.0,
        *,
        is_table: bool = False,
    ) -> None:
        self.stage = stage
        self.top = top
        """Where text begins: everything above is headers."""
        self.bottom = bottom
        self.offsets: dict[int, int] = {}
        """How far each column is scrolled, px; whole, so that its picture can be moved."""
        self.cut: dict[int, tuple[bool, bool]] = {}
        """Whether each column goes on above and below what is in sight."""
        self.heads: list[Head] = []
        self.rails: list[Head] = []
        self.placed: list[Placed] = []
        self.ahead: list[Placed] = []
        """Passages out of sight that are painted beforehand."""
        self.reach: dict[int, tuple[float, float]] = {}
        """How far up and down columns are painted beforehand, px of their text."""
        self.gutters = Gutters()
        self.boxes: list[EmptyBox] = []
        """Where the passage being read has no counterpart, and what is said there."""
        self.cells: list[Cell] = []
        self.labels: list[Label] = []
        self.bands: list[BandLine] = []
        self.left = 0.0
        """Where the first column of a table ends: what scrolls sideways goes under it."""
        self.label_width = 0.0
        self.is_scrolled = False
        """Whether a table is scrolled sideways."""
        self.is_scrolled_down = False
        self.order = ""
        """In what order the rows of a table are, in words."""
        self.ordered_by = -1
        """The column whose order the rows of a table have."""
        self.current: frozenset[PassageRef] = frozenset()
        self.weak: frozenset[PassageRef] = frozenset()
        """Those of the current passages that are only possibly the same."""
        self.folded: dict[PassageRef, str] = {}
        """The lines that stand for closed runs of passages, in words."""
        self.unfolded: frozenset[PassageRef] = frozenset()
        """Where opened runs begin: a click on the address closes them."""
        self.margins: Mapping[PassageRef, Margin] = {}
        """What stands in the margins; empty when that is switched off."""
        self.conflicts: frozenset[PassageRef] = frozenset()
        self.notes: Mapping[PassageRef, Drawn] = {}
        """The annotations of the passages in sight."""
        self.memos: frozenset[int] = frozenset()
        """The columns whose articles have memos."""
        self.is_table = is_table
        self.message = ""
        """What an empty stage says."""

    @property
    def text_area(self) -> QRectF:
        """Where columns scroll; empty if there are none."""
        if not self.heads:
            return QRectF()
        left, right = self.heads[0].box.left(), self.heads[-1].box.right()
        return QRectF(left, self.top, right - left, self.bottom - self.top)

    @property
    def moving_area(self) -> QRectF:
        """What looks different after scrolling: the text, and the frames in the headers."""
        return self.text_area.adjusted(0, -STRIP, 0, 0) if self.heads else QRectF()

    @property
    def corner(self) -> QRectF:
        """Where a table says in what order its rows are."""
        return QRectF(self.left - self.label_width, 0, self.label_width, self.top)

    def passage_at(self, point: QPointF) -> Placed | None:
        if not self.is_in_sight(point):
            return None
        for place in self.placed:
            box = QRectF(place.x, place.y, place.width, place.height)
            if box.contains(point):
                return place
        return None

    def empty_at(self, point: QPointF) -> Cell | None:
        """Return the empty cell of the synopsis at a point."""
        cell = self.cell_at(point)
        return cell if cell is not None and cell.empty else None

    def box_at(self, point: QPointF) -> EmptyBox | None:
        """Return the box that says why there is no counterpart at a point."""
        if not self.is_in_sight(point):
            return None
        return next((box for box in self.boxes if box.box.contains(point)), None)

    def is_in_sight(self, point: QPointF) -> bool:
        """Tell whether what lies at a point is under no header and no first column."""
        return self.top <= point.y() < self.bottom and point.x() >= self.left

    def cell_at(self, point: QPointF) -> Cell | None:
        if not self.is_in_sight(point):
            return None
        return next((cell for cell in self.cells if cell.box.contains(point)), None)

    def label_at(self, point: QPointF) -> Label | None:
        """Return the label of a row at a point of the first column."""
        if not self.top <= point.y() < self.bottom or point.x() >= self.left:
            return None
        return next((label for label in self.labels if label.box.contains(point)), None)

    def band_at(self, point: QPointF) -> BandLine | None:
        if not self.top <= point.y() < self.bottom:
            return None
        return next((band for band in self.bands if band.box.contains(point)), None)

    def nearest(self, column: int, point: QPointF) -> Placed | None:
        """Return the passage of a column nearest to a point in height."""
        own = [place for place in self.placed if place.column == column]
        return min(own, key=lambda place: distance(place, point.y()), default=None)

    def head_at(self, point: QPointF) -> Head | None:
        if point.x() < self.left:
            return None
        return next((head for head in self.heads if head.box.contains(point)), None)

    def menu_at(self, point: QPointF) -> Head | None:
        head = self.head_at(point)
        return head if head is not None and menu_box(head.box).contains(point) else None

    def rail_at(self, point: QPointF) -> Head | None:
        return next((rail for rail in self.rails if rail.box.contains(point)), None)

    def strip_at(self, point: QPointF) -> tuple[Head, QRectF] | None:
        """Return the header or rail whose overview strip is at a point, and where the strip is."""
        for heads, box_of in ((self.heads, strip_box), (self.rails, rail_strip_box)):
            for head in heads:
                box = box_of(head.box)
                lane = (-LANE, 0) if box.height() > box.width() else (0, LANE)
                around = box.adjusted(-3 + lane[0], -2, 3, 2 + lane[1])
                if head.overview is not None and around.contains(point):
                    return head, box
        return None

    def tab_at(self, point: QPointF) -> Tab | None:
        return next((tab for tab in self.gutters.tabs if tab.box.contains(point)), None)

    def link_at(self, point: QPointF) -> Ribbon | Tab | None:
        """Return the tab or the uppermost ribbon at a point of a gutter."""
        if not self.is_in_sight(point):
            return None
        found = (each for each in reversed(self.gutters.ribbons) if each.has(point))
        return self.tab_at(point) or next(found, None)

    def column_at(self, x: float) -> int | None:
        for place in self.stage.columns:
            if place.x <= x < place.x + place.width:
                return place.column
        return None


def distance(place: Placed, y: float) -> float:
    if place.y <= y <= place.y + place.height:
        return 0.0
    return min(abs(place.y - y), abs(place.y + place.height - y))
