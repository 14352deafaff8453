"""Filters narrow the list of quotes and change nothing else."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from desktop.story.quote import QuoteKind, Utterance
from desktop.window.quotes.filters import ALL, Sort
from desktop.window.quotes.page import QuotesPage
from tests.window.quotes.hands import badges, lines, press
from tests.window.quotes.told import material


def test_typing_narrows_to_words_speakers_and_verbs(page: QuotesPage) -> None:
    QTest.keyClicks(page.filters.field, "warned")
    assert lines(page) == ["the pillars remain weak"]
    assert page.filters.count.text() == "1 of 3 utterances"
    page.filters.field.clear()
    QTest.keyClicks(page.filters.field, "ruiz bridge")
    assert len(lines(page)) == 1


def test_a_speaker_with_an_ampersand_is_no_key_of_the_filter(page: QuotesPage) -> None:
    told = material()
    renamed = tuple(
        quote._replace(name="Smith & Co") if quote.name else quote for quote in told.quotes.quotes
    )
    page.show_material(told._replace(quotes=told.quotes._replace(quotes=renamed)))
    page.filters.show_filters(page.filters.filters._replace(speaker="Smith & Co"))
    assert page.filters.speaker.text() == "Speaker: Smith && Co ▾"
    assert page.filters.speaker.shortcut().isEmpty()


def test_filters_survive_another_view_and_show_all_takes_them_away(page: QuotesPage) -> None:
    everything = page.findChild(QToolButton, "quotes_show_all")
    assert everything is not None
    assert not everything.isVisible()
    page.filters.speaker.menu_.aboutToShow.emit()
    names = [action.text() for action in page.filters.speaker.menu_.actions()]
    assert names == ["Any speaker", "", "Ana Ruiz (3)"]
    page.filters.speaker.menu_.actions()[2].trigger()
    assert lines(page) == ['"The old bridge will open again before the first snow,"']
    assert page.filters.speaker.text() == "Speaker: Ana Ruiz ▾"
    press(page, Qt.Key.Key_O)
    assert page.filters.count.text() == "3 of 4 outlets"
    assert all(row.cells[0] != "the pillars remain weak" for row in page.table.rows)
    everything.click()
    assert page.filters.speaker.text() == "Speaker ▾"
    assert not everything.isVisible()


def test_unnamed_only(page: QuotesPage) -> None:
    page.filters.unnamed.click()
    assert lines(page)[:2] == ["repairs had cost two million euros", "the pillars remain weak"]


def test_where_nothing_passes_it_says_what_to_do(page: QuotesPage) -> None:
    QTest.keyClicks(page.filters.field, "zeppelin")
    assert lines(page) == []
    assert "Show all" in page.nothing.text()
    assert page.table.rows == ()


def test_sorting_by_place_and_length(page: QuotesPage) -> None:
    page.filters.choose_order(Sort.LENGTH)
    assert lines(page)[0].startswith('"The old bridge')
    page.filters.choose_order(Sort.PLACE)
    assert lines(page)[:3] == [
        '"The old bridge will open again before the first snow,"',
        "repairs had cost two million euros",
        "the pillars remain weak",
    ]
    assert page.filters.order.text() == "Sort: place ▾"


def test_a_table_elsewhere_can_filter_to_its_quotes(page: QuotesPage) -> None:
    page.filter_to(frozenset({5}))
    assert lines(page) == ["the pillars remain weak"]


def test_a_quote_that_is_asked_for_is_shown_through_all_filters(page: QuotesPage) -> None:
    QTest.keyClicks(page.filters.field, "warned")
    assert page.show_quote(6)
    assert page.filters.field.text() == ""
    assert page.rows.current is not None
    assert page.rows.current.badge == "A3"
    assert page.show_quote(7)
    assert page.table.rows[0].words == "“the old lady”"
    assert not page.show_quote(99)


def test_a_text_too_different_for_marks_says_so_whatever_is_typed(page: QuotesPage) -> None:
    told = material()
    euros, pillars = (quote.span for quote in told.quotes.quotes if quote.number in (2, 5))
    quotes = told.quotes._replace(utterances=(Utterance((euros, pillars)),))
    page.show_material(told._replace(quotes=quotes))
    doubt = "too different from A1 for word marks"
    assert doubt in page.rows.model_.table.rows[1].lines
    QTest.keyClicks(page.filters.field, "euros")
    assert badges(page)[:2] == ["A1", "A2"]
    assert page.rows.model_.table.rows[1].lines.count(doubt) == 1


def test_what_is_no_quote_is_listed_apart_until_a_filter_asks_for_what_only_quotes_have(
    page: QuotesPage,
) -> None:
    told = material()
    lady = next(quote for quote in told.quotes.quotes if quote.kind is QuoteKind.MARKED)
    kept = tuple(quote for quote in told.quotes.quotes if quote != lady)
    page.show_material(told._replace(quotes=told.quotes._replace(quotes=kept), dismissed=(lady,)))
    taken_out = "No quote, a person said (1)"
    assert taken_out in lines(page)
    QTest.keyClicks(page.filters.field, "lady")
    assert lines(page) == [taken_out]
    page.filters.show_filters(ALL._replace(speaker="Ana Ruiz"))
    assert taken_out not in lines(page)
    page.filters.show_filters(ALL._replace(article=lady.article))
    assert taken_out in lines(page)
