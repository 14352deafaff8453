"""Where the columns of a stage and their passages lie: laid out, brought level, scrolled."""

from __future__ import annotations

from collections.abc import Mapping
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from desktop.story.comparison import Comparison, Reading, Span
from desktop.story.copies import Texts
from desktop.story.project import Project
from desktop.window.cell_parts import CELL
from desktop.window.choosing_columns import best_first, weights_of
from desktop.window.column import LEFT, RIGHT, Column
from desktop.window.geometry import (
    HEADER,
    NOWHERE,
    READING,
    STAGE_BOTTOM,
    STAGE_TOP,
    TABLE,
    Spacing,
    Stage,
    place_columns,
    place_table,
    zoomed,
)
from desktop.window.headers import HeaderText
from desktop.window.linked import Linked, PassageRef, ref_at
from desktop.window.margin import Margin, margins_of
from desktop.window.overrides import guarded
from desktop.window.overview import Overviews, height_at
from desktop.window.scene import Scene
from desktop.window.scene_builder import build_scene
from desktop.window.scene_painter import ScenePainter
from desktop.window.styles import styles
from desktop.window.synopsis import Synopsis
from desktop.window.table_row import CellAt
from desktop.window.theme import Theme

if TYPE_CHECKING:
    from desktop.window.finding import Hit
    from desktop.window.notes.lane import NoteLane

IDLE_WAIT = 40
"""ms before what is out of sight is laid out: what is in sight is painted first."""
IDLE_SLICE = 0.004
"""Seconds of laying out between two turns of the event loop."""
LINKED = "linked"
SYNOPSIS = "synopsis"


