"""The card of a speaker: how each article has the name, the verbs, the words, and what is a guess."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from desktop.story.quote import Quote, QuoteKind, Quotes
from desktop.window.quotes.card import SpeakerCard
from desktop.window.quotes.card_words import Portrait, page, portrait
from desktop.window.quotes.model import Book, Material
from desktop.window.theme import DARK, LIGHT
from tests.window.invented import article
from tests.window.quotes.told import material


@pytest.fixture
def card(qtbot: QtBot, faces: None) -> SpeakerCard:
    made = SpeakerCard(LIGHT)
    qtbot.addWidget(made)
    made.resize(420, 600)
    made.show_book(Book(material()))
    made.show_speaker("Ana Ruiz")
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.setFocus()
    return made


def test_the_card_has_every_outlet_with_the_speaker_as_printed_there():
    shown = portrait(Book(material()), "Ana Ruiz")
    assert [(each.address, each.printed) for each in shown.outlets] == [
        ("A1", (("Mayor Ana Ruiz", 1),)),
        ("A2", (("Ana Ruiz, the mayor", 1),)),
        ("A3", (("Ana Ruiz", 1),)),
    ]


def test_verbs_are_counted_as_printed():
    assert portrait(Book(material()), "Ana Ruiz").verbs == (("said", 2), ("told", 1))


def test_the_card_counts_copies_once_and_says_so():
    told = portrait(Book(material(copies=(1, 3))), "Ana Ruiz").told
    assert "in 3 articles, 2 texts" in told
    assert "copies of a text once" in told


def test_the_words_of_every_quote_stand_on_the_card(card):
    text = card.toPlainText()
    assert '"The old bridge will open again before the first snow,"' in text
    assert "the old bridge would open again before the first snow" in text
    assert "reported · told" in text
    assert "in marks · said" in text
    assert "guess" not in text


def test_a_guess_looks_like_one():
    shown = material()
    quotes = tuple(quote._replace(is_guess=bool(quote.name)) for quote in shown.quotes.quotes)
    book = Book(shown._replace(quotes=Quotes(quotes, shown.quotes.utterances)))
    found = portrait(book, "Ana Ruiz")
    assert found.guesses == 3
    html = page(book, found)
    assert "Mayor Ana Ruiz?" in html
    assert "guesses of the program" in html


def test_nobody_has_a_card_but_named_speakers(card):
    assert portrait(Book(material()), "") == Portrait()
    assert portrait(Book(material()), "Nobody Known") == Portrait()
    card.show_speaker("")
    assert "Choose a named speaker" in card.toPlainText()


def test_tab_and_enter_go_to_the_passage_of_a_quote(card, qtbot):
    gone = QSignalSpy(card.place_activated)
    qtbot.waitUntil(card.hasFocus)
    QTest.keyClick(card, Qt.Key.Key_Tab)
    QTest.keyClick(card, Qt.Key.Key_Return)
    assert gone.at(0)[0] == "A1.1"


def test_other_quotes_keep_the_speaker(card):
    assert card.shown.name == "Ana Ruiz"
    only = article(1, "Ana Ruiz said the ferry would run all winter.")
    card.show_book(Book(material((only,))))
    assert [each.address for each in card.shown.outlets] == ["A1"]
    assert "ferry would run" in card.toPlainText()


def test_words_of_articles_are_never_html():
    text = "Ana <b>Ruiz</b> said <img src=x> the ferry would run & rest."
    quote = Quote(1, 21, len(text), QuoteKind.INDIRECT, (0, 15), (16, 20), name="Ana <b>", number=1)
    book = Book(Material((article(1, text),), quotes=Quotes((quote,))))
    html = page(book, portrait(book, "Ana <b>"))
    assert "&lt;img src=x&gt;" in html
    assert "Ana &lt;b&gt;Ruiz" in html
    assert "<img" not in html
    assert "<b>" not in html


def test_the_words_grow_with_the_text_and_take_the_theme(card):
    before = card.document().size().height()
    card.show_look(DARK, 2.0)
    assert card.document().size().height() > before
    assert card.palette().base().color() == DARK.card


def test_the_card_is_read_out_with_its_sum(card):
    assert card.accessibleName().startswith("Card of Ana Ruiz: 3")
