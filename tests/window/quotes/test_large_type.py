"""Large type on the page of quotes: columns follow it, go below the words, and nothing is cut."""

import pytest
from PySide6.QtGui import QFontMetrics

from desktop.window.quotes.page import QuotesPage
from desktop.window.quotes.table_rows import columns_of, headings, ours
from desktop.window.quotes.words import KINDS, kind_words
from desktop.window.styles import SANS, sized
from desktop.window.theme import LIGHT


def widths(width: float, zoom: float) -> list[float]:
    return [column.width for column in columns_of(width, zoom)]


def test_columns_of_articles_words_grow_with_their_type() -> None:
    plain, large = widths(1400, 1.0), widths(1400, 1.5)
    assert len(plain) == len(large) == len(headings())
    assert all(b > a for a, b in zip(plain[2:], large[2:], strict=True))
    assert widths(1000, 1.5)[2] > 1.4 * 108


@pytest.mark.parametrize(("width", "zoom"), [(730, 1.5), (1000, 2.0), (500, 1.0)])
def test_columns_go_below_the_words_where_they_have_no_room(width: float, zoom: float) -> None:
    article, words = columns_of(width, zoom)
    assert words.width > width / 2 or width < 600
    assert words.left + words.width <= width
    assert article.left + article.width < words.left


@pytest.mark.parametrize("width", [640, 730, 860, 1000, 1240, 2200])
@pytest.mark.parametrize("zoom", [0.8, 1.0, 1.3, 1.5, 2.0])
def test_columns_never_leave_the_table(width: float, zoom: float) -> None:
    last = columns_of(width, zoom)[-1]
    assert last.left + last.width <= width


def test_cells_below_the_words_are_named_and_still_marked(page: QuotesPage) -> None:
    page.show_zoom(2.0)
    parts = page.rows.painter_.laid(0).parts
    said = [part.block.text for part in parts]
    for heading in headings()[2:]:
        assert any(words.startswith(heading) for words in said)
    assert {part.cell for part in parts} >= {0, 1, 2}
    assert len(page.side.framed.head.named()) == 2


def test_our_own_words_grow_with_the_type_up_to_a_size_and_never_shrink(page: QuotesPage) -> None:
    assert [ours(zoom) for zoom in (0.8, 1.0, 1.2, 2.0)] == [1.0, 1.0, 1.2, 1.3]
    before = QFontMetrics(page.list.painter_.line).height()
    page.show_zoom(1.5)
    assert QFontMetrics(page.list.painter_.line).height() > before


def test_the_legend_goes_on_in_another_line(page: QuotesPage) -> None:
    legend = page.legend
    legend.setFixedWidth(180)
    legend.show_theme(LIGHT)
    assert [place.kind for place in legend.places] == list(KINDS)
    assert len({place.badge.top() for place in legend.places}) > 1
    plain = QFontMetrics(sized(SANS, 12))
    for place in legend.places:
        assert plain.horizontalAdvance(kind_words(place.kind)) <= place.words.width()
        assert legend.rect().contains(place.words)
