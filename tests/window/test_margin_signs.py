"""What is painted beside a passage: the lock, the number of texts, the frame of the keyboard."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QImage

from desktop.story.comparison import Comparison, Statement, Strength
from desktop.window.column import LEFT, Placed
from desktop.window.compare_view import CompareView
from desktop.window.margin import LANE, Margin, figure_boxes
from desktop.window.theme import LIGHT
from tests.window.conftest import MakeView, Told
from tests.window.hands import click, placed
from tests.window.invented import article, comparison, project


def picture(view: CompareView) -> QImage:
    return view.viewport().grab().toImage()


def coloured(image: QImage, box: QRectF, colour: QColor) -> int:
    """Count the pixels of a colour in a box."""
    area: QRect = box.toAlignedRect()
    return sum(
        image.pixelColor(x, y) == colour
        for x in range(area.left(), area.right() + 1)
        for y in range(area.top(), area.bottom() + 1)
    )


def locked(found: Comparison, number: int) -> Comparison:
    def lock(each: Statement) -> Statement:
        return each._replace(is_kept=True) if each.number == number else each

    return replace(found, statements=tuple(lock(each) for each in found.statements))


def test_a_locked_statement_has_a_lock_in_the_margin(make_view: MakeView, five: Told) -> None:
    view = make_view(*five)
    ref, margin = min(view.margins.items())
    place = placed(view, ref)
    beside = QRectF(place.x + LANE, place.text_y, LEFT - LANE, 30)
    assert coloured(picture(view), beside, LIGHT.link) == 0
    number = int(margin.address[1:])
    view.show_comparison(locked(five[1], number))
    assert coloured(picture(view), beside, LIGHT.link) > 8
    _, figure = figure_boxes(place, margin, is_lower=False)
    assert coloured(picture(view), figure, LIGHT.link) == 0
    assert "locked by a person" in view.tip_at(QPointF(place.x + 10, place.text_y + 10))


def test_the_frame_of_the_keyboard_strikes_through_no_figure(make_view: MakeView) -> None:
    short = [article(n, "Trams run late.", "Snow fell.") for n in (1, 2)]
    found = comparison(short, ((0, 0), (1, 0), 0.98))
    statement = found.statements[0]._replace(number=21)
    view = make_view(project(*short), replace(found, statements=(statement,)))
    view.move_focus((0, 0))
    margin = view.margins[0, 0]
    for box in figure_boxes(placed(view, (0, 0)), margin, is_lower=False):
        inner = QRectF(box.right() - 12, box.top() + 2, 11, box.height() - 4)
        assert coloured(picture(view), inner, LIGHT.link) == 0
    row = QRectF(placed(view, (0, 0)).x, placed(view, (0, 0)).y, 200, 30)
    assert coloured(picture(view), row, LIGHT.link) > 50


@pytest.mark.parametrize("count", [4, 12])
def test_no_text_runs_into_the_number_of_its_texts(make_view: MakeView, count: int) -> None:
    words = "Long report about the harbour and its cranes. " * 9
    many = [article(n, words) for n in range(1, count + 1)]
    view = make_view(project(*many), comparison(many), width=1010)
    assert view.scene.placed
    for place in view.scene.placed:
        _, number = figure_boxes(place, Margin("S1", frozenset(), count), is_lower=False)
        figures = QFontMetricsF(view.painter.margin.font).horizontalAdvance(str(count))
        block = place.block
        ends = [block.rectangle_of(at).right() for at in range(len(block.text))]
        assert place.text_x + max(ends) <= number.right() - figures - 2


def test_what_is_only_possibly_the_same_has_broken_sides(make_view: MakeView) -> None:
    three = [article(n, f"The ferry to the island sank off pier {n}.") for n in (1, 2, 3)]
    found = comparison(three, ((0, 0), (1, 0), 0.98), ((0, 0), (2, 0), 0.6))
    view = make_view(project(*three), found)
    assert {link.strength for link in found.links} == {Strength.SOLID, Strength.MAYBE}
    click(view, (0, 0))
    assert view.scene.weak == {(2, 0)}
    image = picture(view)
    sure, maybe = (placed(view, ref) for ref in ((1, 0), (2, 0)))

    def tinted(place: Placed) -> int:
        box = QRectF(place.x + 40, place.y + 1, 180, place.height - 2)
        return coloured(image, box, LIGHT.current_row)

    assert tinted(sure) > 500
    assert tinted(maybe) == 0


@pytest.mark.parametrize(
    "words", ["قال المسؤولون إن الجسر مغلق. " * 9, "Reports say that the bridge is shut. " * 9]
)
def test_the_number_of_texts_cannot_be_read_as_part_of_the_text(
    make_view: MakeView, words: str
) -> None:
    two = [article(n, words.strip()) for n in (1, 2)]
    view = make_view(project(*two), comparison(two, ((0, 0), (1, 0), 0.98)), width=1010)
    place, margin = placed(view, (0, 0)), view.margins[0, 0]
    _, number = figure_boxes(place, margin, is_lower=False)
    figure = number.right() - QFontMetricsF(view.painter.margin.font).horizontalAdvance("2")
    layout = place.block.ensure()
    lines = [layout.lineAt(n).naturalTextRect() for n in range(layout.lineCount())]
    assert figure - (place.text_x + max(line.right() for line in lines)) >= 10
