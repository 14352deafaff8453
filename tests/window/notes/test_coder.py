"""The coder stands beside the words, and its keys reach every code, colour and place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.story.annotation import Code
from desktop.story.code_seeking import Listed
from desktop.window.notes.coder import Coder, Subject
from desktop.window.notes.coder_parts import GAP, CodeDelegate, place_beside
from desktop.window.theme import THEMES

ROOM = QRect(8, 8, 1200, 700)
CODES = tuple(
    Listed(Code(number, name, letter=name[0]), ("Frames", name))
    for number, name in enumerate(("Causes", "Remedies", "Tone"), 1)
)
SUBJECT = Subject("New note: A5.3", ("A5.3", "S2, 3 passages"), 0, CODES, (2, 1, 3), (1,))


@given(
    st.integers(8, 1100), st.integers(8, 640), st.integers(1, 400), st.integers(1, 300),
    st.integers(200, 380), st.integers(150, 420),
)  # fmt: skip
def test_it_covers_no_words_where_a_side_has_room(
    left: int, top: int, across: int, down: int, width: int, height: int
):
    words = QRect(left, top, across, down).intersected(ROOM)
    size = QSize(width, height)
    box = QRect(place_beside(words, size, ROOM), size)
    assert ROOM.contains(box)
    sides = (
        ROOM.right() - words.right() >= width + GAP,
        words.left() - ROOM.left() >= width + GAP,
        ROOM.bottom() - words.bottom() >= height + GAP,
        words.top() - ROOM.top() >= height + GAP,
    )
    assert not any(sides) or not box.intersects(words)


@pytest.fixture
def coder(qtbot) -> Coder:
    window = QWidget()
    window.resize(1200, 700)
    qtbot.addWidget(window)
    made = Coder(THEMES["light"], window)
    window.show()
    window.activateWindow()
    made.open_beside(QRect(window.mapToGlobal(window.rect().topLeft()), QSize(200, 60)), SUBJECT)
    qtbot.waitUntil(made.field.hasFocus)
    return made


def told(coder: Coder) -> list[str]:
    lines = coder.finder.lines
    return [str(lines.data(lines.index(row, 0))) for row in range(lines.rowCount())]


def test_codes_with_keys_come_first_and_are_told_whole(coder: Coder):
    assert told(coder) == [
        "Frames > Remedies, key 1",
        "Frames > Causes, given, key 2",
        "Frames > Tone, key 3",
    ]


def test_arrows_choose_a_line_and_enter_reports_it(coder: Coder, qtbot):
    QTest.keyClick(coder.field, Qt.Key.Key_Down)
    QTest.keyClick(coder.field, Qt.Key.Key_Down)
    assert coder.field.accessibleDescription() == "Frames > Causes, given, key 2"
    with qtbot.waitSignal(coder.code_chosen) as chosen:
        QTest.keyClick(coder.field, Qt.Key.Key_Return)
    assert chosen.args == [1]
    with qtbot.waitSignal(coder.closed):
        QTest.keyClick(coder.field, Qt.Key.Key_Return)


def test_a_click_reports_a_code(coder: Coder, qtbot):
    index = coder.finder.lines.index(2, 0)
    where = coder.finder.list.visualRect(index).center()
    with qtbot.waitSignal(coder.code_chosen) as chosen:
        QTest.mouseClick(coder.finder.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert chosen.args == [3]


def test_a_digit_begins_a_name_once_something_is_typed(coder: Coder, qtbot):
    with qtbot.waitSignal(coder.code_chosen) as chosen:
        QTest.keyClicks(coder.field, "1")
    assert chosen.args == [2]
    QTest.keyClicks(coder.field, "Plan 9")
    assert told(coder) == ["New code “Plan 9”"]


def test_alt_and_arrows_choose_what_it_goes_to(coder: Coder, qtbot):
    with qtbot.waitSignal(coder.place_chosen) as chosen:
        QTest.keyClick(coder.field, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert chosen.args == [1]


def test_tab_goes_to_the_comment_then_the_colours_whose_arrows_choose(coder: Coder, qtbot):
    QTest.keyClick(coder.field, Qt.Key.Key_Tab)
    assert coder.comment.hasFocus()
    QTest.keyClicks(coder.comment, "x")
    with qtbot.waitSignal(coder.comment_written) as written:
        QTest.keyClick(coder.comment, Qt.Key.Key_Tab)
    assert written.args == ["x"]
    assert coder.colours.hasFocus()
    with qtbot.waitSignal(coder.colour_chosen) as chosen:
        QTest.keyClick(coder.colours, Qt.Key.Key_Right)
    assert chosen.args == ["amber"]


@pytest.mark.parametrize("theme", THEMES)
def test_it_takes_every_theme_and_stays_slim(coder: Coder, theme: str):
    coder.show_theme(THEMES[theme])
    delegate = coder.finder.list.itemDelegate()
    assert isinstance(delegate, CodeDelegate)
    assert delegate.theme is THEMES[theme]
    assert coder.height() < 340
    picture = coder.grab().toImage()
    assert picture.pixelColor(3, 3) == THEMES[theme].bar


def test_it_shrinks_with_the_list_while_a_code_is_sought(coder: Coder, qtbot):
    before, lines = coder.height(), coder.finder.list.height()
    QTest.keyClicks(coder.field, "Tone")
    shorter = lines - coder.finder.list.height()
    assert shorter > 0
    qtbot.waitUntil(lambda: coder.height() == before - shorter, timeout=2000)
