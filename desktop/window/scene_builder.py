"""Makes the scene of a compare view from its flows, headers and reading."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtWidgets import QScrollBar, QWidget

from desktop.story.comparison import Comparison, Reading, Span
from desktop.story.project import Project
from desktop.window.column import Column
from desktop.window.folding import fold_words
from desktop.window.geometry import HEADER, RADIUS, STAGE_BOTTOM, STAGE_TOP, Place, Stage
from desktop.window.headers import BETWEEN, HeaderText
from desktop.window.linked import Linked, PassageRef, ref_at
from desktop.window.margin import Margin
from desktop.window.overview import Overviews, weak_refs
from desktop.window.ribbons import gutters
from desktop.window.scene import Head, Scene
from desktop.window.synopsis import Synopsis

if TYPE_CHECKING:
    from desktop.window.finding import Hit
    from desktop.window.notes.lane import NoteLane


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
    partners: Mapping[PassageRef, set[PassageRef]]
    conflict_refs: frozenset[PassageRef]
    against: int | None
    pointed: PassageRef | None
    overviews: Overviews
    hits: list[Hit]
    hit: int
    shows_overviews: bool
    zoom: float
    made_notes: NoteLane | None

    @property
    def margins(self) -> Mapping[PassageRef, Margin]: ...

    def viewport(self) -> QWidget: ...

    def horizontalScrollBar(self) -> QScrollBar: ...


def tr(text: str) -> str:
    return QCoreApplication.translate("Scene", text)


def build_scene(view: Shown, reach: Callable[[Scene], None] | None = None) -> Scene:
    """Gather what is in sight; every layout in it is made.

    `reach` adds what is painted beforehand.
    """
    top = STAGE_TOP + HEADER
    bottom = max(top, view.viewport().height() - STAGE_BOTTOM)
    is_table = view.mode != "linked" and bool(view.columns)
    stage = view.synopsis.stage if is_table else view.linked.stage
    scene = Scene(stage, top, bottom, is_table=is_table)
    if not view.columns:
        scene.message = view.message
        return scene
    scene.current = current_refs(view)
    scene.weak = weak_refs(view)
    scene.heads, scene.rails = heads_of(view, stage, bottom)
    scene.conflicts = view.conflict_refs
    if is_table:
        scene.placed = view.synopsis.placed(top)
        from desktop.window.table_scene import fill_table

        fill_table(view, scene, view.synopsis)
    else:
        fill_columns(view, scene)
    for place in scene.placed:
        if not place.block.is_ready:
            place.block.prepare()
    if reach is not None:
        reach(scene)
    if view.made_notes is not None:
        scene.notes = view.made_notes.drawn_of(scene)
        scene.memos = view.made_notes.columns_with_memos()
    return scene


def fill_columns(view: Shown, scene: Scene) -> None:
    """Add what is in sight of articles side by side, and the ribbons between them."""
    scene.bottom = max(scene.top, scene.bottom - RADIUS)
    scene.margins = view.margins
    scene.placed = view.linked.placed(scene.top)
    scene.offsets = {
        place.column: round(view.columns[place.column].offset) for place in scene.stage.columns
    }
    scene.cut = {
        column: (
            offset > 0,
            view.columns[column].stack.height > offset + scene.bottom - scene.top,
        )
        for column, offset in scene.offsets.items()
    }
    if view.shows_overviews:
        scene.heads = [with_overview(view, head, scene.current) for head in scene.heads]
        scene.rails = [with_overview(view, rail, scene.current) for rail in scene.rails]
    scene.folded = {
        (place.column, place.index): fold_words(view.columns[place.column].article, fold)
        for place in scene.placed
        if view.columns[place.column].folds
        and (fold := view.columns[place.column].fold_at(place.index)) is not None
    }
    scene.unfolded = frozenset(
        (place.column, place.index)
        for place in scene.placed
        if view.columns[place.column].opened and view.columns[place.column].is_opened(place.index)
    )
    if any(column.gap is not None for column in view.columns):
        from desktop.window.empty_boxes import boxes_of

        scene.boxes = boxes_of(view, scene)
    band = (scene.top, scene.bottom)
    scene.gutters = gutters(view.linked, scene.placed, scene.current, view.pointed, band)


def current_refs(view: Shown) -> frozenset[PassageRef]:
    if view.reading is None:
        return frozenset()
    spans = [view.reading.current, view.reading.base]
    spans += [counterpart.span for counterpart in view.reading.counterparts]
    found = (ref_at(view.columns, view.refs, span) for span in spans)
    return frozenset(ref for ref in found if ref is not None)


def with_overview(view: Shown, head: Head, current: frozenset[PassageRef]) -> Head:
    if head.size > 1:
        return head
    return head._replace(overview=view.overviews.of(view, head.column, current))


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
            rail_text(view, place),
            any(against[place.column : place.column + place.size]),
            size=place.size,
        )
        for place in stage.rails
    ]
    return heads, rails


def rail_text(view: Shown, place: Place) -> HeaderText:
    """Say which article a rail is of, or how many more there are."""
    if place.size == 1:
        return view.headers[place.column]
    run = view.headers[place.column : place.column + place.size]
    return HeaderText(
        f"+{place.size}",
        tr("{} more articles").format(place.size),
        BETWEEN.join(text.badge for text in run),
        tr("Click to choose one"),
        is_known=False,
    )
