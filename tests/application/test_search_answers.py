"""What was found is noted, pinned, copied and saved: all of it, or the lines that were chosen, each in one step."""

import csv
import io
import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.application.search_answers import SearchAnswers
from desktop.story.annotating import annotate
from desktop.story.annotation import Annotation
from desktop.story.brief import PinKind
from desktop.story.briefing import brief_of
from desktop.story.comparison import Span
from desktop.window.dialogs import Message
from desktop.window.search.answer_bar import COPY, EXPORT, NOTE, PIN
from desktop.workspace.searching import View
from tests.application.hands import PATIENCE, Open, dialog, do, press, settled, status, written
from tests.application.test_search_reading import MORE, current, look_for, page_of
from tests.bridge import write_files

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def told(begin: Open, bridge: list[Path], tmp_path: Path) -> Session:
    """A session on five articles in three languages."""
    return begin(*bridge, *(written(tmp_path / name, text) for name, text in MORE.items()))


def answers(session: Session) -> SearchAnswers:
    return session.search.answers


def into_list(session: Session) -> None:
    """Go into the results as a reader does."""
    session.window.top.box.setFocus()
    press(session, Qt.Key.Key_Return)


def choose(session: Session, *rows: int) -> None:
    """Choose lines with Space on the way down the list."""
    into_list(session)
    press(session, Qt.Key.Key_Home)
    for row in range(max(rows) + 1):
        if row in rows:
            press(session, Qt.Key.Key_Space)
        if row < max(rows):
            press(session, Qt.Key.Key_Down)


def pins(session: Session) -> list[str]:
    """Return the words of the pins of the open brief."""
    brief = brief_of(session.workspace.project)
    return [] if brief is None else [pin.anchors[0].quote for pin in brief.pins]


def noted(session: Session) -> list[tuple[int, str]]:
    return [
        (anchor.span.article, anchor.quote)
        for each in session.workspace.project.annotations
        for anchor in each.anchors
    ]


# --- which lines --------------------------------------------------------------------------------


def test_how_many_lines_are_meant_is_said_before(qtbot: QtBot, told: Session) -> None:
    look_for(qtbot, told, "repair")
    bar = answers(told).bar
    assert bar.isVisible()
    assert bar.count.text() == "All 2 lines"
    choose(told, 1)
    assert bar.count.text() == "1 of 2 lines"
    press(told, Qt.Key.Key_A, CONTROL)
    assert bar.count.text() == "2 of 2 lines"
    assert "2 of 2 lines" in bar.buttons[PIN].toolTip()


def test_there_is_nothing_to_do_where_nothing_was_found(qtbot: QtBot, told: Session) -> None:
    look_for(qtbot, told, "zeppelin")
    assert not answers(told).bar.isVisible()


# --- pins ---------------------------------------------------------------------------------------


def test_all_lines_are_pinned_in_their_order_in_one_step(qtbot: QtBot, told: Session) -> None:
    look_for(qtbot, told, "repair")
    answer = page_of(told).answer
    assert answer is not None
    answers(told).bar.buttons[PIN].click()
    assert pins(told) == [line.text for line in answer.lines]
    assert status(told) == "Pinned 2 (Ctrl+Z takes them back)"
    do(told, "undo")
    assert pins(told) == []


def test_what_is_pinned_already_is_pinned_once(qtbot: QtBot, told: Session) -> None:
    look_for(qtbot, told, "repair")
    into_list(told)
    press(told, Qt.Key.Key_P)
    press(told, Qt.Key.Key_P)
    assert len(pins(told)) == 2
    assert status(told).startswith("Nothing new to pin")


