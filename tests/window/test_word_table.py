"""The table of differing words: read by eye, by keyboard and by ear, upright and turned."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage

from desktop.story.comparison import Span
from desktop.window.marks import MarkKind
from desktop.window.panel_content import CellWords, Table
from desktop.window.theme import DARK, LIGHT
from desktop.window.word_table import HEAD_WIDTH, WordTable


def cell(text: str, number: int, row: int, *runs: tuple[int, int, MarkKind]) -> CellWords:
    return CellWords(text, runs, Span(number, 10 * row, 10 * row + 5))


SHUT = (
    cell("bridge was shut", 1, 0, (11, 15, MarkKind.DIFFERS)),
    cell("bridge was closed", 2, 0, (11, 17, MarkKind.DIFFERS)),
    cell("bridge was shut", 3, 0),
    cell("міст був закритий", 4, 0, (9, 17, MarkKind.DIFFERS)),
)
CRACKS = (
    cell("found cracks", 1, 1),
    cell("found four cracks", 2, 1, (6, 10, MarkKind.ONLY)),
    cell("found cracks", 3, 1),
    cell("تم إغلاق الجسر", 4, 1, (3, 8, MarkKind.CONFLICT)),
)
TABLE = Table(("A1.1", "A2.1", "A3.1", "A4.1"), (SHUT, CRACKS))


@pytest.fixture
def table(qtbot, faces):
    made = WordTable(TABLE, LIGHT)
    qtbot.addWidget(made)
    made.fit(320, is_turned=False)
    made.show()
    qtbot.waitExposed(made)
    return made


def boxes(table: WordTable, row: int) -> list[tuple[int, int, int]]:
    """Return the column and the corner of each cell of a row."""
    return [
        (box.column, round(box.rect.x()), round(box.rect.y()))
        for box in table.boxes
        if box.row == row
    ]


def centre(table: WordTable, row: int, column: int) -> QPoint:
    box = next(box for box in table.boxes if (box.row, box.column) == (row, column))
    return box.rect.center().toPoint()


def test_passages_that_do_not_fit_stand_below_beside_the_base_again(table: WordTable):
    assert [column for column, *_ in boxes(table, 0)] == [0, 1, 2, 0, 3]
    assert boxes(table, 0)[3][2] > boxes(table, 1)[0][2]


def test_turned_every_passage_is_a_row(table: WordTable):
    table.fit(900, is_turned=True)
    assert {x for _, x, _ in boxes(table, 0)} == {HEAD_WIDTH}
    assert [column for column, *_ in boxes(table, 0)] == [0, 1, 2, 3]


def test_turned_places_that_do_not_fit_stand_below(table: WordTable):
    table.fit(180, is_turned=True)
    assert min(y for *_, y in boxes(table, 1)) > max(y for *_, y in boxes(table, 0))


def test_every_cell_lies_in_the_table_and_none_on_another(table: WordTable):
    for width, is_turned in ((320, False), (900, True), (180, True), (200, False)):
        table.fit(width, is_turned=is_turned)
        rects = [box.rect for box in table.boxes]
        assert all(table.rect().adjusted(0, 0, 1, 1).contains(r.toAlignedRect()) for r in rects)
        for index, one in enumerate(rects):
            for other in rects[index + 1 :]:
                both = one.intersected(other)
                assert both.width() < 1 or both.height() < 1


def test_arrow_keys_go_from_cell_to_cell_and_say_each(table: WordTable, qtbot):
    table.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(table, Qt.Key.Key_Right)
    assert table.accessibleName().startswith("A2.1: bridge was closed. ")
    assert table.accessibleName().endswith("place 1 of 2")
    assert table.accessibleDescription() == "differs: closed"
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.accessibleDescription() == "only on this side: four"
    for _ in range(9):
        qtbot.keyClick(table, Qt.Key.Key_Left)
    assert table.at == (1, 0)


def test_turned_the_arrows_go_where_they_point(table: WordTable, qtbot):
    table.fit(900, is_turned=True)
    table.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(table, Qt.Key.Key_Right)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.at == (1, 1)


def test_a_click_or_enter_reports_where_the_words_are(table: WordTable, qtbot):
    with qtbot.waitSignal(table.place_activated) as told:
        qtbot.mouseClick(table, Qt.MouseButton.LeftButton, pos=centre(table, 1, 2))
    assert told.args == [tuple(cell.place for cell in CRACKS)]
    assert (table.at, table.chosen) == ((1, 2), 1)
    qtbot.keyClick(table, Qt.Key.Key_Up)
    with qtbot.waitSignal(table.place_activated) as told:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert told.args == [tuple(cell.place for cell in SHUT)]


def test_a_click_on_a_head_reports_nothing(table: WordTable, qtbot):
    with qtbot.assertNotEmitted(table.place_activated):
        qtbot.mouseClick(table, Qt.MouseButton.LeftButton, pos=QPoint(20, 8))


def darkest(image: QImage, left: int, top: int, right: int, bottom: int) -> int:
    return min(
        image.pixelColor(x, y).lightness() for x in range(left, right) for y in range(top, bottom)
    )


def test_words_that_differ_are_darker_than_their_context_on_every_line(qtbot, faces):
    """A mark that begins inside a word and goes on in the next lines; see WordTable._loud."""
    text = "engineers’s borders using weapons"
    marked = Table(("A1", "A2"), ((cell(text, 1, 0, (9, 33, MarkKind.DIFFERS)), SHUT[2]),))
    made = WordTable(marked, LIGHT)
    qtbot.addWidget(made)
    made.fit(190, is_turned=False)
    image = made.grab().toImage()
    loud, quiet = (
        next(box.rect.toRect() for box in made.boxes if (box.row, box.column) == at)
        for at in ((0, 0), (0, 1))
    )
    lines = (loud.height() - 10) // 18
    assert lines >= 3
    first = loud.top() + 5
    shades = [
        darkest(image, loud.left() + 6, y + 3, loud.right() - 6, y + 13)
        for y in range(first + 18, first + 18 * lines, 18)
    ]
    context = darkest(image, quiet.left() + 6, quiet.top() + 6, quiet.right() - 6, quiet.top() + 20)
    assert max(shades) < context - 10


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_marks_wear_the_colours_of_the_theme(qtbot, faces, theme):
    made = WordTable(TABLE, theme)
    qtbot.addWidget(made)
    made.fit(320, is_turned=False)
    image = made.grab().toImage()
    colours = {
        image.pixelColor(x, y).rgb() for x in range(image.width()) for y in range(image.height())
    }
    wanted: list[QColor] = [theme.card, theme.line, theme.differs, theme.differs_tint, theme.only]
    assert {colour.rgb() for colour in wanted} <= colours


def test_words_from_right_to_left_stand_on_the_right(table: WordTable):
    box = next(box for box in table.boxes if (box.row, box.column) == (1, 3))
    image = table.grab(box.rect.toRect()).toImage()
    marked = {LIGHT.differs.rgb(), LIGHT.only.rgb()}
    found = [
        x
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).rgb() in marked
    ]
    assert min(found) > image.width() / 3


def test_a_long_word_is_not_broken(qtbot, faces):
    long = cell("administrations differ", 1, 0)
    made = WordTable(Table(("A1.1", "A2.1", "A3.1"), ((long, SHUT[2], SHUT[2]),)), LIGHT)
    qtbot.addWidget(made)
    made.fit(312, is_turned=False)
    assert [column for column, *_ in boxes(made, 0)] == [0, 1, 2]
    assert {box.rect.height() for box in made.boxes if box.row == 0} == {2 * 18 + 10}
