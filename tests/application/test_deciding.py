"""A reader says of links that they are right or wrong, and checks what a wrong one stood for."""

import json
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop import exporting
from desktop.application import Session
from desktop.application.absence_doors import taken_back
from desktop.comparing.counterparts import wording_of
from desktop.storing.settings import Settings
from desktop.story.comparison import Link, Origin, Span
from desktop.story.decisions import LinkDecision
from desktop.story.project import Project
from desktop.story.stories import rename_story
from desktop.window.check_view import CheckView
from desktop.window.panel_content import PanelContent
from tests.application.hands import Open, do, press, settled, status
from tests.window.invented import article, project

SHUT = "A1.2"
"""The sentence of the Gazette that the program finds in both other articles."""
REPAIRS = "A1.3"
"""The one that it finds in the Herald only."""


@pytest.fixture
def session(begin: Open, bridge: list[Path], qtbot: QtBot) -> Session:
    """A stored project of three articles, read by somebody with a name."""
    return begin(*bridge, settings=Settings(theme="light", reader="Nadia"), is_stored=True)


def read(qtbot: QtBot, session: Session, address: str) -> PanelContent:
    session.window.go_to(address)
    session.window.view.setFocus()
    settled(qtbot, session)
    return content(session)


def content(session: Session) -> PanelContent:
    found = session.window.panel.content
    assert found is not None
    return found


def links(session: Session, origin: Origin) -> list[Link]:
    return [each for each in session.workspace.comparison.links if each.origin is origin]


def decisions(session: Session) -> list[tuple[Origin, str]]:
    return [(each.origin, each.by) for each in session.workspace.project.links]


def absent(session: Session) -> list[int]:
    """Return in which articles something was looked for in vain."""
    return [each.article for each in session.workspace.project.absences]


def click(qtbot: QtBot, session: Session, name: str, accessible: str) -> None:
    """Press a button of the panel."""
    page = session.window.panel.area.widget()
    assert page is not None
    found = page.findChildren(QPushButton, name)
    (button,) = [each for each in found if each.accessibleName() == accessible]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settled(qtbot, session)


def file_of(session: Session, path: Path) -> dict[str, object]:
    """Write what is known now as a comparison file, and read it."""
    workspace = session.workspace
    articles, absences = workspace.project.columns, workspace.project.absences
    wording, groups = wording_of(articles), workspace.texts.groups
    report = exporting.Report(
        articles, workspace.comparison, wording, "1", groups, absences=absences
    )
    exporting.write(path, report)
    loaded = json.loads(path.read_text(encoding="utf-8"))
    assert isinstance(loaded, dict)
    return loaded


def test_the_key_confirms_the_only_counterpart(qtbot: QtBot, session: Session) -> None:
    assert [each.pair for each in read(qtbot, session, REPAIRS).counterparts] == ["A1.3 – A2.3"]
    press(session, Qt.Key.Key_Y)
    settled(qtbot, session)
    assert decisions(session) == [(Origin.CONFIRMED, "Nadia")]
    assert session.window.actions_["undo"].text() == "Undo: Confirm the link A1.3 – A2.3"
    (shown,) = content(session).counterparts
    assert shown.origin is Origin.CONFIRMED
    assert not content(session).has_guesses
    press(session, Qt.Key.Key_Y)
    assert "a person said so already" in status(session)
    assert len(decisions(session)) == 1


def test_a_confirmed_link_is_taken_back_in_the_panel(qtbot: QtBot, session: Session) -> None:
    read(qtbot, session, REPAIRS)
    click(qtbot, session, "same", "Same: A1.3 – A2.3")
    click(qtbot, session, "take_back_link", "Take back: A1.3 – A2.3")
    assert decisions(session) == []
    assert [each.origin for each in content(session).counterparts] == [Origin.AUTOMATIC]
    do(session, "undo")
    settled(qtbot, session)
    assert decisions(session) == [(Origin.CONFIRMED, "Nadia")]


def test_rejecting_opens_the_place_and_undo_closes_it(qtbot: QtBot, session: Session) -> None:
    before = read(qtbot, session, REPAIRS)
    press(session, Qt.Key.Key_X)
    settled(qtbot, session)
    after = content(session)
    assert [each.pair for each in after.rejected] == ["A1.3 – A2.3"]
    assert after.counterparts == ()
    assert {each.place.article for each in after.absences} == {2, 3}
    do(session, "undo")
    settled(qtbot, session)
    assert content(session) == before


def test_a_rejected_link_is_taken_back_in_the_panel(qtbot: QtBot, session: Session) -> None:
    before = read(qtbot, session, REPAIRS)
    click(qtbot, session, "not_same", "Not the same: A1.3 – A2.3")
    assert len(links(session, Origin.REJECTED)) == 1
    click(qtbot, session, "take_back_link", "Take back: A1.3 – A2.3")
    assert decisions(session) == []
    assert content(session) == before


def test_of_several_counterparts_one_is_to_be_chosen(qtbot: QtBot, session: Session) -> None:
    assert len(read(qtbot, session, SHUT).counterparts) > 1
    press(session, Qt.Key.Key_X)
    assert "Several passages are similar" in status(session)
    assert decisions(session) == []
    press(session, Qt.Key.Key_Right)
    focus = session.window.view.focus_ref
    assert focus is not None
    press(session, Qt.Key.Key_X)
    settled(qtbot, session)
    (rejected,) = links(session, Origin.REJECTED)
    assert rejected.b == session.window.view.span_of(focus)


