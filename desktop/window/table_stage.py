"""The synopsis as a table to work in: order, collapsed rows, columns that scroll sideways."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction

from desktop.window.geometry import STAGE_SIDE
from desktop.window.stage_view import SYNOPSIS, StageView

if TYPE_CHECKING:
    from desktop.story.project import Project
    from desktop.window.linked import PassageRef
    from desktop.window.row_codes import RowCodes
    from desktop.window.synopsis_rows import Words


BEGINNING = 60
"""px of a row in which its address and the first lines of its cells stand."""


class TableStage(StageView):
    """A stage whose rows can be put in order, and opened where they are collapsed."""

    order_changed = Signal()
    """The rows of the synopsis are in another order."""
    mode_changed = Signal()

    def set_mode(self, mode: str) -> None:
        is_other = mode != self.mode
        super().set_mode(mode)
        if is_other:
            read = self.current or self.focus_ref
            if mode == SYNOPSIS and read is not None:
                self.show_column(read[0])
            self.mode_changed.emit()

    def relayout(self, *, keeps_read: bool = True) -> None:
        """Place everything anew; the row that is read comes back if it goes out of sight by that."""
        held = self._row_in_sight()
        super().relayout(keeps_read=keeps_read)
        if held is not None and self._row_in_sight() is None:
            self.synopsis.reveal_row(held)
            self.refresh()

    def _row_in_sight(self) -> int | None:
        """Return the row of what is read, or where the keyboard is, if its beginning is in sight."""
        table, ref = self.synopsis, self.current or self.focus_ref
        row = None if ref is None or self.mode != SYNOPSIS else table.row_of(ref)
        if row is None or row >= len(table.rows):
            return None
        top = table.stack.top(row) - table.offset
        return row if 0 <= top < table.room - BEGINNING else None

    def show_row_words(self, words: Words) -> None:
        """Take how the rows are worded, by the number of their statement."""
        self.synopsis.show_words(words)
        self._uncover()
        self._show_table()

    def set_order(self, order: str) -> None:
        """Put the rows in the order of an article's address, BY_ARTICLES, BY_DIFFERENCE or BY_CODES."""
        if order != self.synopsis.order:
            self.synopsis.set_order(order)
            self._uncover()
            self._keep_in_sight()
            self._show_table()
            self.order_changed.emit()

    def take_order(self) -> None:
        """Put the rows in the order that the data of a chosen action names."""
        action = self.sender()
        if isinstance(action, QAction):
            self.set_order(str(action.data()))

    def set_band(self, kind: str, *, is_open: bool) -> None:
        """Open or close the line that stands for collapsed rows."""
        self.synopsis.set_band(kind, is_open=is_open)
        self._show_table()

    def unfold(self, row: int, *, is_open: bool) -> None:
        """Show all of a row, or as much as at first; the passage being read is always shown whole."""
        is_read = self.current is not None and self.synopsis.row_of(self.current) == row
        self.synopsis.unfold(row, is_open=is_open or is_read)
        self._show_table()

    def _show_table(self) -> None:
        if self.mode == SYNOPSIS:
            self.apply_marks()
            self.refresh()

    def show_notes(self, project: Project) -> None:
        before = self.project
        super().show_notes(project)
        if self.mode == SYNOPSIS and not self._has_measured(before, project):
            self.synopsis.show_codes(self._row_codes())
            self._uncover()
        self._show_table()

    def _has_measured(self, before: Project, project: Project) -> bool:
        """Measure only the rows of what was just coded; False if others may have changed, too."""
        codes, order = self.synopsis.codes, self.synopsis.order
        if codes is None or order == "codes" or not project.annotations:
            return False
        if (before.codes, before.codings) != (project.codes, project.codings):
            return False
        from desktop.window.notes.runs import changed_between

        removed, added = changed_between(before.annotations, project.annotations)
        self.synopsis.measure_codes(codes.forget((*removed, *added)))
        return True

    def _row_codes(self) -> RowCodes | None:
        """Return what passages are coded with; nothing is loaded before there is something to show."""
        if not (self.has_note_marks and self.project.codes and self.project.annotations):
            return None
        from desktop.window.row_codes import RowCodes

        return RowCodes(self.notes, self.project, self.columns)

    def show_note_marks(self, *, shown: bool) -> None:
        """Show or hide the codes of passages, too: cells have the height of what they show."""
        is_other = shown != self.has_note_marks
        super().show_note_marks(shown=shown)
        if is_other and self.mode == SYNOPSIS:
            self.synopsis.show_codes(self._row_codes())
            self._uncover()
            self._show_table()

    def _show_rows(self) -> None:
        self.synopsis.codes = self._row_codes() if self.mode == SYNOPSIS else None
        super()._show_rows()
        if self.mode == SYNOPSIS:
            self._uncover()

    def _uncover(self) -> None:
        """Keep what is read, and where the keyboard is, out of closed bands."""
        for ref in (self.current, self.focus_ref):
            if ref is not None:
                self.synopsis.uncover(ref)

    def _keep_in_sight(self) -> None:
        ref: PassageRef | None = self.focus_ref or self.current
        if self.synopsis.focused is not None:
            self.synopsis.reveal_row(self.synopsis.focused.row)
        elif ref is not None:
            self.synopsis.reveal(ref)

    def show_column(self, column: int) -> None:
        """Bring a column out of its rail, or into sight beside the labels of the synopsis."""
        place, bar = self.stage.column(column), self.horizontalScrollBar()
        if self.mode != SYNOPSIS or place is None:
            super().show_column(column)
            return
        right = int(place.x + place.width + STAGE_SIDE) - self.viewport().width()
        left = int(place.x - self.stage.columns[0].x)
        bar.setValue(min(max(bar.value(), right), left))
