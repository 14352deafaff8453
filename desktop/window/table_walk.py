"""The keys of the synopsis: from cell to cell as in any table, bands and long rows opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from desktop.window.overrides import guarded
from desktop.window.stage_view import SYNOPSIS
from desktop.window.table_row import CellAt

if TYPE_CHECKING:
    from desktop.window.compare_view import CompareView
    from desktop.window.linked import PassageRef

CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
OPENING = frozenset({*ENTER, Qt.Key.Key_Space})


@guarded
class TableWalk(QObject):
    """Watches the keys of a compare view, and takes those of a table while the synopsis is shown."""

    def __init__(self, view: CompareView) -> None:
        super().__init__(view)
        self.setObjectName("tableWalk")
        self.view = view
        self.ways = {
            (Qt.Key.Key_Home, NONE): self.first_column,
            (Qt.Key.Key_End, NONE): self.last_column,
            (Qt.Key.Key_Home, CONTROL): self.first_row,
            (Qt.Key.Key_End, CONTROL): self.last_row,
            (Qt.Key.Key_PageUp, NONE): self.page_up,
            (Qt.Key.Key_PageDown, NONE): self.page_down,
            (Qt.Key.Key_Space, NONE): self.toggle,
            (Qt.Key.Key_Return, NONE): self.enter,
            (Qt.Key.Key_Enter, NONE): self.enter,
        }
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if event.type() not in kinds or not isinstance(event, QKeyEvent):
            return False
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        way = self.ways.get((Qt.Key(event.key()), modifiers))
        if way is None or self.view.mode != SYNOPSIS or not self.view.synopsis.rows:
            return False
        if event.key() in ENTER and self.view.synopsis.focused is None:
            return False  # a passage is read by the action that has this key
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            way()
        return True

    # --- where the keyboard is ------------------------------------------------------------------

    def here(self) -> CellAt | None:
        """Return the place of the keyboard in the table."""
        synopsis, ref = self.view.synopsis, self.view.focus_ref
        if synopsis.focused is not None:
            return synopsis.focused
        row = None if ref is None else synopsis.row_of(ref)
        return None if row is None or ref is None else CellAt(row, ref[0])

    def go(self, cell: CellAt, *, from_below: bool = False, ring: bool = True) -> None:
        """Bring the keyboard to a place: to a passage of a filled cell, or to the place itself."""
        shown = self.shown_at(cell)
        if shown:
            self.view.move_focus(shown[-1] if from_below else shown[0])
            return
        view = self.view
        view.focus_ref = None
        view.synopsis.focused = cell
        view.setFocus()
        view.show_ring(shown=ring)
        view.painter.rings = ring
        if not view.synopsis.rows[cell.row].is_band:
            view.show_column(cell.column)
        view.synopsis.reveal_row(cell.row)
        view.refresh()
        view.cell_entered.emit()

    def shown_at(self, cell: CellAt) -> list[PassageRef]:
        """Return the passages of a cell that are shown."""
        synopsis = self.view.synopsis
        own = synopsis.passages_at(cell)
        return own[: len(synopsis.part(cell.row, cell.column).heights)] if own else []

    # --- steps ----------------------------------------------------------------------------------

    def step_across(self, direction: int) -> bool:
        """Go one column on or back; at a band, open or close it. False if there is no table to walk."""
        here = self.here()
        if self.view.mode != SYNOPSIS or here is None:
            return False
        row = self.view.synopsis.rows[here.row]
        column = here.column + direction
        if row.band is not None and row.band.is_open and direction > 0:
            return self.step_down(1)
        if row.band is not None:
            self.view.set_band(row.kind, is_open=direction > 0)
        elif column < 0 and row.kind:
            band = self.view.synopsis.band_row(row.kind)
            self.go(CellAt(here.row if band is None else band, 0))
        elif 0 <= column < len(self.view.columns):
            self.go(CellAt(here.row, column))
        return True

    def step_down(self, direction: int) -> bool:
        """Go to the next passage of a cell, else to the next row. False if there is no table to walk."""
        here = self.here()
        if self.view.mode != SYNOPSIS or here is None:
            return False
        shown, ref = self.shown_at(here), self.view.focus_ref
        place = shown.index(ref) + direction if ref in shown else -1
        row = here.row + direction
        if 0 <= place < len(shown):
            self.view.move_focus(shown[place])
        elif 0 <= row < len(self.view.synopsis.rows):
            self.go(CellAt(row, here.column), from_below=direction < 0)
        return True

    def first_column(self) -> None:
        self._go_to(column=0)

    def last_column(self) -> None:
        self._go_to(column=len(self.view.columns) - 1)

    def first_row(self) -> None:
        self._go_to(row=0)

    def last_row(self) -> None:
        self._go_to(row=len(self.view.synopsis.rows) - 1)

    def page_up(self) -> None:
        self._page(-1)

    def page_down(self) -> None:
        self._page(1)

    def _page(self, direction: int) -> None:
        synopsis, here = self.view.synopsis, self.here() or CellAt(0, 0)
        target = synopsis.stack.top(here.row) + direction * synopsis.room * PAGE
        row = synopsis.stack.index_at(target)
        if row == here.row:
            row += direction
        self._go_to(row=min(max(row, 0), len(synopsis.rows) - 1))

    def _go_to(self, *, row: int | None = None, column: int | None = None) -> None:
        here = self.here() or CellAt(0, 0)
        self.go(CellAt(here.row if row is None else row, here.column if column is None else column))

    # --- opening --------------------------------------------------------------------------------

    def enter(self) -> None:
        """Open a band or close it; at an empty cell, read the clearest passage of its row."""
        here = self.here()
        if here is None:
            return
        if self.view.synopsis.rows[here.row].is_band:
            self.toggle()
            return
        self.view.activate(self.view.synopsis.clearest(here.row))
        self.go(here)

    def toggle(self) -> None:
        """Open or close the band the keyboard is at, or show all of its row or less."""
        here = self.here()
        if here is not None:
            self.toggle_row(here.row)

    def toggle_row(self, index: int) -> None:
        """Open or close a band; show all of a long row, or as much as at first."""
        synopsis = self.view.synopsis
        row = synopsis.rows[index]
        if row.band is not None:
            self.view.set_band(row.kind, is_open=not row.band.is_open)
        elif synopsis.can_fold(index):
            self.view.unfold(index, is_open=not synopsis.is_unfolded(index))
            ref = self.view.focus_ref
            if ref is not None and ref not in self.shown_at(CellAt(index, ref[0])):
                self.go(CellAt(index, ref[0]), from_below=True)


PAGE = 0.9
"""Share of what is in sight that a page key goes over, so that a row stays to go on from."""
