"""What a reader says counts for passages and links that are not to be seen just now, too."""

import json
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.storing.settings import Settings
from desktop.story.comparison import Span
from desktop.story.project import close_article, with_strictness
from desktop.story.strictness import BALANCED, STRICT
from desktop.window.check_words import Absent, Empty
from tests.application.hands import Open, press, settled, written
from tests.application.test_linking import FERRIES, REPAIRS, SHUT, go, statements

SHIFT = Qt.KeyboardModifier.ShiftModifier
AHEAD = (3, 2)
"""A sentence of the Notes, A4.3, that is tied to A2.3 surely enough for balance, not for strict."""
NOTES = (
    "Notes of the day\n\nSnow fell in the hills. Nine weeks without a bridge lie ahead, and repairs"
    " have not begun.\n"
)


@pytest.fixture
def session(begin: Open, bridge: list[Path], tmp_path: Path) -> Session:
    files = [*bridge, written(tmp_path / "notes.txt", NOTES)]
    return begin(*files, settings=Settings(theme="light", reader="Nadia"), is_stored=True)


def look(qtbot: QtBot, session: Session, strictness: str) -> None:
    session.workspace.edit("Strictness", partial(with_strictness, strictness=strictness))
    settled(qtbot, session)


def close(qtbot: QtBot, session: Session, number: int) -> None:
    session.workspace.edit("Close", partial(close_article, number=number))
    settled(qtbot, session)


def kept(session: Session) -> list[set[Span]]:
    return [set(each.passages) for each in session.workspace.project.kept]


def at_strict(qtbot: QtBot, session: Session) -> tuple[Span, Span, Span]:
    """See a statement of three passages strictly, which hides one; return all, that one last."""
    view = session.window.view
    spans = view.span_of(REPAIRS), view.span_of((1, 2)), view.span_of(AHEAD)
    assert set(spans) in statements(session)
    look(qtbot, session, STRICT)
    assert set(spans[:2]) in statements(session)
    return spans


def test_splitting_what_is_seen_strictly_leaves_the_hidden_passage_in(
    qtbot: QtBot, session: Session
) -> None:
    repairs, weeks, ahead = at_strict(qtbot, session)
    go(qtbot, session, REPAIRS)
    press(session, Qt.Key.Key_S, SHIFT)
    settled(qtbot, session)
    assert kept(session) == [{repairs}, {weeks, ahead}]
    look(qtbot, session, BALANCED)
    settled(qtbot, session)
    assert {weeks, ahead} in statements(session)


def test_locking_what_is_seen_strictly_keeps_the_hidden_passage_in(
    qtbot: QtBot, session: Session
) -> None:
    spans = at_strict(qtbot, session)
    go(qtbot, session, REPAIRS)
    press(session, Qt.Key.Key_L, SHIFT)
    settled(qtbot, session)
    assert kept(session) == [set(spans)]


def test_joining_what_is_seen_strictly_takes_the_hidden_passage_along(
    qtbot: QtBot, session: Session
) -> None:
    spans = at_strict(qtbot, session)
    other = next(each for each in statements(session) if session.window.view.span_of(SHUT) in each)
    go(qtbot, session, SHUT)
    press(session, Qt.Key.Key_M)
    go(qtbot, session, REPAIRS)
    press(session, Qt.Key.Key_M, SHIFT)
    settled(qtbot, session)
    assert kept(session) == [{*other, *spans}]


def test_a_lock_outlives_splitting_while_one_of_its_articles_is_closed(
    qtbot: QtBot, session: Session
) -> None:
    view = session.window.view
    repairs, weeks, ahead = (view.span_of(ref) for ref in (REPAIRS, (1, 2), AHEAD))
    go(qtbot, session, REPAIRS)
    press(session, Qt.Key.Key_L, SHIFT)
    settled(qtbot, session)
    close(qtbot, session, 4)
    go(qtbot, session, REPAIRS)
    press(session, Qt.Key.Key_S, SHIFT)
    settled(qtbot, session)
    assert kept(session) == [{repairs}, {weeks, ahead}]


def test_a_lock_is_joined_whole_while_one_of_its_articles_is_closed(
    qtbot: QtBot, session: Session
) -> None:
    view = session.window.view
    locked = {view.span_of(ref) for ref in (REPAIRS, (1, 2), AHEAD)}
    ferries = view.span_of(FERRIES)
    go(qtbot, session, REPAIRS)
    press(session, Qt.Key.Key_L, SHIFT)
    settled(qtbot, session)
    close(qtbot, session, 4)
    go(qtbot, session, FERRIES)
    press(session, Qt.Key.Key_M)
    go(qtbot, session, REPAIRS)
    press(session, Qt.Key.Key_M, SHIFT)
    settled(qtbot, session)
    assert kept(session) == [{*locked, ferries}]


def test_who_looked_in_vain_at_strict_is_believed_in_balance_and_in_the_file(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    _, weeks, ahead = at_strict(qtbot, session)
    session.absences.record(Absent(ahead, 2, "Nadia"))
    look(qtbot, session, BALANCED)
    session.window.view.activate(AHEAD)
    settled(qtbot, session)
    reading = session.workspace.reading
    assert reading is not None
    assert [(each.article, each.by) for each in reading.checked_absent] == [(2, "Nadia")]
    assert weeks not in {each.span for each in reading.counterparts}
    path = tmp_path / "comparison.json"
    session.workspace.asking.export(path)
    settled(qtbot, session)
    (told,) = json.loads(path.read_text(encoding="utf-8"))["checked_absent"]
    assert (told["article"], told["by"]) == ("A2", "Nadia")
    session.absences.uncheck(Empty(ahead, 2))
    settled(qtbot, session)
    reading = session.workspace.reading
    assert reading is not None
    assert weeks in {each.span for each in reading.counterparts}
