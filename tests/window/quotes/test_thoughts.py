"""What is reported to be thought is shown apart: on badges, by a filter, in figures, on the card."""

from desktop.story.quote import CueClass, QuoteKind
from desktop.window.quotes.card_words import page as card_page
from desktop.window.quotes.card_words import portrait
from desktop.window.quotes.entries import Entry, badges_of, badges_said
from desktop.window.quotes.filters import Filters, passing
from desktop.window.quotes.model import Book
from desktop.window.quotes.page import QuotesPage
from desktop.window.quotes.words import Look, clearest, kind_words, look_of
from tests.window.invented import article
from tests.window.quotes.told import material

ONE = article(
    1,
    "Mayor Ana Ruiz fears that the ferry will stop before winter.",
    "Ana Ruiz said the bridge would open on Monday.",
)


def book() -> Book:
    return Book(material((ONE,)))


def test_the_pattern_finds_one_of_each() -> None:
    assert [quote.cue_class for quote in book().quotes] == [CueClass.THOUGHT, CueClass.SPEECH]
    assert {quote.kind for quote in book().quotes} == {QuoteKind.INDIRECT}


def test_a_badge_and_its_words_tell_a_thought_from_speech() -> None:
    thought, said = book().quotes
    assert badges_said(badges_of([thought])) == "A1 thought, as reported"
    assert badges_said(badges_of([thought, said])) == "A1 reported"
    assert kind_words(clearest([thought])) == "thought, as reported"


def test_words_in_marks_are_said_whatever_the_verb() -> None:
    assert look_of(book().quotes[0]._replace(kind=QuoteKind.MIXED)) is Look.MIXED


def test_a_filter_parts_thoughts_from_what_is_reported() -> None:
    found = book()
    thought, said = found.quotes
    assert passing(found, Filters(kind=Look.THOUGHT)) == {thought.number}
    assert passing(found, Filters(kind=Look.INDIRECT)) == {said.number}


def test_the_menu_of_kinds_offers_thoughts(page: QuotesPage) -> None:
    page.show_material(material((ONE,)))
    menu = page.filters.kind.menu_
    menu.aboutToShow.emit()
    told = {action.text(): action for action in menu.actions()}
    assert "reported (1)" in told
    told["thought, as reported (1)"].trigger()
    found = [line.words for line in page.list.model_.lines if isinstance(line, Entry)]
    assert found == ["the ferry will stop before winter"]
    assert "thought, as reported" in page.filters.kind.accessibleName()


def test_the_card_counts_thoughts_apart_and_says_what_they_are() -> None:
    found = portrait(book(), "Ana Ruiz")
    assert found.told == (
        "6 words in 1 quote in 1 article; none in quotation marks; thoughts reported: 1"
    )
    html = card_page(book(), found)
    assert "thought, as reported" in html
    assert "thoughts reported: 1" in html


def test_who_is_only_said_to_think_is_not_quoted() -> None:
    only = Book(
        material((article(1, "Mayor Ana Ruiz fears that the ferry will stop before winter."),))
    )
    assert portrait(only, "Ana Ruiz").told == "thoughts reported: 1"
