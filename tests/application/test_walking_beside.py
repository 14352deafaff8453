"""The arrow keys say when they lead to a passage that is no counterpart."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.story.comparison import Strength
from desktop.window.linked import PassageRef
from tests.application.hands import SEEDS, Open, do, settled, status

BAKERY: PassageRef = (0, 3)
"""The sentence of the Gazette, A1.4, that no other article has."""


def test_going_to_a_passage_that_is_no_counterpart_is_said(begin: Open, bridge: list[Path]) -> None:
    session = begin(*bridge)
    view = session.window.view
    view.move_focus(BAKERY)
    do(session, "next_column")
    assert view.focus_ref is not None
    address = view.columns[1].article.passage_address(view.focus_ref[1])
    assert f"{address} only stands level with A1.4: no link between them" in status(session)


def test_going_to_a_counterpart_needs_no_word(begin: Open, bridge: list[Path]) -> None:
    session = begin(*bridge)
    session.window.view.move_focus((0, 1))
    do(session, "next_column")
    assert session.window.view.focus_ref in session.window.view.partners[0, 1]
    assert "no link" not in status(session)


def test_a_doubtful_counterpart_is_gone_to_rather_than_what_stands_above_it(
    qtbot: QtBot, begin: Open
) -> None:
    session = begin(*SEEDS)
    view = session.window.view
    view.activate((1, 5))
    settled(qtbot, session)
    assert view.reading is not None
    weak = next(c for c in view.reading.counterparts if c.span.article == 3)
    assert weak.link.strength is not Strength.SOLID
    do(session, "next_column")
    assert view.focus_ref is not None
    assert view.span_of(view.focus_ref) == weak.span
    assert "no link" not in status(session)
