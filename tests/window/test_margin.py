"""The margins of passages: the statement's address, and in how many texts it stands."""

from dataclasses import replace

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF

from desktop.story.copies import Texts
from desktop.story.decisions import CopyGroup
from desktop.story.project import Options
from desktop.window.column import LEFT
from desktop.window.margin import MarginPainter, lane_width
from desktop.window.styles import SANS, sized
from tests.window.conftest import MakeView, Told


def test_a_margin_names_the_statement_and_counts_its_texts(make_view: MakeView, five: Told) -> None:
    view = make_view(*five)
    assert view.comparison.statements
    for statement in view.comparison.statements:
        for span in statement.passages:
            margin = view.margins[view.refs[span]]
            assert margin.address == statement.address
            assert margin.texts == len({each.article for each in statement.passages})


def test_copies_of_a_text_are_counted_once_in_the_margin(make_view: MakeView, five: Told) -> None:
    view = make_view(*five)
    ref, before = max(view.margins.items(), key=lambda item: item[1].texts)
    pair = tuple(sorted(before.articles)[:2])
    once = replace(five[0], options=Options(copies_once=True))
    view.show_texts(Texts(once, (CopyGroup(pair),)))
    assert view.margins[ref].texts == before.texts - 1


def test_margins_can_be_hidden_and_take_no_room(make_view: MakeView, five: Told) -> None:
    view = make_view(*five)
    before = [(place.column, place.index, place.y) for place in view.scene.placed]
    picture = view.viewport().grab().toImage()
    view.show_margins(shown=False)
    assert not view.scene.margins
    assert [(place.column, place.index, place.y) for place in view.scene.placed] == before
    assert view.viewport().grab().toImage() != picture


def test_a_tooltip_says_what_the_figures_mean(make_view: MakeView, five: Told) -> None:
    view = make_view(*five)
    place = next(p for p in view.scene.placed if (p.column, p.index) in view.margins)
    margin = view.margins[place.column, place.index]
    told = view.tip_at(QPointF(place.x + 10, place.text_y + 10))
    assert f"statement {margin.address}, found in {margin.texts} of 5 articles" in told


def test_an_address_of_four_figures_has_room(faces: None) -> None:
    for font in (sized(SANS, 11, QFont.Weight.Bold), sized(SANS, 11)):
        for words in ("9", "999", "1000", "4888"):
            assert QFontMetricsF(font).horizontalAdvance(words) <= lane_width(words)
    assert lane_width("9999") < LEFT


def test_an_address_of_a_statement_stays_off_the_edge_of_its_card(faces: None) -> None:
    painter = MarginPainter()
    for address in ("S9", "S444", "S4444", "S44444"):
        width = QFontMetricsF(painter.font_of(address)).horizontalAdvance(address)
        assert lane_width(address[1:]) - width >= (0 if address == "S44444" else 2)
