"""Makes the scene of a compare view from its flows, headers and reading."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtWidgets import QWidget

from desktop.story.comparison import Checked, Comparison, Reading, Span
from desktop.story.project import Project
from desktop.window.check_words import Why, absence_among, in_cell, in_sentence, why_empty
from desktop.window.column import Column
from desktop.window.counts import in_how_many, similar_in
from desktop.window.geometry import HEADER, RADIUS, STAGE_BOTTOM, STAGE_SIDE, STAGE_TOP, Stage
from desktop.window.headers import HeaderText
from desktop.window.linked import Linked, PassageRef
from desktop.window.ribbons import gutters
from desktop.window.scene import Cell, Head, Label, Scene
from desktop.window.synopsis import ROW_GAP, CellAt, Row, Synopsis


class Shown(Protocol):
    """What of a view a scene is made from; all of it is only read."""

    mode: str
    message: str
    columns: list[Column]
    headers: list[HeaderText]
    linked: Linked
    synopsis: Synopsis
    project: Project
    comparison: Comparison
    reading: Reading | None
    refs: dict[Span, PassageRef]
    partners: dict[PassageRef, set[PassageRef]]
    conflict_refs: frozenset[PassageRef]
    against: int | None
    pointed: PassageRef | None

    def viewport(self) -> QWidget: ...


def tr(text: str) -> str:
    return QCoreApplication.translate("Scene", text)


def build_scene(view: Shown) -> Scene:
    """Gather what is in sight; every layout in it is made."""
    top = STAGE_TOP + HEADER
    bottom = max(top, view.viewport().height() - STAGE_BOTTOM)
    is_table = view.mode != "linked"
    stage = view.synopsis.stage if is_table else view.linked.stage
    scene = Scene(stage, top, bottom, is_table=is_table)
    if not view.columns:
        scene.message = view.message
        return scene
    scene.heads, scene.rails = heads_of(view, stage, bottom)
    scene.current = current_refs(view)
    scene.conflicts = view.conflict_refs
    if is_table:
        scene.placed = view.synopsis.placed(top)
        scene.cells, scene.labels = cells_of(view, view.synopsis, top, scene.current)
    else:
        scene.bottom = max(top, bottom - RADIUS)
        scene.placed = view.linked.placed(top)
        scene.offsets = {
            place.column: round(view.columns[place.column].offset) for place in stage.columns
        }
        scene.cut = {
            column: (
                offset > 0,
                view.columns[column].stack.height > offset + scene.bottom - top,
            )
            for column, offset in scene.offsets.items()
        }
        band = (top, scene.bottom)
        scene.gutters = gutters(view.linked, scene.placed, scene.current, view.pointed, band)
    for place in scene.placed:
        if not place.block.is_ready:
            place.block.prepare()
    return scene


def current_refs(view: Shown) -> frozenset[PassageRef]:
    if view.reading is None:
        return frozenset()
    spans = [view.reading.current, view.reading.base]
    spans += [counterpart.span for counterpart in view.reading.counterparts]
    return frozenset(view.refs[span] for span in spans if span in view.refs)


def heads_of(view: Shown, stage: Stage, bottom: float) -> tuple[list[Head], list[Head]]:
    against = [column.article.number == view.against for column in view.columns]
    heads = [
        Head(
            place.column,
            QRectF(place.x, STAGE_TOP, place.width, HEADER),
            view.headers[place.column],
            against[place.column],
        )
        for place in stage.columns
    ]
    rails = [
        Head(
            place.column,
            QRectF(place.x, STAGE_TOP, place.width, bottom - STAGE_TOP),
            view.headers[place.column],
            against[place.column],
        )
        for place in stage.rails
    ]
    return heads, rails


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
    words, is_checked = what_is_true(view, at)
    offers = has_focus or synopsis.pointed == at
    return Cell(box, is_current, at, words, is_checked, offers, has_focus)


def what_is_true(view: Shown, at: CellAt) -> tuple[str, bool]:
    """Say what an empty cell means, and whether a person looked; never that something was left out."""
    why = why_empty_cell(view, at)
    similar = "" if why.checked else similar_address(view, at)
    return (tr("similar: {}").format(similar) if similar else in_cell(why)), bool(why.checked)


def empty_sentence(view: Shown, at: CellAt) -> str:
    """Say the same in a sentence that names the passage looked for and the article."""
    synopsis = view.synopsis
    why = why_empty_cell(view, at)
    column, index = synopsis.clearest(at.row)
    passage = view.columns[column].article.passage_address(index)
    article = view.columns[at.column].article
    similar = "" if why.checked else similar_address(view, at)
    if similar:
        return tr("{} is similar to {}, in another row").format(passage, similar)
    return in_sentence(why, passage, article)


def similar_address(view: Shown, at: CellAt) -> str:
    """Return a passage of a cell's article that is linked with the row but stands in another one."""
    refs = view.synopsis.rows[at.row].refs
    found = [ref for own in refs for ref in view.partners.get(own, ()) if ref[0] == at.column]
    return view.columns[at.column].article.passage_address(min(found)[1]) if found else ""


def why_empty_cell(view: Shown, at: CellAt) -> Why:
    """Say why a statement has no passage in an article: what a person said counts first."""
    article = view.columns[at.column].article
    row = view.synopsis.rows[at.row]
    known = row.statement.checked_absent if row.statement is not None else ()
    checked = next((each for each in known if each.article == article.number), None)
    if checked is None:
        spans = [view.synopsis.span_of(ref) for ref in row.refs]
        absence = absence_among(view.project.absences, spans, article.number)
        if absence is not None:
            checked = Checked(absence.article, absence.by, absence.at)
    return Why(checked) if checked is not None else why_empty(article, view.comparison)


def describe(view: Shown, ref: PassageRef) -> str:
    """Say in words what a passage is, in how many places it has counterparts, where a person looked."""
    article = view.columns[ref[0]].article
    passage = article.passages[ref[1]]
    others = [view.columns[column].article.number for column, _ in view.partners.get(ref, ())]
    if others:
        found = similar_in(article.number, others, view.synopsis.texts)
    elif article.number not in view.comparison.compared or not passage.is_compared:
        found = tr("not compared")
    else:
        found = tr("no counterpart found")
    span = Span(article.number, passage.start, passage.end)
    numbers = (column.article.number for column in view.columns)
    checked = [
        f"A{number}"
        for number in numbers
        if number not in others and absence_among(view.project.absences, [span], number)
    ]
    parts = [article.passage_address(ref[1]), str(passage.kind), found]
    if checked:
        parts.append(tr("checked absent in {}").format(", ".join(checked)))
    return ", ".join(parts)


def label_of(view: Shown, row: Row, box: QRectF, *, is_current: bool) -> Label:
    if row.is_divider:
        return Label(QRectF(box.left(), box.top(), 700, box.height()), "", row.title, False)
    if row.statement is None:
        words = tr("in 1 article") if view.comparison.compared else tr("not compared")
        return Label(box, "–", words, is_current)
    found = {view.columns[column].article.number for column, _ in row.refs}
    words = in_how_many(found, view.comparison.compared, view.synopsis.texts)
    return Label(box, row.statement.address, words, is_current)
