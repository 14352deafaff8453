"""The passage at the reading line stays there, whatever else changes."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from desktop.story.comparison import Strength
from desktop.window.compare_view import CompareView
from desktop.window.stage_view import LINKED, SYNOPSIS
from desktop.window.theme import DARK
from tests.window.conftest import MakeView, Told


def at_line(view: CompareView, column: int) -> int:
    return view.columns[column].position(view.linked.line)[0]


def change_size(view: CompareView, told: Told) -> None:
    view.resize(view.width() - 220, view.height() - 90)


def change_zoom(view: CompareView, told: Told) -> None:
    view.set_zoom(1.5)


def change_mode(view: CompareView, told: Told) -> None:
    view.set_mode(SYNOPSIS)
    view.set_mode(LINKED)


def change_theme(view: CompareView, told: Told) -> None:
    view.show_theme(DARK)


def unfold(view: CompareView, told: Told) -> None:
    view.unfold_all(shown=True)


def compare_anew(view: CompareView, told: Told) -> None:
    solid = tuple(link for link in told[1].links if link.strength is Strength.SOLID)
    view.show_comparison(replace(told[1], links=solid[::2]))


CHANGES = (change_size, change_zoom, change_mode, change_theme, unfold, compare_anew)


@pytest.mark.parametrize("size", [(1100, 600), (1366, 700), (1900, 1000)])
@pytest.mark.parametrize("change", CHANGES)
def test_what_is_at_the_reading_line_stays_there(
    qtbot: QtBot, make_view: MakeView, five: Told, change: object, size: tuple[int, int]
) -> None:
    for offset in (260, 900, 1500):
        view = make_view(*five, width=size[0], height=size[1])
        view.verticalScrollBar().setValue(offset)
        lead = view.linked.lead
        before = at_line(view, lead)
        assert before > 0
        assert callable(change)
        change(view, five)
        qtbot.waitUntil(lambda shown=view: shown.is_laid_out)  # type: ignore[misc]  # bound at once
        assert at_line(view, lead) == before


def test_the_row_that_is_read_stays_in_sight_when_the_table_gets_smaller(
    qtbot: QtBot, make_view: MakeView, five: Told
) -> None:
    view = make_view(*five, width=1366, height=900)
    view.set_mode(SYNOPSIS)
    table = view.synopsis
    row = next(n for n in range(1, len(table.rows)) if table.stack.top(n) > 350)
    view.activate(table.rows[row].refs[0])
    assert table.stack.top(row) - table.offset < table.room - 60
    view.resize(1366, 400)
    assert 0 <= table.stack.top(row) - table.offset < table.room - 60
    far = table.greatest()
    view.verticalScrollBar().setValue(int(far))
    before = table.offset
    view.resize(1366, 380)
    assert table.offset == pytest.approx(before, abs=2)
