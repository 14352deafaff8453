"""A quote is copied as printed, with who says it and where: no mark is ever added."""

from dataclasses import replace

import pytest

from desktop.story.article import READER, Stated
from desktop.story.quote import CueClass, Quote, QuoteKind, Quotes
from desktop.text.isolating import ENDED, ISOLATED
from desktop.text.quotation import MARK
from desktop.window.quotes.citing import cited, quote_citations
from desktop.window.quotes.model import Book, Material
from tests.window.invented import article
from tests.window.quotes.told import ARTICLES, ONE, material

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def book() -> Book:
    return Book(material())


def numbers(book: Book, *beginnings: str) -> list[int]:
    """Return the numbers of the quotes that begin with some words."""
    return [
        next(quote.number for quote in book.quotes if book.words(quote).startswith(beginning))
        for beginning in beginnings
    ]


def own(text: str, quote: Quote, **more: object) -> Book:
    """Return a book of one article and one quote."""
    made = replace(article(1, text), **more)  # type: ignore[arg-type]  # fields by their names
    return Book(Material((made,), quotes=Quotes((quote._replace(number=1),))))


def test_a_direct_quote_keeps_its_marks_verb_outlet_and_both_addresses(book):
    (number,) = numbers(book, '"The old bridge')
    text = quote_citations(book, [number]).text()
    words = '"The old bridge will open again before the first snow,"'
    assert text == f"{words} – Mayor Ana Ruiz, “said”. Outlet 1, no date, A1.1/Q{number}."


def test_reported_words_get_no_marks_and_say_so(book):
    (number,) = numbers(book, "repairs had cost")
    text = quote_citations(book, [number]).text()
    assert text.startswith(
        "repairs had cost two million euros (reported, not in quotation marks) – A city official, “said”. "
    )
    words = text.partition(" – ")[0]
    assert not MARK.search(words)
    assert "&quot;" not in quote_citations(book, [number]).html().partition(" – ")[0]


def test_the_verb_stands_apart_from_the_speaker_whatever_form_it_has():
    text = "Mr Vale was reportedly concerned that ferries would stop."
    quote = Quote(1, 38, 56, QuoteKind.INDIRECT, (0, 7), (23, 32), name="Vale")
    made = quote_citations(own(text, quote), [1]).text()
    assert made.startswith("ferries would stop (reported, not in quotation marks) – Mr Vale, “con")


def test_a_thought_is_not_told_as_speech():
    text = "Mr Vale feared that ferries would stop."
    quote = Quote(1, 20, 38, QuoteKind.INDIRECT, (0, 7), (8, 14), cue_class=CueClass.THOUGHT)
    assert (
        "ferries would stop (thought, as reported; not in quotation marks) – Mr Vale, “feared”."
        in (quote_citations(own(text, quote), [1]).text())
    )


def test_what_is_speaker_and_verb_at_once_is_told_once():
    text = "Reports that ferries would stop."
    quote = Quote(1, 13, 31, QuoteKind.INDIRECT, (0, 7), (0, 7))
    made = quote_citations(own(text, quote), [1]).text()
    assert made.partition(" – ")[2].startswith("Reports. Outlet 1")


def test_nobody_is_missing_where_words_are_no_speech(book):
    (number,) = numbers(book, "“the old lady”")
    text = quote_citations(book, [number]).text()
    assert text.startswith("“the old lady” (in quotation marks, not as speech) – Outlet 3, no date")


def test_no_comment_is_told_once(book):
    (number,) = numbers(book, "declined to comment")
    text = quote_citations(book, [number]).text()
    assert text.count("declined") == 1
    assert text.startswith(
        "declined to comment (no comment, in the article’s words) – The builders. Outlet 1"
    )


def test_an_unnamed_speaker_keeps_why_there_is_no_name(book):
    (number,) = numbers(book, "the pillars remain weak")
    assert "An engineer, who asked not to be named" in quote_citations(book, [number]).text()


def test_several_are_paragraphs_in_the_order_of_the_columns(book):
    found = numbers(book, "the old bridge would open", '"The old bridge', "“The old bridge")
    made = quote_citations(book, [*found, found[0]])
    addresses = [line.rsplit("/", 1)[0].rsplit(" ", 1)[1] for line in made.text().split("\n\n")]
    assert addresses == ["A1.1", "A2.1", "A3.1"]
    assert made.html().count("<p>") == 3


def test_numbers_of_no_quote_are_left_out(book):
    assert quote_citations(book, [4711]).text() == ""


def test_everything_known_of_the_article_is_said():
    text = "Ana Ruiz said ferries would run."
    facts = {
        "outlet": None,
        "carried_by": Stated("Portal", READER),
        "url": Stated("https://x.example/a", READER),
    }
    facts |= {"title": Stated("Ferries back", READER), "published": Stated("2026-05-31", READER)}
    book = own(
        text, Quote(1, 14, 31, QuoteKind.INDIRECT, (0, 8), (9, 13), name="Ana Ruiz"), **facts
    )
    made = quote_citations(book, [1])
    assert made.text() == (
        "ferries would run (reported, not in quotation marks) – Ana Ruiz, “said”. Origin not stated,"
        " via Portal, “Ferries back”, 2026-05-31, https://x.example/a, A1.1/Q1."
    )
    assert '<a href="https://x.example/a">' in made.html()


