"""Makes the cells and labels of the synopsis in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF

from desktop.window.counts import in_how_many
from desktop.window.geometry import STAGE_SIDE
from desktop.window.linked import PassageRef
from desktop.window.scene import Cell, Label
from desktop.window.synopsis import ROW_GAP, CellAt, Row, Synopsis

if TYPE_CHECKING:
    from desktop.window.scene_builder import Shown


def tr(text: str) -> str:
    return QCoreApplication.translate("Scene", text)


def cells_of(
    view: Shown, synopsis: Synopsis, top: float, current: frozenset[PassageRef]
) -> tuple[list[Cell], list[Label]]:
    cells: list[Cell] = []
    labels: list[Label] = []
    for index in synopsis.visible_rows():
        row = synopsis.rows[index]
        y = top + synopsis.stack.top(index) - synopsis.offset
        height = synopsis.stack.height_of(index) - ROW_GAP
        is_current = bool(current.intersection(row.refs))
        labels.append(
            label_of(view, row, QRectF(STAGE_SIDE, y, 138, height), is_current=is_current)
        )
        if row.is_divider:
            continue
        for place in synopsis.stage.columns:
            box = QRectF(place.x, y, place.width, height)
            lit = any(ref in current and ref[0] == place.column for ref in row.refs)
            cells.append(cell_of(view, CellAt(index, place.column), box, is_current=lit))
    return cells, labels


def cell_of(view: Shown, at: CellAt, box: QRectF, *, is_current: bool) -> Cell:
    synopsis = view.synopsis
    if not synopsis.is_empty(at):
        return Cell(box, is_current, at)
    has_focus = synopsis.focused == at
    from desktop.window.cell_words import what_is_true

    words, is_checked = what_is_true(view, at)
    offers = has_focus or synopsis.pointed == at
    return Cell(box, is_current, at, words, is_checked, offers, has_focus)


def label_of(view: Shown, row: Row, box: QRectF, *, is_current: bool) -> Label:
    if row.is_divider:
        return Label(QRectF(box.left(), box.top(), 700, box.height()), "", row.title, False)
    if row.statement is None:
        words = tr("in 1 article") if view.comparison.compared else tr("not compared")
        return Label(box, "–", words, is_current)
    found = {view.columns[column].article.number for column, _ in row.refs}
    words = in_how_many(found, view.comparison.compared, view.synopsis.texts)
    return Label(box, row.statement.address, words, is_current)
