"""Why passages are linked, what marked words stand for, and the marks of all passages at once."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.story.comparison import ChangeKind, Origin, Span
from desktop.story.project import close_article
from desktop.window.marks import MarkKind
from desktop.window.panel_cards import LinkCard
from tests.application.hands import Open, do, press, settled, status
from tests.window.hands import at_character

REPAIRS = "A1.3"
"""The passage of the first article that only the second one has too."""


@pytest.fixture
def session(begin: Open, bridge: list[Path], qtbot: QtBot) -> Session:
    return begin(*bridge)


def read(qtbot: QtBot, session: Session, address: str) -> None:
    session.window.go_to(address)
    session.window.view.setFocus()
    settled(qtbot, session)


def told(session: Session) -> str:
    """Return what the panel says of why."""
    page = session.window.panel.area.widget()
    assert page is not None
    found = page.findChildren(QWidget, "why_lines")
    return " ".join(made.accessibleName() for made in found)


def test_the_key_says_why_two_passages_are_linked(qtbot: QtBot, session: Session) -> None:
    read(qtbot, session, REPAIRS)
    press(session, Qt.Key.Key_W)
    settled(qtbot, session)
    said = told(session)
    assert said.startswith("Found by the program, as one of the surest links.")
    assert "“repairs”" in said.casefold()
    assert "“council”" in said


def test_asked_again_the_button_hides_the_answer(qtbot: QtBot, session: Session) -> None:
    read(qtbot, session, REPAIRS)
    (card,) = session.window.panel.findChildren(LinkCard)
    why = card.findChild(QPushButton, "why_link")
    assert why is not None
    for is_told in (True, False):
        qtbot.mouseClick(why, Qt.MouseButton.LeftButton)
        settled(qtbot, session)
        assert (card.told is not None) is is_told


def test_of_a_confirmed_link_it_says_who_and_when(qtbot: QtBot, session: Session) -> None:
    read(qtbot, session, REPAIRS)
    press(session, Qt.Key.Key_Y)
    settled(qtbot, session)
    press(session, Qt.Key.Key_W)
    settled(qtbot, session)
    assert session.workspace.project.links[0].origin is Origin.CONFIRMED
    assert told(session).startswith("Confirmed by a person, ")
    assert "The program found it too" in told(session)


def test_with_nothing_level_the_key_says_what_to_do(qtbot: QtBot, session: Session) -> None:
    session.window.view.setFocus()
    press(session, Qt.Key.Key_W)
    assert "Bring a passage with similar ones level first" in status(session)


def test_a_place_of_the_table_is_framed_in_the_articles(qtbot: QtBot, session: Session) -> None:
    read(qtbot, session, REPAIRS)
    table = session.window.panel.table
    assert table is not None
    table.choose(0)
    view = session.window.view
    framed = {
        ref: [run for run in runs if run[2] is MarkKind.CURRENT]
        for ref, runs in view.extra_marks.items()
    }
    assert {ref[0] for ref, runs in framed.items() if runs} == {0, 1}


def test_over_a_marked_word_stands_what_the_other_has(qtbot: QtBot, session: Session) -> None:
    read(qtbot, session, REPAIRS)
    view = session.window.view
    (ref,) = [ref for ref in view.refs.values() if ref == view.current]
    own = view.span_of(ref)
    text = view.columns[ref[0]].article.text
    assert session.words.tip(own, text.index("eleven", own.start)) == "A2: “nine”"
    after = view.span_of((ref[0], ref[1] + 1))
    assert session.words.tip(after, after.start) == ""


def test_all_marks_follow_the_column_chosen_to_compare_against(
    qtbot: QtBot, session: Session
) -> None:
    action = session.window.actions_["mark_all"]
    assert action.text() == "Mark all passages against A1"
    do(session, "mark_all")
    settled(qtbot, session)
    assert {reading.base.article for reading in session.words.readings} == {1}
    session.window.bar.against_chosen.emit(3)
    settled(qtbot, session)
    assert {reading.base.article for reading in session.words.readings} == {3}
    assert action.text() == "Mark all passages against A3"
    assert "All against A3" in session.window.bar.against.text()
    do(session, "mark_all")
    assert "All" not in session.window.bar.against.text()


def marked(session: Session) -> set[int]:
    """Return which columns have words that are marked as different."""
    view = session.window.view
    kinds = {MarkKind.DIFFERS, MarkKind.ONLY, MarkKind.MOVED}
    return {
        index
        for index, column in enumerate(view.columns)
        for block in column.blocks
        if any(mark.kind in kinds for mark in block.marks)
    }


def test_passages_that_nobody_reads_are_marked_only_while_all_are(
    qtbot: QtBot, session: Session
) -> None:
    assert marked(session) == set()
    do(session, "mark_all")
    settled(qtbot, session)
    assert marked(session) == {0, 1, 2}
    do(session, "mark_all")
    assert marked(session) == set()


def test_the_passage_being_read_is_marked_again_when_the_others_are_not(
    qtbot: QtBot, session: Session
) -> None:
    read(qtbot, session, REPAIRS)
    before = marked(session)
    for _ in range(2):
        do(session, "mark_all")
        settled(qtbot, session)
    assert marked(session) == before == {0, 1}


def test_the_pointer_over_a_marked_word_is_told_the_other_word(
    qtbot: QtBot, session: Session
) -> None:
    read(qtbot, session, REPAIRS)
    view = session.window.view
    assert view.current is not None
    assert view.reading is not None
    text = view.columns[0].article.text
    (counterpart,) = view.reading.counterparts
    same = next(c.a for c in counterpart.difference.changes if c.kind is ChangeKind.SAME and c.a)
    tips = []
    for place in (text.index("eleven") + 2, same[0] + 1):
        point = at_character(view, view.current, place - view.reading.current.start)
        tips.append(view.tip_at(view.to_scene(QPointF(point))))
    assert tips[0].splitlines() == ["A2: “nine”", "Q1: said by The city council (“said”)"]
    assert tips[1].startswith("A1.3, body")


def test_with_several_counterparts_the_key_tells_of_the_surest(
    qtbot: QtBot, session: Session
) -> None:
    read(qtbot, session, "A1.2")
    press(session, Qt.Key.Key_W)
    settled(qtbot, session)
    first = session.window.panel.findChildren(LinkCard)[0]
    assert first.told is not None
    assert told(session)


def test_one_article_alone_is_told_what_is_missing(begin: Open, bridge: list[Path]) -> None:
    session = begin(bridge[0])
    page = session.window.panel.area.widget()
    assert page is not None
    said = [each.text() for each in page.findChildren(QLabel)]
    assert any("Add another article" in each for each in said)


def test_words_over_two_sentences_are_framed_in_both(session: Session) -> None:
    view = session.window.view
    first, second = (view.span_of((0, index)) for index in (2, 3))
    text = view.columns[0].article.text
    run = Span(first.article, first.end - 6, second.start + 8)
    session.words.show_place((run,))
    framed = {
        ref: text[view.span_of(ref).start :][start:end]
        for ref, runs in view.extra_marks.items()
        for start, end, kind in runs
        if kind is MarkKind.CURRENT
    }
    assert framed == {
        (0, 2): text[first.end - 6 : first.end],
        (0, 3): text[second.start : second.start + 8],
    }


def test_without_articles_some_are_asked_for(qtbot: QtBot, begin: Open, bridge: list[Path]) -> None:
    session = begin(bridge[0])
    number = session.workspace.project.columns[0].number
    session.workspace.edit("Close", lambda project: close_article(project, number))
    settled(qtbot, session)
    page = session.window.panel.area.widget()
    assert page is not None
    said = [each.text() for each in page.findChildren(QLabel)]
    assert any("Add articles" in each for each in said)
    assert not any("Click a passage" in each for each in said)


def test_words_looked_for_in_an_article_that_is_closed_are_forgotten_with_it(
    qtbot: QtBot, session: Session
) -> None:
    view = session.window.view
    *_, last = view.columns
    read(qtbot, session, last.article.address + ".3")
    view.find_words("ferries", match_case=False)
    assert {hit.column for hit in view.hits} == {len(view.columns) - 1}
    number = last.article.number
    session.workspace.edit("Close", lambda project: close_article(project, number))
    assert view.hits == []
    assert view.extra_marks == {}
    session.workspace.undo()
    assert view.hits, "and found again when it comes back"
