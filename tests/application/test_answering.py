"""The window answers while much is computed and shown: work comes in parts, and the newest wins."""

import gc
from collections.abc import Callable
from itertools import permutations
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.application import session as sessions
from desktop.story.comparison import Comparison
from desktop.story.joined import join
from desktop.window.panel_cards import LinkCard
from tests.application.hands import BRIDGE, Open, do, settled, written


def test_links_are_sorted_before_they_arrive(begin: Open, bridge: list[Path]) -> None:
    session = begin(*bridge)
    view, found = session.window.view, session.workspace.comparing.joined
    assert found is not None
    assert found.partners
    assert view.partners is found.partners


def test_links_are_sorted_anew_when_the_columns_are_others(
    begin: Open, bridge: list[Path], qtbot: QtBot
) -> None:
    session = begin(*bridge)
    view = session.window.view
    view.focus_ref = (1, 0)
    do(session, "close_article")
    settled(qtbot, session)
    articles = [column.article for column in view.columns]
    assert len(articles) == len(bridge) - 1
    assert view.partners == join(articles, view.comparison.links).partners


def test_what_was_sorted_for_another_order_is_not_used(begin: Open, bridge: list[Path]) -> None:
    session = begin(*bridge)
    articles, links = session.workspace.project.columns, session.workspace.shown.links
    found = join(articles, links)
    others = [each for each in permutations(articles) if each != articles]
    assert found.fits(articles, links)
    assert not any(found.fits(each, links) for each in others)
    assert not found.fits(articles, (*links,)[:-1])


MANY_TURNS = 5_000


def wait_for_cards(session: Session) -> None:
    """Turn the event loop once at a time, until some cards are made: each takes a turn of its own."""
    for _ in range(MANY_TURNS):
        if session.window.panel._made:
            return
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    raise AssertionError("no cards were made")


def test_a_passage_read_while_another_ones_cards_are_made_is_shown(
    begin: Open, bridge: list[Path], qtbot: QtBot
) -> None:
    session = begin(*bridge)
    window = session.window
    first, second = sorted(window.view.partners)[:2]
    window.view.activate(first)
    wait_for_cards(session)
    window.view.activate(second)
    settled(qtbot, session)
    span = window.view.span_of(second)
    shown = window.panel.content
    assert shown is not None
    assert shown.selected.text == window.view.columns[second[0]].article.passage_text(second[1])
    page: QWidget | None = window.panel.area.widget()
    assert page is not None
    cards = page.findChildren(LinkCard)
    assert cards
    ends = {end for card in cards if card.shown.ends for end in card.shown.ends}
    assert all(span in card.shown.ends for card in cards if card.shown.ends)
    assert len(ends) == len(window.view.partners[second]) + 1
    assert not window.panel._made


def test_a_window_closed_before_copies_are_looked_for_leaves_nothing_running(
    begin: Open, bridge: list[Path], qtbot: QtBot
) -> None:
    session = begin(*bridge, settle=False)
    workspace = session.workspace
    with qtbot.waitSignal(workspace.comparison_changed, check_params_cb=compares(len(bridge))):
        pass
    assert not workspace.comparing.is_settled
    session.close()
    assert workspace.is_settled
    assert workspace.jobs.is_idle


def test_cards_half_made_go_with_the_window(begin: Open, bridge: list[Path]) -> None:
    session = begin(*bridge)
    window = session.window
    window.view.activate(sorted(window.view.partners)[0])
    wait_for_cards(session)
    session.close()
    window.close()
    assert not window.is_filled


def test_searches_for_cycles_are_small_once_texts_are_shown(begin: Open, tmp_path: Path) -> None:
    begin(*(written(tmp_path / name, text) for name, text in BRIDGE.items()))
    assert gc.get_threshold() == sessions.SMALL_STEPS


def compares(count: int) -> Callable[[Comparison], bool]:
    def is_compared(found: Comparison) -> bool:
        return len(found.articles) == count

    return is_compared