def test_pins_that_cannot_be_stored_are_not_said_to_be_there(
    qtbot: QtBot, told: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    look_for(qtbot, told, "repair")
    before = status(told)
    monkeypatch.setattr(told.workspace, "_store", lambda _project: False)
    answers(told).bar.buttons[PIN].click()
    assert pins(told) == []
    assert status(told) == before


def test_only_chosen_lines_are_pinned(qtbot: QtBot, told: Session) -> None:
    look_for(qtbot, told, "pillars")
    answer = page_of(told).answer
    assert answer is not None
    choose(told, 0, 2)
    press(told, Qt.Key.Key_P)
    assert pins(told) == [answer.lines[0].text, answer.lines[2].text]


def test_a_quote_is_pinned_as_a_quote_and_a_note_as_a_note(
    qtbot: QtBot, begin: Open, tmp_path: Path
) -> None:
    session = begin(*write_files(tmp_path))
    place = session.workspace.project.article(1)
    start = place.text.index("cracks")
    new = Annotation(0, comment="every bolt?")
    session.workspace.edit("Note", lambda p: annotate(p, [Span(1, start, start + 6)], new))
    settled(qtbot, session)
    look_for(qtbot, session, "quote:bolt OR note:bolt")
    answers(session).bar.buttons[PIN].click()
    brief = brief_of(session.workspace.project)
    assert brief is not None
    assert {PinKind.QUOTE, PinKind.ANNOTATION} <= {pin.kind for pin in brief.pins}


def test_many_lines_are_pinned_after_a_question(
    qtbot: QtBot, told: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.application.search_answers.ASKED", 1)
    look_for(qtbot, told, "repair")
    answers(told).bar.buttons[PIN].click()
    assert pins(told) == []
    (message,) = told.window.findChildren(Message, "search_many")
    assert message.windowTitle() == "Pin 2 lines?"
    button = message.findChild(QPushButton, "search_many_go")
    assert button is not None
    button.click()
    assert len(pins(told)) == 2


# --- notes --------------------------------------------------------------------------------------


def test_the_words_of_each_hit_are_noted_in_one_step(qtbot: QtBot, told: Session) -> None:
    look_for(qtbot, told, "pillars OR опоры OR الجسر")
    answers(told).bar.buttons[NOTE].click()
    coder = answers(told).notes.coder
    assert coder.isVisible()
    QTest.keyClicks(coder.field, "Damage")
    QTest.keyClick(coder.field, Qt.Key.Key_Return)
    coder.comment.setFocus()
    QTest.keyClicks(coder.comment, "see the report")
    assert told.workspace.project.annotations == (), "not before the coder closes"
    QTest.keyClick(coder.comment, Qt.Key.Key_Escape)
    assert sorted(noted(told)) == [
        (1, "pillars"), (2, "pillars"), (3, "pillars"), (4, "опоры"),
        (5, "الجسر"), (5, "الجسر"), (5, "جسر"),
    ]  # fmt: skip
    project = told.workspace.project
    assert [code.name for code in project.codes] == ["Damage"]
    assert {each.codes for each in project.annotations} == {(project.codes[0].number,)}
    assert {each.comment for each in project.annotations} == {"see the report"}
    do(told, "undo")
    assert told.workspace.project.annotations == ()
    assert told.workspace.project.codes == ()


def test_a_coder_that_is_told_nothing_writes_nothing(qtbot: QtBot, told: Session) -> None:
    look_for(qtbot, told, "pillars")
    before = told.workspace.undo_label
    into_list(told)
    press(told, Qt.Key.Key_N)
    press(told, Qt.Key.Key_Escape)
    assert told.workspace.project.annotations == ()
    assert told.workspace.undo_label == before


def test_a_place_that_has_a_note_gets_the_code_in_it(qtbot: QtBot, told: Session) -> None:
    look_for(qtbot, told, "pillars")
    for name in ("Damage", "Water"):
        answers(told).bar.buttons[NOTE].click()
        coder = answers(told).notes.coder
        QTest.keyClicks(coder.field, name)
        QTest.keyClick(coder.field, Qt.Key.Key_Return)
        QTest.keyClick(coder.field, Qt.Key.Key_Escape)
    assert [len(each.codes) for each in told.workspace.project.annotations] == [2, 2, 2]


# --- copies and files ---------------------------------------------------------------------------


def test_lines_are_copied_with_their_citations(qtbot: QtBot, told: Session) -> None:
    look_for(qtbot, told, "repair OR ремонт")
    answers(told).bar.buttons[COPY].click()
    data = QGuiApplication.clipboard().mimeData()
    plain, rich = data.text(), data.html()
    assert "The city council said repairs would take eleven weeks." in plain
    assert "“Bridge shut after cracks found”, no date, A1.3" in plain
    assert "Ремонт займёт девять недель." in rich
    assert "A4.4" in rich
    assert status(told) == "Copied 3 lines"


def test_chosen_lines_are_copied_by_key(qtbot: QtBot, told: Session) -> None:
    look_for(qtbot, told, "الجسر")
    choose(told, 0)
    press(told, Qt.Key.Key_C, CONTROL)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("\u2068إغلاق جسر أورشا\u2069\n– “إغلاق جسر أورشا”, no date, A5.1, ")
    assert status(told) == "Copied 1 line"


@pytest.mark.parametrize("suffix", ["csv", "json"])
def test_what_is_saved_is_what_the_command_prints(
    qtbot: QtBot, told: Session, tmp_path: Path, suffix: str
) -> None:
    look_for(qtbot, told, "pillars OR опоры")
    answers(told).bar.buttons[EXPORT].click()
    path = tmp_path / f"found.{suffix}"
    asked = dialog(told, "searchDialog")
    asked.fileSelected.emit(str(path))
    asked.close()
    qtbot.waitUntil(path.exists, timeout=PATIENCE)
    settled(qtbot, told)
    written_ = path.read_text(encoding="utf-8-sig")
    if suffix == "json":
        content = json.loads(written_)
        assert (content["format"], content["query"]) == ("wireside-search", "pillars OR опоры")
        rows = content["rows"]
    else:
        rows = list(csv.DictReader(io.StringIO(written_)))
    assert {row["source"] for row in rows} == {
        "gazette.txt", "herald.txt", "courier.txt", "vestnik.txt",
    }  # fmt: skip
    assert {row["address"] for row in rows} == {"A1.2", "A2.2", "A3.2", "A4.3"}
    assert rows[0]["headline"]


def test_all_lines_of_many_documents_are_listed_before_they_are_copied(
    qtbot: QtBot, told: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.window.search.page.SHOWN", 1)
    look_for(qtbot, told, "bridge")
    bar = answers(told).bar
    assert bar.count.text() == "All lines of 3 documents"
    bar.buttons[COPY].click()
    qtbot.waitUntil(lambda: status(told).startswith("Copied"), timeout=PATIENCE)
    text = QGuiApplication.clipboard().text()
    assert all(f"A{number}." in text for number in (1, 2, 3))


def test_side_by_side_keys_mean_the_place_and_buttons_all_lines(
    qtbot: QtBot, told: Session
) -> None:
    look_for(qtbot, told, "pillars")
    do(told, "search_statements")
    page = page_of(told)
    qtbot.waitUntil(
        lambda: page.answer is not None and page.answer.asked.view is View.STATEMENTS,
        timeout=PATIENCE,
    )
    settled(qtbot, told)
    into_list(told)
    press(told, Qt.Key.Key_P)
    assert pins(told) == []
    answers(told).bar.buttons[PIN].click()
    assert len(pins(told)) == 3
    press(told, Qt.Key.Key_C, CONTROL)
    assert "pillars" in QGuiApplication.clipboard().text()
    assert "A2.2" not in QGuiApplication.clipboard().text(), "the passage alone"


# --- the concordance ----------------------------------------------------------------------------


def in_context(qtbot: QtBot, session: Session, typed: str) -> None:
    """Look for something as a concordance, and go into it."""
    look_for(qtbot, session, typed)
    do(session, "search_concordance")
    page = page_of(session)
    qtbot.waitUntil(
        lambda: page.answer is not None and page.answer.asked.view is View.CONCORDANCE,
        timeout=PATIENCE,
    )
    settled(qtbot, session)
    into_list(session)


def test_hits_of_a_concordance_are_chosen_and_noted_one_by_one(qtbot: QtBot, told: Session) -> None:
    in_context(qtbot, told, "الجسر")
    assert answers(told).bar.count.text() == "All 3 hits"
    press(told, Qt.Key.Key_Space)
    press(told, Qt.Key.Key_Down)
    press(told, Qt.Key.Key_Space)
    assert answers(told).bar.count.text() == "2 of 3 hits"
    press(told, Qt.Key.Key_N)
    coder = answers(told).notes.coder
    QTest.keyClicks(coder.field, "Bridge")
    QTest.keyClick(coder.field, Qt.Key.Key_Return)
    QTest.keyClick(coder.field, Qt.Key.Key_Escape)
    assert len(noted(told)) == 2
    assert {article for article, _ in noted(told)} == {5}


def test_the_second_hit_of_a_line_is_read_as_that(qtbot: QtBot, told: Session) -> None:
    in_context(qtbot, told, "city OR council")
    found = set()
    for _ in range(12):
        press(told, Qt.Key.Key_Return)
        settled(qtbot, told)
        if not told.window.pages.is_reading:
            press(told, Qt.Key.Key_Right)  # the line of an outlet was folded
            press(told, Qt.Key.Key_Down)
            continue
        found.add(current(told))
        do(told, "search")
        settled(qtbot, told)
        press(told, Qt.Key.Key_Down)
    assert {"A1.3 city", "A1.3 council"} <= found


def test_a_chosen_hit_is_all_that_is_saved(qtbot: QtBot, told: Session, tmp_path: Path) -> None:
    in_context(qtbot, told, "pillars")
    press(told, Qt.Key.Key_Space)
    path = tmp_path / "found.json"
    answers(told).save(str(path))
    qtbot.waitUntil(path.exists, timeout=PATIENCE)
    settled(qtbot, told)
    content = json.loads(path.read_text(encoding="utf-8"))
    assert content["view"] == "concordance"
    assert [row["words"] for row in content["rows"]] == ["pillars"]
