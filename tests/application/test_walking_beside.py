"""The arrow keys say when they lead to a passage that is no counterpart."""

from pathlib import Path

from desktop.window.linked import PassageRef
from tests.application.hands import Open, do, status

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