def test_nobody_stated_as_outlet_and_date_is_said():
    book = own(
        "Ana Ruiz said ferries would run.", Quote(1, 14, 31, QuoteKind.INDIRECT), outlet=None
    )
    text = quote_citations(book, [1]).text()
    assert text.startswith("ferries would run (reported")
    assert " – [no speaker found]. Outlet not stated" in text
    assert text.endswith("Outlet not stated, no date, A1.1/Q1.")


def test_a_guess_looks_like_a_guess():
    quote = Quote(1, 9, 26, QuoteKind.INDIRECT, (0, 3), (4, 8), name="Ana Ruiz", is_guess=True)
    book = own("She said ferries would run.", quote)
    assert "– She [the program’s guess: Ana Ruiz], “said”. " in quote_citations(book, [1]).text()


def test_a_guessed_speaker_who_is_printed_is_not_named_twice():
    quote = Quote(1, 10, 29, QuoteKind.DIRECT, (0, 8), (8, 9), name="Ana Ruiz", is_guess=True)
    text = quote_citations(own("Ana Ruiz: “Ferries will run.”", quote), [1]).text()
    assert text.startswith("“Ferries will run.” – Ana Ruiz [a guess of the program]. Out")


def test_through_whom_it_came_is_said():
    text = "Ana Ruiz told the Herald ferries would run."
    quote = Quote(1, 25, 42, QuoteKind.INDIRECT, (0, 8), (9, 13), (14, 24), name="Ana Ruiz")
    book = own(text, quote)
    assert "– Ana Ruiz, “told”, via Herald. Outlet 1" in quote_citations(book, [1]).text()
    material = book.material._replace(through={1: "Ana Ruiz told the Herald"})
    made = quote_citations(Book(material), [1])
    told = "– Ana Ruiz, “told”, via Herald (as printed: “Ana Ruiz told the Herald”). Outlet 1"
    assert told in made.text()
    assert "via <bdi>Herald</bdi>" in made.html()


def test_words_that_the_cue_interrupts_are_one_quote():
    text = "“It runs,” Ana Ruiz said, “and that is all.”"
    first = Quote(1, 0, 10, QuoteKind.DIRECT, (11, 19), (20, 24), name="Ana Ruiz", number=1)
    rest = first._replace(start=26, end=len(text), continues=True, number=2)
    book = Book(Material((article(1, text),), quotes=Quotes((first, rest))))
    made = quote_citations(book, [1, 2]).text()
    assert (
        made
        == "“It runs,” […] “and that is all.” – Ana Ruiz, “said”. Outlet 1, no date, A1.1/Q1/Q2."
    )


def test_the_rest_of_a_quote_that_is_not_copied_is_not_put_to_somebody_else():
    text = "“It runs,” Ana Ruiz said. “Good,” Tom Vale said, “and cheap.”"
    first = Quote(1, 0, 10, QuoteKind.DIRECT, (11, 19), (20, 24), name="Ana Ruiz", number=1)
    begun = Quote(1, 26, 33, QuoteKind.DIRECT, (34, 42), (43, 47), name="Tom Vale", number=2)
    rest = begun._replace(start=49, end=len(text), continues=True, number=3)
    book = Book(Material((article(1, text),), quotes=Quotes((first, begun, rest))))
    made = quote_citations(book, [1, 3]).text()
    assert [line.partition(", “said”")[0] for line in made.split("\n\n")] == [
        "“It runs,” – Ana Ruiz",
        "“and cheap.” – Tom Vale",
    ]


def test_words_from_right_to_left_do_not_turn_what_is_beside_them():
    text = "قالت المديرة إن العبارات ستعود."
    quote = Quote(1, 13, 30, QuoteKind.INDIRECT, (5, 12), (0, 4))
    made = quote_citations(own(text, quote), [1])
    assert made.text().count(ISOLATED) == made.text().count(ENDED) == 3
    assert made.html().count("<bdi>") == 3
    latin = own("Ana Ruiz said ferries would run.", Quote(1, 14, 31, QuoteKind.INDIRECT))
    assert ISOLATED not in quote_citations(latin, [1]).text()


def test_words_of_articles_are_never_html():
    text = "<b>Ana</b> said <script>x</script> runs."
    book = own(text, Quote(1, 16, 40, QuoteKind.INDIRECT, (0, 10), (11, 15)))
    made = quote_citations(book, [1])
    assert "<script>" not in made.html()
    assert "<b>" not in made.html()
    assert "<script>x</script>" in made.text()


def test_no_copied_word_has_marks_that_the_article_does_not_have(book):
    texts = {each.number: " ".join(each.text.split()) for each in ARTICLES}
    for quote in book.quotes:
        (found,) = cited(book, [quote.number])
        assert found.words in texts[quote.article]
        assert quote.kind is QuoteKind.DIRECT or found.note
    assert ONE in ARTICLES