def test_where_nothing_is_read_the_keys_say_what_to_do(qtbot: QtBot, session: Session) -> None:
    session.window.view.release()
    settled(qtbot, session)
    session.window.view.setFocus()
    press(session, Qt.Key.Key_Y)
    assert "level first" in status(session)
    assert decisions(session) == []


def test_with_a_counterpart_everywhere_the_key_of_checks_says_it_is_a_guess(
    qtbot: QtBot, session: Session
) -> None:
    read(qtbot, session, SHUT)
    press(session, Qt.Key.Key_C)
    assert status(session).startswith("The program found a similar passage in every other article.")
    assert "(X)" in status(session)


def test_behind_a_wrong_link_can_be_checked_and_the_file_tells_it(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    read(qtbot, session, SHUT)
    click(qtbot, session, "not_same", "Not the same: A1.2 – A3.2")
    press(session, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: bool(session.window.findChildren(CheckView)))
    (view,) = session.window.findChildren(CheckView)
    assert view.content is not None
    assert (view.content.looked_for.address, view.content.article.number) == (SHUT, 3)
    view.absent.click()
    settled(qtbot, session)
    (absence,) = session.workspace.project.absences
    said = file_of(session, tmp_path / "comparison.json")
    passage = {"article": "A1", "start": absence.passage.start, "end": absence.passage.end}
    assert said["checked_absent"] == [
        {"passage": passage, "article": "A3", "by": "Nadia", "at": absence.at}
    ]
    assert isinstance(said["links"], list)
    assert [each["b"]["article"] for each in said["links"] if each["origin"] == "rejected"] == [
        "A3"
    ]


def test_a_link_that_was_rejected_and_looked_behind_comes_back_with_both_words(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    read(qtbot, session, REPAIRS)
    click(qtbot, session, "not_same", "Not the same: A1.3 – A2.3")
    look = next(each for each in content(session).absences if each.place.article == 2)
    session.window.panel.check_requested.emit(look.place)
    qtbot.waitUntil(lambda: bool(session.window.findChildren(CheckView)))
    session.window.findChildren(CheckView)[0].absent.click()
    settled(qtbot, session)
    assert absent(session) == [2]
    click(qtbot, session, "take_back_link", "Take back: A1.3 – A2.3")
    assert content(session).counterparts == ()
    assert [each.place for each in content(session).absences if each.is_checked] == [look.place]
    session.window.panel.uncheck_requested.emit(look.place)
    settled(qtbot, session)
    assert absent(session) == []
    click(qtbot, session, "same", "Same: A1.3 – A2.3")
    assert len(links(session, Origin.CONFIRMED)) == 1
    assert file_of(session, tmp_path / "comparison.json")["checked_absent"] == []


# --- taking back ------------------------------------------------------------------------------------

ENDS = (Span(1, 0, 40), Span(2, 0, 50))


def project_with(*said: LinkDecision) -> Project:
    """Return a project of two articles of one long passage each."""
    return replace(project(article(1, "a" * 99), article(2, "b" * 99)), links=tuple(sorted(said)))


def test_a_word_about_a_passage_whose_ends_have_moved_is_taken_back_too() -> None:
    moved = LinkDecision(Span(1, 2, 40), Span(2, 0, 49), Origin.REJECTED, "", "2024")
    assert taken_back(project_with(moved), ends=ENDS).links == ()


def test_taking_back_leaves_drawn_parts_and_other_links_alone() -> None:
    part = LinkDecision(Span(1, 0, 30), Span(2, 0, 40), Origin.DRAWN, "", "2024")
    other = LinkDecision(Span(1, 50, 90), Span(2, 0, 50), Origin.REJECTED, "", "2024")
    own = LinkDecision(*ENDS, Origin.CONFIRMED, "", "2024")
    assert taken_back(project_with(part, other, own), ends=ENDS).links == (part, other)
    assert taken_back(project_with(part, other), ends=ENDS).links == (part, other)


def test_what_was_done_is_said_with_the_way_back(qtbot: QtBot, session: Session) -> None:
    found = read(qtbot, session, REPAIRS)
    pair = found.counterparts[0].pair
    press(session, Qt.Key.Key_X)
    settled(qtbot, session)
    told = session.window.status.promise
    assert told.text().startswith("Done: ")
    assert pair in told.text()
    assert "Ctrl+Z" in told.text()
    do(session, "undo")
    assert told.text().startswith("Taken back: ")
    do(session, "redo")
    assert told.text().startswith("Done: ")


def test_steps_of_one_name_are_told_apart(session: Session) -> None:
    told = session.window.status.promise
    for name in "abc":
        session.workspace.edit("Rename story", partial(rename_story, number=1, name=name))
    for _ in range(2):
        do(session, "undo")
        assert told.text().startswith("Taken back: Rename story")
    do(session, "redo")
    assert told.text().startswith("Done: Rename story")


def test_the_promise_comes_back_after_a_change(qtbot: QtBot, session: Session) -> None:
    status_line = session.window.status
    promise = status_line.promise.text()
    status_line.show_done("Done: something")
    assert status_line.promise.text() == "Done: something"
    assert status_line.until is not None
    status_line.until.timeout.emit()
    assert status_line.promise.text() == promise
