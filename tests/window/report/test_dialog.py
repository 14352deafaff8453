"""The dialog of a report by itself: reached by keys, named for screen readers, legible on small screens."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from desktop.exporting.pdf.answers import Drawn, Going, Step
from desktop.exporting.pdf.options import Layout, Marked, Options, Reader
from desktop.window.report.dialog import ReportDialog
from desktop.window.report.dialog_words import Facts, warnings
from desktop.window.report.presets import usual
from desktop.window.theme import LIGHT, THEMES
from tests.window.hands import takes_wheel

FACTS = Facts(((1, "For Ida"), (2, "Later")), 1, ((1, 5), (2, 0)), 3, 3, 12, 4)
TAB, DOWN, ESCAPE = Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Escape


def page(number: int, pages: int, shade: int = 200) -> Drawn:
    return Drawn(number, pages, 30, 40, bytes([shade]) * (30 * 40 * 4))


@pytest.fixture
def dialog(qtbot: QtBot, faces: None) -> ReportDialog:
    made = ReportDialog(LIGHT, FACTS)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show_options(usual(Layout.BRIEF))
    made.want_now()
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_options_that_are_shown_are_those_that_are_read(dialog: ReportDialog) -> None:
    wanted = Options(
        Layout.COMPARISON,
        frozenset({Marked.WORDING, Marked.CONFLICTS}),
        "us-letter",
        12.0,
        True,
        "uk",
        Reader.OTHERS,
        4,
    )
    dialog.show_options(wanted)
    assert dialog.options() == wanted


def test_another_brief_is_chosen(dialog: ReportDialog) -> None:
    assert dialog.options().brief == 1
    dialog.form.brief.setFocus()
    QTest.keyClick(dialog.form.brief, DOWN)
    assert dialog.options().brief == 2
    assert dialog.preview.warning.text().startswith("Nothing is pinned in this brief.")


def test_each_layout_has_its_fields(dialog: ReportDialog) -> None:
    assert dialog.form.brief.isVisible()
    assert not dialog.form.columns.isVisible()
    dialog.show_options(usual(Layout.COMPARISON))
    assert (dialog.form.brief.isVisible(), dialog.form.columns.isVisible()) == (False, True)


def test_how_articles_are_shared_out_over_fewer_columns_is_said(dialog: ReportDialog) -> None:
    said = dialog.form.shared
    dialog.show_options(usual(Layout.COMPARISON)._replace(columns=4))
    seen = [(said.isVisible(), said.text())]
    for count in (5, 9, 50):
        dialog.show_facts(FACTS._replace(articles=count, compared=count))
        seen.append((said.isVisible(), said.text()))
    dialog.form.layouts[Layout.ARTICLE].click()
    assert seen == [
        (False, ""),
        (True, "5 articles: 3 beside each other, then 2."),
        (True, "9 articles: 3 beside each other, then 3, then 3."),
        (True, "50 articles stand beside each other in 13 parts of up to 4."),
    ]
    assert not said.isVisible()


def test_arrow_keys_go_from_card_to_card_and_report_it(dialog: ReportDialog) -> None:
    chosen: list[object] = []
    dialog.layout_chosen.connect(chosen.append)
    dialog.focus_layout()
    QTest.keyClick(dialog.form.layouts[Layout.BRIEF], DOWN)
    assert chosen == [Layout.COMPARISON]
    assert dialog.form.layouts[Layout.COMPARISON].hasFocus()


def test_tab_reaches_everything(dialog: ReportDialog) -> None:
    dialog.preview.show_drawn(page(1, 3))
    dialog.focus_layout()
    reached = set()
    for _ in range(40):
        now = QApplication.focusWidget()
        assert now is not None
        reached.add(now.objectName())
        QTest.keyClick(now, TAB)
    wanted = {
        "report_layout_brief", "report_brief", "report_mark_notes", "report_mark_quotes", "report_reader_own",
        "report_paper", "report_size", "report_language", "report_grey", "report_page", "report_previous",
        "report_next", "report_presets", "report_print", "report_cancel", "report_export",
    }  # fmt: skip
    assert wanted <= reached


def test_what_can_be_used_has_a_name_and_says_what_it_does(dialog: ReportDialog) -> None:
    parts = [
        each
        for kind in (QAbstractButton, QComboBox)
        for each in dialog.findChildren(kind)
        if not each.objectName().startswith("qt_")
    ]
    assert len(parts) > 15
    for each in parts:
        assert each.objectName()
        assert each.accessibleName() or (isinstance(each, QAbstractButton) and each.text())
        assert each.toolTip()


def test_a_page_that_is_made_anew_stays_until_the_new_one_is_there(dialog: ReportDialog) -> None:
    dialog.preview.show_drawn(page(0, 2))
    before = dialog.preview.view.image
    dialog.show_step(Going(Step.TYPESETTING))
    view = dialog.preview.view
    seen = [(view.is_old, view.words, view.image == before)]
    dialog.preview.show_drawn(page(0, 2, 90))
    seen.append((view.is_old, view.words, view.image == before))
    assert seen == [(True, "Typesetting …", True), (False, "", False)]


def test_a_glimpse_of_any_size_is_as_large_as_the_page_will_be(dialog: ReportDialog) -> None:
    preview = dialog.preview
    preview.show_glimpse(page(0, 0))
    across, down = preview.room
    place = preview.view.place()
    assert place.width() == across or place.height() == down
    assert abs(place.width() / place.height() - 30 / 40) < 0.01
    exact = Drawn(0, 2, across - 20, down - 1, bytes([90]) * (across - 20) * (down - 1) * 4)
    preview.show_drawn(exact)
    assert (preview.view.place().width(), preview.view.place().height()) == (across - 20, down - 1)


def test_of_much_it_is_said_how_far_it_is(dialog: ReportDialog) -> None:
    said = []
    for going in (
        Going(Step.COMPOSING, 100, 300),
        Going(Step.COMPOSING, 1200, 3000),
        Going(Step.TYPESETTING, 0, 134),
        Going(Step.ANNOTATING, 75, 131),
    ):
        dialog.show_step(going)
        said.append(dialog.preview.view.words)
    assert said == [
        "Composing …",
        "Composing: passage 1,200 of 3,000 …",
        "Typesetting about 130 pages …",
        "Putting in annotations: page 75 of 131 …",
    ]


def test_of_a_file_that_got_shorter_the_last_page_is_asked_for(dialog: ReportDialog) -> None:
    asked: list[Any] = []
    dialog.preview.page_requested.connect(asked.append)
    dialog.preview.show_drawn(page(7, 9))
    dialog.preview.show_drawn(Drawn(7, 3))
    assert asked[-1].page == 2


def test_a_page_is_asked_for_in_the_size_it_is_seen_in(qtbot: QtBot, dialog: ReportDialog) -> None:
    asked: list[Any] = []
    dialog.preview.show_drawn(page(0, 1))
    dialog.preview.page_requested.connect(asked.append)
    dialog.resize(600, 400)
    qtbot.waitUntil(lambda: bool(asked))
    assert asked[-1].width <= dialog.preview.view.width()
    assert asked[-1].height <= dialog.preview.view.height()


def test_the_mouse_wheel_and_buttons_turn_pages_and_stop_at_the_ends(dialog: ReportDialog) -> None:
    dialog.preview.show_drawn(page(0, 2))
    dialog.preview.turn(-1)
    assert dialog.preview.page == 0
    dialog.preview.on.click()
    assert dialog.preview.page == 1
    assert not dialog.preview.on.isEnabled()
    dialog.preview.turn(5)
    assert dialog.preview.page == 1


@pytest.mark.parametrize("size", [(733, 420), (520, 360)])
def test_on_a_small_screen_options_scroll_and_buttons_stay(
    dialog: ReportDialog, size: tuple[int, int]
) -> None:
    dialog.resize(*size)
    QApplication.processEvents()
    assert (dialog.width(), dialog.height()) == size
    assert dialog.area.verticalScrollBar().maximum() > 0
    assert dialog.area.horizontalScrollBar().maximum() == 0
    for button in (dialog.export, dialog.print_):
        corner = button.mapTo(dialog, button.rect().bottomRight())
        assert dialog.rect().contains(corner)
    dialog.form.language.setFocus()
    QTest.keyClick(dialog.form.language, TAB)
    assert dialog.form.grey.hasFocus()
    middle = dialog.form.grey.mapTo(dialog.area.viewport(), dialog.form.grey.rect().center())
    assert dialog.area.viewport().rect().contains(middle)


@pytest.mark.parametrize("theme", list(THEMES.values()), ids=list(THEMES))
def test_every_theme_reaches_all_parts(dialog: ReportDialog, theme) -> None:
    dialog.show_theme(theme)
    assert dialog.preview.view.theme is theme
    dialog.preview.show_drawn(page(0, 1))
    corner = dialog.preview.view.grab().toImage().pixelColor(8, 8)
    assert corner == theme.page


def test_escape_closes(dialog: ReportDialog) -> None:
    QTest.keyClick(dialog, ESCAPE)
    assert not dialog.isVisible()


def test_what_is_waited_for_can_be_stopped_and_nothing_else_is_begun(dialog: ReportDialog) -> None:
    stopped: list[bool] = []
    dialog.stopped.connect(lambda: stopped.append(True))
    dialog.show_busy("Making the PDF …")
    dialog.show_step(Going(Step.ANNOTATING))
    assert dialog.said.text() == "Putting in annotations …"
    assert not dialog.export.isEnabled()
    dialog.stop.click()
    dialog.show_stopped(is_made=False)
    assert stopped == [True]
    assert dialog.export.isEnabled()
    assert not dialog.stop.isVisible()


@pytest.mark.parametrize(
    ("facts", "layout", "said"),
    [
        (FACTS._replace(links=0), Layout.COMPARISON, "No similar passages were found"),
        (FACTS._replace(articles=1), Layout.COMPARISON, "there is nothing to compare"),
        (FACTS._replace(is_looking=True), Layout.COMPARISON, "still comparing"),
        (FACTS._replace(articles=0), Layout.ARTICLE, "has no articles"),
        (FACTS._replace(pins=()), Layout.BRIEF, "Nothing is pinned"),
        (FACTS._replace(notes=0), Layout.ARTICLE, "You have no notes"),
    ],
)
def test_what_the_file_will_lack_is_one_sentence(facts: Facts, layout: Layout, said: str) -> None:
    (sentence,) = warnings(facts, layout, 0, frozenset({Marked.NOTES}))
    assert said in sentence


def test_where_nothing_is_missing_nothing_is_said() -> None:
    for layout in Layout:
        assert warnings(FACTS, layout, 1, frozenset({Marked.NOTES})) == []


def test_no_part_is_without_a_place(dialog: ReportDialog) -> None:
    for each in dialog.findChildren(QWidget):
        assert not each.isVisible() or each.width() > 0


def test_a_glimpse_can_be_read_until_the_file_is_whole(dialog: ReportDialog) -> None:
    view = dialog.preview.view
    dialog.show_step(Going(Step.COMPOSING))
    dialog.preview.show_glimpse(page(0, 2))
    dialog.show_step(Going(Step.TYPESETTING))
    seen = [(view.is_old, view.words, dialog.preview.count.text())]
    dialog.preview.show_drawn(page(0, 40))
    seen.append((view.is_old, view.words, dialog.preview.count.text()))
    assert seen == [(False, "Typesetting …", "Page 1 of …"), (False, "", "Page 1 of 40")]


def test_another_option_makes_a_glimpse_old(dialog: ReportDialog) -> None:
    dialog.preview.show_glimpse(page(0, 2))
    dialog.form.grey.click()
    assert dialog.preview.view.is_old


def test_who_reads_another_page_is_not_brought_to_the_first(dialog: ReportDialog) -> None:
    dialog.preview.show_drawn(page(3, 9))
    before = dialog.preview.view.image
    dialog.preview.show_glimpse(page(0, 2, 50))
    assert dialog.preview.view.image == before


def test_the_wheel_over_a_field_scrolls_the_form_and_changes_nothing(dialog: ReportDialog) -> None:
    dialog.show_options(usual(Layout.COMPARISON))
    before, form = dialog.options(), dialog.form
    for field in (form.columns, form.paper, form.size_, form.language):
        for steps in (120, -120):
            field.setFocus()
            assert not takes_wheel(field, steps)
            assert dialog.options() == before


def test_nothing_is_empty_below_the_last_option(qtbot: QtBot, dialog: ReportDialog) -> None:
    dialog.resize(dialog.minimumSize())
    dialog.show_options(usual(Layout.COMPARISON))
    bar, form = dialog.area.verticalScrollBar(), dialog.form
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    QApplication.processEvents()
    last = form.grey.geometry()
    assert form.height() - last.bottom() < 24


def test_after_a_stop_the_keyboard_is_where_it_was(dialog: ReportDialog) -> None:
    dialog.export.setFocus()
    dialog.show_busy("Making the PDF …")
    dialog.show_stopped(is_made=False)
    assert dialog.export.hasFocus()