@guarded
class StageLayout(QAbstractScrollArea):
    """Places the columns of a story in one of two modes, scrolls them and keeps what is read level."""

    passage_activated = Signal(object)
    """The Span of the passage the reader is on, None when released."""
    focus_moved = Signal(object)
    """The PassageRef the keyboard is at."""
    cell_entered = Signal()
    """The keyboard came to an empty cell of the synopsis, or to a band."""
    scene_changed = Signal()
    laid_out = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._set_up_viewport()
        self.project = Project()
        self.comparison = Comparison()
        self.reading: Reading | None = None
        self.mode = LINKED
        self.zoom = 1.0
        self.first = 0
        self.against: int | None = None
        self.message = ""
        self.columns: list[Column] = []
        self.dense: list[Column] = []
        self.linked = Linked()
        self.synopsis = Synopsis()
        self.overviews = Overviews()
        self.hits: list[Hit] = []
        """What is framed because it was looked for."""
        self.hit = -1
        self.has_margins = True
        self._margins: dict[PassageRef, Margin] | None = None
        self.refs: dict[Span, PassageRef] = {}
        self.texts: Texts | None = None
        self.partners: Mapping[PassageRef, set[PassageRef]] = {}
        self.headers: list[HeaderText] = []
        self.focus_ref: PassageRef | None = None
        self.ring = False
        self.pointed: PassageRef | None = None
        self.current: PassageRef | None = None
        self.conflict_refs: frozenset[PassageRef] = frozenset()
        self._is_waiting = False
        self._awaited: Span | None = None
        """The passage to bring into sight when the view is shown again."""
        self.shows_overviews = False  # a fifth of the first paint: they wait for the second
        self.has_note_marks = True
        self.made_notes: NoteLane | None = None
        """What a reader wrote beside the articles, once there is something."""
        self.scene = Scene()
        self.painter = ScenePainter(theme)
        # Nobody scrolls before the first frame: pictures of columns are a tenth of it, for nothing.
        self.painter.strips.are_kept = False
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._lay_out_more)

    def _set_up_viewport(self) -> None:
        # A viewport of our own: asked for Qt's, PySide 6.11 first makes every widget class it knows,
        # 14 ms of a start.
        self.setViewport(QWidget(self))
        self.setObjectName("compareView")
        self.setAccessibleName(self.tr("Comparison"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    # --- levelling ------------------------------------------------------------------------------

    def _level(self, reading: Reading) -> None:
        assert self.current is not None
        if self._is_waiting:
            self._awaited = self.span_of(self.current)
            return
        if self.mode == SYNOPSIS:
            self.synopsis.show_current(self.current)
            return
        for _ in range(LEVELLING):
            self.linked.level(self.current, self.others(reading))
            self.linked.settle()

    def others(self, reading: Reading) -> list[PassageRef]:
        """Return the passages to bring level with the one being read, the base first."""
        spans = [reading.base, *(counterpart.span for counterpart in reading.counterparts)]
        found = (ref_at(self.columns, self.refs, span) for span in spans)
        return [ref for ref in found if ref is not None]

    def _is_level(self) -> bool:
        if self.reading is None or self.current is None or self.mode != LINKED:
            return False
        return self.linked.is_level(self.current, self.others(self.reading))

    @property
    def margins(self) -> dict[PassageRef, Margin]:
        if not self.has_margins:
            return {}
        if self._margins is None:
            self._margins = margins_of(self.comparison, self.refs, self.texts)
        return self._margins

    # --- places ---------------------------------------------------------------------------------

    def has(self, ref: PassageRef) -> bool:
        """Tell whether a passage is among the columns: they may be others than when it was named."""
        column, index = ref
        return 0 <= column < len(self.columns) and 0 <= index < len(self.columns[column].blocks)

    def span_of(self, ref: PassageRef) -> Span:
        article = self.columns[ref[0]].article
        passage = article.passages[ref[1]]
        return Span(article.number, passage.start, passage.end)

    @property
    def cell(self) -> CellAt | None:
        """The empty cell or band that the keyboard is at, while the synopsis is shown."""
        return self.synopsis.focused if self.mode == SYNOPSIS else None

    @property
    def note_lanes(self) -> int:
        """How many stripes there is room for beside the words."""
        return 2 if self.mode == SYNOPSIS else 3

    @property
    def active_columns(self) -> list[Column]:
        return self.dense if self.mode == SYNOPSIS else self.columns

    @property
    def room(self) -> float:
        """Height of the part of the viewport where text scrolls, px."""
        return max(1.0, self.viewport().height() - STAGE_TOP - HEADER - STAGE_BOTTOM)

    # --- layout ---------------------------------------------------------------------------------

    def relayout(self, *, keeps_read: bool = True) -> None:
        """Place columns for the present width, zoom and mode; the reading line keeps its passages.

        Where fewer columns fit than before, that of the passage being read stays, if `keeps_read`.
        A view that is not shown waits: it is given its size when it is. Until then nothing is laid
        out, for what was may be of columns that are gone.
        """
        self._is_waiting = not self.isVisible()
        if self._is_waiting:
            self._idle.stop()
            self.linked.stage = self.synopsis.stage = NOWHERE
            self.scene = Scene()
            return
        linked = self.mode == LINKED
        width = float(self.viewport().width())
        spacing = zoomed(READING if linked else TABLE, self.zoom)
        if linked and keeps_read:
            self._keep_read(width, spacing)
        stage = (
            place_columns(len(self.columns), self.first, width, spacing)
            if linked
            else place_table(len(self.columns), width, spacing)
        )
        table = styles(self.zoom, dense=not linked)
        each = stage.columns[0].width if stage.columns else 0.0
        line = self.linked.line
        positions = [column.position(line) for column in self.columns]
        was_level = self._is_level()
        beside = LEFT + RIGHT + (TWO_FIGURES if len(self.columns) >= 10 else 0.0)
        for column in self.active_columns:
            column.place(each, table, beside if linked else 2 * CELL)
        if linked:
            self.linked.place(stage, self.room)
            self._return_to(positions)
            if was_level and self.reading is not None:
                self._level(self.reading)
            self.show_empty_boxes()
        else:
            self.synopsis.place(stage, self.room, self.zoom)
            self.synopsis.restack()
        self.refresh()
        self._idle.start(IDLE_WAIT)
        self._catch_up()

    def show_empty_boxes(self) -> None:
        """Say in the columns where the passage being read has no counterpart; elsewhere say nothing."""
        is_read = self.reading is not None and self.mode == LINKED
        if is_read or any(column.gap is not None for column in self.columns):
            from desktop.window.empty_boxes import place_boxes

            place_boxes(self)

    def _keep_read(self, width: float, spacing: Spacing) -> None:
        """Show other columns if another number of them fits and the passage read would be in a rail."""
        ref = self.current or self.focus_ref
        shown = [place.column for place in self.linked.stage.columns]
        if ref is None or not self.has(ref) or (shown and ref[0] not in shown):
            return
        coming = place_columns(len(self.columns), self.first, width, spacing)
        if len(coming.columns) != len(shown) or coming.column(ref[0]) is None:
            self.first = self._best_first(ref, len(coming.columns))

    def _best_first(self, ref: PassageRef, count: int) -> int:
        reading = self.reading if ref == self.current else None
        weights = weights_of(reading, self.columns, self.refs)
        shown = range(self.first, self.first + count)
        return best_first(ref[0], shown, len(self.columns), weights)

    def show_counterparts(self) -> None:
        """Show the columns in which the most and surest counterparts of the passage read are."""
        shown = len(self.linked.stage.columns)
        if self.mode != LINKED or self.current is None or not shown:
            return
        first = self._best_first(self.current, shown)
        if first != self.linked.stage.columns[0].column:
            self.first = first
            self.relayout(keeps_read=False)

    def await_passage(self, span: Span | None) -> None:
        """Bring a passage into sight when the view is shown again, instead of what was asked for."""
        self._awaited = span

    def _catch_up(self) -> None:
        """Bring into sight what was asked for while the view was not shown."""
        awaited, self._awaited = self._awaited, None
        ref = None if awaited is None else self.refs.get(awaited)
        if ref is not None and ref == self.current and self.reading is not None:
            self._level(self.reading)
            self.refresh()
        elif ref is not None:
            self.reveal(ref)

    @property
    def stage(self) -> Stage:
        return self.linked.stage if self.mode == LINKED else self.synopsis.stage

    def _return_to(self, positions: list[tuple[int, float]]) -> None:
        for column, position in zip(self.columns, positions, strict=True):
            if column.offset != 0:
                column.return_to(position, self.linked.line)
        self.linked.rebase()

    def refresh(self, *, scrolled: bool = False) -> None:
        """Lay out what is in sight and repaint: all of it, or the text alone that was `scrolled`."""
        if self._is_waiting:
            return
        flow = self.linked if self.mode == LINKED else self.synopsis
        changed = flow.settle()
        self._sync_bars()
        if scrolled and not changed and self.mode == LINKED:
            self.scene = build_scene(self, self._reach_ahead)
            self._update_text()
        else:
            self.scene = build_scene(self)
            self.repaint_all()
        self.scene_changed.emit()

    def _reach_ahead(self, scene: Scene) -> None:
        if self.painter.strips.are_kept:
            from desktop.window.ahead import reach_ahead

            reach_ahead(self, scene)

    def repaint_all(self) -> None:
        """Paint everything anew, because something other than the offset has changed."""
        self.painter.strips.clear()
        self.viewport().update()

    def _sync_bars(self) -> None:
        bar = self.verticalScrollBar()
        bar.blockSignals(True)
        if self.mode == SYNOPSIS:
            offset, greatest = self.synopsis.offset, self.synopsis.greatest()
        elif self.columns:
            offset = self.columns[self.linked.lead].offset
            greatest = self.linked.greatest(self.linked.lead)
        else:
            offset = greatest = 0.0
        bar.setRange(int(min(0.0, offset)), int(max(greatest, offset)))
        bar.setPageStep(int(self.room))
        bar.setSingleStep(round(22 * self.zoom))
        bar.setValue(int(offset))
        bar.blockSignals(False)
        across = self.horizontalScrollBar()
        across.setRange(0, int(max(0.0, self.stage.width - self.viewport().width())))
        across.setPageStep(self.viewport().width())
        across.setSingleStep(round(22 * self.zoom))

    def _lay_out_more(self) -> None:
        self._idle.setInterval(0)
        until = perf_counter() + IDLE_SLICE
        flow = self.linked if self.mode == LINKED else self.synopsis
        while perf_counter() < until:
            if not flow.measure_next():
                self._idle.stop()
                self.refresh()
                self.laid_out.emit()
                return
        self.painter.strips.clear()

    @property
    def is_laid_out(self) -> bool:
        return not self._idle.isActive()

    def _update_text(self) -> None:
        shift = -self.horizontalScrollBar().value()
        self.viewport().update(self.scene.moving_area.translated(shift, 0).toRect())

    # --- scrolling ------------------------------------------------------------------------------

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if self._is_waiting:
            return
        value = float(self.verticalScrollBar().value())
        if dy and self.mode == LINKED:
            self.linked.scroll_to(value)
        elif dy:
            self.synopsis.offset = value
        self.refresh(scrolled=not dx)

    def reveal(self, ref: PassageRef) -> None:
        """Bring a passage into sight, its column too."""
        if not self.has(ref):
            return
        if self._is_waiting:
            self._awaited = self.span_of(ref)
            return
        self.show_column(ref[0])
        if self.mode == LINKED:
            self.linked.reveal(ref)
        else:
            self.synopsis.reveal(ref)
        self.refresh()

    def go_along(self, column: int, share: float) -> None:
        """Bring a share of a column's text, 0–1, to the middle of the stage; the others follow."""
        self.show_column(column)
        self.linked.take_lead(column)
        wanted = height_at(self.columns[column], share) - self.room / 2
        self.linked.scroll_to(min(max(wanted, 0.0), self.linked.greatest(column)))
        self.refresh(scrolled=True)

    def show_column(self, column: int) -> None:
        """Bring a column out of its rail."""
        placed = self.stage.columns
        if self.stage.column(column) is None and placed:
            first = placed[0].column
            self.first = column if column < first else column - len(placed) + 1
            self.relayout(keeps_read=False)

    # --- Qt -------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        shift = self.horizontalScrollBar().value()
        painter.translate(-shift, 0)
        self.painter.hover = self.pointed
        self.painter.focus = self.focus_ref if self.ring and self.hasFocus() else None
        self.painter.paint(painter, self.scene, QRectF(event.rect()).translated(shift, 0))
        painter.end()
        if not self.shows_overviews and self.scene.heads:
            self.shows_overviews = self.painter.strips.are_kept = True
            QTimer.singleShot(0, self, self.show_second_frame)

    def show_second_frame(self) -> None:
        """Show what is no part of the first frame of a start; the text stays where it is."""
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.relayout()

    def showEvent(self, event: QShowEvent) -> None:
        if self._is_waiting:
            self.relayout()

    def show_ring(self, *, shown: bool) -> None:
        """Frame the passage the keyboard is at; the mouse needs no frame."""
        if shown or self.ring:
            self.ring = shown
            self.repaint_all()

    def to_scene(self, point: QPointF) -> QPointF:
        """Turn a point of the viewport into one of the scene."""
        return point + QPointF(self.horizontalScrollBar().value(), 0)


TWO_FIGURES = 8.0
"""px that text gives way to the number of texts in the margin, when that may have two figures."""
LEVELLING = 3
"""Rounds of levelling and laying out; heights are exact after two, the third is for long leaps."""
