"""The library shows every article of a project, and asks for edits instead of doing them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.story.annotating import annotate
from desktop.story.annotation import Annotation
from desktop.story.article import Stated
from desktop.story.brief import Pin, PinKind
from desktop.story.briefing import add_pin
from desktop.story.comparison import Span
from desktop.story.project import Project, Story
from desktop.window.library import LibraryPage
from desktop.window.theme import DARK, LIGHT
from tests.window.library_cases import (
    BRIDGE,
    COPY,
    LEDGER,
    NAMELESS,
    SCHOOL,
    TIMES,
    Desk,
    article,
    bridge_project,
    edited,
    headings,
    make_desk,
    select,
    shown,
)


@pytest.fixture
def desk(qtbot, faces) -> Desk:
    return make_desk(qtbot)


@pytest.fixture
def page(desk: Desk) -> LibraryPage:
    return desk.page


def test_all_articles_are_listed_by_their_addresses(page):
    assert shown(page) == [1, 2, 3, 4, 5, 6]


def test_typing_narrows_to_rows_with_all_words(page):
    QTest.keyClicks(page.bar.field, "bridge ledger")
    assert shown(page) == [1]


def test_neither_accents_nor_capitals_matter_to_the_filter(desk, page):
    desk.project = edited(desk.project, 3, outlet=Stated("Le Café Matinal", "its text"))
    desk.show()
    page.filter("CAFE")
    assert shown(page) == [3]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("morning", [5]),
        ("міст", [4]),
        ("no date", [3, 4, 5, 6]),
        ("not stated", [3]),
        ("2026-05-31 14", [2]),
        ("school", [6]),
        ("page-2", [2]),
        ("pasted", [4]),
        ("українська", [4]),
        ("same text", [1, 5]),
    ],
)
def test_every_field_is_looked_through(page, typed, found):
    page.filter(typed)
    assert shown(page) == found


def test_nothing_found_is_said_with_a_way_back(page):
    page.bar.field.setText("zeppelin")
    assert page.middle.currentWidget() is page.empty
    assert "zeppelin" in page.empty.title.text()
    page.empty.button.click()
    assert shown(page) == [1, 2, 3, 4, 5, 6]
    assert not page.bar.field.text()


def test_an_empty_project_says_what_to_do(qtbot, faces):
    page = make_desk(qtbot, Project()).page
    assert page.middle.currentWidget() is page.empty
    assert "Drop files here" in page.empty.sentence.text()
    assert "saved pages" not in page.empty.sentence.text(), "only plain text can be read"
    assert "Ctrl+V" in page.empty.sentence.text()
    assert page.empty.button.isHidden()


def test_a_story_without_articles_says_how_to_fill_it(desk, page):
    desk.project = replace(desk.project, stories=(*desk.project.stories, Story("New", number=3)))
    desk.show()
    page.choose_story(3)
    assert "Drag articles onto it" in page.empty.sentence.text()
    page.empty.button.click()
    assert len(shown(page)) == 6


def test_choosing_a_story_shows_its_articles_only(page):
    page.choose_story(SCHOOL)
    assert shown(page) == [6]
    page.choose_story(0)
    assert len(shown(page)) == 6


def test_what_was_selected_stays_so_when_the_project_changes(desk, page):
    page.table.select_article(4)
    desk.project = edited(desk.project, 1, outlet=Stated("Zebra", "the reader"))
    desk.show()
    assert page.selected_numbers() == (4,)


def test_the_footer_counts_articles_outlets_and_texts(page):
    assert page.footer.text() == "6 articles, 4 outlets stated, 5 texts"


def test_the_footer_counts_what_the_filter_leaves(page):
    page.filter("ledger")
    assert page.footer.text() == "2 of 6 shown: 2 articles, 1 outlet"


def test_retitled_copies_change_no_count_of_texts(desk, page):
    before = page.footer.text()
    assert before.endswith("5 texts")
    twins = (replace(COPY, number=7), replace(COPY, number=8))
    desk.proposed = ((1, 5, 7, 8),)
    desk.project = replace(desk.project, articles=(*desk.project.articles, *twins))
    desk.show()
    assert page.footer.text() == "8 articles, 4 outlets stated, 5 texts"


def test_the_switch_counts_every_copy(desk, page):
    QTest.mouseClick(page.bar.once, Qt.MouseButton.LeftButton)
    assert desk.labels == ["Count every copy"]
    assert not desk.project.options.copies_once
    assert page.footer.text() == "6 articles, 4 outlets stated"
    QTest.mouseClick(page.bar.once, Qt.MouseButton.LeftButton)
    assert desk.project.options.copies_once


def test_groups_have_headings_with_counts(page):
    page.group("outlet")
    assert headings(page)[:2] == ["Canal Street Times", "Morning Post"]
    assert headings(page)[-1] == "Outlet not stated"
    ledger = next(group for group in page.model.groups if group.title == "The Harbor Ledger")
    assert ledger.counts == "2 articles, 1 outlet"


def test_headings_are_open_at_first_and_stay_as_the_reader_left_them(desk, page):
    page.group("outlet")
    index = page.model.index(0, 0)
    assert page.table.isExpanded(index)
    page.table.setExpanded(index, False)
    desk.project = edited(desk.project, 3, published=Stated("2026-06-01", "the reader"))
    desk.show()
    assert not page.table.isExpanded(page.model.index(0, 0))
    assert page.table.isExpanded(page.model.index(1, 0))


def test_an_article_stands_under_each_of_its_stories(desk, page):
    stories = desk.project.stories
    desk.project = replace(desk.project, stories=(stories[0], stories[1]._replace(articles=(6, 1))))
    desk.show()
    page.group("story")
    under = {group.title: [row.number for row in group.rows] for group in page.model.groups}
    assert under == {"Harbour bridge": [1, 2, 3, 4, 5], "School": [1, 6]}


def test_a_proposed_copy_group_is_a_heading_that_says_so(page):
    page.group("copies")
    assert page.model.groups[0].title == "A1, A5: proposed as one text"
    assert page.model.groups[0].is_guess
    assert page.model.groups[0].counts == "2 articles, 2 outlets, 1 text"


def test_enter_asks_for_the_article_in_the_columns(qtbot, page):
    page.table.select_article(2)
    with qtbot.waitSignal(page.article_activated) as asked:
        QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert asked.args == [2]


def test_o_asks_for_the_original(qtbot, page):
    page.table.select_article(2)
    with qtbot.waitSignal(page.original_requested) as asked:
        QTest.keyClick(page.table, Qt.Key.Key_O)
    assert asked.args == [2]


def test_an_article_without_an_original_says_so(desk, page):
    desk.project = edited(desk.project, 2, provenance=None)
    desk.show()
    page.table.select_article(2)
    QTest.keyClick(page.table, Qt.Key.Key_O)
    assert desk.told == ["No original is stored of A2."]


def test_delete_removes_the_selected_articles_in_one_step(desk, page):
    select(page, [2, 4])
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert desk.labels == ["Remove 2 articles"]
    assert shown(page) == [1, 3, 5, 6]
    assert desk.told == ["Removed 2 articles. Ctrl+Z brings them back."]
    desk.undo()
    assert shown(page) == [1, 2, 3, 4, 5, 6]


def test_removing_says_how_many_notes_and_pins_go_with_an_article(desk, page):
    here, elsewhere = Span(2, 0, 6), Span(4, 0, 6)
    noted = annotate(desk.project, [here], Annotation(0, comment="Hm"))
    noted = annotate(noted, [here, elsewhere], Annotation(0, comment="Both"))
    noted = add_pin(noted, (here,), Pin(0, PinKind.WORDS, ()))
    desk.edit("notes", lambda _: noted)
    page.table.select_article(2)
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert desk.told == ["Removed A2 · notes: 1 · pins: 1. Ctrl+Z brings it back."]
    assert len(desk.project.annotations) == 1


def test_after_removing_one_the_next_row_is_current(desk, page):
    page.table.select_article(2)
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert desk.told == ["Removed A2. Ctrl+Z brings it back."]
    assert page.table.current_number() == 3


def test_copying_puts_citations_on_the_clipboard(page, desk):
    select(page, [1, 2])
    QTest.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    text = QGuiApplication.clipboard().text()
    assert [line.split(",")[0] for line in text.splitlines()] == [
        "The Harbor Ledger",
        "Canal Street Times",
    ]
    assert desk.told == ["2 citations copied"]


def test_nothing_can_be_changed_in_a_project_that_is_only_read(desk, page):
    page.set_writable(False)
    page.table.select_article(2)
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert desk.labels == []
    assert desk.told == ["This project can be read, not changed."]
    assert not page.model.index_of(2, 2).flags() & Qt.ItemFlag.ItemIsEditable
    assert not page.bar.once.isEnabled()
    assert not page.new_story.isEnabled()


def test_reading_is_still_possible_then(qtbot, page):
    page.set_writable(False)
    page.table.select_article(2)
    with qtbot.waitSignal(page.original_requested):
        QTest.keyClick(page.table, Qt.Key.Key_O)


def test_a_damaged_text_is_marked_and_cannot_be_edited(page):
    page.show_damaged(frozenset({3}))
    assert "damaged" in page.rows[3].spoken
    assert not page.model.index_of(3, 2).flags() & Qt.ItemFlag.ItemIsEditable
    assert page.model.index_of(2, 2).flags() & Qt.ItemFlag.ItemIsEditable


def test_slash_and_ctrl_f_go_to_the_filter(qtbot, page):
    for key, modifiers in (
        (Qt.Key.Key_Slash, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier),
    ):
        page.table.setFocus()
        QTest.keyClick(page.table, key, modifiers)
        qtbot.waitUntil(page.bar.field.hasFocus)


def test_down_goes_from_the_filter_to_the_table_and_escape_empties_it(qtbot, page):
    page.focus_filter()
    QTest.keyClicks(page.bar.field, "bridge")
    QTest.keyClick(page.bar.field, Qt.Key.Key_Escape)
    assert not page.bar.field.text()
    QTest.keyClick(page.bar.field, Qt.Key.Key_Down)
    qtbot.waitUntil(page.table.hasFocus)


def test_selecting_an_article_takes_away_what_hides_it(page):
    page.bar.field.setText("budget")
    page.choose_story(SCHOOL)
    page.select_article(NAMELESS.number)
    assert page.selected_numbers() == (3,)


def test_every_part_takes_the_dark_theme(page):
    light = page.grab().toImage()
    page.show_theme(DARK)
    dark = page.grab().toImage()
    bar = page.bar.geometry().topLeft() + page.bar.parentWidget().geometry().topLeft()
    assert light.pixelColor(bar) == LIGHT.bar
    assert dark.pixelColor(bar) == DARK.bar
    assert dark.pixelColor(page.table.mapTo(page, page.table.rect().center())) == DARK.card


def test_every_control_has_a_name_for_assistive_technology(page):
    nameless = [
        widget.objectName()
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.accessibleName()
        and not widget.objectName().startswith("qt_")
    ]
    assert nameless == []


def test_it_fits_a_small_screen(page):
    assert page.minimumSizeHint().width() <= 733
    assert page.minimumSizeHint().height() <= 420


def test_five_thousand_rows_are_told_apart(qtbot, faces):
    many = tuple(article(number, f"Headline {number}", "Wire") for number in range(1, 5001))
    page = make_desk(qtbot, bridge_project(*many)).page
    page.filter("headline 4999")
    assert shown(page) == [4999]


def test_words_of_the_filter_follow_an_edit(desk, page):
    page.filter("gazette")
    assert shown(page) == []
    desk.project = edited(desk.project, LEDGER.number, outlet=Stated("Gazette", "the reader"))
    desk.show()
    assert shown(page) == [LEDGER.number]


def test_the_story_that_is_gone_is_not_chosen_any_more(desk, page):
    page.choose_story(SCHOOL)
    desk.project = replace(desk.project, stories=desk.project.stories[:1])
    desk.show()
    assert page.chosen_story() is None
    assert len(shown(page)) == 6


def test_what_was_found_out_about_one_project_is_not_said_of_another(desk, page):
    page.show_integrity(TIMES.number, True)
    page.table.select_article(TIMES.number)
    assert "unchanged since import" in page.details.original.text()
    desk.project = replace(desk.project, identity="another")
    desk.show()
    assert "unchanged" not in page.details.original.text()


def test_the_open_story_is_marked(desk, page):
    listed = {story.number: story for story in page.stories_model.listed}
    assert listed[BRIDGE].is_open
    assert not listed[SCHOOL].is_open
