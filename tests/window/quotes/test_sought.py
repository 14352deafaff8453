"""What is looked for in an article that has no quote of an utterance."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.story.comparison import Span
from desktop.story.places import covers
from desktop.story.quote import Quote, QuoteKind, Quotes, Utterance
from desktop.window.quotes.model import Book
from desktop.window.quotes.page import QuotesPage
from desktop.window.quotes.rows import RowKind
from desktop.window.quotes.sought import place_sought
from tests.window.quotes.told import COMPARED, FOUR, ONE, TWO, material

PASSAGE = ONE.passages[0]
WHOLE = Quote(1, PASSAGE.start, PASSAGE.end, QuoteKind.DIRECT, number=1)
HALF = WHOLE._replace(end=PASSAGE.start + 60)


def shown(page: QuotesPage, quote: Quote) -> None:
    quotes = Quotes((quote,), (Utterance((quote.span,)),))
    page.show_material(material()._replace(quotes=quotes))


def test_a_span_is_said_of_a_passage_only_if_next_to_nothing_is_left() -> None:
    assert covers(Span(1, 0, 95), Span(1, 0, 100))
    assert covers(Span(1, 0, 300), Span(1, 100, 200))
    assert not covers(Span(1, 0, 70), Span(1, 0, 100)), "most of it is not all of it"
    assert not covers(Span(2, 0, 100), Span(1, 0, 100))


def test_of_a_passage_that_has_more_only_the_words_are_looked_for(page: QuotesPage) -> None:
    shown(page, HALF)
    group = page.book.groups[0]
    for article in (TWO, FOUR):
        place = place_sought(page.book, group, article)
        assert place is not None
        assert (place.passage, place.article) == (HALF.span, article.number)


def test_of_a_similar_passage_nobody_can_say_that_it_is_not_there(page: QuotesPage) -> None:
    shown(page, WHOLE)
    book: Book = page.book
    assert COMPARED.links
    assert place_sought(book, book.groups[0], TWO) is None
    assert place_sought(book, book.groups[0], FOUR) is not None
    place = next(at for at, row in enumerate(page.table.rows) if row.article == TWO.number)
    assert page.table.rows[place].kind is RowKind.EMPTY
    told: list[str] = []
    asked: list[object] = []
    page.told.connect(told.append)
    page.check_requested.connect(asked.append)
    page.rows.setFocus()
    page.rows.go_to(place)
    QTest.keyClick(page.rows, Qt.Key.Key_C)
    assert asked == []
    assert told == ["A2 has a passage similar to all of this one: Enter shows it in Read."]
