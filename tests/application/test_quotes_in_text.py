"""Quotes in the articles: waves under what is reported, who says it on hover, addresses, menus."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.story.project import close_article
from desktop.story.quote import Quote
from desktop.window.linked import PassageRef
from desktop.window.marks import MarkKind
from tests.application.hands import Open, choose, do, press, settled, status
from tests.application.harbour import PLANK, harbour_files, quote


@pytest.fixture
def session(begin: Open, tmp_path: Path) -> Session:
    return begin(*harbour_files(tmp_path))


def ref_of(session: Session, each: Quote) -> PassageRef:
    view = session.window.view
    return next(
        ref for span, ref in view.refs.items() if span.article == each.article
        and span.start <= each.start < span.end
    )  # fmt: skip


def waves(session: Session) -> list[str]:
    """Return the words that a wave runs under, of every article."""
    return [
        block.text[mark.start : mark.end]
        for column in session.window.view.columns
        for block in column.blocks
        for mark in block.marks
        if mark.kind is MarkKind.QUOTE
    ]


def tip_over(session: Session, each: Quote) -> str:
    """Rest the mouse on the first words of a quote."""
    view, ref = session.window.view, ref_of(session, each)
    view.reveal(ref)
    view.refresh()
    place = next(p for p in view.scene.placed if (p.column, p.index) == ref)
    start = each.start + 2 - view.span_of(ref).start
    box = place.block.rectangle_of(place.block.offsets.to_units(start))
    return view.tip_at(QPointF(place.text_x + box.x() + 1, place.text_y + box.center().y()))


def test_marks_say_quote_already_so_the_waves_start_off(session: Session) -> None:
    assert waves(session) == []
    assert not session.window.actions_["layer_quotes"].isChecked()


def test_alt_9_draws_waves_under_what_is_reported_and_takes_them_away(session: Session) -> None:
    press(session, Qt.Key.Key_9, Qt.KeyboardModifier.AltModifier)
    assert waves(session) == [
        "the repairs had cost four million",
        "every plank of the quay had been checked before the ferries came back",
        "The repairs had cost four million",
    ]
    press(session, Qt.Key.Key_9, Qt.KeyboardModifier.AltModifier)
    assert waves(session) == []


def test_a_closed_column_takes_its_waves_along_and_brings_them_back(
    qtbot: QtBot, session: Session
) -> None:
    do(session, "layer_quotes")
    before = waves(session)
    session.workspace.edit("Close", lambda project: close_article(project, 3))
    settled(qtbot, session)
    assert waves(session) == before[:1]
    session.workspace.undo()
    settled(qtbot, session)
    assert waves(session) == before


def test_the_layer_is_kept_for_the_next_start(session: Session) -> None:
    do(session, "layer_quotes")
    assert "QUOTE" in session.window.looks.settings_now("").layers


def test_a_tooltip_says_who_said_it_and_where_it_stands_in_marks(session: Session) -> None:
    said = tip_over(session, quote(session, PLANK[0])).splitlines()[0]
    assert said == (
        "Q1: said by harbour master Ana Ruiz (“said”); in marks in A1, A2, reported in A3"
    )


def test_a_tooltip_of_what_nobody_else_has_names_the_speaker_alone(session: Session) -> None:
    said = tip_over(session, quote(session, "“Nobody can sleep"))
    assert said.splitlines()[0] == "Q4: said by a neighbour (“said”)"


def test_a_typed_address_leads_to_the_quote_and_frames_it(qtbot: QtBot, session: Session) -> None:
    wanted = quote(session, "“Nobody can sleep")
    session.window.go_to(" q4 ")
    settled(qtbot, session)
    view = session.window.view
    assert view.current == ref_of(session, wanted)
    framed = [run for runs in view.extra_marks.values() for run in runs]
    assert framed == [(0, len("“Nobody can sleep here,”"), MarkKind.CURRENT)]


def test_an_address_that_no_quote_has_is_said_to_be_nobodys(session: Session) -> None:
    session.window.go_to("Q99")
    assert status(session) == "Nothing here has the address Q99."


def test_the_menu_of_a_passage_has_its_quotes(qtbot: QtBot, session: Session) -> None:
    wanted = quote(session, "the repairs had cost")
    assert session.menus is not None
    menu = session.menus.passage_menu(ref_of(session, wanted))
    choose(menu, "Q2: the repairs had cost four million", "No quote")
    settled(qtbot, session)
    assert wanted.number not in {each.number for each in session.workspace.quotes.quotes}
    assert session.workspace.undo_label == "Take A1's quote Q2 for no quote"
    menu.deleteLater()


def test_the_menu_of_a_passage_without_quotes_has_no_entry_for_them(session: Session) -> None:
    assert session.menus is not None
    menu = session.menus.passage_menu((0, 0))
    assert not [action for action in menu.actions() if action.text().startswith("Q")]
    menu.deleteLater()


def test_q_shows_the_quote_of_a_passage_on_its_page(qtbot: QtBot, session: Session) -> None:
    wanted = quote(session, PLANK[1])
    session.window.go_to(wanted.address)
    settled(qtbot, session)
    press(session, Qt.Key.Key_Q)
    settled(qtbot, session)
    assert session.window.pages.shown == "quotes"
    row = session.window.pages.quotes.doing.row
    assert row is not None
    assert wanted in row.quotes


def test_of_several_quotes_in_a_passage_the_reader_chooses(
    qtbot: QtBot, begin: Open, tmp_path: Path
) -> None:
    text = "Noise\n\n“It is loud,” Ana Ruiz said, but “nobody listens to us here,” added Bo Lind.\n"
    (tmp_path / "two.txt").write_text(text, encoding="utf-8")
    session = begin(tmp_path / "two.txt", *harbour_files(tmp_path))
    both = [each for each in session.workspace.quotes.quotes if each.article == 1]
    assert len(both) == 2
    session.window.go_to(both[0].address)
    settled(qtbot, session)
    press(session, Qt.Key.Key_Q)
    menu = session.window.findChild(QMenu, "quotes_of_passage")
    assert isinstance(menu, QMenu)
    assert [action.text()[:3] for action in menu.actions()] == [each.address + ":" for each in both]
    menu.actions()[1].trigger()
    menu.close()
    row = session.window.pages.quotes.doing.row
    assert row is not None
    assert both[1] in row.quotes
