"""The panel says of a passage what was found, and nothing that was not."""

import pytest

from desktop.story.comparison import SOLID, Comparison, Strength
from desktop.window.panel_builder import panel_content
from desktop.window.panel_content import PanelContent
from tests.window.invented import Ref, article, comparison, reading

ARTICLES = (
    article(1, "The bridge was shut.", "Only here."),
    article(2, "The bridge is shut."),
    article(3, "A bridge was shut at last."),
    article(4, "Die Brücke war gesperrt.", language="de"),
)
FOUND = comparison(
    ARTICLES,
    ((0, 0), (1, 0), SOLID),
    ((0, 0), (2, 0), 0.6),
    not_compared=[(4, "no measured method for this language")],
)


def content(ref: Ref, found: Comparison = FOUND) -> PanelContent:
    return panel_content(reading(ARTICLES, found, ref), ARTICLES, found)


def test_strength_is_the_word_of_the_files_whatever_the_language_of_the_window(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("desktop.window.panel_builder.tr", str.upper)
    strengths = [shown.strength for shown in content((0, 0)).counterparts]
    assert strengths == [Strength.SOLID.value, Strength.MAYBE.value]


def test_a_passage_without_counterpart_was_compared() -> None:
    assert content((0, 1)).title == "No counterpart found"
    assert any("A4 not compared" in line.words for line in content((0, 1)).absences)


def test_an_article_in_an_unmeasured_language_was_not() -> None:
    shown = content((3, 0))
    assert (shown.title, shown.subtitle) == (
        "Not compared",
        "no measured method for this language",
    )


def test_an_article_alone_was_not() -> None:
    alone = comparison(ARTICLES[:1])
    shown = content((0, 0), alone)
    assert (shown.title, shown.subtitle) == (
        "Not compared",
        "there is no other article to compare it with",
    )
