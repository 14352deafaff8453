"""The synopsis for assistive technology: its bands, and what row a cell is in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface

from desktop.window.accessible_parts import NOTHING, PartAccessible, Tree, on_screen
from desktop.window.overrides import guarded
from desktop.window.stage_view import SYNOPSIS

if TYPE_CHECKING:
    from desktop.window.compare_view import CompareView
    from desktop.window.linked import PassageRef


def tr(text: str) -> str:
    return QCoreApplication.translate("Synopsis", text)


def bands_of(view: CompareView) -> list[str]:
    """Return the kinds of the bands of the synopsis, from top to bottom."""
    rows = view.synopsis.rows if view.mode == SYNOPSIS else ()
    return [row.kind for row in rows if row.is_band]


def statement_sentence(view: CompareView, ref: PassageRef) -> str:
    """Say in linked reading which statement a passage makes, and in how many articles that stands."""
    from desktop.story.judging import statement_of
    from desktop.window.counts import in_how_many

    statement = statement_of(view.comparison.statements, view.span_of(ref))
    if view.mode == SYNOPSIS or statement is None:
        return ""
    found = {span.article for span in statement.passages}
    words = in_how_many(found, view.comparison.compared, view.texts)
    return f"{statement.address}, {' '.join(words.split())}"


def row_sentence(view: CompareView, index: int | None) -> str:
    """Say which row of the synopsis something is in, and what is noticed of it; "" if in none."""
    if view.mode != SYNOPSIS or index is None:
        return ""
    from desktop.window.row_facts import noticed

    row = view.synopsis.rows[index]
    if row.statement is None:
        return ""
    name, notes, _ = noticed(view.synopsis, row)
    said = [tr("row {}").format(row.statement.address), *name.split("\n"), *notes.split("\n")]
    return ", ".join(part for part in said if part)


@guarded
class BandAccessible(PartAccessible):
    """A line that stands for collapsed rows: its name counts them, its state says if it is open."""

    def __init__(self, tree: Tree, kind: str) -> None:
        super().__init__(tree)
        self.kind = kind

    def isValid(self) -> bool:
        return self.kind in bands_of(self.view)

    def parent(self) -> QAccessibleInterface:
        return self.tree.document

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Row

    def _row(self) -> int | None:
        return self.view.synopsis.band_row(self.kind)

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        focused = self.view.synopsis.focused
        state.focusable = True
        state.focused = focused is not None and focused.row == self._row() and self.view.hasFocus()
        state.expandable = True
        state.expanded = self.kind in self.view.synopsis.opened
        state.collapsed = not state.expanded
        state.offscreen = self.rect().isEmpty()
        return state

    def rect(self) -> QRect:
        for line in self.view.scene.bands:
            if self.isValid() and line.at.row == self._row():
                return on_screen(self.view, line.box.toRect())
        return NOTHING

    def text(self, part: QAccessible.Text) -> str:
        row = self._row() if self.isValid() else None
        band = None if row is None else self.view.synopsis.rows[row].band
        if band is None:
            return ""
        if part == QAccessible.Text.Name:
            from desktop.window.table_words import band_sentence

            return band_sentence(self.view.columns, band)
        if part == QAccessible.Text.Description:
            from desktop.window.table_tips import band_keys

            return band_keys(is_open=band.is_open)
        return ""
