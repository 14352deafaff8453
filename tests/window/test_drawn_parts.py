"""A link that a person drew to a part of a passage is the one that is levelled and marked."""

from dataclasses import replace

import pytest

from desktop.story.comparison import Link, Origin, Span, Strength
from tests.window.conftest import MakeView
from tests.window.hands import click, placed
from tests.window.invented import article, comparison, project

FILLER = "Nothing of note was said here. " * 6
ONE = article(1, "The pool reopens in June.", *[FILLER] * 8)
TWO = article(
    2, *[FILLER] * 3, "The mayor said the pool opens in June.", *[FILLER] * 3, "Pool opens in July."
)


def test_the_passage_a_person_drew_a_link_to_is_brought_level(make_view: MakeView) -> None:
    found = comparison((ONE, TWO), ((0, 0), (1, 7), 0.9))
    passage = TWO.passages[3]
    part = Span(2, passage.start + 15, passage.end)
    whole = Span(1, ONE.passages[0].start, ONE.passages[0].end)
    drawn = Link(whole, part, 1.0, Strength.SOLID, Origin.DRAWN, ("invented",))
    view = make_view(project(ONE, TWO), replace(found, links=(*found.links, drawn)))
    click(view, (0, 0))
    assert placed(view, (1, 3)).text_y == pytest.approx(placed(view, (0, 0)).text_y, abs=1)
    assert (1, 3) in view.scene.current
    marked = [
        placed(view, (1, 3)).block.text[m.start : m.end] for m in placed(view, (1, 3)).block.marks
    ]
    assert "opens" in " ".join(marked)
