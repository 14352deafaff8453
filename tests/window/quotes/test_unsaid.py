"""What the page says of a speaker, a verb and an outlet that are not known."""

from desktop.comparing import NO_METHOD
from desktop.story.article import READER
from desktop.story.comparison import Comparison, Span, Statement
from desktop.story.quote import Quote, QuoteKind
from desktop.window.quotes.model import Book
from desktop.window.quotes.rows import RowKind, TableRow, text_row, utterance
from desktop.window.quotes.table_rows import Faces, lay
from desktop.window.quotes.words import speaker_words, unsaid_words
from tests.window.invented import article
from tests.window.quotes.told import material

ARABIC = article(
    1, "قال الوزير للصحفيين في المرفأ: «سنفتح الجسر قبل أول ثلج هذا العام».", language="ar"
)
ENGLISH = article(1, "“The bridge will open before the snow”, the signs on both banks read.")


def row_of(article, **changes) -> tuple[Book, Quote, TableRow]:
    book = Book(material((article,)))
    quote = book.quotes[0]._replace(speaker=None, name="", is_guess=False, **changes)
    return book, quote, text_row(book, [quote])


def test_no_speaker_is_found_in_a_language_that_has_no_patterns(faces):
    book, quote, row = row_of(ARABIC)
    assert quote.kind is QuoteKind.DIRECT
    assert row.cells[1:] == ("", "", "")
    assert speaker_words(book, quote) == "no speaker found"
    assert unsaid_words(row) == "not found: no patterns for this language"
    laid = lay(row, 1100, Faces.of(1.0), 1.0, is_last=True)
    assert [part.block.text for part in laid.parts[-3:]] == [
        "not found: no patterns for this language",
        "not found",
        "not found",
    ]


def test_what_the_program_looked_for_is_not_found():
    _, _, row = row_of(ENGLISH)
    assert unsaid_words(row) == "not found"


def test_only_a_person_says_that_a_text_does_not_state_it():
    book, quote, row = row_of(ARABIC, reason=READER)
    assert speaker_words(book, quote) == "speaker not stated"
    assert unsaid_words(row) == "not stated"


BRIDGE = article(1, "«Ми відкриємо міст до снігу», — сказав мер Олег Стеценко.", language="uk")
FERRY = article(2, "Пором ходитиме щодесять хвилин.", language="uk")
ABROAD = article(3, "Nothing was heard of it here.")
ABROAD_TOO = article(3, "“We will open it before the snow,” the mayor said.")
NOT_MEASURED = tuple((n, NO_METHOD) for n in (1, 2))


def test_the_same_quote_is_looked_for_in_each_article_of_the_language_and_in_no_other():
    articles = (BRIDGE, FERRY, ABROAD)
    book = Book(material(articles, Comparison((1, 2, 3), NOT_MEASURED)))
    shown = utterance(book, 0, 0)
    assert [(row.article, row.words) for row in shown.rows if row.kind is RowKind.EMPTY] == [
        (2, "No quote of the same words found"),
        (3, "Not compared: the article is in another language"),
    ]


def test_of_a_passage_in_another_language_nobody_says_that_the_quote_is_not_in_it():
    passages = Span(1, *BRIDGE.passages[0][:2]), Span(3, *ABROAD_TOO.passages[0][:2])
    linked = Comparison((1, 3), NOT_MEASURED[:1], statements=(Statement(1, passages, (), ()),))
    shown = utterance(Book(material((BRIDGE, ABROAD_TOO), linked)), 0, 0)
    (row,) = (row for row in shown.rows if row.kind is RowKind.EMPTY)
    assert row.words == "Not compared: the similar passage is in another language"
    assert row.address == "A3.1"
