"""The label of a row of the synopsis names it by words of a passage, however low the row is."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from desktop.window.label_painter import BADGE, HEAD, fitting, grown, lines_of, pieces, quote_font
from desktop.window.scene_painter import ScenePainter
from desktop.window.synopsis import EMPTY
from desktop.window.table_places import Label
from desktop.window.theme import LIGHT

pytestmark = pytest.mark.usefixtures("faces")

QUOTE = "“The ferry left the harbour at noon with forty people, and none of them was hurt”"
WIDTH = 140.0


def label(*, zoom: float = 1.0, is_conflict: bool = False) -> Label:
    return Label(
        QRectF(),
        "S4",
        "in 3 of 4 texts\n(in 3 of 5 articles)",
        is_current=False,
        noticed="Numbers disagree" if is_conflict else "Words differ",
        notes="four, three" if is_conflict else "too different for word marks",
        quote=QUOTE,
        whose="A2, Harbour News",
        is_conflict=is_conflict,
        zoom=zoom,
    )


def shown(made: Label, height: float) -> dict[str, tuple[str, ...]]:
    """Return what is painted of a label in a row of a height, by what it is."""
    found = fitting(pieces(ScenePainter(LIGHT), made), WIDTH, height - BADGE)
    names = ("noticed", "notes", "words", "quote", "whose")
    return {name: lines for name, (_, lines) in zip(names, found, strict=True)}


@pytest.mark.parametrize("zoom", [0.8, 1.0, 1.5, 2.0])
@pytest.mark.parametrize("is_conflict", [False, True])
def test_the_lowest_row_keeps_a_line_of_the_words_that_name_it(
    zoom: float, *, is_conflict: bool
) -> None:
    for least in (EMPTY, HEAD):
        parts = shown(label(zoom=zoom, is_conflict=is_conflict), least + grown(zoom))
        assert len(parts["quote"]) == 1
        assert parts["quote"][0].startswith("“The ")
        assert parts["noticed"]
        assert not parts["words"]


def test_a_high_row_shows_everything() -> None:
    parts = shown(label(), 400.0)
    assert all(parts.values())
    assert len(parts["quote"]) == len(lines_of(QUOTE, WIDTH, 4, quote_font().toString())) > 2


def test_in_how_many_articles_gives_way_before_the_last_line_of_the_quotation() -> None:
    heights = range(int(EMPTY), 260)
    counts = [{name: len(lines) for name, lines in shown(label(), h).items()} for h in heights]
    assert all(found["quote"] for found in counts)
    assert any(found["words"] and found["quote"] == 1 for found in counts)
    for less, more in pairwise(counts):
        assert sum(less.values()) <= sum(more.values())


def test_nothing_is_painted_below_the_row() -> None:
    for height in range(30, 300):
        found = fitting(pieces(ScenePainter(LIGHT), label()), WIDTH, height - BADGE)
        assert sum(part.height(len(lines)) for part, lines in found) <= max(0.0, height - BADGE)


def test_the_quotation_follows_the_zoom() -> None:
    assert QFontMetricsF(quote_font(1.5)).height() > 1.4 * QFontMetricsF(quote_font()).height()


def test_a_quotation_that_is_cut_ends_with_a_whole_word() -> None:
    for width in range(70, 200, 3):
        last = lines_of(QUOTE, float(width), 2, quote_font(1.5).toString())[-1]
        words = last.removesuffix("”").removesuffix("…").strip(" “").split()
        assert set(words) <= set(QUOTE.strip("“”").split())
