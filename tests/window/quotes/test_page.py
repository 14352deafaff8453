"""The page of quotes lists who says what, and shows how each text words it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.quoting.model import OTHER_LANGUAGE, UNREAD, UNWANTED
from desktop.quoting.parsing import STOPPED
from desktop.story.comparison import Comparison
from desktop.window.check_words import Empty
from desktop.window.marks import MarkKind
from desktop.window.quotes.entries import Entry, Fold
from desktop.window.quotes.model import Material, Stage, State, View
from desktop.window.quotes.page import QuotesPage
from desktop.window.quotes.rows import PART, RowKind
from desktop.window.quotes.words import engine_words, unnamed_words
from desktop.window.theme import DARK
from tests.window.invented import article
from tests.window.quotes.hands import badges, lines, press
from tests.window.quotes.told import ARTICLES, FOUR, ONE, TWO, material

LEFT = Qt.MouseButton.LeftButton
MARKED = (MarkKind.DIFFERS, MarkKind.ONLY)


def enter_table(page: QuotesPage, row: int = 0) -> None:
    press(page, Qt.Key.Key_Right)
    for _ in range(row):
        press(page, Qt.Key.Key_Down)


# --- the list -------------------------------------------------------------------------------------


def test_what_most_texts_have_is_first_and_what_is_no_speech_is_closed(page: QuotesPage) -> None:
    assert lines(page) == [
        '"The old bridge will open again before the first snow,"',
        "repairs had cost two million euros",
        "the pillars remain weak",
        "No comment (1)",
        "Marked words (1)",
    ]
    first = page.list.model_.lines[0]
    assert isinstance(first, Entry)
    assert [name for name, _ in first.badges] == ["A1", "A2", "A3"]
    assert (first.line, first.note) == ("Ana Ruiz", "words differ · in marks here, reported there")
    second = page.list.model_.lines[1]
    assert isinstance(second, Entry)
    assert second.line == "described as a city official"


def test_enter_opens_what_is_listed_apart(page: QuotesPage) -> None:
    for _ in range(3):
        press(page, Qt.Key.Key_Down)
    assert isinstance(page.list.fold, Fold)
    press(page, Qt.Key.Key_Return)
    assert lines(page)[3:5] == ["No comment (1)", "declined to comment"]
    press(page, Qt.Key.Key_Down)
    assert page.side.title.text() == "Described as the builders"
    assert [row.words for row in page.table.rows] == ["declined to comment"]


def test_digits_list_by_speaker_and_by_outlet(page: QuotesPage) -> None:
    press(page, Qt.Key.Key_W)
    assert lines(page)[:3] == ["Ana Ruiz", "described as a city official", *lines(page)[2:3]]
    assert page.filters.count.text() == "3 speakers"
    assert [row.words for row in page.table.rows if row.kind is RowKind.HEADING] == [
        "A1 Outlet 1 · 1 quote",
        "A2 Outlet 2 · 1 quote",
        "A3 Outlet 3 · 1 quote",
    ]
    press(page, Qt.Key.Key_O)
    assert lines(page)[:4] == ["Outlet 1", "Outlet 2", "Outlet 3", "Outlet 4"]
    assert page.filters.count.text() == "4 outlets"
    assert page.bar.views[View.OUTLETS].isChecked()
    press(page, Qt.Key.Key_U)
    assert page.view is View.UTTERANCES


def test_letters_go_to_the_line_that_begins_so(page: QuotesPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.list.commanded):  # "e" and "r" alone are keys of the page
        QTest.keyClicks(page.list, "the p")
    assert page.list.current is not None
    assert page.list.current.words == "the pillars remain weak"


def test_enter_shows_the_clearest_quote_in_read(page: QuotesPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.place_activated) as told:
        press(page, Qt.Key.Key_Return)
    assert told.args == ["A1.1"]


def test_the_line_chosen_stays_chosen_with_other_quotes(page: QuotesPage) -> None:
    press(page, Qt.Key.Key_Down)
    page.show_material(material(ARTICLES[:2]))
    assert page.list.current is not None
    assert page.list.current.words == "repairs had cost two million euros"


def test_each_view_remembers_what_was_chosen(page: QuotesPage) -> None:
    press(page, Qt.Key.Key_Down)
    press(page, Qt.Key.Key_W)
    press(page, Qt.Key.Key_U)
    assert page.list.current is not None
    assert page.list.current.words == "repairs had cost two million euros"


# --- the table ------------------------------------------------------------------------------------


def test_every_text_has_a_row_and_who_has_none_is_last(page: QuotesPage) -> None:
    rows = page.table.rows
    assert badges(page) == ["A1", "A2", "A3", "A4"]
    assert rows[1].cells == (
        "“The old bridge will open again well before the first snow,”",
        "Ana Ruiz, the mayor",
        "said",
        "",
    )
    assert rows[1].lines[-1] == "Q4 · A2.1 · in marks"
    assert rows[2].lines[-1] == "Q6 · A3.1 · reported"
    assert (rows[3].kind, rows[3].words) == (RowKind.EMPTY, "No counterpart found")
    assert page.side.told.text().startswith("Quotation marks in 2 articles, reported without in 1")


def test_words_are_marked_against_the_first_row_until_another_is_chosen(page: QuotesPage) -> None:
    marks = page.rows.model_.marks_at(1)
    words = page.table.rows[1].words
    assert [(words[start:end], kind) for start, end, kind in marks.runs[0] if kind in MARKED] == [
        ("well", MarkKind.ONLY)
    ]
    enter_table(page, 1)
    press(page, Qt.Key.Key_B)
    assert page.table.base == 1
    assert "Shown against A2, as you chose." in page.side.told.text()
    assert page.bar.against.text() == "Against A2 ▾"
    others = page.rows.model_.marks_at(0)
    assert not [kind for *_, kind in others.runs[0] if kind is MarkKind.ONLY]
    press(page, Qt.Key.Key_B)
    assert page.table.base == 0


def test_a_click_on_a_badge_shows_the_others_against_it(page: QuotesPage) -> None:
    index = page.rows.model_.index(2, 0)
    laid = page.rows.painter_.laid(2)
    where = page.rows.visualRect(index).topLeft() + laid.badge.center().toPoint()
    QTest.mouseClick(page.rows.viewport(), LEFT, pos=where)
    assert page.table.base == 2


def test_a_transcript_is_the_row_the_others_are_shown_against(page: QuotesPage) -> None:
    page.show_material(material((ONE, replace(TWO, role="transcript"))))
    assert page.table.base == 1
    assert "Shown against A2, a transcript." in page.side.told.text()


def test_copies_stand_in_one_row(page: QuotesPage) -> None:
    copy = article(2, *(ONE.text.split("\n\n")))
    page.show_material(material((ONE, copy), Comparison((1, 2)), copies=(1, 2)))
    rows = [row for row in page.table.rows if row.kind is RowKind.TEXT]
    assert [row.badge for row in rows] == ["A1"]
    assert rows[0].lines[-1] == "A1, A2: the same text"
    assert "2 articles, 1 text" in page.side.told.text()


def test_a_colon_is_no_verb_and_who_it_names_is_a_guess(page: QuotesPage) -> None:
    said = article(1, "Mayor Ana Ruiz: “The old bridge will open again soon.”")
    page.show_material(material((said,), Comparison((1,))))
    assert page.table.rows[0].cells[1:] == ("Mayor Ana Ruiz", "", "")
    assert page.table.rows[0].guess == "→ Ana Ruiz?"


def test_a_guess_stands_under_what_is_printed_and_is_not_compared(page: QuotesPage) -> None:
    one = article(
        1, "Ana Ruiz spoke. She said that the old bridge would open before the first snow."
    )
    two = article(
        2, "Ana Ruiz spoke. She said that the old bridge would open after the first snow."
    )
    found = material((one, two), Comparison())
    spoken = [q._replace(is_guess=q.article == 1, name="Ana Ruiz") for q in found.quotes.quotes]
    page.show_material(found._replace(quotes=found.quotes._replace(quotes=tuple(spoken))))
    guess, other = page.table.rows[:2]
    assert (guess.speaker, guess.guess, other.guess) == ("She", "→ Ana Ruiz?", "")
    assert {kind for _, _, kind in page.rows.model_.marks_at(1).runs[1]} <= {MarkKind.SAME}
    laid = page.rows.painter_.laid(0)
    shown = next(part for part in laid.parts if part.block.text == "→ Ana Ruiz?")
    assert (shown.ink, shown.cell) == ("ink2", -1)
    said = page.rows.model_.data(page.rows.model_.index(0, 0))
    assert "She, a guess of the program: Ana Ruiz?" in str(said)


def test_an_interrupted_quote_is_one_row_in_two_lines(page: QuotesPage) -> None:
    said = article(1, "“The old bridge,” said Mayor Ana Ruiz, “will open again before the snow.”")
    page.show_material(material((said, TWO), Comparison((1, 2))))
    row = page.table.rows[0]
    assert [quote.address for quote in row.quotes] == ["Q1", "Q2"]
    assert row.words.split(PART) == ["“The old bridge,”", "“will open again before the snow.”"]
    assert row.lines[-1] == "Q1, Q2 · A1.1 · in marks"
    assert row.speaker == "Mayor Ana Ruiz"


def test_runs_that_all_share_are_named(page: QuotesPage) -> None:
    assert page.side.common.isVisible()
    assert "before the first snow" in page.side.common.runs
    press(page, Qt.Key.Key_Down)
    assert not page.side.common.isVisible()


def test_the_layers_switch_the_marks(page: QuotesPage) -> None:
    assert MarkKind.ONLY in page.rows.painter_.shown
    page.bar.chips[1].click()
    assert MarkKind.ONLY not in page.rows.painter_.shown
    assert MarkKind.DIFFERS in page.rows.painter_.shown


def test_words_in_another_place_are_marked_and_switched_as_in_read(page: QuotesPage) -> None:
    one = article(1, '"The ferry will run with our help this winter," Ana Ruiz said.')
    two = article(2, '"With our help the ferry will run this winter," Ana Ruiz said.')
    page.show_material(material((one, two), Comparison()))
    marks = page.rows.model_.marks_at(1)
    assert MarkKind.MOVED in {kind for _, _, kind in marks.runs[0]}
    assert marks.places > 0
    assert MarkKind.MOVED in page.rows.painter_.shown
    moved = next(chip for chip in page.bar.chips if chip.text() == "moved")
    moved.click()
    assert MarkKind.MOVED not in page.rows.painter_.shown


def test_the_keys_go_to_the_table_and_back(page: QuotesPage, qtbot: QtBot) -> None:
    enter_table(page, 1)
    assert page.rows.hasFocus()
    with qtbot.waitSignal(page.place_activated) as told:
        press(page, Qt.Key.Key_Return)
    assert told.args == ["A2.1"]
    press(page, Qt.Key.Key_Left)
    assert page.list.hasFocus()


# --- what is said of quotes -----------------------------------------------------------------------


def test_c_asks_to_check_where_nothing_was_found(page: QuotesPage, qtbot: QtBot) -> None:
    first = page.book.quotes[0]
    with qtbot.waitSignal(page.check_requested) as told:
        press(page, Qt.Key.Key_C)
    assert told.args == [Empty(first.span, 4)], "the words, not who says them"


def test_the_small_button_asks_to_check(page: QuotesPage, qtbot: QtBot) -> None:
    place = len(page.table.rows) - 1
    page.rows.scrollToBottom()
    button = page.rows.painter_.laid(place).presses[0].rect.center().toPoint()
    where = page.rows.visualRect(page.rows.model_.index(place, 0)).topLeft() + button
    with qtbot.waitSignal(page.check_requested):
        QTest.mouseClick(page.rows.viewport(), LEFT, pos=where)


def test_y_confirms_the_group_and_x_takes_a_text_out(page: QuotesPage, qtbot: QtBot) -> None:
    spans = tuple(quote.span for quote in page.book.groups[0].quotes)
    with qtbot.waitSignal(page.same_requested) as told:
        press(page, Qt.Key.Key_Y)
    assert told.args == [spans]
    with qtbot.assertNotEmitted(page.apart_requested):
        press(page, Qt.Key.Key_X)  # which of three texts? the table asks
    assert page.rows.hasFocus()
    press(page, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.apart_requested) as told:
        press(page, Qt.Key.Key_X)
    assert told.args == [((spans[1],), (spans[0], spans[2]))]


def test_delete_and_copy_name_the_quotes(page: QuotesPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.copy_requested) as told:
        QTest.keyClick(page.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert told.args == [(1, 4, 6)]
    enter_table(page, 1)
    with qtbot.waitSignal(page.dismiss_requested) as told:
        press(page, Qt.Key.Key_Delete)
    assert told.args == [(4,)]
    with qtbot.waitSignal(page.correct_requested) as told:
        press(page, Qt.Key.Key_E)
    assert told.args == [4]


# --- nothing, or not yet --------------------------------------------------------------------------


def test_one_article_alone_has_its_quotes_without_absences(page: QuotesPage) -> None:
    page.show_material(material((ONE,), Comparison((1,))))
    assert lines(page)[0] == '"The old bridge will open again before the first snow,"'
    assert badges(page) == ["A1"]
    assert page.bar.against.text() == "Against none ▾"
    assert not page.side.confirm.isVisible()


def test_it_says_how_far_the_program_is(page: QuotesPage) -> None:
    page.show_state(State(Stage.LOOKING, 2, 5))
    assert page.nothing.text() == "Looking for quotes … 2 of 5 articles are done."
    page.show_state(State(Stage.READY))
    assert not page.nothing.isVisible()
    page.show_material(Material((FOUR,), Comparison((4,))))
    assert "nobody quoted" in page.nothing.text()
    page.show_state(State(Stage.CANCELLED))
    assert "cancelled" in page.nothing.text()
    page.show_state(State(Stage.NOT_COMPARED))
    assert "F5" in page.nothing.text()
    page.show_state(State(Stage.EMPTY))
    assert "Ctrl+O" in page.nothing.text()


def test_what_was_not_compared_is_not_said_to_be_absent(page: QuotesPage) -> None:
    page.show_material(material(compared=Comparison((1, 2, 3, 4), ((4, "no measured method"),))))
    assert page.table.rows[-1].words.startswith("Not compared")


def test_it_takes_theme_and_zoom_as_they_come(page: QuotesPage) -> None:
    before = page.rows.painter_.laid(0).height
    page.show_theme(DARK)
    page.show_zoom(2.0)
    assert page.rows.painter_.laid(0).height > before
    picture = page.side.grab().toImage()
    assert picture.pixelColor(4, picture.height() - 4) == DARK.page


WITH_MODEL = "Found with the English language model (small, offline)"


@pytest.mark.parametrize(
    ("engine", "words"),
    [
        ("a model 1", WITH_MODEL),
        (
            f"a model 1 + {OTHER_LANGUAGE}",
            f"{WITH_MODEL}, by patterns in other languages",
        ),
        (
            f"a model 1 + {UNREAD}",
            f"{WITH_MODEL}, in some articles by patterns",
        ),
        (OTHER_LANGUAGE, "Found by patterns; there is a language model for English only"),
        (UNWANTED, "Found by patterns; the language model is switched off"),
        (UNREAD, "Found by patterns; the language model could not read the articles"),
        (STOPPED, "Found by patterns; the language model stopped twice"),
    ],
)
def test_what_is_said_of_a_model_is_true_for_every_language(engine: str, words: str) -> None:
    assert engine_words(engine) == words


def test_what_found_the_quotes_is_said(page: QuotesPage) -> None:
    words = "Found by patterns; no language model installed"
    assert page.bar.engine.text() == words


def test_a_pronoun_describes_nobody() -> None:
    assert unnamed_words("They") == "not named: “They”"
    assert unnamed_words("A neighbour") == "described as a neighbour"
    assert unnamed_words("") == "no speaker found"


def test_the_same_quotes_again_are_not_counted_anew(page: QuotesPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.material_shown):
        page.show_material(page.book.material._replace())
    with qtbot.waitSignal(page.material_shown):
        page.show_material(material(ARTICLES[:2]))
