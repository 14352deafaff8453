"""The table of a search side by side: the synopsis with those rows only that have a hit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QMouseEvent

from desktop.text.isolating import isolated
from desktop.window.compare_view import CompareView
from desktop.window.headers import HeaderPainter
from desktop.window.linked import ref_at
from desktop.window.marks import MarkKind
from desktop.window.overrides import guarded
from desktop.window.scene import Scene
from desktop.window.stage_layout import SYNOPSIS
from desktop.window.synopsis import Synopsis, cells_of
from desktop.window.table_places import near_box, offer_box
from desktop.window.table_row import OUTSIDE, Row
from desktop.window.table_scene import QUOTED
from desktop.window.table_walk import TableWalk

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from PySide6.QtCore import QEvent, QPointF, QRectF
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from desktop.searching import views
    from desktop.searching.hits import Range
    from desktop.searching.views import Line
    from desktop.story.comparison import Comparison
    from desktop.window.cell_parts import Part
    from desktop.window.column import Column
    from desktop.window.linked import PassageRef
    from desktop.window.table_places import Label
    from desktop.window.table_row import CellAt
    from desktop.window.theme import Theme
    from desktop.workspace.searching import Answer

CHOOSING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
FOUND, BESIDE = "ink", "ink2"
"""Colours of a passage with a hit, and of what others wrote in its place."""


def tr(text: str) -> str:
    return QCoreApplication.translate("FoundTable", text)


class FoundSynopsis(Synopsis):
    """Rows of what was found, the best first; passages are shown whole, and nothing collapses."""

    def __init__(self) -> None:
        super().__init__()
        self.found: Sequence[views.Row] = ()
        self.hits: Mapping[PassageRef, Line] = {}

    def show_found(self, rows: Sequence[views.Row], hits: Mapping[PassageRef, Line]) -> None:
        """Take other rows, and the lines of the passages with a hit."""
        self.found, self.hits = rows, hits
        self.show(self.columns, self.comparison)

    def show(self, columns: list[Column], comparison: Comparison) -> None:
        anchor, focused = self._anchor(), self._held()
        self.columns, self.comparison = columns, comparison
        self.facts, self._scores = None, None
        compared = comparison.compared
        made = (row_of(row, columns, compared) for row in self.found)
        self._all = sorted((row for row in made if row), key=stands_alone)
        self._arrange(anchor, focused)

    def _arrange(self, anchor: tuple[object, object, float] | None, focused: object) -> None:
        self.rows = list(self._all)
        self._cells = [cells_of(row) for row in self.rows]
        self._row_of = {ref: index for index, row in enumerate(self.rows) for ref in row.refs}
        self._closed = {}
        self.pointed, self.focused = None, self._found_again(focused)
        self._stack()
        self._return_to(anchor)

    def _part(self, row: int, column: int, *, is_open: bool) -> Part:
        return super()._part(row, column, is_open=True)


def row_of(row: views.Row, columns: Sequence[Column], compared: Collection[int]) -> Row | None:
    """Return a row of the table: the passages of its statement, or the one that stands alone."""
    if row.statement is not None:
        spans = list(row.statement.passages)
    else:
        spans = [line.span for cell in row.cells for line in cell.lines if line.span is not None]
    refs = sorted({ref for span in spans if (ref := place_of(columns, span)) is not None})
    if not refs:
        return None
    article = columns[refs[0][0]].article
    takes_part = article.number in compared and article.passages[refs[0][1]].is_compared
    kind = "" if row.statement is not None or takes_part else OUTSIDE
    return Row(tuple(refs), row.statement, kind)


def stands_alone(row: Row) -> bool:
    return row.statement is None


def place_of(columns: Sequence[Column], span: tuple[int, int, int]) -> PassageRef | None:
    """Return the passage that is a span or holds it."""
    from desktop.story.comparison import Span
    from desktop.window.synopsis_rows import ref_at as holder

    return holder(columns, Span(*span))


@guarded
class QuietHeaders(HeaderPainter):
    """Headers without a menu: here they only name the columns."""

    def paint_dots(self, painter: QPainter, theme: Theme, box: QRectF) -> None:
        """Leave the dots out."""


@guarded
class FoundTable(CompareView):
    """The synopsis of what was found: hits framed, what others wrote there quieter; Enter reads."""

    read_wanted = Signal(object)
    """The PassageRef that is to be read in its article."""
    left = Signal()
    check_requested = Signal(object)
    """The Empty that the reader wants to look at."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("search_statements")
        self.setAccessibleName(self.tr("Found statements side by side"))
        self.synopsis: FoundSynopsis = FoundSynopsis()
        self.mode = SYNOPSIS
        self.has_note_marks = self.has_margins = False
        self.painter.headers = QuietHeaders()
        self.set_layers(frozenset({MarkKind.CONFLICT}))
        self.walk = TableWalk(self)
        self.focus_moved.connect(self._leave_empty)

    # --- content --------------------------------------------------------------------------------

    def show_answer(self, answer: Answer) -> None:
        """Show the rows of an answer; columns that are the same stay as they are laid out."""
        if answer.project is not self.project or not self.columns:
            self.synopsis.found, self.synopsis.hits = (), {}
            self.comparison = answer.comparison
            self.show_project(answer.project)
        elif answer.comparison is not self.comparison:
            self.show_comparison(answer.comparison)
        if answer.texts is not None and answer.texts != self.texts:
            self.show_texts(answer.texts)
        hits = self._hits(answer.rows)
        self.synopsis.show_found(answer.rows, hits)
        self.extra_marks = {
            ref: [(*self._inside(ref, line, hit), MarkKind.FOUND) for hit in line.hits]
            for ref, line in hits.items()
        }
        if self.focus_ref is not None and self.synopsis.row_of(self.focus_ref) is None:
            self.focus_ref = None
        self.apply_marks()
        self.relayout()

    def _hits(self, rows: Sequence[views.Row]) -> dict[PassageRef, Line]:
        lines = (line for row in rows for cell in row.cells for line in cell.lines)
        found = {}
        for line in lines:
            ref = None if line.span is None else ref_at(self.columns, self.refs, line.span)
            if ref is not None and line.hits:
                found[ref] = line
        return found

    def _inside(self, ref: PassageRef, line: Line, hit: Range) -> Range:
        """Count a hit from the start of its passage."""
        assert line.span is not None
        shift = line.span.start - self.span_of(ref).start
        return hit[0] + shift, hit[1] + shift

    def show_second_frame(self) -> None:
        """Show no notes: hits alone are marked here."""
        self.refresh()

    def _ink(self, ref: PassageRef) -> str:
        """Return the colour of a passage; where no words were asked for, all of a row is what was found."""
        row = self.synopsis.row_of(ref)
        refs = () if row is None else self.synopsis.rows[row].refs
        is_beside = ref not in self.synopsis.hits and any(r in self.synopsis.hits for r in refs)
        return BESIDE if is_beside else FOUND

    # --- the scene ------------------------------------------------------------------------------

    def refresh(self, *, scrolled: bool = False) -> None:
        super().refresh(scrolled=scrolled)
        if self._is_waiting:
            return
        scene = self.scene
        for place in scene.placed:
            ink = self._ink((place.column, place.index))
            if place.block.style.ink != ink:
                place.block.style = place.block.style._replace(ink=ink)
        rows = self.synopsis.rows
        scene.cells = [
            cell._replace(offers=cell.offers and rows[cell.at.row].kind != OUTSIDE)
            for cell in scene.cells
        ]
        scene.labels = [self._label(label) for label in scene.labels]
        scene.order, scene.ordered_by = tr("best matches first"), -1
        if not self.synopsis.rows:  # the message stands in what is seen, not amid all columns
            self.scene = Scene()
            self.scene.message = self.message

    def _label(self, label: Label) -> Label:
        row = self.synopsis.rows[label.row] if 0 <= label.row < len(self.synopsis.rows) else None
        if row is None:
            return label
        found = sorted({ref[0] for ref in row.refs if ref in self.synopsis.hits})
        named = ", ".join(self.columns[column].article.address for column in found)
        if row.statement is not None:
            words = tr("{}\nfound in {}").format(label.words.split("\n")[0], named)
            return label._replace(words=words if found else label.words)
        ref = row.refs[0]
        address = self.columns[ref[0]].article.passage_address(ref[1])
        words, quote = self._alone(label.row), self._quoted(ref)
        whose = isolated(self.headers[ref[0]].outlet)
        return label._replace(badge=address, words=words, quote=quote, whose=whose, zoom=self.zoom)

    def _quoted(self, ref: PassageRef) -> str:
        """Return the words around the first hit of a passage: its column may be out of sight."""
        text = self.columns[ref[0]].article.passage_text(ref[1])
        line = self.synopsis.hits.get(ref)
        start = max(0, (line.hits[0][0] if line is not None else 0) - BEFORE)
        start = text.find(" ", start) + 1 if start else 0
        words = " ".join(text[start : start + QUOTED].split()).strip("“”\"'«» ")
        before = "… " if start else ""
        behind = " …" if start + QUOTED < len(text) else ""
        return tr("“{}”").format(f"{before}{words}{behind}")

    def _alone(self, index: int) -> str:
        """Say of a passage in no statement what is known of the others: only what was looked for."""
        if self.synopsis.rows[index].kind == OUTSIDE:
            return tr("not compared")
        cells = (cell for cell in self.scene.cells if cell.at.row == index and cell.empty)
        if any(cell.near is not None for cell in cells):
            return tr("in no statement")
        return tr("found in one text only")

    def tip_at(self, point: QPointF) -> str:
        head = self.scene.head_at(point)
        if head is not None:
            lines = (head.text.outlet, head.text.origin, head.text.state, head.text.note)
            return "\n".join(filter(None, lines))
        return "" if self.scene.corner.contains(point) else super().tip_at(point)

    # --- reading --------------------------------------------------------------------------------

    def activate(self, ref: PassageRef, *, by_mouse: bool = False) -> None:
        """Ask to read a passage in its article."""
        if self.has(ref):
            self.focus_ref = ref
            self.read_wanted.emit(ref)

    def first_place(self) -> None:
        """Bring the keyboard to the first hit, if it is nowhere."""
        if self.focus_ref is None and self.synopsis.focused is None and self.synopsis.rows:
            self.focus_ref = self.best_of(0)

    def best_of(self, row: int) -> PassageRef:
        """Return the first passage of a row with a hit."""
        refs = self.synopsis.rows[row].refs
        return next((ref for ref in refs if ref in self.synopsis.hits), refs[0])

    def copy(self, *, with_source: bool) -> None:
        """Copy what is selected, else the passage the keyboard is at, as in the articles."""
        text = self.copied(with_source=with_source)
        if text:
            QGuiApplication.clipboard().setText(text)

    # --- Qt -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        step = STEPS.get(key)
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key == Qt.Key.Key_C and event.modifiers() & CONTROL:
            self.copy(with_source=not event.modifiers() & SHIFT)
        elif event.modifiers() & (CONTROL | SHIFT):
            super().keyPressEvent(event)
        elif key in CHOOSING:
            self.activate_focused()
        elif key == Qt.Key.Key_C:
            self.check(self.synopsis.focused or self.synopsis.pointed)
        elif step is None:
            super().keyPressEvent(event)
        elif self.walk.here() is None:
            self.first_place()
            self.move_focus(self.focus_ref)
        elif step[0]:
            self.walk.step_across(step[0])
        else:
            self.walk.step_down(step[1])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = self.to_scene(event.position())
        scene = self.scene
        label, cell = scene.label_at(point), scene.empty_at(point)
        if event.button() != Qt.MouseButton.LeftButton or not self._has_rows(scene, point):
            return
        if label is not None and label.row >= 0:
            self.activate(self.best_of(label.row), by_mouse=True)
        elif cell is not None and cell.near is not None and near_box(cell).contains(point):
            self.activate(cell.near, by_mouse=True)
        elif cell is not None:
            is_offer = cell.offers and offer_box(cell).contains(point)
            self.walk.go(cell.at, ring=False)
            if is_offer:
                self.check(cell.at)
        else:
            self._leave_empty()
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not event.buttons():
            cell = self.scene.empty_at(self.to_scene(event.position()))
            self._point_at_empty(None if cell is None else cell.at)
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at_empty(None)
        super().leaveEvent(event)

    def _point_at_empty(self, at: CellAt | None) -> None:
        """Let the empty cell under the mouse offer to check it."""
        if at != self.synopsis.pointed:
            self.synopsis.pointed = at
            self.refresh()

    def check(self, at: CellAt | None) -> None:
        """Ask to look for a row in an article that has nothing of it."""
        is_there = at is not None and at.row < len(self.synopsis.rows)
        if at is None or not is_there or self.synopsis.rows[at.row].kind == OUTSIDE:
            return
        place = self.synopsis.empty_place(at)
        if place is not None:
            self.check_requested.emit(place)

    def _has_rows(self, scene: Scene, point: QPointF) -> bool:
        """Tell whether a point is among the rows: headers do nothing here."""
        return scene.top <= point.y() < scene.bottom

    def _leave_empty(self, _ref: object = None) -> None:
        """Take the keyboard out of an empty cell."""
        if self.synopsis.focused is not None:
            self.synopsis.focused = None
            self.refresh()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.accept()


BEFORE = 24
"""Code points before the hit in what a label quotes."""
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
