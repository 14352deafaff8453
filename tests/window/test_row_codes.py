"""The synopsis says which codes each passage carries, and shows the rows in which they differ."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QMenu

from desktop.story.annotating import annotate, remove_annotations, set_progress
from desktop.story.annotation import About, Annotation, Code, Progress
from desktop.story.codebook import add_code, change_code
from desktop.story.comparison import Span
from desktop.story.project import Project
from desktop.window.cell_codes import fitting
from desktop.window.compare_view import CompareView
from desktop.window.order_button import fill_orders
from desktop.window.stage_view import SYNOPSIS
from desktop.window.synopsis_rows import BY_CODES
from desktop.window.table_places import codes_box
from desktop.window.table_row import CODED_ALIKE, CellAt
from tests.window.conftest import MakeView
from tests.window.invented import article, comparison, project, span

NOON = "2026-11-22T12:00:00Z"
ONE = article(1, "A ferry ran aground.", "Four sailors were hurt.", "The port is shut.")
TWO = article(2, "The ferry went aground.", "Four men were hurt.", "The port stays shut.")
THREE = article(3, "Nobody saw the ferry.", "Three were hurt.", "Ships wait.")
FERRY = (ONE, TWO, THREE)
FOUND = comparison(
    FERRY,
    ((0, 0), (1, 0), 0.9),
    ((0, 1), (1, 1), 0.9),
    ((1, 1), (2, 1), 0.9),
    ((0, 2), (1, 2), 0.9),
)
CAUSE, REMEDY = 1, 2


def with_codes() -> Project:
    made = project(*FERRY)
    for code in (Code(0, "Cause", colour="sky"), Code(0, "Remedy", colour="moss")):
        made = add_code(made, code)
    return made


def coded(made: Project, ref: tuple[int, int], *codes: int) -> Project:
    return annotate(made, [span(FERRY, ref)], Annotation(0, codes=codes, made=NOON))


def told(view: CompareView, row: int) -> list[list[str]]:
    """Return the names of the codes of each cell of a row."""
    return [
        [code.name for code in view.synopsis.codes_at(CellAt(row, column))] for column in range(3)
    ]


def show(view: CompareView, made: Project) -> None:
    """Let the view take an edit of what a reader wrote, as the window does."""
    view.show_notes(made)


def statements(view: CompareView) -> list[int]:
    rows = view.synopsis.rows
    return [row.statement.number for row in rows if row.statement is not None]


@pytest.fixture
def view(make_view: MakeView) -> CompareView:
    """The synopsis of three articles; nothing is coded."""
    made = make_view(with_codes(), FOUND, 1200, 900)
    made.set_mode(SYNOPSIS)
    return made


def test_a_cell_has_the_codes_of_its_passages_in_the_order_of_the_codebook(view):
    made = coded(coded(with_codes(), (0, 0), REMEDY), (0, 0), CAUSE)
    show(view, coded(made, (1, 0), CAUSE))
    assert told(view, 0) == [["Cause", "Remedy"], ["Cause"], []]
    cells = {cell.at: [code.name for code in cell.codes] for cell in view.scene.cells}
    assert cells[CellAt(0, 0)] == ["Cause", "Remedy"]
    assert cells[CellAt(1, 0)] == []


def test_an_annotation_that_only_touches_a_passage_counts_and_its_neighbour_does_not(view):
    first = FERRY[0].passages[0]
    made = annotate(
        with_codes(), [Span(1, first.end - 3, first.end)], Annotation(0, codes=(CAUSE,), made=NOON)
    )
    show(view, made)
    assert told(view, 0)[0] == ["Cause"]
    assert told(view, 1)[0] == []


def test_a_cell_with_codes_is_higher_by_their_line_and_shrinks_when_they_go(view):
    before = view.synopsis.part(0, 0).height
    made = coded(with_codes(), (0, 0), CAUSE)
    show(view, made)
    assert view.synopsis.part(0, 0).height > before
    box = next(cell.box for cell in view.scene.cells if cell.at == CellAt(0, 0))
    cell = next(cell for cell in view.scene.cells if cell.at == CellAt(0, 0))
    assert box.contains(codes_box(cell))
    show(view, remove_annotations(made, [1]))
    assert view.synopsis.part(0, 0).height == before


def test_codes_are_there_when_the_synopsis_is_opened_after_coding(make_view):
    view = make_view(with_codes(), FOUND, 1200, 900)
    show(view, coded(with_codes(), (1, 1), REMEDY))
    view.set_mode(SYNOPSIS)
    assert told(view, 1)[1] == ["Remedy"]


def test_a_code_with_another_name_is_said_by_it(view):
    made = coded(with_codes(), (0, 0), CAUSE)
    show(view, made)
    show(view, change_code(made, made.codes[0]._replace(name="Origin")))
    assert told(view, 0)[0] == ["Origin"]


def test_the_codes_of_a_cell_are_said_by_its_tooltip(view):
    show(view, coded(with_codes(), (0, 0), CAUSE, REMEDY))
    cell = next(cell for cell in view.scene.cells if cell.codes)
    assert view.tip_at(QPointF(codes_box(cell).center())) == "codes: Cause, Remedy"


def test_memos_and_orphans_are_no_codes_of_a_passage(view):
    made = annotate(
        with_codes(), [Span(1, 0, 0)], Annotation(0, codes=(CAUSE,), about=About.ARTICLE)
    )
    made = coded(made, (0, 0), CAUSE)
    lost = made.annotations[1].anchors[0]._replace(is_orphan=True, span=Span(1, 0, 0))
    notes = (made.annotations[0], made.annotations[1]._replace(anchors=(lost,)))
    show(view, replace(made, annotations=notes))
    assert told(view, 0) == [[], [], []]


def test_rows_where_codes_differ_stay_and_the_others_collapse(view):
    made = coded(coded(with_codes(), (0, 0), CAUSE), (1, 0), CAUSE)
    made = coded(coded(made, (0, 1), CAUSE), (1, 1), REMEDY)
    show(view, made)
    view.set_order(BY_CODES)
    band = view.synopsis.rows[view.synopsis.band_row(CODED_ALIKE)].band
    assert statements(view) == [2]
    assert [row.statement.number for row in band.rows] == [1, 3]
    view.set_band(CODED_ALIKE, is_open=True)
    assert sorted(statements(view)) == [1, 2, 3]


def test_an_article_that_nobody_coded_differs_from_none(view):
    show(view, coded(with_codes(), (0, 1), CAUSE))
    view.set_order(BY_CODES)
    assert statements(view) == []
    done = set_progress(coded(with_codes(), (0, 1), CAUSE), 3, Progress.DONE, "Ana", NOON)
    show(view, done)
    assert statements(view) == [2]


def test_coding_while_the_rows_are_in_that_order_moves_them(view):
    made = coded(coded(with_codes(), (0, 0), CAUSE), (1, 0), CAUSE)
    show(view, made)
    view.set_order(BY_CODES)
    assert statements(view) == []
    show(view, coded(made, (1, 0), REMEDY))
    assert statements(view) == [1]


def test_measuring_only_what_was_coded_gives_what_measuring_all_gives(view, make_view):
    made = coded(with_codes(), (0, 0), CAUSE)
    show(view, made)
    whole = Span(1, 2, FERRY[0].passages[2].end)
    steps = [
        coded(made, (1, 1), REMEDY),
        annotate(made, [whole, span(FERRY, (2, 1))], Annotation(0, codes=(REMEDY,), made=NOON)),
        remove_annotations(made, [1]),
        coded(coded(made, (2, 1), CAUSE), (1, 0), CAUSE),
        made,
    ]
    for step in steps:
        show(view, step)
        fresh = make_view(step, FOUND, 1200, 900)
        fresh.set_mode(SYNOPSIS)
        rows = range(3)
        assert [told(view, row) for row in rows] == [told(fresh, row) for row in rows]
        heights = [view.synopsis.stack.height_of(row) for row in rows]
        assert heights == [fresh.synopsis.stack.height_of(row) for row in rows]


def test_the_order_is_offered_only_where_something_is_coded(view):
    menu = QMenu()
    fill_orders(menu, view)
    assert all(action.data() != BY_CODES for action in menu.actions())
    show(view, coded(with_codes(), (0, 0), CAUSE))
    fill_orders(menu, view)
    assert any(action.data() == BY_CODES for action in menu.actions())


@pytest.mark.parametrize(("count", "width", "shown"), [(3, 100, 3), (9, 100, 3), (1, 5, 1)])
def test_badges_leave_room_to_say_how_many_more_there_are(count, width, shown):
    assert fitting(count, width) == shown


def test_codes_leave_the_cells_with_the_marks_of_notes_and_come_back(view):
    before = view.synopsis.part(0, 0).height
    show(view, coded(with_codes(), (0, 0), CAUSE))
    higher = view.synopsis.part(0, 0).height
    view.show_note_marks(shown=False)
    assert told(view, 0)[0] == []
    assert view.synopsis.part(0, 0).height == before
    view.show_note_marks(shown=True)
    assert told(view, 0)[0] == ["Cause"]
    assert view.synopsis.part(0, 0).height == higher
