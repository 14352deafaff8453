"""A person's word, copies and joint speakers are told for what they are."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.quoting.names import persons
from desktop.story.article import READER
from desktop.story.comparison import Comparison
from desktop.story.copies import Texts
from desktop.story.decisions import CopyGroup
from desktop.story.vouched import Said, Voucher
from desktop.window.quotes.card_words import page as card_page
from desktop.window.quotes.card_words import portrait
from desktop.window.quotes.citing import quote_citations
from desktop.window.quotes.entries import Entry
from desktop.window.quotes.filters import ALL, Filters, names, passing
from desktop.window.quotes.model import Book, Material, Speaker, View
from desktop.window.quotes.page import QuotesPage
from desktop.window.quotes.rows import RowKind
from tests.window.invented import article, project
from tests.window.quotes.told import ONE, TWO, material

DAY = "2026-11-22T12:00:00Z"
BOTH = "Ana Ruiz and Bo Lind"


def vouched() -> Material:
    """Return a story in which Ada corrected one quote and somebody added another."""
    found = material()
    first, second, *rest = found.quotes.quotes
    said = (first._replace(reason=READER), second._replace(reason=READER), *rest)
    by = {
        first.number: Voucher(Said.CORRECTED, "Ada", DAY),
        second.number: Voucher(Said.ADDED, "", DAY),
    }
    return found._replace(quotes=found.quotes._replace(quotes=said), vouchers=by)


def test_rows_lines_and_the_bar_say_who_vouches(page: QuotesPage) -> None:
    page.show_material(vouched())
    assert "2 corrected or added by a person" in page.bar.engine.toolTip()
    row = page.table.rows[0]
    assert "corrected by Ada, 22 November 2026" in row.lines
    index = page.rows.model_.index(0, 0)
    assert "corrected by Ada, 22 November 2026" in str(page.rows.model_.data(index))
    first, second = (line for line in page.list.model_.lines[:2] if isinstance(line, Entry))
    assert first.note.startswith("corrected · words differ")
    assert second.note == "added"
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert "added by a person, 22 November 2026" in page.table.rows[0].lines


def test_what_only_the_program_found_says_nothing_of_persons(page: QuotesPage) -> None:
    assert "person" not in page.bar.engine.toolTip()
    assert not any("by" in line for row in page.table.rows for line in row.lines)


def test_the_card_says_who_corrected_a_quote() -> None:
    book = Book(vouched())
    shown = portrait(book, "Ana Ruiz")
    assert "corrected by Ada, 22 November 2026" in card_page(book, shown)


def test_a_copied_quote_says_who_corrected_it() -> None:
    book = Book(vouched())
    made = quote_citations(book, [book.quotes[0].number])
    assert made.text().endswith("[corrected by Ada, 22 November 2026]")
    assert "corrected by Ada, 22 November 2026" in made.html()


def copies(*, confirmed: bool) -> Material:
    copy = article(2, *(ONE.text.split("\n\n")))
    found = material((ONE, copy), Comparison((1, 2)))
    texts = Texts(project(ONE, copy), (CopyGroup((1, 2), is_confirmed=confirmed),))
    return found._replace(texts=texts)


def test_only_a_person_makes_sure_that_texts_are_the_same(page: QuotesPage) -> None:
    page.show_material(copies(confirmed=False))
    row = page.table.rows[0]
    assert row.lines[-1] == "A1, A2: probably the same text"
    assert "2 articles, probably 1 text" in page.side.told.text()
    page.show_material(copies(confirmed=True))
    assert page.table.rows[0].lines[-1] == "A1, A2: the same text"
    assert "2 articles, 1 text" in page.side.told.text()


def test_quotes_of_copies_are_said_to_be_counted_again(page: QuotesPage) -> None:
    page.show_material(copies(confirmed=True))
    page.show_speaker(Speaker("Ana Ruiz"))
    assert page.side.told.text() == "2 quotes, 1 without copies; 2 articles, 1 text"


def joint() -> Material:
    three = article(3, f"{BOTH} said that the ferry would run all winter.")
    found = material((TWO, three), Comparison())
    told = tuple(q._replace(name=BOTH) if q.article == 3 else q for q in found.quotes.quotes)
    quotes = found.quotes._replace(quotes=told)
    return found._replace(quotes=quotes, persons=persons(quote.name for quote in told))


def test_what_two_say_together_is_found_under_each_of_them(page: QuotesPage) -> None:
    page.show_material(joint())
    page.show_view(View.SPEAKERS)
    shown = [line.words for line in page.list.model_.lines if isinstance(line, Entry)]
    assert {"Ana Ruiz", "Bo Lind"} <= set(shown)
    assert BOTH not in shown
    page.show_speaker(Speaker("Ana Ruiz"))
    rows = [row for row in page.table.rows if row.kind is RowKind.TEXT]
    assert [row.badge for row in rows] == ["A2", "A3"]
    assert rows[1].lines[-1] == "together with Bo Lind"
    assert "together with Bo Lind" in card_page(page.book, portrait(page.book, "Ana Ruiz"))
    assert names(page.book) == {"Ana Ruiz": 2, "Bo Lind": 1}
    for name, count in (("Ana Ruiz", 2), ("Bo Lind", 1)):
        assert len(passing(page.book, Filters(speaker=name))) == count
    assert len(passing(page.book, ALL)) == len(page.book.quotes)
